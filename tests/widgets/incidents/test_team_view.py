"""The team: who holds which role, who has answered, and the way to give a role to somebody."""

from datetime import timedelta

import pytest

from incidents import commands as c
from incidents.kinds import State
from tests.desk_viewer import HOSTILE, viewer
from tests.incidents.desk import BEN, CHEN, in_state, running
from widgets.incidents.team_view import Member, TeamView, _note, members_of


@pytest.fixture
def desk():
    desk = running()
    return desk.must(c.AssignRole(desk.incident_id, "it_liaison", "ben"))


def team(qtbot, desk, me="anna"):
    widget = TeamView(viewer(me))
    qtbot.addWidget(widget)
    widget.show_incident(desk.incident)
    widget.show()
    return widget


def test_roles_of_the_playbook_stand_there_even_when_nobody_holds_them(desk):
    members = {member.role: member for member in members_of(desk.incident, viewer())}
    assert members["incident_commander"].name == "Anna"
    assert members["deputy"].person == ""
    assert "reporter" not in members


def test_who_has_not_answered_is_counted_in_amber(qtbot, desk):
    widget = team(qtbot, desk)
    widget.tick(desk.now + timedelta(seconds=130))
    answer = widget.row("it_liaison").answer
    assert (answer.text(), answer.property("tone")) == ("no answer 02:10", "high")


def test_an_answer_shows_its_time(qtbot, desk):
    desk.wait(minutes=3).must(c.AcceptRole(desk.incident_id, "it_liaison"), who=BEN)
    widget = team(qtbot, desk)
    assert widget.row("it_liaison").answer.text() == "✓ 14:03"
    assert widget.note.text().startswith("2 of")


def test_a_declined_role_is_free_again_and_says_why(qtbot, desk):
    desk.must(c.DeclineRole(desk.incident_id, "it_liaison", "on the phone"), who=BEN)
    row = team(qtbot, desk).row("it_liaison")
    assert row.answer.text() == "declined: on the phone"
    assert row.assign.text() == "assign"


def test_only_the_one_asked_can_accept_or_decline(qtbot, desk):
    row = team(qtbot, desk, "anna").row("it_liaison")
    assert not row.accept.isVisibleTo(row)
    widget = team(qtbot, desk, "ben")
    row = widget.row("it_liaison")
    with qtbot.waitSignal(widget.accepted) as accepted:
        row.accept.click()
    with qtbot.waitSignal(widget.decline_wanted) as declined:
        row.decline.click()
    assert (accepted.args, declined.args) == (["it_liaison"], ["it_liaison"])


def test_a_role_is_assigned_by_its_button(qtbot, desk):
    widget = team(qtbot, desk)
    with qtbot.waitSignal(widget.assign_wanted) as wanted:
        widget.row("deputy").assign.click()
    assert wanted.args == ["deputy"]
    assert widget.row("deputy").assign.accessibleName() == "assign: Deputy commander"


def test_nothing_is_assigned_in_a_closed_incident(qtbot):
    widget = team(qtbot, in_state(State.CLOSED))
    row = widget.row("incident_commander")
    assert not row.assign.isVisibleTo(row)


def test_before_activation_it_says_what_will_fill_it(qtbot):
    widget = team(qtbot, in_state(State.CLASSIFIED))
    assert widget._empty.isVisibleTo(widget)


def test_more_than_seven_people_under_one_commander_are_too_many():
    members = tuple(Member(f"r{number}", f"p{number}") for number in range(9))
    assert "split the team" in _note(0, 9, members)
    assert "split the team" not in _note(0, 8, members[:8])


def test_an_unknown_person_stands_for_themselves_without_markup(qtbot, desk):
    desk.must(c.AssignRole(desk.incident_id, "operations", HOSTILE), who=CHEN)
    assert "<b>bold</b>" in team(qtbot, desk).row("operations").name.text()
