"""A change leaves the draft when roster or loans say what it asked for."""

from types import SimpleNamespace
from uuid import uuid4

import pytest

from resources.changes.change import CallIn, Move, Postpone, Retime, Stretch
from resources.changes.stored import is_stored
from tests.resources.roster.rosters import agent, at, roster, shift

SHIFT = shift(1)
ROSTER = roster([agent(1, "cards")], [SHIFT])
LUNCH = SHIFT.activities[0]
NONE = SimpleNamespace(open=())


@pytest.mark.parametrize(
    ("change", "stored"),
    [
        (Retime("1", SHIFT.id, LUNCH.id, LUNCH.start), True),
        (Retime("1", SHIFT.id, LUNCH.id, at(13)), False),
        (Postpone("1", SHIFT.id, LUNCH.id), False),
        (Postpone("1", SHIFT.id, uuid4()), True),
        (Stretch("1", SHIFT.id, SHIFT.start, SHIFT.end), True),
        (Stretch("1", SHIFT.id, SHIFT.start, at(17)), False),
        (Stretch("1", uuid4(), SHIFT.start, at(17)), True),
        (CallIn("r1", "cards", at(9), at(10)), False),
        (Move("1", "loans", at(9), at(10)), False),
    ],
)
def test_what_the_roster_says_already(change, stored):
    assert is_stored(change, ROSTER, NONE) is stored


@pytest.mark.parametrize(("to", "until", "stored"), [("loans", 10, True), ("chat", 10, False), ("loans", 11, False)])
def test_a_move_is_stored_as_an_open_loan(to, until, stored):
    loan = SimpleNamespace(agent="SIP/1", to=to, until=at(until))
    assert is_stored(Move("1", "loans", at(9), at(10)), ROSTER, SimpleNamespace(open=(loan,))) is stored
