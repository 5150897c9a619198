"""Acts of the person at the desk: pressing again after a doubt is the same act, anything else a new one."""

from uuid import uuid5

import pytest

from console.acts.acts import Acts
from console.acts.outcomes import Done, Failed
from console.sources import unnamed_centre
from console.storage.troubles import Trouble, TroubleCode
from incidents.commands import WriteNote
from tests.desk_viewer import PEOPLE
from tests.incidents.desk import SPACE

NOTE = WriteNote(uuid5(SPACE, "incident"), "Ticket 13")
UNKNOWN = Failed(Trouble.of(TroubleCode.UNKNOWN_OUTCOME))


class Operations:
    """Answers what it is told to and remembers the requests."""

    def __init__(self) -> None:
        self.requests, self.answer = [], Done(())

    def run(self, request, done):
        self.requests.append(request)
        done(self.answer)


@pytest.fixture
def acts(qapp):
    operations = Operations()
    made = Acts(operations, {person.id: person for person in PEOPLE}, "desk 4")
    made.operations = operations
    return made


def test_an_account_without_a_name_still_acts(qapp, monkeypatch):
    def nameless():
        raise KeyError("getpwuid(): uid not found: 4711")

    monkeypatch.setattr("getpass.getuser", nameless)
    assert Acts(Operations(), {person.id: person for person in PEOPLE}, "desk 4").who.account.startswith("uid ")
    assert unnamed_centre("pbx1").people[0].id.startswith("uid ")


def ids(acts):
    return [request.id for request in acts.operations.requests]


def test_the_same_words_after_an_unknown_outcome_are_the_same_act(acts):
    told = []
    acts.operations.answer = UNKNOWN
    acts.run(NOTE, told.append, seen=3)
    acts.operations.answer = Done((), repeated=True)
    acts.run(NOTE, told.append, seen=4)
    assert ids(acts)[0] == ids(acts)[1]
    assert told == [UNKNOWN, Done((), repeated=True)]


def test_the_same_words_after_success_or_refusal_are_a_new_act(acts):
    for answer in (Done(()), Failed(Trouble.of(TroubleCode.DISK_FULL)), Done(())):
        acts.operations.answer = answer
        acts.run(NOTE)
    assert len(set(ids(acts))) == 3


def test_other_words_or_another_person_are_another_act(acts):
    acts.operations.answer = UNKNOWN
    acts.run(NOTE)
    acts.run(WriteNote(NOTE.incident, "Ticket 31"))
    acts.choose("ben")
    acts.run(NOTE)
    assert len(set(ids(acts))) == 3
    acts.choose("anna")
    acts.run(NOTE)
    assert ids(acts)[3] == ids(acts)[0]
