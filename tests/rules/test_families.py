"""Rules that ask the same facts are kept together, whoever adds one."""

from __future__ import annotations

from leaktight.rules.families import families
from leaktight.rules.load import all_rules


def test_each_rule_is_in_one_family_with_those_that_ask_the_same_facts() -> None:
    rules = all_rules()
    found = [{rules[number].id for number in family} for family in families(rules)]
    assert sorted(id_ for family in found for id_ in family) == [rule.id for rule in rules]
    family_of = {id_: family for family in found for id_ in family}
    assert {"unbounded-slice", "retained-response"} <= family_of["unbounded-cache"]
    assert {"lost-cancel", "timer-leak"} <= family_of["unclosed-body"]
    assert family_of["blocked-goroutine"] == {"blocked-goroutine", "endless-goroutine"}
    assert "missing-deadline" in family_of["client-per-request"]
    assert family_of["phantom-close"] == {"phantom-close"}
