"""Plausible values for fields whose name and type are all that is known.

A service reads its items and bodies back: a date that does not parse turns every read into a 500, and a route that
only fails has not been measured. So names decide, as a person filling a form would let them.
"""

from __future__ import annotations

import re
from typing import Any

from leaktight.prove.load.protocol import IDENTIFIER

TIMESTAMP = "2024-05-17T09:30:00Z"
"""RFC 3339, which Go's time.Time reads from JSON and from DynamoDB strings."""
_EPOCH_SECONDS = 4102444800
"""The year 2100: as an expiry it keeps the item."""

_TIME = re.compile(
    r"(^|_)(at|on|time|timestamp|date|datetime|created|updated|modified|deleted|expires|expiry|since|until)$"
)
_EXPIRY = re.compile(r"(^|_)(ttl|exp|expires|expiry|expiration|epoch)(_|$)")
_IDENTITY = re.compile(r"(^|_)(id|ids|key|pk|sk|uuid|guid|slug|number|no|code|sku|hash|uid|name|ref|handle)$")
_CURSOR = re.compile(r"(^|_)(cursor|after|before|next|token|start|start_key|last_key|continuation|offset_key)(_|$)")
_SIZE = re.compile(r"(^|_)(limit|size|per_page|page_size|max|count|n|top|first|take)$")
_PAGE = re.compile(r"(^|_)(page|offset|skip)$")


def snake(name: str) -> str:
    """`customerID`, `CustomerId` and `customer-id` as `customer_id`."""
    spaced = re.sub(r"([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])", r"\1\3_\2\4", name)
    return re.sub(r"[^a-z0-9]+", "_", spaced.lower()).strip("_")


def identifies(name: str) -> bool:
    """Whether a name is that of an identifier: its values tell one thing from another."""
    return bool(_IDENTITY.search(snake(name)))


def text(name: str) -> str:
    """A string for a field; identifiers are `IDENTIFIER`, to be replaced for each request or item."""
    name = snake(name)
    if _TIME.search(name) or _EXPIRY.search(name):
        return TIMESTAMP
    if "email" in name or name == "mail":
        return f"user{IDENTIFIER}@example.com"
    if "url" in name or "uri" in name or name in ("link", "website", "callback"):
        return f"https://example.com/{IDENTIFIER}"
    if "phone" in name:
        return "+15550100"
    if "currency" in name:
        return "EUR"
    if "country" in name:
        return "NL"
    if "password" in name or "secret" in name:
        return "correct-horse-battery-1"
    if identifies(name):
        return IDENTIFIER
    if name == "authorization":
        return f"Bearer {IDENTIFIER}"
    return f"{name or 'value'} of {IDENTIFIER}"


def number(name: str) -> int:
    """A number for a field that is no key."""
    name = snake(name)
    if _EXPIRY.search(name) or _TIME.search(name):
        return _EPOCH_SECONDS
    if "version" in name or "quantity" in name or name in ("qty", "page"):
        return 1
    return 12


def attribute(name: str, kind: str) -> dict[str, Any]:
    """An item's attribute in DynamoDB's JSON. Unknown kinds are taken as strings."""
    match kind:
        case "N":
            return {"N": str(number(name))}
        case "BOOL":
            return {"BOOL": True}
        case "L":
            return {"L": []}
        case "M":
            return {"M": {}}
        case "SS":
            return {"SS": [text(name)]}
        case "NS":
            return {"NS": [str(number(name))]}
        case "B":
            return {"B": "bGVha3RpZ2h0"}
        case _:
            return {"S": text(name)}


def query(name: str) -> str | None:
    """A query parameter's value; None for one to leave out: a cursor would have to come from the service."""
    plain = snake(name)
    if _CURSOR.search(plain):
        return None
    if _SIZE.search(plain):
        return "10"
    if _PAGE.search(plain):
        return "1"
    return text(name)
