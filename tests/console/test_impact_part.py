"""The tab of the impact, and the count that the console takes from the floor on record."""

import numpy as np
import pytest

from console.incidents.impacts import NOTED_EVERY_S, Impacts
from console.pages.impact_part import ImpactPart
from console.state import State
from incidents import commands as c
from incidents.impact.impact import ImpactKind, ImpactSource
from incidents.impact.unserved import known_until, unserved
from incidents.kinds import Kind
from resources.entry import CONSOLE
from resources.floor import Floor
from resources.measures.blocks import MEASURED
from resources.measures.history import History
from resources.measures.sample import FIELDS, SLOT_S
from tests.console.part_stage import PartStage
from tests.floors import floor as floor_of
from tests.floors import queue
from tests.incidents.desk import finish_steps, running
from widgets.impact.impact_texts import money_text


def history(name="cards", *, offered=(), answered=(), waiting=(), first=0):
    values = np.zeros((len(FIELDS), len(offered)), np.int64)
    for figure, row in (("offered", offered), ("answered", answered), ("waiting", waiting)):
        values[FIELDS.index(figure)] = row
    return History(name, first, np.full(len(offered), MEASURED, np.uint8), values)


def test_unserved_are_those_who_left_without_an_answer_not_those_who_wait():
    some = history(offered=(9, 10, 10), answered=(9, 4, 5), waiting=(2, 6, 8))
    assert unserved(some) == 20 - 9 - (8 - 2)
    assert unserved(history(offered=(5,), answered=(0,), waiting=(0,))) == 0
    assert unserved(history(offered=(0, 1), answered=(0, 5), waiting=(0, 0))) == 0


@pytest.mark.parametrize(
    ("minor", "currency", "words"), [(12_050, "TWD", "TWD 120.50"), (5, "EUR", "EUR 0.05"), (700, "JPY", "JPY 700")]
)
def test_money_in_minor_units(minor, currency, words):
    assert money_text(minor, currency) == words


def test_a_figure_is_entered_by_hand_with_its_source(qtbot):
    stage = PartStage(qtbot, running(), ImpactPart)
    stage.part.widget.add.click()
    dialog = stage.dialog
    dialog.kind.setCurrentIndex(list(ImpactKind).index(ImpactKind.PLACE))
    dialog.number.setText("45")
    stage.confirm()
    assert dialog.hint.text() == "Name the province or branch."
    dialog.place.setText("Kaohsiung")
    dialog.source.setText("branch office")
    stage.confirm()
    [row] = stage.rows
    assert (row.title.text(), row.side.text()) == ("Place without service · Kaohsiung", "45 min")
    assert "by hand" in row.note.text()
    assert "branch office" in row.note.text()


class Room:
    """The console's count over a desk: the record answers at once with one slot a call."""

    def __init__(self, qtbot, desk, lost):
        self.desk, self.lost, self.asked = desk, lost, []
        self.state = State()
        self.state._floor = Floor()
        self.state.set_board(desk.board)
        self.impacts = Impacts(self, self.state, self, desk="desk 4")

    def history(self, queue, since, until, done):
        first = int(since // SLOT_S)
        slots = int(until // SLOT_S) - first
        self.asked.append((queue, since))
        flows = [0] * (slots - 1) + [self.lost]
        done(history(queue, offered=flows, answered=[0] * slots, waiting=[0] * slots, first=first))

    def run(self, request, done):
        self.desk.must(request.command, who=request.who)
        assert request.who is CONSOLE
        self.state.set_board(self.desk.board)

    def look(self, **span):
        self.desk.wait(**span)
        self.impacts.look(self.desk.now.timestamp())


@pytest.fixture
def room(qtbot):
    desk = running(kind=Kind.SYSTEM_OUTAGE)
    room = Room(qtbot, desk, 7)
    room.state._floor = floor_of(queue("cards"))
    return room


def contacts(room):
    return room.desk.incident.impact.contacts


def test_the_floors_count_goes_into_the_log_and_goes_on_from_there(room):
    room.look(minutes=2)
    assert (contacts(room).value, contacts(room).source) == (7, ImpactSource.FLOOR)
    noted = contacts(room).as_of
    room.look(seconds=61)
    assert room.asked[-1][1] == noted.timestamp() - SLOT_S
    assert room.impacts.counts[room.desk.incident_id].contacts == 14
    assert contacts(room).value == 7  # a quarter of an hour has not passed
    room.look(seconds=NOTED_EVERY_S)
    assert contacts(room).value == 14


def test_two_looks_in_a_minute_read_the_record_once(room):
    room.look(minutes=2)
    room.look(seconds=30)
    assert len(room.asked) == 1


def test_the_last_figure_is_noted_when_the_service_is_back_and_then_no_more(room):
    key = room.desk.incident_id
    room.look(minutes=2)
    room.desk.wait(minutes=3).must(c.Stabilise(key), c.BeginRecovery(key), *finish_steps(key), c.Resolve(key))
    room.state.set_board(room.desk.board)
    room.look(minutes=5)
    assert contacts(room).value == 14
    assert contacts(room).as_of == room.desk.incident.entered["resolved"]
    asked = len(room.asked)
    room.look(minutes=5)
    assert len(room.asked) == asked


def test_what_is_counted_in_parts_is_what_is_counted_at_once():
    offered, answered, waiting = (3, 4, 2, 5, 1, 6), (1, 2, 2, 3, 2, 1), (2, 4, 4, 5, 3, 6)
    whole = history(offered=offered, answered=answered, waiting=waiting)
    first = history(offered=offered[:3], answered=answered[:3], waiting=waiting[:3])
    rest = history(offered=offered[2:], answered=answered[2:], waiting=waiting[2:], first=2)
    assert known_until(first) == 3 * SLOT_S
    assert unserved(whole, 3 * SLOT_S) == unserved(first)
    assert unserved(first) + unserved(rest) == unserved(whole)
