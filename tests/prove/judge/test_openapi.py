from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from leaktight.core.route import Route
from leaktight.core.service import InputField, RouteInput, ServiceModel
from leaktight.core.span import Span
from leaktight.prove.requests.openapi import completed

UUID = {"type": "string", "format": "uuid"}
STATE = {"$ref": "#/components/schemas/State"}
THING = {"type": "object", "properties": {"a": {"type": "integer"}}}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.3",
    "servers": [{"url": "https://shop.example.com/v1"}],
    "paths": {
        "/orders/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": UUID}],
            "get": {},
        },
        "/orders": {
            "get": {
                "parameters": [
                    {"name": "state", "in": "query", "required": True, "schema": STATE},
                    {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 50}},
                ]
            },
            "post": {
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Order"}}}}
            },
        },
        "/hidden": {"put": {"operationId": "hide"}},
    },
    "components": {
        "schemas": {
            "State": {"type": "string", "enum": ["open", "closed"]},
            "Base": {"properties": {"made": {"type": "string", "format": "date"}}},
            "Order": {
                "allOf": [{"$ref": "#/components/schemas/Base"}],
                "required": ["lines"],
                "properties": {
                    "note": {"type": "string", "example": "to the back door"},
                    "lines": {"type": "array", "minItems": 1, "items": {"$ref": "#/components/schemas/Line"}},
                    "parent": {"$ref": "#/components/schemas/Order"},
                },
            },
            "Line": {"type": "object", "properties": {"sku": {"type": "string", "minLength": 8}}},
        }
    },
}


def entry(label: str, **more: Any) -> RouteInput:
    method, path = label.split()
    return RouteInput(Route(method, path, "h", Span("m.go", 1, 1, 1, 1, 0, 0), "echo/v4"), **more)


def model(*inputs: RouteInput) -> ServiceModel:
    return ServiceModel("example.com/m", (".",), inputs, (), (), ())


def by_label(found: ServiceModel) -> dict[str, RouteInput]:
    return {each.route.label: each for each in found.inputs}


def test_a_document_says_what_the_source_leaves_open(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "openapi.json").write_text(json.dumps(DOCUMENT))
    bound = (InputField("sku", "S", ("len=3",)),)
    labels = ("GET /v1/orders/:id", "GET /v1/orders", "POST /v1/orders")
    known = model(*map(entry, labels), entry("POST /other", body=bound))
    found = by_label(completed(tmp_path, known))
    assert list(found) == [*labels, "POST /other", "PUT /v1/hidden"]
    assert found["GET /v1/orders/:id"].known[0].rules == ("required", "uuid")
    assert found["GET /v1/orders"].query == ("state",)
    assert {f.name: f.rules for f in found["GET /v1/orders"].known} == {
        "state": ("required", "oneof='open' 'closed'"),
        "limit": ("max=50",),
    }
    body = {field.name: field for field in found["POST /v1/orders"].body}
    assert body["made"].rules == ("datetime=2006-01-02",)
    assert body["note"].rules == ("example=to the back door",)
    assert (body["lines"].type, body["lines"].elements) == ("L", "M")
    assert body["lines"].rules == ("required", "min=1", "dive")
    assert [field.name for field in body["lines"].fields] == ["sku"]
    assert found["POST /other"].body == bound
    assert found["PUT /v1/hidden"].route.handler == "hide"


def test_swagger_with_forms_and_bodies(tmp_path: Path) -> None:
    swagger = {
        "swagger": "2.0",
        "basePath": "/api",
        "paths": {
            "/login": {
                "post": {"parameters": [{"name": "user", "in": "formData", "required": True, "type": "string"}]}
            },
            "/photo": {"post": {"parameters": [{"name": "photo", "in": "formData", "type": "file"}]}},
            "/item": {
                "post": {
                    "parameters": [
                        {
                            "name": "x",
                            "in": "body",
                            "schema": THING,
                        }
                    ]
                }
            },
        },
    }
    (tmp_path / "swagger.json").write_text(json.dumps(swagger))
    found = by_label(completed(tmp_path, model(entry("POST /login"), entry("POST /api/photo"))))
    assert [field.name for field in found["POST /login"].form] == ["user"]
    assert found["POST /api/photo"].files == ("photo",)
    assert found["POST /api/item"].body == (InputField("a", "N"),)
    assert "POST /api/login" not in found


@pytest.mark.parametrize("text", ["{", "[]", '{"openapi": "3.0.0"}', '{"openapi": 3, "paths": {"/a": null}}'])
def test_a_damaged_document_adds_nothing(text: str, tmp_path: Path) -> None:
    (tmp_path / "openapi.json").write_text(text)
    assert completed(tmp_path, model(entry("GET /a"))) == model(entry("GET /a"))


def test_yaml_is_read_as_well(tmp_path: Path) -> None:
    pytest.importorskip("yaml")
    (tmp_path / "api.yaml").write_text("openapi: 3.1.0\npaths:\n  /a:\n    get:\n      operationId: a\n")
    assert [each.route.label for each in completed(tmp_path, model()).inputs] == ["GET /a"]


def test_a_document_about_something_else_adds_nothing(tmp_path: Path) -> None:
    (tmp_path / "openapi.json").write_text('{"openapi": "3.0.0", "paths": {"/pets": {"get": {}}}}')
    assert completed(tmp_path, model(entry("GET /a"))) == model(entry("GET /a"))
    assert [each.route.label for each in completed(tmp_path, model()).inputs] == ["GET /pets"]
    both = model(entry("GET /pets"), entry("GET /pets"))  # of two main packages
    assert len(completed(tmp_path, both).inputs) == 2
