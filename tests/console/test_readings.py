"""The journal is read beside the acts when a console opens, and nothing acknowledged meanwhile is lost or doubled."""

import threading
from uuid import UUID, uuid4

import pytest

from console.acts.outcomes import Done, Request
from console.readings import Readings
from console.storage.verify import VerifyingStopped
from incidents.commands import Acknowledge, WriteNote
from incidents.kinds import State
from tests.console.bench import LIN, ids, report


def test_an_act_is_stored_while_the_journal_is_being_read(operations, qtbot):
    began, go_on, outcomes, read = threading.Event(), threading.Event(), [], []

    def slowly(store):
        began.set()
        assert go_on.wait(10)
        return Readings.of(store.read_out())

    operations.read(slowly, read.append)
    assert began.wait(10)
    incident = uuid4()
    operations.run(Request(uuid4(), report(incident), LIN, "desk 7"), outcomes.append)
    qtbot.waitUntil(lambda: bool(outcomes))
    assert read == []
    go_on.set()
    qtbot.waitUntil(lambda: bool(read))
    assert isinstance(outcomes[0], Done)
    assert read[0].board.get(incident).state is State.REPORTED


def test_what_was_stored_meanwhile_is_taken_in_once(runner, store):
    numbers = ids()
    incident = next(numbers)
    done = [runner.run(Request(next(numbers), command, LIN, "desk 7"))
            for command in (report(incident), Acknowledge(incident), WriteNote(incident, "備註"))]  # fmt: skip
    entries = [entry for outcome in done for entry in outcome.entries]
    early = Readings.of(entries[:2])
    grown = early.after(entries)
    assert grown.position == len(entries)
    assert grown.board.get(incident) == Readings.of(store.read_out()).board.get(incident)
    assert grown.after(entries) is grown
    assert grown.alarms is early.alarms


def test_an_empty_journal_reads_as_nothing(store):
    readings = Readings.of(store.read_out())
    assert (readings.position, len(readings.board), len(readings.loans)) == (0, 0, 0)
    assert readings.board.get(UUID(int=1)) is None


def test_reading_stops_when_the_store_is_closed(store, runner):
    incident = uuid4()
    runner.run(Request(uuid4(), report(incident), LIN, "desk 7"))
    store.stop_verifying()
    with pytest.raises(VerifyingStopped):
        list(store.read_out())
