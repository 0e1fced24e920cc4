"""The bodies of requests: JSON, forms, and forms with files."""

from __future__ import annotations

import json
import random
import string
from collections.abc import Sequence
from urllib.parse import quote

import msgspec

from leaktight.core.service import InputField, RouteInput
from leaktight.prove.load.protocol import IDENTIFIER
from leaktight.prove.requests.filling import json_of, text_of

METHODS = ("POST", "PUT", "PATCH")
"""Methods whose requests have a body even where nothing is known of it."""
_ANSWERED = "1000000001"
"""The identifier in answers of others."""
_BOUNDARY = "leaktight-boundary"


class Body(msgspec.Struct, frozen=True):
    """A body as a template, and one of its kind that does not parse."""

    text: str
    broken: str
    media_type: str


def make(entry: RouteInput, width: int, seed: int, spare: int) -> Body | None:
    """The body of a route's requests, None for a route that takes none. Identifiers are `width` characters long;
    free text is `spare` bytes long in all, so far as the fields allow."""
    if entry.files:
        return _multipart(entry, width, _filler(seed, spare))
    if entry.form and not entry.body:
        return _form(entry.form, width, _filler(seed, _share(entry.form, width, spare)))
    if not entry.body and entry.route.method not in METHODS:
        return None
    return _json(entry.body, width, seed, spare)


def answer(members: Sequence[InputField]) -> str:
    """What a stand-in for a third party answers: a JSON object that has all of these members."""
    found = {field.name: json_of(field, len(_ANSWERED)) for field in members}
    return json.dumps(found).replace(json.dumps(IDENTIFIER)[1:-1], _ANSWERED)


def _json(fields: tuple[InputField, ...], width: int, seed: int, spare: int) -> Body:
    texts = _texts(fields, width)
    filler = _filler(seed, _share(fields, width, spare))
    members = {field.name: json_of(field, width, filler) for field in fields}
    if not texts and spare > len(json.dumps(members)):
        members["leaktight"] = filler
    # JSON would escape the identifier's control characters.
    text = json.dumps(members).replace(json.dumps(IDENTIFIER)[1:-1], IDENTIFIER)
    return Body(text, '{"leaktight": "' + IDENTIFIER + '", ', "application/json")


def _form(fields: tuple[InputField, ...], width: int, filler: str) -> Body:
    pairs = [(field.name, text_of(field, width, filler)) for field in fields]
    text = "&".join(f"{quote(name, safe='')}={quote(value, safe=IDENTIFIER)}" for name, value in pairs)
    return Body(text, f"leaktight={IDENTIFIER}&leaktight=%zz", "application/x-www-form-urlencoded")


def _multipart(entry: RouteInput, width: int, filler: str) -> Body:
    parts = [
        f'Content-Disposition: form-data; name="{field.name}"\r\n\r\n{text_of(field, width)}' for field in entry.form
    ]
    parts += [
        f'Content-Disposition: form-data; name="{name}"; filename="{IDENTIFIER}.txt"\r\n'
        f"Content-Type: text/plain\r\n\r\n{IDENTIFIER} {filler}"
        for name in entry.files
    ]
    text = "".join(f"--{_BOUNDARY}\r\n{part}\r\n" for part in parts) + f"--{_BOUNDARY}--\r\n"
    broken = f"--{_BOUNDARY}\r\n{parts[0][: len(parts[0]) // 2]}"
    return Body(text, broken, f"multipart/form-data; boundary={_BOUNDARY}")


def _texts(fields: tuple[InputField, ...], width: int) -> int:
    """How many fields hold free text: what is an identifier, a date or an address stays as it is."""
    return sum(field.type in ("S", "") and " of " in text_of(field, width) for field in fields)


def _share(fields: tuple[InputField, ...], width: int, spare: int) -> int:
    return spare // max(1, _texts(fields, width))


def _filler(seed: int, length: int) -> str:
    return "".join(random.Random(seed).choices(string.ascii_lowercase, k=length))
