"""What holds for every format: it is found by place, it takes every report, and nothing hostile gets through."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from xml.etree import ElementTree as ET

import msgspec
import pytest

from leaktight.core.errors import UsageError
from leaktight.core.result import Comparison, Report, Skipped
from leaktight.core.route import Route
from leaktight.core.span import Span, Step
from leaktight.report import format_names, formats, renderer
from tests.report.samples import AFTER, CACHE, LEAK, PATCH, PROOF, full, scan, tree

FORMATS = format_names()
PROMISED = {"github", "html", "human", "json", "junit", "markdown", "sarif"}
HOSTILE = "</script><img src=x onerror=1>\x1b[2J\r\n::error::x|`a`\u202e]]>&\"'%0A@team [l](http://x)\udcff\x00"


def render(name: str, report: Report, width: int = 100) -> str:
    return renderer(name)(report, color=False, width=width)


def hostile(root: Path) -> Report:
    """Every text of a report is hostile."""
    span = Span(HOSTILE, 1, 1, 1, 5, 0, 4)
    finding = msgspec.structs.replace(
        CACHE,
        rule=HOSTILE,
        message=HOSTILE,
        function=HOSTILE,
        growth=HOSTILE,
        span=span,
        routes=(Route("GET", HOSTILE, HOSTILE, span, "echo"),),
        path=(Step(span, HOSTILE),),
        fixes=tuple(msgspec.structs.replace(each, title=HOSTILE) for each in CACHE.fixes),
    )
    proof = msgspec.structs.replace(
        LEAK,
        path=HOSTILE,
        reason=HOSTILE,
        warnings=(HOSTILE,),
        site=msgspec.structs.replace(LEAK.site, file=HOSTILE, function=HOSTILE),
        finding=finding.fingerprint,
    )
    proofs = msgspec.structs.replace(PROOF, routes=(proof,), target=HOSTILE, datastore=HOSTILE, warnings=(HOSTILE,))
    found = scan(root, finding, skipped=(Skipped(HOSTILE, HOSTILE),))
    return Report(found, proofs, Comparison(proofs, proofs), f"--- a/x\n+++ b/x\n@@\n+{HOSTILE}\n", "audit")


def reports(root: Path) -> dict[str, Report]:
    return {
        "nothing": Report(),
        "clean scan": Report(scan=scan(root), command="scan"),
        "scan": Report(scan=scan(tree(root), CACHE), command="scan"),
        "prove": Report(scan=scan(tree(root), CACHE), proof=PROOF, command="prove"),
        "prove alone": Report(proof=PROOF),
        "no routes": Report(proof=msgspec.structs.replace(PROOF, routes=()), command="prove"),
        "comparison": Report(comparison=Comparison(PROOF, AFTER), command="fix"),
        "fix": Report(scan=scan(root, CACHE), patch=PATCH, command="fix"),
        "audit": full(root),
        "hostile": hostile(root),
    }


def test_formats_are_found_by_place() -> None:
    assert set(FORMATS) >= PROMISED
    assert list(FORMATS) == sorted(path.stem for path in Path(formats.__file__).parent.glob("[!_]*.py"))


def test_an_unknown_format_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="no report format 'yaml'"):
        renderer("yaml")


@pytest.mark.parametrize("name", FORMATS)
def test_every_report_renders_to_sound_text(name: str, tmp_path: Path) -> None:
    for label, report in reports(tmp_path).items():
        for width in (20, 80, 400):
            text = render(name, report, width)
            assert text == "" or text.endswith("\n"), label
            text.encode("utf-8")
            bad = {each for each in text if unicodedata.category(each) in {"Cc", "Cf"} and each not in "\n\t"}
            if name not in {"json", "sarif"}:  # there, JSON's own escapes take care of control characters
                assert not bad, label
            assert "\x1b" not in text
            assert "\x00" not in text


@pytest.mark.parametrize("name", FORMATS)
def test_rendering_is_repeatable(name: str, tmp_path: Path) -> None:
    report = full(tmp_path)
    assert render(name, report) == render(name, report)


@pytest.mark.parametrize("name", ["json", "sarif"])
def test_json_is_strict_json(name: str, tmp_path: Path) -> None:
    def refuse(constant: str) -> None:
        raise AssertionError(f"{constant} is not JSON")

    for report in reports(tmp_path).values():
        json.loads(render(name, report), parse_constant=refuse)


def test_junit_is_well_formed(tmp_path: Path) -> None:
    for report in reports(tmp_path).values():
        ET.fromstring(render("junit", report))


@pytest.mark.parametrize("name", FORMATS)
def test_the_tree_of_this_machine_is_not_named(name: str, tmp_path: Path) -> None:
    assert str(tmp_path) not in render(name, full(tmp_path))


@pytest.mark.parametrize("name", ["human", "html", "markdown", "github", "junit"])
def test_secrets_in_source_and_patch_stay_out(name: str, tmp_path: Path) -> None:
    report = msgspec.structs.replace(full(tmp_path), patch=PATCH + '+\tapiToken := "fJ83kd02mfKq93jdLs0aPq"\n')
    assert "fJ83kd02" not in render(name, report)
