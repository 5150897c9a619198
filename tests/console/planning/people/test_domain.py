"""The roster on a real store: who may change it, all of an import or nothing, and what a restarted console knows."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from console.acts.outcomes import Conflict, Done, Failed, Refused, Request
from console.acts.permissions import PermissionCode
from console.acts.runner import Runner
from console.incidents.domain import INCIDENTS
from console.planning.people.domain import ROSTER
from console.readings import Readings
from console.storage.codec import encode as journal_encode
from incidents.board import Board
from resources.changes.change import Retime
from resources.entry import CONSOLE, Who
from resources.roster import commands as c
from resources.roster.refusals import RosterCode
from tests.console.bench import LIN, PEOPLE, WEI, report
from tests.resources.roster.journal import TODAY, imported
from tests.resources.roster.rosters import agent, at, shift


@pytest.fixture
def runner(store, clock):
    clock.time = at(9)
    return Runner(store, clock, PEOPLE, (INCIDENTS, ROSTER))


def run(runner, command, who=LIN, seen=None):
    return runner.run(Request(uuid4(), command, who, "desk 1", seen=seen))


def fill(runner, count=3):
    tomorrow = replace(shift(1), id=uuid4(), start=at(32), end=at(40), activities=())
    agents = [agent(number, "cards") for number in range(1, count + 1)]
    return run(runner, imported(agents, [*(shift(number) for number in range(1, count + 1)), tomorrow]))


def moved(hour, version=1, **options):
    change = Retime("1", shift(1).id, shift(1).activities[0].id, at(hour))
    return c.ChangeShift(TODAY, change, version, **options)


def test_supervisors_change_the_roster_agents_and_auditors_do_not(runner):
    assert isinstance(fill(runner), Done)
    for who in (Who("kao", "Kao"), Who("audit", "Audit"), CONSOLE):
        refused = run(runner, moved(13), who)
        assert refused.refusal.code is PermissionCode.NOT_ALLOWED


def test_an_import_goes_into_the_streams_of_its_days(runner, store):
    done = fill(runner)
    streams = [entry.stream for entry in done.entries]
    assert streams == ["roster/people", "roster/people", "roster/2026-11-23", "roster/2026-11-24"]
    roster = Readings.of(store.entries()).roster
    assert (len(roster.agents), len(roster.shifts)) == (3, 4)


def test_nothing_of_an_import_stays_when_its_last_day_cannot_be_written(runner, store, monkeypatch):
    def encode(fact):
        if getattr(fact, "day", TODAY) != TODAY:
            raise ValueError("cannot be written")
        return journal_encode(fact)

    with monkeypatch.context() as patched:
        patched.setattr("console.storage.journal.encode", encode)
        assert isinstance(fill(runner), Failed)
    assert list(store.entries()) == []
    assert Readings.of(store.entries()).roster.agents == {}
    assert isinstance(fill(runner), Done)


def test_of_two_desks_that_move_one_lunch_one_wins(store, clock, runner):
    fill(runner)
    second = Runner(store, clock, PEOPLE, (INCIDENTS, ROSTER))
    assert isinstance(run(runner, moved(13), LIN), Done)
    lost = run(second, moved(14), WEI, seen=1)
    assert isinstance(lost, Conflict)
    assert lost.winners[0].who == LIN
    assert lost.refusal.code is RosterCode.SHIFT_CHANGED
    assert dict(lost.refusal.params) == {"agent": "Agent 1", "by": "lin", "at": at(9).isoformat()}
    assert isinstance(run(second, moved(14, version=2), WEI), Done)


def test_a_change_for_an_incident_stands_in_its_log(runner, store):
    fill(runner)
    incident = uuid4()
    refused = run(runner, moved(13, incident=incident))
    assert isinstance(refused, Refused)
    run(runner, report(incident))
    assert isinstance(run(runner, moved(13, incident=incident)), Done)
    told = Board.of(store.entries()).get(incident).entries[-1]
    assert told.fact.kind == "activity_moved"
    roster = Readings.of(store.entries()).roster
    assert roster.shifts[shift(1).id].version == 2  # the copy does not count


def test_entry_by_entry_comes_to_what_the_whole_journal_says(runner, store):
    readings = Readings.of(())
    for act in (lambda: fill(runner), lambda: run(runner, moved(13)), lambda: run(runner, report(uuid4()))):
        readings = readings.after(act().entries)
    assert readings.roster == Readings.of(store.entries()).roster
    assert readings.after(run(runner, report(uuid4())).entries).roster is readings.roster


def test_the_shifts_of_days_long_past_are_not_read_at_the_start(runner, store):
    fill(runner)
    run(runner, moved(13))
    read = Readings.of(store.read_out(lambda stream: c.is_past(stream, TODAY + timedelta(days=1))))
    assert len(read.roster.agents) == 3
    assert [one.start for one in read.roster.shifts.values()] == [at(32)]
    assert Readings.of(store.read_out()).roster == Readings.of(store.entries()).roster
    assert not c.is_past("roster/people", TODAY)
    assert not c.is_past("incident/2020-01-01", TODAY)
