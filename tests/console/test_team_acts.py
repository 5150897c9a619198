"""The team panel's buttons on the Response page: command offered, read and accepted; roles of desks; pages."""

from uuid import uuid4

import pytest

from incidents import commands as c
from incidents.kinds import Severity
from incidents.team import commands as t
from incidents.team.calls import Answered, PageChannel
from resources.entry import CONSOLE
from tests.console.response_stage import Stage, pick
from tests.incidents.desk import ANNA, BEN, CHEN, DORA, running
from widgets.team.command_strip import CommandAct


@pytest.fixture
def stage(qtbot):
    return lambda desk: Stage(qtbot, desk)


def sit_down(on, who):
    """Another person at the desk."""
    on.page._viewer.me, on.runs.who = who.person, who
    on.page.show_board(on.desk.board)
    on.tick()


def press(on, act):
    on.page.command.buttons[act].click()


def test_command_changes_hands_when_the_other_one_has_read_the_brief(stage):
    on = stage(running(Severity.S1))
    on.page.team.row("incident_commander").assign.click()
    pick(on.dialog.picker, "ben")
    on.dialog.confirm.click()
    assert (on.desk.incident.commander, on.desk.incident.calls.offer.person) == ("anna", "ben")
    sit_down(on, BEN)
    press(on, CommandAct.BRIEF)
    dialog = on.dialog
    bar = dialog.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    dialog.assessed.click()
    dialog.confirm.click()
    assert on.desk.incident.commander == "ben"
    assert on.dialog is None
    assert on.page.command.isHidden()


def test_an_offer_is_declined_inside_the_brief(stage):
    on = stage(running())
    on.desk.must(t.OfferCommand(on.desk.incident_id, "chen"))
    sit_down(on, CHEN)
    press(on, CommandAct.BRIEF)
    on.dialog.reason.setText("off duty at six")
    on.dialog.decline.click()
    assert on.desk.incident.calls.offer is None
    assert on.desk.entries[-1].fact.reason == "off duty at six"


def test_an_offer_withdrawn_while_the_other_one_reads_is_told_in_the_dialog(stage):
    on = stage(running())
    on.desk.must(t.OfferCommand(on.desk.incident_id, "ben"))
    sit_down(on, BEN)
    press(on, CommandAct.BRIEF)
    on.desk.must(t.WithdrawOffer(on.desk.incident_id), who=ANNA)
    bar = on.dialog.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    on.dialog.assessed.click()
    on.dialog.confirm.click()
    assert on.desk.incident.commander == "anna"
    assert "not offered" in on.dialog.hint.text()
    on.dialog.reject()


@pytest.mark.parametrize("who", [BEN, DORA])
def test_command_is_taken_from_a_silent_commander_with_a_reason(stage, who):
    desk = running(Severity.S1)
    key, page = desk.incident_id, uuid4()
    desk.must(c.AssignRole(key, "deputy", "ben"))
    desk.must(t.PageHolder(key, page, "incident_commander", "anna", "", PageChannel.MAIL, "a@x", "d"), who=BEN)
    desk.must(t.NotePage(key, page, Answered.TAKEN, "250 OK"), who=CONSOLE)
    on = stage(desk.wait(minutes=3))
    sit_down(on, who)
    press(on, CommandAct.TAKE)
    on.fill_and_confirm(_reason="no answer by mail and telephone")
    assert on.desk.incident.commander == who.person


def test_a_role_goes_to_a_desk_whose_answer_is_noted(stage):
    on = stage(running())
    on.page.team.row("it_liaison").assign.click()
    on.dialog.picker.setEditText("IT duty desk")
    on.dialog.backup_picker.choose("ben")
    on.dialog.confirm.click()
    held = on.desk.incident.team["it_liaison"]
    assert (held.contact, held.backup) == ("IT duty desk", "ben")
    on.page.team.row("it_liaison").accept.click()
    on.dialog._who.setText("Mr Ong")
    on.dialog.confirm.click()
    assert on.desk.incident.team["it_liaison"].answered_by == "Mr Ong"


def test_pages_are_asked_for_and_a_call_is_told(stage, qtbot):
    desk = running()
    key, page = desk.incident_id, uuid4()
    desk.must(c.AssignRole(key, "scribe", "ben"))
    on = stage(desk)
    with qtbot.waitSignal(on.page.team_acts.page_wanted) as wanted:
        on.page.team.page_all.click()
    assert wanted.args == [key, ""]
    desk.must(t.PageHolder(key, page, "scribe", "ben", "", PageChannel.CALL, "ext. 12", "d"))
    on.page.show_board(desk.board)
    on.page.team.row("scribe").call.click()
    on.dialog.nobody.click()
    on.dialog.confirm.click()
    assert desk.incident.calls.pages[0].answered is Answered.NOT_REACHED


def test_the_commander_goes_on_after_an_hour(stage):
    on = stage(running().wait(minutes=61))
    press(on, CommandAct.KEEP)
    assert on.desk.incident.calls.kept_at == on.desk.now
    assert on.page.command.isHidden()
