"""Merging, for any fixes: what was accepted is in the text whole, what was refused is not in it at all."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from leaktight.core.edit import Edit
from leaktight.fix.merge import merge
from leaktight.fix.source import Source

CONTENT = "".join(chr(0x4E00 + number) for number in range(12)).encode()
SIZE = 3  # bytes of one character


@st.composite
def fixes(draw: st.DrawFn) -> list[list[Edit]]:
    """Up to six fixes of up to three edits; every edit has a text of its own to be told by."""
    edges = st.integers(0, len(CONTENT) // SIZE).map(lambda place: place * SIZE)
    drawn: list[list[Edit]] = []
    for number in range(draw(st.integers(1, 6))):
        places = draw(st.lists(st.tuples(edges, edges), min_size=1, max_size=3))
        drawn.append([Edit("a", min(place), max(place), f"<{number}.{index}>") for index, place in enumerate(places)])
    return drawn


@given(fixes())
def test_each_fix_is_whole_or_absent(drawn: list[list[Edit]]) -> None:
    accepted: tuple[Edit, ...] = ()
    refused: list[Edit] = []
    for edits in drawn:
        merged = merge(accepted, edits, CONTENT)
        if merged is None:
            refused += edits
        else:
            assert set(merged) == {*accepted, *edits}
            accepted = merged
    text = Source(Path("a"), "a", CONTENT).apply(accepted).decode()
    assert all(text.count(edit.text) == 1 for edit in accepted)
    assert not any(edit.text in text for edit in refused)
    replaced = {byte for edit in accepted for byte in range(edit.start, edit.end)}
    kept = [char for place, char in enumerate(CONTENT.decode()) if place * SIZE not in replaced]
    assert [char for char in text if char >= "\u4e00"] == kept


@given(fixes())
def test_a_fix_that_shares_nothing_with_another_is_never_refused(drawn: list[list[Edit]]) -> None:
    first = drawn[0]
    merged = merge((), first, CONTENT)
    if merged is None:
        return
    free = [place for place in range(len(CONTENT)) if all(not edit.start <= place <= edit.end for edit in first)]
    assert all(merge(merged, [Edit("a", place, place, "x")], CONTENT) is not None for place in free)
