"""Measures and work in a real store: named people must be known, of two desks one is told, nothing secret is kept."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from console.acts.outcomes import Conflict, Done
from console.acts.permissions import PermissionCode
from incidents.board import Board
from incidents.deferred.commands import CountIn, OfferWork
from incidents.deferred.work import WorkKind
from incidents.impact.commands import NoteImpact
from incidents.impact.impact import ImpactKind, ImpactSource
from incidents.measures.commands import ConfirmMeasure, HandOnMeasure, TakeMeasure
from incidents.measures.measure import MeasureKind
from resources.entry import CONSOLE, Who
from tests.console.bench import START, WEI
from tests.console.runs import act, begun

MEASURE, LOT = UUID(int=1), UUID(int=2)


def take(incident: UUID, owner: str = "wei") -> TakeMeasure:
    until = START + timedelta(hours=1)
    return TakeMeasure(
        incident, MEASURE, MeasureKind.ROUTING, "send loans elsewhere", owner, until, "back", asked_of="telephony"
    )


@pytest.fixture
def incident(runner):
    return begun(runner)[0]


def test_people_who_are_to_answer_for_something_must_be_known(runner, incident):
    act(runner, take(incident))
    act(runner, CountIn(incident, LOT, WorkKind.FORM, 3))
    for command in (
        take(incident, "ghost"), HandOnMeasure(incident, MEASURE, "ghost"), OfferWork(incident, LOT, 1, "ghost"),
        CountIn(incident, uuid4(), WorkKind.FORM, 3, "ghost"),
    ):  # fmt: skip
        assert act(runner, command).refusal.code is PermissionCode.UNKNOWN_PERSON


def test_an_agent_takes_no_measure_and_the_console_only_counts(runner, incident):
    assert act(runner, take(incident), Who("kao", "Kao")).refusal.code is PermissionCode.NOT_ALLOWED
    assert act(runner, take(incident), CONSOLE).refusal.code is PermissionCode.NOT_ALLOWED
    counted = NoteImpact(incident, ImpactKind.CONTACTS, 7, START, ImpactSource.FLOOR)
    assert isinstance(act(runner, counted, CONSOLE), Done)


def test_of_two_desks_that_confirm_the_second_is_told_what_the_first_did(runner, store, incident):
    act(runner, take(incident))
    seen = Board.of(store.entries()).get(incident).version
    act(runner, ConfirmMeasure(incident, MEASURE, "Lin, telephony"), seen=seen)
    outcome = act(runner, ConfirmMeasure(incident, MEASURE, "Wu, telephony"), WEI, seen=seen)
    assert isinstance(outcome, Conflict)
    assert outcome.winners[0].fact.said_by == "Lin, telephony"
    found = Board.of(store.entries()).get(incident).measures.find(MEASURE)
    assert found.in_force_by == "Lin, telephony"


def test_card_numbers_in_a_measure_never_reach_the_store(runner, store, incident):
    command = take(incident)
    act(runner, TakeMeasure(incident, MEASURE, command.what, "stop 4111 1111 1111 1111", "wei", command.until, "back",
                            asked_of="telephony"))  # fmt: skip
    assert "4111 1111 1111 1111" not in Board.of(store.entries()).get(incident).measures.taken[0].title
