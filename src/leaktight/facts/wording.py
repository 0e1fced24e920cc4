"""Words that several rules use in messages: what a value is, what grows per what."""

from __future__ import annotations

from leaktight.facts.base import Facts
from leaktight.facts.keys import Key, Range
from leaktight.ir.types import Basic, Mapping, Named, Pointer, Sequence, Type, strip_pointer

_ITEM = "map[string]github.com/aws/aws-sdk-go-v2/service/dynamodb/types.AttributeValue"

_PLAIN = {
    "*": "path",
    "any": "request value",
    "address": "client address",
    "body": "request body",
    "cookie": "cookie",
    "file": "uploaded file",
    "form": "form value",
    "header": "header value",
    "path": "path",
    "query": "query",
    "url": "URL",
    "Body": "request body",
    "Cookie": "cookie",
    "Form": "form value",
    "Header": "header value",
    "Host": "host name",
    "Method": "request method",
    "Path": "path",
    "PostForm": "form value",
    "RawQuery": "query",
    "RemoteAddr": "client address",
    "RequestURI": "URL",
    "URL": "URL",
    "UserAgent": "user agent",
}
"""Names of sources and fields of a request that say nothing by themselves, in words."""


def type_words(type_: Type) -> str:
    """A type as it reads in a sentence: package names without their paths."""
    match type_:
        case Pointer(elem=elem):
            return "*" + type_words(elem)
        case Named(package=package, name=name):
            last = package.rsplit("/", 1)[-1]
            if last.startswith("v") and last[1:].isdigit() and "/" in package:
                last = package.rsplit("/", 2)[-2]
            return f"{last}.{name}" if package else name
        case Sequence(elem=elem):
            return "[]" + type_words(elem)
        case Mapping(key=key, elem=elem):
            return f"map[{type_words(key)}]{type_words(elem)}"
    return str(type_)


def holding(facts: Facts, type_: Type | None) -> str:
    """What one entry holds: "the whole item", "a whole GetItemOutput", "a string"."""
    if type_ is None:
        return "one element"
    if str(type_) == _ITEM:
        return "the whole item"
    plain = strip_pointer(type_)
    if isinstance(plain, Named) and facts.knowledge.output(plain.package, plain.name) is not None:
        return f"a whole {plain.name}"
    if isinstance(plain, Basic) and plain.name == "nil":
        return "a key"
    words = type_words(type_)
    return "a value" if words in ("?", "any", "") else f"a {words}"


def per_what(key: Key) -> str:
    """What makes one more entry: "distinct `id`", "distinct path", "request"."""
    if key.range is Range.FRESH:
        return "request" if not key.name else f"request (a new {key.name} each time)"
    if key.name in _PLAIN:
        return f"distinct {_PLAIN[key.name]}"
    if key.range is Range.REQUEST:
        return f"distinct `{key.name}`" if " " not in key.name else f"distinct value from {key.name}"
    return f"distinct `{key.name}`" if key.name else "distinct key"
