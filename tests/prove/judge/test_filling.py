from __future__ import annotations

import json
from urllib.parse import parse_qs

import pytest

from leaktight.core.route import Route
from leaktight.core.service import InputField, RouteInput
from leaktight.core.span import Span
from leaktight.prove.load.protocol import IDENTIFIER
from leaktight.prove.requests.bodies import make
from leaktight.prove.requests.filling import json_of, text_of, wants_uuids

DIGITS = 10
UUID = 36


def length(text: str, width: int = DIGITS) -> int:
    return len(text.replace(IDENTIFIER, "0" * width))


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        (("required", "oneof=red green"), "red"),
        (("required", "oneof='light blue' green"), "light blue"),
        (("omitempty", "email"), f"user{IDENTIFIER}@example.com"),
        (("rgb|rgba",), "rgb(1,2,3)"),
        (("datetime=2006-01-02",), "2024-05-17"),
        (("datetime=02 Jan 2006 15:04",), "17 May 2024 09:30"),
        (("uuid4",), IDENTIFIER),
        (("eq=yes",), "yes"),
        (("in(small|large)",), "small"),
    ],
)
def test_what_a_rule_names_is_what_is_sent(rules: tuple[str, ...], expected: str) -> None:
    assert text_of(InputField("kind", "S", rules), DIGITS) == expected


@pytest.mark.parametrize("width", [DIGITS, UUID])
@pytest.mark.parametrize(
    ("rules", "low", "high"),
    [
        (("min=3", "max=20"), 3, 20),
        (("len=6",), 6, 6),
        (("gt=40", "lt=50"), 41, 49),
        (("length(5|8)",), 5, 8),
        (("max=300",), 0, 300),
        (("alpha", "min=12"), 12, 9999),
    ],
)
def test_texts_are_as_long_as_they_may_be(width: int, rules: tuple[str, ...], low: int, high: int) -> None:
    text = text_of(InputField("description", "S", rules), width, "f" * 500)
    assert low <= length(text, width) <= high


@pytest.mark.parametrize(
    ("rules", "expected"),
    [(("gte=18", "lte=130"), 18), (("max=5",), 5), (("oneof=3 7",), 3), (("gt=100",), 101), (("range(20|30)",), 20)],
)
def test_numbers_lie_within_their_bounds(rules: tuple[str, ...], expected: int) -> None:
    assert json_of(InputField("age", "N", rules), DIGITS) == expected


def test_lists_have_the_elements_that_their_rules_want() -> None:
    line = InputField("sku", "S", ("required", "len=4"))
    lines = InputField("lines", "L", ("required", "min=2", "dive"), "M", (line, InputField("count", "N", ("gt=0",))))
    two = json_of(lines, DIGITS)
    assert len(two) == 2
    assert all(len(each["sku"]) == 4 and each["count"] > 0 for each in two)
    colours = InputField("colours", "L", ("max=3", "dive", "oneof=red blue"), "S")
    assert json_of(colours, DIGITS) == ["red"]
    assert json_of(InputField("free", "L"), DIGITS) == []


def test_uuids_are_seen_wherever_they_are_wanted() -> None:
    inner = InputField("customer", "M", (), "", (InputField("id", "S", ("uuid",)),))
    assert wants_uuids((inner,))
    assert not wants_uuids((InputField("id", "S", ("required",)),))


def entry(**more: object) -> RouteInput:
    return RouteInput(Route("POST", "/x", "h", Span("m.go", 1, 1, 1, 1, 0, 0), "echo/v4"), **more)  # type: ignore[arg-type]


def test_bodies_are_as_large_as_their_fields_allow() -> None:
    fields = (InputField("title", "S", ("max=80",)), InputField("text", "S"))
    small, large = (make(entry(body=fields), DIGITS, 0, spare) for spare in (64, 32 * 1024))
    assert small is not None
    assert large is not None
    assert len(small.text) < 400 < 10_000 < len(large.text) < 64 * 1024
    assert len(json.loads(large.text.replace(IDENTIFIER, "1000000001"))["title"]) <= 80


def test_forms_are_sent_as_forms_and_files_within_them() -> None:
    field = InputField("name", "S", ("required",))
    form = make(entry(form=(field,)), DIGITS, 0, 16)
    assert form is not None
    assert form.media_type == "application/x-www-form-urlencoded"
    assert IDENTIFIER in parse_qs(form.text)["name"][0]
    upload = make(entry(form=(field,), files=("picture",)), DIGITS, 0, 16)
    assert upload is not None
    assert upload.media_type.startswith("multipart/form-data; boundary=")
    assert upload.text.count(upload.media_type.partition("=")[2]) == 3
    assert 'name="picture"; filename=' in upload.text
