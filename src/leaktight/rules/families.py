"""Which rules ask the same facts: a process that knows them answers the next rule of the family for little."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from leaktight.rules.base import Rule

_FACTS = "leaktight.facts"


def families(rules: Sequence[Rule]) -> list[tuple[int, ...]]:
    """The rules' numbers, those together that import from the same folder of facts/ (of several the one that they
    name most). A rule that asks no such folder stands alone."""
    found: dict[str, list[int]] = {}
    for number, rule in enumerate(rules):
        found.setdefault(_folder(rule) or rule.id, []).append(number)
    return [tuple(numbers) for numbers in found.values()]


def _folder(rule: Rule) -> str:
    """The folder below facts/ that the modules of the rule's classes import most from; empty without one."""
    modules = {cls.__module__ for cls in type(rule).__mro__ if issubclass(cls, Rule) and cls is not Rule}
    names: dict[str, int] = {}
    for module in modules:
        for value in vars(sys.modules[module]).values():
            origin = getattr(value, "__module__", None) or ""
            if origin.startswith(f"{_FACTS}.") and origin.count(".") > _FACTS.count(".") + 1:
                folder = origin.split(".")[2]
                names[folder] = names.get(folder, 0) + 1
    return max(names, key=lambda name: (names[name], name)) if names else ""
