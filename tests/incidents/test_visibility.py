"""Restricted incidents: whoever does not need the details is not given them, in no value that a view could show."""

from dataclasses import fields
from uuid import uuid5

import pytest

from incidents import commands as c
from incidents.board import Board
from incidents.clocks.deadlines import deadlines
from incidents.incident import Incident
from incidents.kinds import Kind, Severity, State
from incidents.playbooks.shipped import shipped_text
from incidents.visibility import RESTRICTED, board_of, is_restricted, may_see, public_name, seen_by
from resources.people import Person, Post
from tests.incidents.desk import ANNA, BEN, CHEN, SPACE, Desk, hand_over, running

SECRET = "Bunty Warbler's export"
EVA = Person("eva", "Eva", Post.SUPERVISOR)
AUDITOR = Person("aud", "Aud", Post.AUDITOR)
MANAGER = Person("max", "Max", Post.DUTY_MANAGER)


def person(key: str, post: Post = Post.SUPERVISOR) -> Person:
    return Person(key, key.title(), post)


def leak(kind: Kind = Kind.INFORMATION_LEAK) -> Desk:
    """Reported by Ben, taken on by Anna, who commands; Chen keeps the evidence."""
    desk = Desk()
    key = desk.incident_id
    desk.must(c.ReportIncident(key, kind, SECRET, desk.now, desk.now), who=BEN)
    desk.must(c.Acknowledge(key), c.Classify(key, Severity.S1), c.Activate(key, "anna", shipped_text(kind)))
    desk.must(c.AssignRole(key, "security_privacy", "chen"), c.WriteNote(key, SECRET), c.PostUpdate(key, SECRET))
    return desk


@pytest.mark.parametrize("kind", sorted(RESTRICTED))
def test_the_team_the_reporter_and_duty_managers_see_it_whole(kind: Kind) -> None:
    incident = leak(kind).incident
    for key in ("anna", "ben", "chen"):
        assert seen_by(incident, person(key)) is incident
    assert seen_by(incident, person("chen", Post.SPECIALIST)) is incident
    assert seen_by(incident, MANAGER) is incident


@pytest.mark.parametrize("other", [EVA, AUDITOR, person("eva", Post.AGENT), person("eva", Post.SPECIALIST)])
def test_everybody_else_gets_a_value_without_a_word_of_it(other: Person) -> None:
    incident = leak().incident
    veiled = seen_by(incident, other)
    assert SECRET not in repr(veiled)
    assert "evidence" not in repr(veiled).lower()
    assert (veiled.name, veiled.affected, veiled.state) == (incident.name, public_name(incident), State.ACTIVE)
    assert veiled.veiled
    assert not veiled.entries
    assert not veiled.steps
    assert set(veiled.team) == {"incident_commander"}  # whom to ask
    assert veiled.playbook is None


def test_what_an_incident_learns_to_hold_is_hidden_without_being_named() -> None:
    told = {
        "id", "number", "kind", "state", "affected", "began_at", "noticed_at", "reported_at", "reporter", "desk",
        "severity", "worst", "commander", "commanders", "team", "update_due", "hold_until", "held_from", "merged_into",
        "entered", "version", "drill", "veiled",
    }  # fmt: skip
    veiled = seen_by(leak().incident, EVA)
    empty = Incident(**{field.name: getattr(veiled, field.name) for field in fields(Incident) if field.name in told})
    assert veiled == empty


def test_only_the_update_that_everybody_waits_for_is_due_before_an_outsider() -> None:
    incident = leak().incident
    assert len(list(deadlines(incident))) > 3
    assert {one.what.value for one in deadlines(seen_by(incident, EVA))} == {"update"}


def test_a_report_is_taken_on_by_its_code_name_and_then_seen() -> None:
    desk = Desk()
    key = desk.incident_id
    desk.must(c.ReportIncident(key, Kind.INFORMATION_LEAK, SECRET, desk.now, desk.now), who=BEN)
    assert not may_see(desk.incident, EVA)
    assert not may_see(desk.incident, person("anna"))
    desk.must(c.Acknowledge(key), who=ANNA)
    assert may_see(desk.incident, person("anna"))


def test_who_declined_a_role_sees_no_more_and_who_commanded_once_still_does() -> None:
    desk = leak()
    desk.must(c.DeclineRole(desk.incident_id, "security_privacy", "on leave"), who=CHEN)
    assert not may_see(desk.incident, person("chen"))
    hand_over(desk, CHEN)
    assert may_see(desk.incident, person("chen"))
    assert may_see(desk.incident, person("anna"))


def test_the_code_name_is_the_same_for_ever_and_says_nothing() -> None:
    desk = leak()
    name = public_name(desk.incident)
    desk.must(c.Stabilise(desk.incident_id))
    assert public_name(desk.incident) == name
    assert name.isupper()
    other = uuid5(SPACE, "other")
    desk.must(c.ReportIncident(other, Kind.SUSPICIOUS_TRANSACTIONS, SECRET, desk.now, desk.now))
    second = desk.board.get(other)
    assert second is not None
    assert public_name(second) != name


def test_other_kinds_stay_open_to_all_and_the_board_is_then_the_same() -> None:
    desk = running()
    assert not is_restricted(desk.incident)
    assert public_name(desk.incident) == desk.incident.affected
    assert board_of(desk.board, EVA) is desk.board


def test_a_board_veils_what_is_restricted_and_nothing_else() -> None:
    desk = leak()
    other = uuid5(SPACE, "other")
    desk.must(c.ReportIncident(other, Kind.TRAFFIC_SURGE, "Cards flooded", desk.now, desk.now))
    shown = board_of(desk.board, EVA)
    assert isinstance(shown, Board)
    assert SECRET not in repr(shown)
    assert shown.get(other) is desk.board.get(other)
    assert [one.id for one in shown.open] == [one.id for one in desk.board.open]
    assert board_of(desk.board, MANAGER) is desk.board
