"""The paths of requests: a framework's pattern with its parameters filled in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import quote

from leaktight.core.service import InputField
from leaktight.prove.load.protocol import IDENTIFIER
from leaktight.prove.requests import values
from leaktight.prove.requests.filling import text_of

PARAMETER = re.compile(r":[A-Za-z_][\w-]*|\{(?:[^{}]|\{[^{}]*\})*\}|\*\w*")
"""`:id`, `{id}`, `{id:[0-9]{4}}`, `{path...}`, `*`: Echo, gin and fiber; chi, gorilla and net/http."""
_ENDS = "{$}"
"""The end of the path in net/http's patterns, not a parameter."""
_TRIED = ("leaktight", "a", "12", "2024", values.TIMESTAMP[:10], "1a2b3c", "EUR", "en")
"""What is tried where a pattern takes no identifier."""


def filled(pattern: str, known: Mapping[str, InputField], sample: str) -> str:
    """The path with an identifier for each parameter, unless what the source says of it (`known`, by name) or the
    pattern itself wants something else. `sample` is an identifier of the kind that will be filled in. Percent-encoded
    but for the identifiers."""
    parts, end = [], 0
    pattern = pattern.removesuffix(_ENDS)
    for parameter in PARAMETER.finditer(pattern):
        name, _, constraint = parameter[0].lstrip(":").strip("{}").partition(":")
        field = known.get(name.removesuffix("..."))
        text = text_of(field, len(sample), named=lambda _: IDENTIFIER) if field is not None else IDENTIFIER
        if constraint and parameter[0].startswith("{"):
            text = _matching(_whole(parameter[0]), text, sample)
        parts += [_plain(pattern[end : parameter.start()]), quote(text, safe=IDENTIFIER)]
        end = parameter.end()
    return "".join(parts) + _plain(pattern[end:])


def _plain(text: str) -> str:
    return quote(text, safe="/:{}*-._~!$&'()+,;=@")


def _whole(parameter: str) -> str:
    """The constraint of `{id:[a-z]{4}}`, with its own braces."""
    return parameter[1:-1].partition(":")[2]


def _matching(constraint: str, text: str, sample: str) -> str:
    """The first text that the constraint takes. Go's regular expressions are Python's, as far as paths go."""
    try:
        wanted = re.compile(constraint)
    except re.error:
        return text
    candidates = (text, *_TRIED)
    return next((each for each in candidates if wanted.fullmatch(each.replace(IDENTIFIER, sample))), text)
