"""Whole intervals from the measures on record: sums as recorded, a short hole forgiven, a long one never."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidents.conditions.recorded import HOLES, SLOTS, counted
from resources.floor import Tally
from resources.measures.blocks import Block
from resources.measures.history import History
from resources.measures.sample import FIELDS, SLOT_S, Figures

FIRST = 2_000_000  # an interval
ONE = dict.fromkeys(FIELDS, 0) | {"offered": 1, "answered": 1, "within": 1}


def history(slots: int, missing: range = range(0), silent: bool = False) -> History:
    """A record with one answered contact in every slot but the missing ones, from the beginning of an interval."""
    blocks = [Block.empty("cards", (FIRST + number) * 900) for number in range(-(-slots // SLOTS))]
    for slot in range(slots):
        if slot not in missing:
            blocks[slot // SLOTS].put(FIRST * SLOTS + slot, Figures(**ONE))
        elif silent:
            blocks[slot // SLOTS].put(FIRST * SLOTS + slot, None)
    return History.of("cards", FIRST * 900.0, FIRST * 900.0 + slots * SLOT_S, blocks)


def tally(count: int) -> Tally:
    return Tally(offered=count, answered=count, answered_within_target=count)


def test_whole_intervals_and_the_one_that_is_cut_off() -> None:
    counts, until = counted(history(2 * SLOTS + 30))
    assert counts == {FIRST: tally(SLOTS), FIRST + 1: tally(SLOTS), FIRST + 2: tally(30)}
    assert until == FIRST * 900.0 + (2 * SLOTS + 30) * SLOT_S


@pytest.mark.parametrize("silent", [False, True])
@pytest.mark.parametrize(("hole", "known"), [(HOLES, True), (HOLES + 1, False)])
def test_a_hole_longer_than_a_restart_leaves_the_interval_out(hole: int, known: bool, silent: bool) -> None:
    counts, until = counted(history(2 * SLOTS, range(50, 50 + hole), silent))
    assert counts.get(FIRST) == (tally(SLOTS - hole) if known else None)
    assert counts[FIRST + 1] == tally(SLOTS)
    assert until == (FIRST + 2) * 900.0


def test_a_cut_off_interval_with_a_hole_is_not_gone_on_with() -> None:
    counts, until = counted(history(SLOTS + 60, range(SLOTS + 5, SLOTS + 40)))
    assert (set(counts), until) == ({FIRST}, 0.0)


def test_nothing_on_record_says_nothing() -> None:
    assert counted(History.of("cards", 0.0, 0.0, ())) == ({}, 0.0)
    assert counted(history(SLOTS, range(SLOTS))) == ({}, 0.0)


@given(st.integers(1, 4 * SLOTS))
def test_no_contact_is_counted_twice_or_lost(slots: int) -> None:
    counts, _ = counted(history(slots))
    assert sum(each.offered for each in counts.values()) == slots
