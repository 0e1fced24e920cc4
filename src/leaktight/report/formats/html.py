"""The report as one HTML file: no script, no link to the outside, nothing loaded from anywhere."""

from __future__ import annotations

import re
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from leaktight import __version__
from leaktight.core.result import Report
from leaktight.core.score import FORMULA
from leaktight.report.page import chart
from leaktight.report.page.view import view_of
from leaktight.report.text import plain
from leaktight.report.words import asked, estimate, go, handles, interval, known, number, until_limit, waits

_CODE = re.compile(r"`([^`]+)`")


def render(report: Report, *, color: bool, width: int) -> str:
    """A whole document; `color` and `width` change nothing."""
    del color, width
    environment = Environment(
        loader=PackageLoader("leaktight.report", "page"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_harmless,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "prose": _prose,
        "interval": interval,
        "estimate": estimate,
        "handles": handles,
        "number": number,
        "go": go,
        "known": known,
        "asked": asked,
        "until_limit": until_limit,
        "waits": waits,
    }
    template = environment.get_template("report.html.j2")
    return (
        template.render(report=report, view=view_of(report), chart=chart, formula=FORMULA, version=__version__) + "\n"
    )


def _harmless(value: Any) -> Any:
    """Every value that a template prints passes here, before it is escaped."""
    return plain(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _prose(text: str) -> Markup:
    """Sentences in which backticks mark code."""
    pieces = _CODE.split(plain(text))
    return Markup("").join(
        Markup("<code>{}</code>").format(each) if index % 2 else escape(each) for index, each in enumerate(pieces)
    )
