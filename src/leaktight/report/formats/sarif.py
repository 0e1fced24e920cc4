"""SARIF 2.1.0 (OASIS, errata 01), for code scanning.

Level: high is `error`, medium `warning`, low and info `note`. Columns count UTF-16 code units, the default of SARIF,
from 1; where the source cannot be read, places have lines only and fixes are left out, as they need columns. A
leaking route that no finding explains is a result of the rule `measured-leak`.
"""

from __future__ import annotations

import os
from typing import Any
from urllib.parse import quote

from leaktight import __version__
from leaktight.core.edit import Fix
from leaktight.core.finding import Finding
from leaktight.core.levels import Severity
from leaktight.core.proof import RouteProof, Verdict
from leaktight.core.result import Report
from leaktight.core.span import Span
from leaktight.report.data import dumps
from leaktight.report.overview import Overview
from leaktight.report.rules import rule_page
from leaktight.report.source import Sources, sources_of
from leaktight.report.text import plain
from leaktight.report.words import kept

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
ROOT = "%SRCROOT%"
MEASURED = "measured-leak"
_LEVELS = {Severity.HIGH: "error", Severity.MEDIUM: "warning", Severity.LOW: "note", Severity.INFO: "note"}
# GitHub sorts by this number: over 7 is high, 4 to 6.9 medium, below low.
_SECURITY = {Severity.HIGH: "7.5", Severity.MEDIUM: "5.0", Severity.LOW: "3.0", Severity.INFO: "1.0"}


def render(report: Report, *, color: bool, width: int) -> str:
    """One SARIF log with one run; `color` and `width` change nothing."""
    del color, width
    overview = Overview(report)
    sources = sources_of(report)
    findings = (*overview.findings, *overview.suppressed) if report.command != "prove" else ()
    unexplained = tuple(
        each
        for each in (overview.proof.routes if overview.proof else ())
        if each.verdict is Verdict.LEAK and (not findings or overview.explains(each) is None)
    )
    rules = list(dict.fromkeys([*(each.rule for each in findings), *([MEASURED] if unexplained else [])]))
    weaknesses = sorted({number for each in findings for number in each.cwe})
    run: dict[str, Any] = {
        "tool": {
            "driver": {
                "name": "leaktight",
                "semanticVersion": __version__,
                "rules": [_rule(each, findings) for each in rules],
                "supportedTaxonomies": [{"name": "CWE", "index": 0}] if weaknesses else [],
            }
        },
        "columnKind": "utf16CodeUnits",
        "originalUriBaseIds": {ROOT: {"description": {"text": "The root of the scanned tree."}}},
        "invocations": [_invocation(report)],
        "results": [
            *_numbered(_result(each, rules.index(each.rule), overview, sources) for each in findings),
            *(_measured(each, rules.index(MEASURED)) for each in unexplained),
        ],
    }
    if weaknesses:
        run["taxonomies"] = [_taxonomy(weaknesses)]
    return dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(rule: str, findings: tuple[Finding, ...]) -> dict[str, Any]:
    own = [each for each in findings if each.rule == rule]
    if not own:
        return {
            "id": rule,
            "shortDescription": {"text": "A route keeps memory of every request, as measured"},
            "properties": {"tags": ["security", "memory"], "security-severity": _SECURITY[Severity.HIGH]},
        }
    page = rule_page(rule)
    cwe = sorted({number for each in own for number in each.cwe})
    worst = max((each.severity for each in own), key=lambda each: each.rank)
    described: dict[str, Any] = {
        "id": rule,
        "name": "".join(part.capitalize() for part in rule.split("-")),
        "shortDescription": {"text": plain(page.title) or rule},
        "defaultConfiguration": {"level": _LEVELS[worst]},
        "relationships": [
            {"target": {"id": str(number), "toolComponent": {"name": "CWE", "index": 0}}, "kinds": ["superset"]}
            for number in cwe
        ],
        "properties": {
            "tags": ["security", "memory", *(f"external/cwe/cwe-{number}" for number in cwe)],
            "security-severity": _SECURITY[worst],
        },
    }
    if page.summary:
        described["fullDescription"] = {"text": page.summary}
    if page.markdown:
        described["help"] = {"text": page.markdown, "markdown": page.markdown}
    return described


def _result(finding: Finding, index: int, overview: Overview, sources: Sources) -> dict[str, Any]:
    measured = [f"Measured: {each.label} keeps {kept(each)} of every request." for each in overview.measured(finding)]
    grows = [f"Grows: {finding.growth}."] if finding.growth else []
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": {"text": plain(" ".join([finding.message, *grows, *measured]))},
        "locations": [_location(finding.span, sources, finding.function)],
        "partialFingerprints": {"leaktight/v1": finding.fingerprint},
        "properties": {
            "severity": finding.severity.value,
            "confidence": finding.confidence.value,
            "routes": [plain(each.label) for each in finding.routes],
            "owasp": finding.owasp,
            "check": finding.check.value,
        },
    }
    if finding.path:
        steps = [
            {"location": {**_location(each.span, sources), "message": {"text": plain(each.message)}}}
            for each in finding.path
        ]
        result["codeFlows"] = [{"threadFlows": [{"locations": steps}]}]
    fixes = [fix for each in finding.fixes if (fix := _fix(each, sources))]
    if fixes:
        result["fixes"] = fixes
    if finding.suppression:
        result["suppressions"] = [
            {"kind": finding.suppression.kind, "justification": plain(finding.suppression.reason)}
        ]
    return result


def _measured(proof: RouteProof, index: int) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": MEASURED,
        "ruleIndex": index,
        "level": "error",
        "message": {"text": plain(f"{proof.label} keeps {kept(proof)} of every request. {proof.reason}".strip())},
        "partialFingerprints": {"leaktight/v1": f"{MEASURED}:{plain(proof.label)}"},
    }
    if proof.site:
        where = {"artifactLocation": _artifact(proof.site.file), "region": {"startLine": max(1, proof.site.line)}}
        result["locations"] = [{"physicalLocation": where}]
    return result


def _numbered(results: Any) -> list[dict[str, Any]]:
    """Results of the same fingerprint are told apart by their order, so that viewers do not fold them into one."""
    seen: dict[str, int] = {}
    numbered = []
    for result in results:
        fingerprint = result["partialFingerprints"]["leaktight/v1"]
        seen[fingerprint] = seen.get(fingerprint, 0) + 1
        result["partialFingerprints"] = {"leaktight/v1": f"{fingerprint}:{seen[fingerprint]}"}
        numbered.append(result)
    return numbered


def _location(span: Span, sources: Sources, function: str = "") -> dict[str, Any]:
    region = _region(span.file, span.start, span.end, sources)
    if region is None or region["startLine"] != span.line:  # unreadable, or no longer what was scanned
        region = {"startLine": span.line, "endLine": max(span.line, span.end_line)}
    location: dict[str, Any] = {"physicalLocation": {"artifactLocation": _artifact(span.file), "region": region}}
    if function:
        location["logicalLocations"] = [{"fullyQualifiedName": plain(function), "kind": "function"}]
    return location


def _region(file: str, start: int, end: int, sources: Sources) -> dict[str, int] | None:
    first, last = sources.position(file, start), sources.position(file, end)
    if first is None or last is None:
        return None
    return {"startLine": first[0], "startColumn": first[1], "endLine": last[0], "endColumn": last[1]}


def _fix(fix: Fix, sources: Sources) -> dict[str, Any] | None:
    """All edits of a fix, or None where one of them has no region."""
    changes: dict[str, list[dict[str, Any]]] = {}
    for edit in fix.edits:
        region = _region(edit.file, edit.start, edit.end, sources)
        if region is None:
            return None
        replacement = {"deletedRegion": region, "insertedContent": {"text": edit.text}}
        changes.setdefault(edit.file, []).append(replacement)
    if not changes:
        return None
    return {
        "description": {"text": plain(fix.title)},
        "artifactChanges": [
            {"artifactLocation": _artifact(file), "replacements": replacements}
            for file, replacements in changes.items()
        ],
        "properties": {"applicability": fix.applicability.value},
    }


def _artifact(file: str) -> dict[str, str]:
    return {"uri": quote(os.fsencode(file), safe="/"), "uriBaseId": ROOT}


def _invocation(report: Report) -> dict[str, Any]:
    """What was not analysed is told as notifications: a clean result with them is not a clean tree."""
    skipped = report.scan.skipped if report.scan else ()
    return {
        "executionSuccessful": True,
        "toolExecutionNotifications": [
            {
                "level": "warning" if each.whole else "note",
                "message": {"text": plain(f"{'Not analysed' if each.whole else 'Analysed in part'}: {each.reason}")},
                "locations": [{"physicalLocation": {"artifactLocation": _artifact(each.file)}}],
            }
            for each in skipped
        ],
    }


def _taxonomy(weaknesses: list[int]) -> dict[str, Any]:
    return {
        "name": "CWE",
        "organization": "MITRE",
        "shortDescription": {"text": "The MITRE Common Weakness Enumeration"},
        "informationUri": "https://cwe.mitre.org/",
        "isComprehensive": False,
        "taxa": [
            {"id": str(number), "helpUri": f"https://cwe.mitre.org/data/definitions/{number}.html"}
            for number in weaknesses
        ],
    }
