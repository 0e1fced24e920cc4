"""Masks what looks like a credential, so that a report can be passed on.

Masking replaces characters one for one and keeps line breaks: columns and line numbers of the rest stay true.
"""

from __future__ import annotations

import math
import re
from collections import Counter

MASK = "*"
_SHORTEST = 8
_LONG = 16
_ENTROPY = 2.5
"""Bits per character; English words of 8 letters have about 2.5, random letters and digits 3 and more."""

# Formats that their issuers document: AWS access key ids, GitHub, Slack, Stripe and Google keys, and JSON web tokens.
_KNOWN = re.compile(
    r"\b(?:A(?:KIA|SIA|GPA|ROA|IDA)[0-9A-Z]{16}"
    r"|gh[pousr]_[0-9A-Za-z]{20,}|github_pat_[0-9A-Za-z_]{20,}"
    r"|xox[abprs]-[0-9A-Za-z-]{10,}"
    r"|[rs]k_(?:live|test)_[0-9A-Za-z]{10,}"
    r"|AIza[0-9A-Za-z_-]{30,}"
    r"|eyJ[0-9A-Za-z_-]{8,}\.eyJ[0-9A-Za-z_-]{8,}\.[0-9A-Za-z_-]+)"
)
_PEM = re.compile(r"-----BEGIN [A-Z0-9 ]+-----(.*?)(?:-----END [A-Z0-9 ]+-----|\Z)", re.DOTALL)
_USERINFO = re.compile(r"\b[a-z][a-z0-9+.-]*://[^\s/:@\"'`]*:([^\s/@\"'`]+)@", re.IGNORECASE)
_NAME = r"(?:secret|token|passw(?:or)?d|pwd|passphrase|credentials?|(?:api|access|private|auth)_?key)"
_QUOTED = re.compile(
    rf"\b[\w.]*{_NAME}\w*[\"'\])\s]*(?:\s+string\s*)?(?::=|=>|==|=|:|,|\()\s*([\"'`])((?:\\.|(?!\1)[^\\\n])*)\1",
    re.IGNORECASE,
)
_BARE = re.compile(rf"\b\w*{_NAME}\w*=([^\s\"'`&;,(){{}}\[\]]+)", re.IGNORECASE)


def mask(text: str) -> str:
    """`text` with everything that looks like a credential replaced by asterisks of the same length."""
    text = _PEM.sub(lambda match: _cover(match, 1), text)
    text = _KNOWN.sub(lambda match: _stars(match.group()), text)
    text = _USERINFO.sub(lambda match: _cover(match, 1), text)
    text = _QUOTED.sub(lambda match: _cover(match, 2) if _random(match.group(2)) else match.group(), text)
    return _BARE.sub(lambda match: _cover(match, 1) if _random(match.group(1)) else match.group(), text)


def _cover(match: re.Match[str], group: int) -> str:
    whole, start = match.group(), match.start()
    begin, end = match.start(group) - start, match.end(group) - start
    return whole[:begin] + _stars(whole[begin:end]) + whole[end:]


def _stars(text: str) -> str:
    return "".join(each if each in "\r\n" else MASK for each in text)


def _random(value: str) -> bool:
    """Whether a value under a telling name is likely a secret rather than a word, a name or a placeholder."""
    if len(value) < _SHORTEST or any(each.isspace() for each in value):
        return False
    counts = Counter(value)
    entropy = -sum(count / len(value) * math.log2(count / len(value)) for count in counts.values())
    mixed = any(each.isdigit() for each in value) and any(each.isalpha() for each in value)
    return entropy >= _ENTROPY and (mixed or len(value) >= _LONG)
