"""The board: columns, order, the incident that every page names."""

from dataclasses import replace
from uuid import UUID, uuid5

import pytest

from incidents import commands as c
from incidents.board import Board
from incidents.fold import BrokenStreamError, UnknownFactError, fold
from incidents.kinds import COLUMN_OF, Column, Severity, State
from resources.entry import Entry
from tests.incidents.desk import ANNA, SPACE, START, Desk, in_state, report, running


def another(desk: Desk, name: str) -> UUID:
    desk.incident_id = uuid5(SPACE, name)
    desk.must(report(desk))
    return desk.incident_id


def test_an_incident_stands_in_the_column_of_its_state() -> None:
    for state in State:
        desk = in_state(state)
        columns = [column for column in Column if desk.incident in desk.board.column(column)]
        assert columns == ([COLUMN_OF[state]] if state in COLUMN_OF else [])


def test_worst_first_and_what_is_not_graded_could_be_the_worst() -> None:
    desk = Desk()
    mild, grave, ungraded = (another(desk, name) for name in ("mild", "grave", "ungraded"))
    for key, severity in ((mild, Severity.S3), (grave, Severity.S2)):
        desk.must(c.Acknowledge(key), c.Classify(key, severity))
    assert [one.id for one in desk.board.open] == [ungraded, grave, mild]
    assert [one.id for one in desk.board.column(Column.REPORTED)] == [ungraded, grave, mild]
    assert len(desk.board) == 3


def test_the_major_incident_is_the_worst_one_being_responded_to() -> None:
    desk = Desk()
    assert desk.board.major() is None
    mild, grave, waiting = (another(desk, name) for name in ("mild", "grave", "waiting"))
    for key, severity in ((mild, Severity.S3), (grave, Severity.S1), (waiting, Severity.S1)):
        desk.must(c.Acknowledge(key), c.Classify(key, severity))
    for key in (mild, grave):
        desk.must(c.Activate(key, "anna", ""))
    major = desk.board.major()
    assert major is not None
    assert major.id == grave


def test_a_real_incident_comes_before_a_worse_drill() -> None:
    desk = running(Severity.S4)
    real = desk.incident_id
    desk.incident_id = drill = uuid5(SPACE, "drill")
    desk.must(report(desk, drill=True), c.Acknowledge(drill), c.Classify(drill, Severity.S1))
    desk.must(c.Activate(drill, "anna", ""))
    major = desk.board.major()
    assert major is not None
    assert major.id == real


def test_entries_of_other_streams_pass_by() -> None:
    board = Board()
    entry = Entry(SPACE, "floor/1", 1, 1, ANNA, "desk 4", START, START, START, object())
    assert board.apply(entry) is board


def test_a_board_of_all_entries_is_the_board_they_make_one_by_one() -> None:
    desk = running()
    another(desk, "second")
    other = Entry(SPACE, "floor/1", 1, 1, ANNA, "desk 4", START, START, START, object())
    assert Board.of([other, *desk.entries]) == desk.board


def test_a_missing_doubled_or_unknown_entry_is_an_error_not_a_guess() -> None:
    desk = running()
    entries = desk.entries
    incident = None
    for entry in entries:
        incident = fold(incident, entry)
    assert incident == desk.incident
    with pytest.raises(BrokenStreamError):
        fold(incident, entries[-1])
    with pytest.raises(BrokenStreamError):
        fold(None, entries[1])
    with pytest.raises(BrokenStreamError, match="begins with a 'acknowledged'"):
        fold(None, replace(entries[1], seq=1))
    with pytest.raises(UnknownFactError, match="'hello'"):
        desk.append(desk.incident_id, type("Hello", (), {"kind": "hello"})())
    with pytest.raises(UnknownFactError, match="incident_reported"):
        desk.append(desk.incident_id, entries[0].fact)
