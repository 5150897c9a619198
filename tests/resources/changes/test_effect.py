"""What a draft does to donor and receiver: quarter by quarter of the plan, and on the live floor."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from resources.changes.change import CallIn, Move, Postpone, Retime, Stretch
from resources.changes.effect import DraftEffect, draft_effect
from resources.changes.staffed import staffed
from resources.changes.staffed_after import staffed_after
from resources.day import Day
from resources.roster.shift import Absence, AbsenceKind
from resources.staffing.need import DayNeed, QueueNeed
from resources.staffing.what_if import Model
from tests.floors import floor, queue, tally
from tests.resources.roster.rosters import DAY, SPACE, agent, at, roster, shift

ZONE = ZoneInfo("UTC")
TODAY = Day.of(DAY.timestamp(), ZONE)
QUEUES = ("cards", "loans")
NOW = at(9.1)
CROWD = roster(
    [agent(n, "cards", "loans") if n < 8 else agent(n, "loans", "cards") for n in range(20)],
    [shift(n) for n in range(20)],
)


def need(**contacts: float) -> DayNeed:
    """So many contacts of five minutes in each quarter; one agent for each three of them."""
    found = {
        name: QueueNeed(
            name,
            contacts=(count,) * 96,
            contacts_low=(count * 0.8,) * 96,
            contacts_high=(count * 1.2,) * 96,
            aht_s=(300.0,) * 96,
            low=(round(count / 3),) * 96,
            likely=(round(count / 3),) * 96,
            high=(round(count / 3),) * 96,
        )
        for name, count in contacts.items()
    }
    return DayNeed(TODAY, NOW, found)


def live(impatient: bool = True):
    lost = 0.06 if impatient else 0.0
    counts = {"window": tally(60, 0.9, lost, asa=30), "day": tally(600, 0.9, lost, asa=30)}
    return replace(floor(*(queue(name, **counts, contacts=(), expected=()) for name in QUEUES)), at=NOW.timestamp())


def lend(count: int, start: float = 9.5, end: float = 11.0) -> list[Move]:
    return [Move(str(8 + n), "cards", at(start), at(end)) for n in range(count)]


def effect(changes, contacts=(27.0, 27.0), seen=None) -> DraftEffect | None:
    before = staffed(CROWD, TODAY, QUEUES)
    after = staffed_after(before, CROWD, TODAY, QUEUES, changes)
    return draft_effect(need(cards=contacts[0], loans=contacts[1]), seen or live(), QUEUES, before, after)


def test_receiver_and_donor_over_the_time_of_the_draft():
    found = effect(lend(3))
    assert (found.start, found.end) == (at(9.5), at(11))
    cards, loans = found.queues
    assert (cards.queue, loans.queue) == QUEUES  # who gains comes first
    assert len(cards.before) == len(cards.after) == 6
    assert (cards.change, loans.change) == (3, -3)
    assert (cards.gap, cards.gap_after, loans.gap, loans.gap_after) == (-1, 2, 3, 0)
    assert cards.level_after > cards.level
    assert loans.level_after < loans.level
    assert cards.after[0].wait_s < cards.before[0].wait_s
    assert cards.after[0].abandoned < cards.before[0].abandoned
    assert cards.model is Model.ERLANG_A
    for quarter in (*cards.before, *loans.after):
        assert 0 <= quarter.service_level.low <= quarter.service_level.likely <= quarter.service_level.high <= 1


def test_the_live_floor_is_asked_for_what_changes_within_the_hour():
    cards, loans = effect(lend(3)).queues
    assert (cards.live.change, loans.live.change) == (3, -3)
    assert len(cards.live.after.later) == 3
    assert all(one.live is None for one in effect(lend(3, 12.5, 14)).queues)


def test_how_long_a_donor_can_spare_its_people():
    assert effect(lend(3)).queues[1].short_from is None
    assert effect(lend(6)).queues[1].short_from == at(9.5)
    late = need(cards=27.0, loans=27.0)
    grows = replace(late.queues["loans"], likely=(9,) * 40 + (14,) * 56)  # from 10:00 on it needs 14
    before = staffed(CROWD, TODAY, QUEUES)
    after = staffed_after(before, CROWD, TODAY, QUEUES, lend(2))
    told = draft_effect(replace(late, queues={**late.queues, "loans": grows}), live(), QUEUES, before, after)
    assert told.queues[1].short_from == at(10)


def test_falling_below_the_goal_is_named():
    assert effect(lend(5), contacts=(27.0, 27.0)).queues[1].falls_below_goal
    assert not effect(lend(1), contacts=(27.0, 15.0)).queues[1].falls_below_goal


def test_without_known_patience_the_wait_may_never_settle():
    found = effect(lend(4), seen=live(impatient=False))
    cards, loans = found.queues
    assert cards.model is Model.ERLANG_C
    assert cards.before[0].abandoned is None
    assert cards.before[0].wait_s is None  # nine agents' work for eight
    assert cards.before[0].service_level.likely == 0
    assert cards.after[0].wait_s > 0
    assert loans.after[0].agents == 8


def test_what_is_past_or_changes_nothing_has_no_effect():
    assert effect([]) is None
    assert effect(lend(3, 8, 9)) is None
    begun = effect(lend(3, 8, 10))
    assert (begun.start, begun.end) == (at(9.25), at(10))
    late = replace(live(), at=TODAY.end + 1)
    assert effect(lend(3), seen=late) is None


def test_a_queue_of_which_nothing_is_known_is_left_out():
    seen = replace(live(), queues=MappingProxyType({"cards": live().queues["cards"]}))
    assert [one.queue for one in effect(lend(3), seen=seen).queues] == ["cards"]


def test_quarters_without_contacts_have_a_level_but_no_mean():
    found = effect(lend(3), contacts=(0.0, 27.0)).queues[0]
    assert found.level is None
    assert found.before[0].service_level.likely == 1


MOVES = [Move("9", "cards", at(9.5), at(11)), Move("10", "cards", at(8.2), at(15.9))]
LUNCH = CROWD.shifts_of("3")[0].activities[0]


@pytest.mark.parametrize(
    "changes",
    [
        MOVES,
        [Retime("3", CROWD.shifts_of("3")[0].id, LUNCH.id, at(13.1))],
        [Postpone("3", CROWD.shifts_of("3")[0].id, LUNCH.id), *MOVES],
        [Stretch("12", CROWD.shifts_of("12")[0].id, at(7.3), at(18.6))],
        [Move("404", "cards", at(9), at(10))],
    ],
)
def test_only_the_touched_are_reckoned_and_it_comes_out_the_same(changes):
    from resources.changes.applied import with_changes

    sick = Absence(SPACE, "9", AbsenceKind.SICK, at(10.2), at(10.7))
    there = replace(CROWD, absences=MappingProxyType({sick.id: sick}))
    lent = [Move("3", "loans", at(11.5), at(13)), Move("15", "cards", at(9), at(12))]
    before = staffed(there, TODAY, QUEUES, lent)
    moves = [*lent, *(one for one in changes if isinstance(one, Move))]
    whole = staffed(with_changes(there, changes), TODAY, QUEUES, moves)
    assert np.allclose(staffed_after(before, there, TODAY, QUEUES, changes, lent=lent), whole)


def test_who_is_called_in_is_one_more():
    before = staffed(CROWD, TODAY, QUEUES)
    after = staffed_after(before, CROWD, TODAY, QUEUES, [CallIn("r1", "cards", at(10), at(11.5))])
    assert (after - before).sum() == pytest.approx(6)
    assert datetime.fromtimestamp(TODAY.start, UTC) + timedelta(hours=10) == at(10)


def test_the_quarter_that_runs_is_not_counted_where_others_are():
    moved = effect(lend(3, start=9.0))  # it is 9:06
    assert (moved.start, moved.end) == (at(9.25), at(11))
    only = effect(lend(3, start=9.0, end=9.25))
    assert (only.start, only.end) == (at(9.0), at(9.25))
