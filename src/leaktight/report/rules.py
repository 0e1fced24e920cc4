"""What the rules' own pages say, for formats that describe rules. The page is `doc.md` in the rule's folder."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files

import msgspec

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class RulePage(msgspec.Struct, frozen=True):
    """`title` is one line, `summary` the first paragraph of "What it finds", `markdown` the whole page. A rule
    without a page has its id for a title and nothing else."""

    title: str
    summary: str = ""
    markdown: str = ""


@lru_cache(maxsize=64)
def rule_page(rule: str) -> RulePage:
    """The page of a rule, by its id."""
    if not _NAME.fullmatch(rule):
        return RulePage(title=rule)
    try:
        markdown = (files("leaktight.rules") / rule.replace("-", "_") / "doc.md").read_text("utf-8")
    except OSError:
        return RulePage(title=rule.replace("-", " "))
    head, _, rest = markdown.partition("\n")
    title = head.lstrip("# ").partition(":")[2].strip() or rule.replace("-", " ")
    paragraphs = [each.strip() for each in rest.split("\n\n") if each.strip() and not each.strip().startswith("#")]
    summary = " ".join(paragraphs[0].split()) if paragraphs else ""
    return RulePage(title=title, summary=summary, markdown=markdown)
