"""The human report as a picture of a terminal, for documentation."""

from __future__ import annotations

import io
import re

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.terminal_theme import MONOKAI

from leaktight.core.result import Report
from leaktight.report.terminal import page

COLUMNS = 100
# rich's own template names its site and loads a font from elsewhere; a picture has to be complete in itself.
_TEMPLATE = re.sub(r"<!-- .*? -->|@font-face \{\{.*?\}\}", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL).replace(
    "Fira Code, monospace", "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace"
)


def picture(report: Report) -> str:
    """SVG text without any reference to other files or hosts."""
    console = Console(
        record=True,
        width=COLUMNS,
        file=io.StringIO(),
        force_terminal=True,
        color_system="truecolor",
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
        _environ={},
    )
    for item in page.page(report, COLUMNS):
        console.print(item)
    return console.export_svg(title=f"leaktight {report.command}".strip(), theme=MONOKAI, code_format=_TEMPLATE)
