"""What an OpenAPI document in the tree adds to the scan: routes that the source hides, and what their requests hold.

Read are Swagger 2.0 and OpenAPI 3, as JSON or YAML, as far as requests go: paths, parameters, bodies, and of their
schemas types, formats, bounds, enumerations and examples. The source has the last word wherever both say something.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import msgspec
import msgspec.yaml

from leaktight.core.route import Route
from leaktight.core.service import InputField, RouteInput, ServiceModel
from leaktight.core.span import Span
from leaktight.prove.requests.paths import PARAMETER

_NAMED = re.compile(r"(?:^|[._-])(?:open-?api|swagger|api|spec|docs?)(?=[._-]).*\.(?:json|ya?ml)$", re.IGNORECASE)
_SKIPPED = {"vendor", "node_modules", "testdata", "third_party"}
_LARGEST = 1024 * 1024
_METHODS = ("get", "put", "post", "delete", "patch", "head", "options")
_TYPES = {"string": "S", "integer": "N", "number": "N", "boolean": "BOOL", "array": "L", "object": "M"}
_FORMATS = {
    "email": "email",
    "uuid": "uuid",
    "uri": "uri",
    "url": "url",
    "date": "datetime=2006-01-02",
    "date-time": "datetime=2006-01-02T15:04:05Z07:00",
    "ipv4": "ipv4",
    "ipv6": "ipv6",
    "hostname": "hostname",
    "byte": "base64",
}
_BOUNDS = {
    "minLength": "min",
    "maxLength": "max",
    "minItems": "min",
    "maxItems": "max",
    "minimum": "min",
    "maximum": "max",
}
_DEEPEST = 6


def completed(root: Path, model: ServiceModel) -> ServiceModel:
    """The model with what the documents below `root` say; as it is where there is none that can be read."""
    inputs = list(model.inputs)
    by_shape: dict[tuple[str, str], list[int]] = {}
    for index, entry in enumerate(inputs):
        by_shape.setdefault((entry.route.method, _shape(entry.route.path)), []).append(index)
    known = {shape for _, shape in by_shape}
    added: dict[str, RouteInput] = {}
    for file, document in _documents(root):
        prefixes = _prefixes(document)
        hidden: list[RouteInput] = []
        confirmed = not model.inputs
        for path, method, operation in _operations(document):
            shapes = [_shape(prefix + path) for prefix in prefixes]
            said = _input(document, file, prefixes[-1] + path, method, operation)
            asked = ((each, shape) for shape in shapes for each in (method, "ANY"))
            # Several main packages may each have the route.
            places = next((by_shape[each] for each in asked if each in by_shape), [])
            for index in places:
                inputs[index] = _merged(inputs[index], said)
                confirmed = True
            if not places and not any(_covered(shape, known) for shape in shapes):
                hidden.append(said)
        # A document that has none of the routes of the source is about something else: an example, another service.
        for said in hidden if confirmed else ():
            added.setdefault(said.route.label, said)
    return msgspec.structs.replace(model, inputs=(*inputs, *added.values()))


def _documents(root: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    for folder, subfolders, files in os.walk(root):
        subfolders[:] = sorted(each for each in subfolders if each not in _SKIPPED and not each.startswith("."))
        for name in sorted(files):
            path = Path(folder) / name
            if _NAMED.search(name) and path.is_file() and path.stat().st_size < _LARGEST:
                document = _read(path)
                if isinstance(document, dict) and ("openapi" in document or "swagger" in document):
                    yield path.relative_to(root).as_posix(), document


def _read(path: Path) -> Any:
    content = path.read_bytes()
    if b"openapi" not in content and b"swagger" not in content:
        return None
    try:
        return msgspec.json.decode(content) if path.suffix == ".json" else msgspec.yaml.decode(content)
    except (ValueError, RecursionError, ImportError):  # YAML takes PyYAML, which only `leaktight[prove]` brings
        return None


def _prefixes(document: Mapping[str, Any]) -> list[str]:
    """What may come before the paths, the document's own word last: services often leave it to what is in front."""
    servers = document.get("servers")
    server = servers[0] if isinstance(servers, list) and servers else None
    first = server.get("url", "") if isinstance(server, dict) else ""
    base = str(document.get("basePath") or urlsplit(str(first)).path).rstrip("/")
    return ["", base] if base else [""]


def _operations(document: Mapping[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    paths = document.get("paths")
    for path, item in paths.items() if isinstance(paths, dict) else ():
        for method in _METHODS:
            operation = item.get(method) if isinstance(item, dict) else None
            if isinstance(operation, dict):
                parameters = [*(item.get("parameters") or []), *operation.get("parameters", [])]
                yield str(path), method.upper(), {**operation, "parameters": parameters}


def _input(
    document: Mapping[str, Any], file: str, path: str, method: str, operation: Mapping[str, Any]
) -> RouteInput:
    found: dict[str, list[InputField]] = {"path": [], "query": [], "header": [], "formData": [], "body": []}
    files: list[str] = []
    for given in operation["parameters"]:
        parameter = _resolved(document, given)
        where, name = str(parameter.get("in", "")), str(parameter.get("name", ""))
        if where == "body":
            found["body"] += _field(document, name, parameter.get("schema"), 0).fields
        elif parameter.get("type") == "file":
            files.append(name)
        elif where in found:
            field = _field(document, name, {**parameter, **_resolved(document, parameter.get("schema"))}, 0)
            rules = ("required", *field.rules) if parameter.get("required") else field.rules
            found[where].append(msgspec.structs.replace(field, rules=rules))
    content = _resolved(document, operation.get("requestBody")).get("content")
    for media_type, holds in content.items() if isinstance(content, dict) else ():
        schema = holds.get("schema") if isinstance(holds, dict) else None
        kind = "body" if "json" in str(media_type) else "formData" if "form" in str(media_type) else ""
        if kind:
            fields = _field(document, "", schema, 0).fields
            files += [each.name for each in fields if "binary" in each.rules]
            found[kind] += [each for each in fields if "binary" not in each.rules]
    span = Span(file, 1, 1, 1, 1, 0, 0)
    return RouteInput(
        Route(method, path, str(operation.get("operationId", "")), span, "openapi"),
        path=tuple(field.name for field in found["path"]),
        query=tuple(field.name for field in found["query"]),
        headers=tuple(field.name for field in found["header"]),
        body=tuple(found["body"]),
        form=tuple(found["formData"]),
        files=tuple(files),
        known=(*found["path"], *found["query"], *found["header"]),
    )


def _field(document: Mapping[str, Any], name: str, given: Any, depth: int) -> InputField:
    """A schema as a field, with what it refers to, and all of what it is made of."""
    schema = _resolved(document, given)
    for part in (*schema.get("allOf", ()), *(schema.get("oneOf") or schema.get("anyOf") or ())[:1]):
        other = _resolved(document, part)
        joined = {**other.get("properties", {}), **schema.get("properties", {})}
        schema = {**other, **schema, "properties": joined} if joined else {**other, **schema}
    declared = schema.get("type")
    types = declared if isinstance(declared, list) else [declared]
    kind = next((_TYPES[each] for each in types if each in _TYPES), "M" if schema.get("properties") else "")
    rules = _rules(schema)
    if kind == "L" and depth < _DEEPEST:
        inner = _field(document, name, schema.get("items"), depth + 1)
        return InputField(name, kind, (*rules, "dive", *inner.rules), inner.type, inner.fields)
    properties = schema.get("properties") if depth < _DEEPEST else None
    required = schema.get("required")
    needed = required if isinstance(required, list) else []
    fields = []
    for key, value in properties.items() if isinstance(properties, dict) else ():
        field = _field(document, str(key), value, depth + 1)
        fields.append(msgspec.structs.replace(field, rules=("required", *field.rules)) if key in needed else field)
    return InputField(name, kind, rules, fields=tuple(fields))


def _rules(schema: Mapping[str, Any]) -> tuple[str, ...]:
    found = [f"{rule}={schema[key]}" for key, rule in _BOUNDS.items() if isinstance(schema.get(key), int | float)]
    options = schema.get("enum")
    if isinstance(options, list) and options and not any("'" in str(option) for option in options):
        found.append("oneof=" + " ".join(f"'{option}'" for option in options if option is not None))
    if isinstance(schema.get("format"), str):
        found.append(_FORMATS.get(schema["format"], schema["format"] if schema["format"] == "binary" else ""))
    if isinstance(schema.get("example"), str | int | float) and not found and schema.get("type") == "string":
        # An identifier has to differ from request to request; what is no identifier may be the example.
        found.append(f"example={schema['example']}")
    return tuple(filter(None, found))


def _resolved(document: Mapping[str, Any], given: Any, depth: int = 0) -> dict[str, Any]:
    """What a `$ref` within the document leads to; nothing for one that leads elsewhere."""
    if not isinstance(given, dict) or depth > _DEEPEST:
        return {}
    reference = given.get("$ref")
    if reference is None:
        return given
    here: Any = document if str(reference).startswith("#/") else {}
    for part in str(reference).removeprefix("#/").split("/"):
        here = here.get(part.replace("~1", "/").replace("~0", "~")) if isinstance(here, dict) else None
    return _resolved(document, here, depth + 1)


def _shape(path: str) -> str:
    """A path whose parameters all look alike."""
    return PARAMETER.sub("{}", path).rstrip("/") or "/"


def _covered(shape: str, known: set[str]) -> bool:
    """Whether a route of the source has the same path, or one below a wildcard."""
    return shape in known or any(
        each.endswith("/{}") and shape.startswith(each.removesuffix("{}")) for each in known if each.count("{}") == 1
    )


def _merged(entry: RouteInput, said: RouteInput) -> RouteInput:
    """A route of the source with what the document adds: whole bodies where the source has none, names that it does
    not have, and what has to hold of those of which it does not say."""
    told = {field.name for field in entry.known if field.rules or field.type}
    better = {field.name: field for field in said.body}
    body = tuple(
        better[field.name] if field.name in better and not field.rules and not field.fields else field
        for field in entry.body
    )
    needed = [field.name for field in said.known if "required" in field.rules]
    return msgspec.structs.replace(
        entry,
        query=tuple(dict.fromkeys((*entry.query, *(name for name in needed if name in said.query)))),
        headers=tuple(dict.fromkeys((*entry.headers, *(name for name in needed if name in said.headers)))),
        body=body or (said.body if not entry.form else ()),
        form=entry.form or (said.form if not entry.body and not said.body else ()),
        files=entry.files or (said.files if not entry.body else ()),
        known=(*(f for f in entry.known if f.name in told), *(f for f in said.known if f.name not in told)),
    )
