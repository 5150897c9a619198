"""The team: who holds which role, who has answered, and the way to give a role to somebody."""

from datetime import timedelta
from uuid import uuid4

import pytest

from incidents import commands as c
from incidents.kinds import State
from incidents.team import commands as t
from incidents.team.calls import Answered, PageChannel
from resources.entry import CONSOLE
from tests.desk_viewer import HOSTILE, viewer
from tests.incidents.desk import BEN, CHEN, in_state, running
from widgets.team.member import Member, members_of
from widgets.team.team_view import TeamView, note_of


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
    assert members["deputy"].holder == ""
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
    widget = team(qtbot, desk)
    row = widget.row("it_liaison")
    assert row.answer.text() == "declined: on the phone"
    assert row.assign.text() == "assign"


def test_only_the_one_asked_can_accept_or_decline(qtbot, desk):
    widget = team(qtbot, desk, "anna")
    row = widget.row("it_liaison")
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
    assert "split the team" in note_of(members)
    assert "split the team" not in note_of(members[:8])


def test_an_unknown_person_stands_for_themselves_without_markup(qtbot, desk):
    desk.must(c.AssignRole(desk.incident_id, "operations", HOSTILE), who=CHEN)
    widget = team(qtbot, desk)
    assert "<b>bold</b>" in widget.row("operations").name.text()


def test_a_page_is_counted_from_when_it_was_asked_for(qtbot, desk):
    page = _page(desk, PageChannel.MAIL)
    widget = team(qtbot, desk)
    widget.tick(desk.now + timedelta(seconds=130))
    row = widget.row("it_liaison")
    assert (row.answer.text(), row.answer.property("tone")) == ("paged 02:10 ago", "high")
    assert "no answer of the channel yet" in row.answer.toolTip()
    desk.must(t.NotePage(desk.incident_id, page, Answered.FAILED, "550 unknown"), who=CONSOLE)
    widget.show_incident(desk.incident)
    assert row.answer.text() == "page failed"
    assert "550 unknown" in row.answer.toolTip()


def test_whoever_is_silent_can_be_paged_again_alone_or_with_all_others(qtbot, desk):
    widget = team(qtbot, desk)
    with qtbot.waitSignal(widget.page_wanted) as one:
        widget.row("it_liaison").page.click()
    with qtbot.waitSignal(widget.page_all_wanted):
        widget.page_all.click()
    assert one.args == ["it_liaison"]
    desk.must(c.AcceptRole(desk.incident_id, "it_liaison"), who=BEN)
    widget.show_incident(desk.incident)
    assert not widget.page_all.isVisibleTo(widget)
    assert not widget.row("it_liaison").page.isVisibleTo(widget)


def test_a_call_waits_for_somebody_to_say_what_came_of_it(qtbot, desk):
    _page(desk, PageChannel.CALL)
    widget = team(qtbot, desk)
    with qtbot.waitSignal(widget.call_wanted) as wanted:
        widget.row("it_liaison").call.click()
    assert wanted.args == ["it_liaison"]


def test_a_desk_is_spoken_for_by_anybody_and_has_its_backup_beside_it(qtbot, desk):
    desk.must(c.AssignRole(desk.incident_id, "operations", "", contact="Vendor hotline", backup="chen"))
    widget = team(qtbot, desk, "anna")
    row = widget.row("operations")
    assert row.name.text() == "Vendor hotline · backup Chen"
    assert row.accept.text() == "answered?"
    desk.must(c.AcceptRole(desk.incident_id, "operations", answered_by="Mr Ong"), who=BEN)
    widget = team(qtbot, desk, "anna")
    row = widget.row("operations")
    assert row.answer.text() == "✓ 14:00"
    assert "Mr Ong" in row.answer.toolTip()


def test_command_is_handed_over_by_the_commander_alone(qtbot, desk):
    panel = team(qtbot, desk, "anna")
    mine = panel.row("incident_commander")
    assert mine.assign.accessibleName() == "hand over: Commander"
    widget = team(qtbot, desk, "ben")
    others = widget.row("incident_commander")
    assert not others.assign.isVisibleTo(others)
    assert others.assign.sizePolicy().retainSizeWhenHidden(), "the answers stand in one column"
    assert others.page.isVisibleTo(others)


def _page(desk, channel):
    page = uuid4()
    desk.must(t.PageHolder(desk.incident_id, page, "it_liaison", "ben", "", channel, "ben@x", "d"))
    return page
