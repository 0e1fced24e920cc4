"""Values that a service takes: what validation tags ask of a field, and what its name and type suggest beside them.

The words are those of github.com/go-playground/validator (baked_in.go), which gin's `binding` shares, and those of
github.com/asaskevich/govalidator that differ. A rule that is not known here is left to the name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from leaktight.core.service import InputField
from leaktight.prove.load.protocol import IDENTIFIER
from leaktight.prove.requests import values

MOST_ELEMENTS = 20
_CALLED = re.compile(r"(\w+)\((.*)\)")
_GOVALIDATOR = {"length": "len", "stringlength": "len", "runelength": "len", "range": "between", "in": "oneof"}
_DIGITS = 10
"""Characters of an identifier that is a decimal number."""

_FORMATS: dict[str, str] = {
    "email": f"user{IDENTIFIER}@example.com",
    "url": f"https://example.com/{IDENTIFIER}",
    "http_url": f"https://example.com/{IDENTIFIER}",
    "uri": f"https://example.com/{IDENTIFIER}",
    "requrl": f"https://example.com/{IDENTIFIER}",
    "requri": f"https://example.com/{IDENTIFIER}",
    "uuid": IDENTIFIER,
    "uuid3": IDENTIFIER,
    "uuid4": IDENTIFIER,
    "uuid5": IDENTIFIER,
    "uuid_rfc4122": IDENTIFIER,
    "uuid4_rfc4122": IDENTIFIER,
    "e164": "+15550100123",
    "iso4217": "EUR",
    "iso3166_1_alpha2": "NL",
    "iso3166_1_alpha3": "NLD",
    "country_code": "NL",
    "bcp47_language_tag": "en-US",
    "timezone": "Europe/Amsterdam",
    "ip": "192.0.2.7",
    "ipv4": "192.0.2.7",
    "ip_addr": "192.0.2.7",
    "ipv6": "2001:db8::7",
    "cidr": "192.0.2.0/24",
    "mac": "00:00:5e:00:53:01",
    "hostname": "host.example.com",
    "hostname_rfc1123": "host.example.com",
    "hostname_port": "host.example.com:80",
    "fqdn": "host.example.com",
    "hexcolor": "#1a2b3c",
    "hexadecimal": "1a2b3c",
    "rgb": "rgb(1,2,3)",
    "latitude": "52.37",
    "longitude": "4.89",
    "base64": "bGVha3RpZ2h0",
    "base64url": "bGVha3RpZ2h0",
    "json": "{}",
    "jwt": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
    "semver": "1.2.3",
    "isbn": "9780306406157",
    "isbn13": "9780306406157",
    "isbn10": "0306406152",
    "credit_card": "4111111111111111",
    "md5": "d41d8cd98f00b204e9800998ecf8427e",
    "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "mongodb": "507f1f77bcf86cd799439011",
    "ulid": "01ARZ3NDEKTSV4RRFFQ69G5FAV",
    "boolean": "true",
    "duration": "30s",
    "rfc3339": values.TIMESTAMP,
}
_NUMERIC = frozenset({"numeric", "number", "int", "integer", "float"})

# The moment of values.TIMESTAMP, by the parts of Go's reference time (time/format.go), longest first.
_LAYOUT = {
    "January": "May",
    "Monday": "Friday",
    "Z07:00": "Z",
    "-07:00": "+00:00",
    "-0700": "+0000",
    "2006": "2024",
    "Jan": "May",
    "Mon": "Fri",
    "MST": "UTC",
    "01": "05",
    "02": "17",
    "03": "09",
    "04": "30",
    "05": "00",
    "06": "24",
    "15": "09",
    "PM": "AM",
    "pm": "am",
    "1": "5",
    "2": "17",
    "3": "9",
}
_LAYOUT_PART = re.compile("|".join(map(re.escape, _LAYOUT)))


def wants_uuids(fields: Sequence[InputField]) -> bool:
    """Whether any of these, or of the fields within them, has to be a UUID."""
    return any(
        any(rule.startswith("uuid") for each in field.rules for rule in each.split("|")) or wants_uuids(field.fields)
        for field in fields
    )


def json_of(field: InputField, width: int, filler: str = "") -> Any:
    """A value for the field in JSON. Identifiers become `width` characters long; free text gets `filler`, as far as
    it may be that long."""
    rules, inner = _rules(field.rules)
    match field.type:
        case "N":
            return _number(field.name, rules)
        case "BOOL":
            return "false" not in (rules.get("eq"), rules.get("oneof"))
        case "L" | "SS" | "NS":
            kind = {"SS": "S", "NS": "N"}.get(field.type, field.elements)
            if not kind:
                return []
            one = InputField(field.name, kind, inner, fields=field.fields)
            low, high = _bounds(rules)
            count = max(1, min(int(low), MOST_ELEMENTS)) if high >= 1 else 0
            return [json_of(one, width, filler) for _ in range(count)]
        case "M":
            return {each.name: json_of(each, width, filler) for each in field.fields}
        case _:
            return text_of(field, width, filler)


def text_of(field: InputField, width: int, filler: str = "", named: Callable[[str], str] = values.text) -> str:
    """A value for the field as text; `named` gives one by the name, where no rule says what it is."""
    rules, _ = _rules(field.rules)
    known = next((_FORMATS[rule] for rule in rules if rule in _FORMATS), None)
    if "oneof" in rules or "oneofci" in rules:
        return _options(rules.get("oneof") or rules.get("oneofci") or "")[0]
    if "eq" in rules:
        return rules["eq"]
    if "example" in rules and not values.identifies(field.name):
        return rules["example"]
    if "datetime" in rules:
        return _LAYOUT_PART.sub(lambda part: _LAYOUT[part[0]], rules["datetime"])
    if known is not None:
        return known
    if field.type == "N" or _NUMERIC & rules.keys():
        digits = width == _DIGITS and values.identifies(field.name) and _bounds(rules) == (0, float("inf"))
        return IDENTIFIER if digits else str(_number(field.name, {} if _NUMERIC & rules.keys() else rules))
    if field.type == "BOOL":
        return "true"
    name = rules.get("eqfield", field.name)
    return _shaped(named(name), rules, width, filler)


def _shaped(text: str, rules: Mapping[str, str], width: int, filler: str) -> str:
    """Text with the characters, the beginning, the end and the length that are asked for."""
    low, high = _bounds(rules)
    if filler and " of " in text:
        room = high - _length(text, width) - 1
        text = f"{text} {filler[: int(min(len(filler), room))]}" if room > 0 else text
    if {"alpha", "alphaunicode"} & rules.keys():
        text = "leaktight"
    elif {"alphanum", "alphanumunicode", "ascii", "printascii"} & rules.keys():
        text = IDENTIFIER if width == _DIGITS else "leaktight1"
    if _length(text, width) > high:
        text = IDENTIFIER if IDENTIFIER in text and width <= high else "leaktight"[: int(high)]
    text += "x" * int(max(0, low - _length(text, width)))
    if "uppercase" in rules:
        text = text if IDENTIFIER in text else text.upper()
    elif "lowercase" in rules:
        text = text.lower()
    text = rules.get("startswith", "") + text + rules.get("endswith", "")
    return text if (wanted := rules.get("contains", "")) in text else f"{text}{wanted}"


def _length(text: str, width: int) -> int:
    return len(text.replace(IDENTIFIER, "0" * width))


def _number(name: str, rules: Mapping[str, str]) -> int | float:
    if "oneof" in rules:
        return _plain(_numeral(_options(rules["oneof"])[0]))
    low, high = _bounds(rules)
    return _plain(min(max(float(values.number(name)), low), high))


def _bounds(rules: Mapping[str, str]) -> tuple[float, float]:
    """The least and the most of a number, or of a length: those who are strict are a whole one off."""
    if "between" in rules or ("len" in rules and "|" in rules["len"]):
        first, _, last = (rules.get("between") or rules["len"]).partition("|")
        return _numeral(first), _numeral(last, float("inf"))
    for same in ("len", "eq"):
        if same in rules:
            return _numeral(rules[same]), _numeral(rules[same], float("inf"))
    low = max(_numeral(rules.get("min")), _numeral(rules.get("gte")))
    if "gt" in rules:
        low = max(low, _numeral(rules["gt"]) + 1)
    unlimited = float("inf")
    high = min(_numeral(rules.get("max"), unlimited), _numeral(rules.get("lte"), unlimited))
    if "lt" in rules:
        high = min(high, _numeral(rules["lt"], unlimited) - 1)
    return low, max(low, high)


def _numeral(text: str | None, otherwise: float = 0.0) -> float:
    try:
        return float(text) if text else otherwise
    except ValueError:
        return otherwise


def _plain(number: float) -> int | float:
    return int(number) if number == int(number) else number


def _options(text: str) -> list[str]:
    quoted = re.findall(r"'([^']*)'|(\S+)", text.replace("|", " "))
    return [first or second for first, second in quoted] or [""]


def _rules(rules: Sequence[str]) -> tuple[dict[str, str], tuple[str, ...]]:
    """The rules by name, and those that hold for the elements of a list. Of alternatives (`a|b`) the first counts."""
    found: dict[str, str] = {}
    for index, rule in enumerate(rules):
        if rule == "dive":
            return found, tuple(rules[index + 1 :])
        if called := _CALLED.fullmatch(rule):
            found[_GOVALIDATOR.get(called[1], called[1])] = called[2]
            continue
        name, _, parameter = (rule if "=" in rule.partition("|")[0] else rule.partition("|")[0]).partition("=")
        found[name] = parameter
    return found, ()
