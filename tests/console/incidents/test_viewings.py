"""Who looked at a restricted incident stands in the journal: once an hour, in a stream of its own, in their name."""

from types import SimpleNamespace

import pytest

from console.acts.outcomes import Done, Failed, Refused
from console.acts.runner import Runner
from console.incidents.access_domain import ACCESS
from console.incidents.viewings import Viewings
from console.state import State
from console.storage.troubles import Trouble, TroubleCode
from incidents.access import NoteViewing, RestrictedViewed, stream
from incidents.visibility import seen_by
from resources.entry import Who
from tests.console.bench import LIN, PEOPLE, WEI, ManualClock, open_store
from tests.console.runs import act
from tests.desk_viewer import viewer
from tests.incidents.desk import running
from tests.incidents.test_visibility import EVA, leak
from widgets.archive.entry_texts import entry_line

INCIDENT = leak().incident


@pytest.fixture
def clock():
    return ManualClock()


@pytest.fixture
def runner(tmp_path, clock):
    store = open_store(tmp_path)
    yield Runner(store, clock, PEOPLE, (ACCESS,))
    store.close()


def test_a_viewing_is_noted_once_an_hour_for_each_person(runner, clock):
    looked = NoteViewing(INCIDENT.id)
    first = act(runner, looked)
    assert [(e.stream, e.who.person, e.fact) for e in first.entries] == [
        (stream(INCIDENT.id), "lin", RestrictedViewed(INCIDENT.id))
    ]
    clock.forward(3599)
    assert act(runner, looked).entries == ()
    assert len(act(runner, looked, WEI).entries) == 1
    clock.forward(1)
    assert len(act(runner, looked).entries) == 1
    assert runner.store.verify().intact


@pytest.mark.parametrize("person", PEOPLE)
def test_everybody_on_the_list_is_noted_and_nobody_else(runner, person):
    assert isinstance(act(runner, NoteViewing(INCIDENT.id), Who(person, person)), Done)
    assert isinstance(act(runner, NoteViewing(INCIDENT.id), Who("stranger", "S")), Refused)


class Acts:
    def __init__(self):
        self.person, self.asked, self.outcome = SimpleNamespace(id="lin"), [], Done(())

    def run(self, command, done):
        self.asked.append((self.person.id, command))
        done(self.outcome)


@pytest.fixture
def room(qapp):
    made = SimpleNamespace(acts=Acts(), state=State(), shown=INCIDENT)
    made.viewings = Viewings(made.acts, made.state)
    made.viewings.watch(lambda: made.shown)
    return made


def test_what_stands_on_the_screen_is_noted_as_long_as_it_stands_there(room):
    for second in range(5):
        room.state.ticked.emit(1000.0 + second)
    assert room.acts.asked == [("lin", NoteViewing(INCIDENT.id))]
    room.state.ticked.emit(1000.0 + 3600)
    assert len(room.acts.asked) == 2
    room.acts.person = SimpleNamespace(id=LIN.person + "g")
    room.state.ticked.emit(1000.0 + 3601)
    assert room.acts.asked[-1][0] == "ling"


def test_a_veiled_an_open_and_no_incident_are_not_noted(room):
    for shown in (seen_by(INCIDENT, EVA), running().incident, None):
        room.shown = shown
        room.state.ticked.emit(1000.0)
    assert room.acts.asked == []


def test_what_could_not_be_stored_is_asked_again(room):
    room.acts.outcome = Failed(Trouble.of(TroubleCode.DISK_FULL, path="/data"))
    room.state.ticked.emit(1000.0)
    room.acts.outcome = Done(())
    room.state.ticked.emit(1001.0)
    room.state.ticked.emit(1002.0)
    assert len(room.acts.asked) == 2


def test_the_log_names_the_incident_and_who_looked(runner):
    board = leak().board
    (entry,) = act(runner, NoteViewing(INCIDENT.id)).entries
    line = entry_line(entry, board, viewer())
    assert (line.where, line.tag, line.words) == ("INC-0142", "access", "The details stood on this person's screen")
    assert "林美玲" in line.who
