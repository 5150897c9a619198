"""The roster folded from its journal: in one go or entry by entry, and quick to ask."""

from dataclasses import replace
from datetime import UTC, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from resources.changes.change import Retime, Stretch
from resources.roster import commands as c
from resources.roster.roster import Roster
from resources.roster.shift import Absence, AbsenceKind
from tests.resources.roster.journal import TODAY, RosterJournal, imported, with_two
from tests.resources.roster.rosters import agent, at, roster, shift

NUMBERS = st.integers(1, 4)


def commands():
    def edit(number, version):
        return c.EditAgent(agent(number, "cards", site=f"site {version}"), version)

    def move(number, version, hour):
        one = shift(number)
        return c.ChangeShift(TODAY, Retime("", one.id, one.activities[0].id, at(hour)), version)

    def stretch(number, version, hour):
        return c.ChangeShift(TODAY, Stretch("", shift(number).id, at(8), at(hour)), version)

    def put(number, version, hour):
        return c.PutShift(TODAY, replace(shift(number), end=at(hour)), version)

    versions, hours = st.integers(0, 4), st.integers(7, 30)
    return st.one_of(
        st.builds(edit, NUMBERS, versions),
        st.builds(move, NUMBERS, versions, hours),
        st.builds(stretch, NUMBERS, versions, hours),
        st.builds(put, NUMBERS, versions, hours),
        st.builds(lambda n: c.AddAbsence(Absence(uuid4(), str(n), AbsenceKind.LEAVE, at(0), at(24))), NUMBERS),
        st.builds(lambda n: imported([agent(n, "cards")], [shift(n)]), NUMBERS),
        st.builds(lambda n, v: c.RemoveShift(TODAY, shift(n).id, v), NUMBERS, versions),
    )


@settings(max_examples=60, deadline=None)
@given(st.lists(commands(), max_size=25), st.integers(0, 12))
def test_folding_at_once_and_step_by_step_comes_to_the_same(asked, at_hour):
    journal = RosterJournal()
    journal.now = at(at_hour)
    for command in asked:
        journal.ask(command)
    assert Roster.of(journal.entries) == journal.roster
    for one in journal.roster.shifts.values():
        theirs = [other for other in journal.roster.shifts_of(one.agent) if other is not one]
        assert not any(other.start < one.end and one.start < other.end for other in theirs)
        assert all(one.start <= part.start < part.end <= one.end for part in one.activities)
        assert one.agent in journal.roster.agents


def test_entries_of_an_incidents_log_and_of_others_change_nothing():
    journal = with_two()
    copy = replace(journal.entries[1], stream="incident/1")
    assert journal.roster.apply(copy) is journal.roster


def test_a_change_copies_one_day_only():
    journal = with_two()
    tomorrow = replace(shift(1), id=uuid4(), start=at(32), end=at(40), activities=())
    journal.ask(c.PutShift(tomorrow.start.date(), tomorrow, 0))
    before = journal.roster
    journal.ask(c.ChangeShift(TODAY, Retime("1", shift(1).id, shift(1).activities[0].id, at(13)), 1))
    days = [list(one.shifts._days.values()) for one in (before, journal.roster)]
    assert [was is now for was, now in zip(*days, strict=True)] == [False, True]
    assert before.shifts[shift(1).id] == shift(1)


def test_a_shift_over_midnight_is_found_on_both_days():
    night = replace(shift(1, lunch=None), start=at(20), end=at(32))
    made = roster([agent(1, "cards")], [night, shift(2)])
    assert made.shift_at("1", at(26)) == night
    assert made.between(at(24), at(30)) == (night,)
    assert made.shift_at("1", at(32)) is None


def test_a_stretch_over_midnight_is_found_where_it_begins_now():
    early = replace(shift(1, lunch=None), start=at(-1), end=at(16))
    made = roster([agent(1, "cards")], [shift(1)]).with_shifts([early])
    assert list(made.shifts.values()) == [early]
    assert made.shifts_of("1") == (early,)
    assert made.between(at(-2), at(-0.5)) == (early,)


def test_many_shifts_are_found_by_day_and_by_agent():
    shifts = [
        replace(shift(number % 2000, lunch=None), id=uuid4(), start=at(8 + 24 * day), end=at(16 + 24 * day))
        for day in range(10)
        for number in range(2000)
    ]
    made = roster([], shifts)
    assert len(made.shifts) == 20_000
    assert len(made.between(at(8), at(9))) == 2000
    assert len(made.shifts_of("7")) == 10
    assert made.shift_at("7", at(9) + timedelta(days=9)).start == at(8) + timedelta(days=9)


def test_the_dates_of_shifts_are_those_of_the_zone():
    late = replace(shift(2, lunch=None), start=at(15), end=at(23))
    night = replace(shift(3, lunch=None), start=at(17), end=at(25))
    made = roster([], [late, night])
    assert made.shift_dates(UTC) == {TODAY}
    assert made.shift_dates(ZoneInfo("Asia/Taipei")) == {TODAY, TODAY + timedelta(days=1)}
