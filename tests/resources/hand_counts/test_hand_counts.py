"""Counting by hand: begun by whoever counts, the newest count stands, two people can share a queue, and it ends."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.floor import Gap
from resources.hand_counts.commands import BeginHandCounting, CountByHand, EndHandCounting
from resources.hand_counts.comparing import compare
from resources.hand_counts.facts import Compared, CountingCause
from resources.hand_counts.hand_counts import SLOT, HandCounts, slot_of
from tests.floors import floor, queue
from tests.resources.hand_counts.counting import BEN, SLOT_NOW, CountingDesk, count
from tests.resources.loans.lending import NOW

TAIPEI = ZoneInfo("Asia/Taipei")


@pytest.fixture
def desk():
    return CountingDesk()


def test_the_first_count_begins_the_counting(desk):
    desk.do(CountByHand(count(waiting=7), CountingCause.BLIND))
    assert [entry.fact.kind for entry in desk.entries] == ["hand_counting_begun", "hand_counted"]
    assert (desk.counts.since, desk.counts.cause) == (NOW, CountingCause.BLIND)
    assert desk.do(BeginHandCounting(CountingCause.ASKED)) is None
    assert len(desk.entries) == 2


def test_the_newest_count_stands_with_who_and_when(desk):
    desk.do(CountByHand(count(waiting=7, answered=3)))
    desk.wait(minutes=2)
    desk.do(CountByHand(count(waiting=5)), BEN)
    stands = desk.counts.get("cards", SLOT_NOW)
    assert (stands.count.waiting, stands.count.answered) == (5, 3)  # what Ben did not count stays Anna's
    assert (stands.by, stands.at) == (BEN, desk.now)


def test_the_same_count_twice_is_one_entry(desk):
    desk.do(CountByHand(count(waiting=7)))
    desk.do(CountByHand(count(waiting=7)))
    assert len(desk.entries) == 2


@pytest.mark.parametrize(
    ("counted", "code"),
    [
        (count(waiting=-1), "count_out_of_range"),
        (count(answered=10_000), "count_out_of_range"),
        (count(), "count_empty"),
        (count(slot=SLOT_NOW + timedelta(minutes=1), waiting=1), "slot_unknown"),
        (count(queue=" ", waiting=1), "slot_unknown"),
        (count(slot=SLOT_NOW + SLOT, waiting=1), "slot_in_future"),
        (count(slot=SLOT_NOW - timedelta(days=2), waiting=1), "slot_too_old"),
    ],
)
def test_what_cannot_be_a_count_is_refused(desk, counted, code):
    assert desk.do(CountByHand(counted)).code == code
    assert not desk.entries


def test_the_end_keeps_what_the_pbx_said(desk):
    assert desk.do(EndHandCounting(())).code == "not_counting"
    desk.do(CountByHand(count(answered=3, abandoned=1)))
    line = Compared("cards", SLOT_NOW, 4, 6, 300.0)
    desk.do(EndHandCounting((line,)))
    assert desk.counts.since is None
    assert desk.counts.compared["cards", SLOT_NOW] == line
    assert desk.counts.slots == {SLOT_NOW}  # the mark stays for ever
    assert desk.counts.open == ()


def test_only_the_round_that_goes_on_is_compared(desk):
    desk.do(CountByHand(count(answered=1)))
    desk.do(EndHandCounting(()))
    desk.wait(minutes=40)
    desk.do(CountByHand(count(slot=slot_of(desk.now), answered=2)))
    assert [one.count.answered for one in desk.counts.open] == [2]
    assert len(desk.counts.between(NOW, desk.now)) == 2


def test_a_reading_is_what_its_entries_make_of_it(desk):
    desk.do(CountByHand(count(waiting=7)))
    desk.do(CountByHand(count("loans", waiting=1)))
    assert HandCounts.of(desk.entries) == desk.counts
    assert desk.counts.after([]) is desk.counts


@given(st.datetimes(min_value=datetime(1990, 1, 1), timezones=st.just(UTC)))
def test_a_quarter_holds_its_moments(moment):
    slot = slot_of(moment)
    assert slot <= moment < slot + SLOT
    assert slot_of(slot) == slot
    assert slot.minute % 15 == slot.second == slot.microsecond == 0


def comparison(blind_min: float, *, running: bool = False):
    """A count of the quarter before the running one, of which the PBX did not see the first minutes."""
    desk = CountingDesk()
    slot = SLOT_NOW if running else SLOT_NOW - SLOT
    desk.do(CountByHand(count(slot=slot, answered=8, abandoned=1)))
    midnight = datetime.combine(NOW.astimezone(TAIPEI).date(), datetime.min.time(), TAIPEI)
    place = (slot - midnight) // SLOT
    seen = replace(queue("cards"), contacts=(0,) * place + (12,))
    gap = Gap(slot.timestamp(), slot.timestamp() + blind_min * 60, "silent")
    return compare(desk.counts.open, floor(seen, gaps=(gap,)), NOW, TAIPEI)[0]


def test_a_quarter_seen_in_part_says_how_much_of_it():
    line = comparison(6)
    assert (line.counted, line.offered, line.blind_s) == (9, 12, 360.0)


def test_of_a_quarter_nobody_saw_the_pbx_knows_nothing():
    assert comparison(15).offered is None
    assert comparison(60).blind_s == 900.0
