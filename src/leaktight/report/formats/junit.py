"""JUnit XML, as CI servers read it: a test case per rule and file, or per measured route.

Findings and leaks fail; suppressed findings, undecided routes and what was not analysed are skipped with the reason.
"""

from __future__ import annotations

from collections import defaultdict
from xml.etree import ElementTree as ET

from leaktight.core.finding import Finding
from leaktight.core.proof import Proof, RouteProof, Verdict
from leaktight.core.result import Report, ScanResult
from leaktight.report.overview import Overview
from leaktight.report.text import line, plain
from leaktight.report.words import asked, count, interval, kept, until_limit


def render(report: Report, *, color: bool, width: int) -> str:
    """One `testsuites` document; `color` and `width` change nothing."""
    del color, width
    overview = Overview(report)
    root = ET.Element("testsuites", name="leaktight")
    if report.scan and report.command != "prove":
        _scan(root, report.scan, overview)
    if report.proof:
        _proof(root, "prove", report.proof, overview)
    if report.comparison:
        if not report.proof:
            _proof(root, "prove before fixes", report.comparison.before, overview)
        _proof(root, "prove after fixes", report.comparison.after, overview)
    suites = list(root)
    for key in ("tests", "failures", "skipped"):
        root.set(key, str(sum(int(each.get(key, "0")) for each in suites)))
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def _scan(root: ET.Element, scan: ScanResult, overview: Overview) -> None:
    suite = ET.SubElement(root, "testsuite", name="leaktight scan", time=f"{scan.seconds:.3f}")
    groups: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for finding in (*overview.findings, *overview.suppressed):
        groups[finding.rule, finding.span.file].append(finding)
    for (rule, file), group in groups.items():
        case = _case(suite, rule, file)
        for finding in group:
            _outcome(case, finding)
    for skipped in scan.skipped:
        _skip(_case(suite, "analysed", skipped.file), skipped.reason)
    if not groups and not scan.skipped:
        _case(suite, "scan", count(scan.files, "file"))
    _totals(suite)


def _outcome(case: ET.Element, finding: Finding) -> None:
    if finding.suppression:
        # A case is skipped only if nothing in it fails; readers take the first child.
        if case.find("failure") is None and case.find("skipped") is None:
            _skip(case, f"suppressed: {finding.suppression.reason}")
        return
    failure = ET.SubElement(case, "failure", message=line(finding.message), type=finding.severity.value)
    details = [str(finding.span), finding.message, finding.growth, *(each.label for each in finding.routes)]
    failure.text = "\n".join(line(each) for each in details if each)


def _proof(root: ET.Element, name: str, proof: Proof, overview: Overview) -> None:
    suite = ET.SubElement(root, "testsuite", name=f"leaktight {name}")
    for route in proof.routes:
        case = _case(suite, route.label, proof.target)
        if route.verdict is Verdict.LEAK:
            failure = ET.SubElement(
                case, "failure", message=line(f"keeps {kept(route)} of every request"), type="leak"
            )
            failure.text = "\n".join(line(each) for each in _leak(route, overview))
        elif route.verdict is Verdict.INCONCLUSIVE:
            _skip(case, route.reason)
        output = ET.SubElement(case, "system-out")
        output.text = plain(
            f"{interval(route.bytes_per_request)} B/request over {route.requests:,} requests\n"
            + "".join(f"{text}\n" for text in (asked(route), until_limit(route)) if text)
            + "".join(f"{warning}\n" for warning in route.warnings)
        )
    _totals(suite)


def _leak(route: RouteProof, overview: Overview) -> list[str]:
    site = [f"{route.site.file}:{route.site.line} {route.site.function}"] if route.site else []
    finding = overview.explains(route)
    return [route.reason, *site, *([f"{finding.rule}: {finding.message}"] if finding else [])]


def _case(suite: ET.Element, name: str, classname: str) -> ET.Element:
    return ET.SubElement(suite, "testcase", name=line(name), classname=line(classname))


def _skip(case: ET.Element, reason: str) -> None:
    ET.SubElement(case, "skipped", message=line(reason))


def _totals(suite: ET.Element) -> None:
    cases = suite.findall("testcase")
    suite.set("tests", str(len(cases)))
    suite.set("failures", str(sum(each.find("failure") is not None for each in cases)))
    suite.set("errors", "0")
    suite.set(
        "skipped", str(sum(each.find("failure") is None and each.find("skipped") is not None for each in cases))
    )
