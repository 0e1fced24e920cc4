"""Finds the rules by place: every folder here with a rule.py."""

from __future__ import annotations

import inspect
import pkgutil
from functools import cache
from importlib import import_module
from pathlib import Path

from leaktight.rules.base import Rule


@cache
def all_rules() -> tuple[Rule, ...]:
    """One instance of every rule, sorted by id."""
    found: list[Rule] = []
    for module in pkgutil.iter_modules([str(Path(__file__).parent)]):
        if (Path(__file__).parent / module.name / "rule.py").is_file():
            loaded = import_module(f"{__package__}.{module.name}.rule")
            found += [
                value()
                for value in vars(loaded).values()
                if inspect.isclass(value) and issubclass(value, Rule) and value.__module__ == loaded.__name__
            ]
    return tuple(sorted(found, key=lambda rule: rule.id))
