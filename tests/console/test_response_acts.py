"""The Response page's acts: from report to close, skips, added steps, roles, holds and merges; refusals are words."""

from datetime import timedelta
from uuid import uuid5

from console.acts.outcomes import Failed
from console.storage.troubles import Trouble, TroubleCode
from incidents import commands as c
from incidents.kinds import Kind, Severity, State
from incidents.review.commands import WriteSection
from incidents.review.kinds import Section
from tests.console.response_stage import fill_o1, pick
from tests.incidents.desk import BEN, SPACE, Desk, finish_steps, in_state, report, running
from widgets.incidents.incident_acts import IncidentAct
from widgets.incidents.step_card import StepCard


def test_from_report_to_close_by_buttons_and_dialogs(stage):
    desk = Desk()
    desk.must(report(desk))
    on = stage(desk)
    page = on.page
    on.press(IncidentAct.ACKNOWLEDGE)
    on.press(IncidentAct.GRADE)
    on.dialog.choose(Severity.S2)
    on.dialog.confirm.click()
    on.press(IncidentAct.ACTIVATE)
    pick(on.dialog.pickers["it_liaison"], "chen")
    on.dialog.confirm.click()
    assert desk.incident.state is State.ACTIVE
    assert desk.incident.team["it_liaison"].person == "chen"
    assert desk.incident.team["duty_manager_reviewer"].person == "dora"
    on.press(IncidentAct.UPDATE)
    on.fill_and_confirm(text="Vendor engaged")
    for command in finish_steps(desk.incident_id):
        on.page.playbook.step_done.emit(command.step, command.choice, command.evidence)
    on.press(IncidentAct.STABILISED)
    on.press(IncidentAct.RECOVERING)
    on.press(IncidentAct.RESOLVE)
    on.dialog.confirm.click()
    on.press(IncidentAct.BEGIN_REVIEW)
    on.runs.run(WriteSection(desk.incident_id, Section.OVERVIEW, "Core switch failed over late", 0))
    on.press(IncidentAct.CLOSE)
    pick(on.dialog.picker, "dora")
    on.dialog.confirm.click()
    assert desk.incident.state is State.CLOSED
    assert on.dialog is None
    assert on.notices == []
    assert page.header.buttons == {}
    assert not page.log.composer.isVisibleTo(page)


def test_a_dialog_closes_when_stored_and_tells_a_refusal_inside(stage):
    on = stage(running())
    on.press(IncidentAct.REGRADE)
    on.dialog.choose(Severity.S1)
    on.runs.held = True
    on.dialog.confirm.click()
    assert on.dialog.hint.text() == "saving…"
    assert not any(button.isEnabled() for button in on.page.header.buttons.values())
    on.runs.next_outcome = Failed(Trouble.of(TroubleCode.BUSY, path="/data"))
    on.runs.release()
    assert on.dialog.isVisible()
    assert "locked" in on.dialog.hint.text()
    on.dialog.confirm.click()
    assert on.dialog is None
    assert on.desk.incident.severity is Severity.S1


def test_skipping_asks_why_and_marks_the_deviation(stage):
    on = stage(running())
    on.page.playbook.open_step("O7")
    on.page.playbook.card.skip_button.click()
    on.fill_and_confirm(_reason="vendor did it")
    assert on.desk.incident.step("O7").reason == "vendor did it"
    assert on.page.playbook._items["O7"].deviation.isVisibleTo(on.page)


def test_a_skip_by_somebody_without_the_role_is_refused_in_words(stage):
    on = stage(running())
    on.runs.who = BEN
    on.page.playbook.open_step("O7")
    on.page.playbook.card.skip_button.click()
    on.fill_and_confirm(_reason="no time")
    assert on.dialog.hint.text().startswith("Only these may skip this step: Commander")
    assert not on.notices, "said once, where it was asked"


def test_an_added_step_appears_behind_the_open_one(stage, qtbot):
    on = stage(running())
    on.page.playbook.add.click()
    qtbot.keyClicks(on.dialog._title, "Tell branches")
    on.dialog.confirm.click()
    ids = [run.id for run in on.desk.incident.steps]
    assert ids[ids.index("O1") + 1] == "+1"
    assert on.page.playbook._items["+1"].title.text() == "Tell branches"


def test_a_settled_step_is_opened_again_with_a_reason(stage):
    on = stage(running())
    fill_o1(on.page).finish()
    on.page.playbook.open_step("O1")
    on.page.playbook.card.reopen.click()
    on.fill_and_confirm(_reason="wrong layer")
    assert isinstance(on.page.playbook.card, StepCard)
    assert on.page.playbook.card.title.text() == "Which layer"


def test_roles_are_assigned_accepted_and_declined(stage):
    on = stage(running())
    on.page.team.row("deputy").assign.click()
    on.dialog.picker.choose("anna")
    on.dialog.confirm.click()
    on.page.team.row("deputy").accept.click()
    assert on.desk.incident.team["deputy"].accepted_at is not None
    on.desk.must(c.AssignRole(on.desk.incident_id, "it_liaison", "anna"))
    on.page.show_board(on.desk.board)
    on.page.team.row("it_liaison").decline.click()
    on.fill_and_confirm(_reason="already deputy")
    assert on.desk.incident.team["it_liaison"].declined == "already deputy"


def test_dismissing_from_severity_ii_asks_for_a_second_person(stage):
    on = stage(in_state(State.CLASSIFIED, Severity.S2))
    on.press(IncidentAct.DISMISS)
    on.fill_and_confirm(_reason="false alarm")
    assert "second person" in on.dialog.hint.text()
    pick(on.dialog._second, "ben")
    on.dialog.confirm.click()
    assert on.desk.incident.state is State.DISMISSED


def test_holding_resuming_failing_again_and_reopening(stage):
    on = stage(running(Severity.S3))
    on.press(IncidentAct.HOLD)
    on.fill_and_confirm(_reason="vendor")
    assert on.desk.incident.hold_until == on.desk.now + timedelta(minutes=30)
    on.press(IncidentAct.RESUME)
    on.press(IncidentAct.STABILISED)
    on.press(IncidentAct.RELAPSE)
    assert on.desk.incident.state is State.ACTIVE
    on.press(IncidentAct.STABILISED)
    on.press(IncidentAct.RECOVERING)
    on.press(IncidentAct.RESOLVE)
    on.fill_and_confirm(_override="all fine")
    on.press(IncidentAct.REOPEN)
    on.fill_and_confirm(_reason="down again")
    assert on.desk.incident.state is State.ACTIVE


def test_merging_into_another_incident(stage):
    desk = in_state(State.REPORTED)
    other = uuid5(SPACE, "other")
    desk.must(c.ReportIncident(other, Kind.SYSTEM_OUTAGE, "same thing", desk.now, desk.now))
    on = stage(desk)
    on.page.select(desk.incident_id)
    on.press(IncidentAct.MERGE)
    on.dialog._others.buttons()[0].click()
    on.dialog.confirm.click()
    assert desk.incident.merged_into == other


def test_after_an_update_the_list_to_tell_is_at_hand(stage):
    on = stage(running())
    wanted = []
    on.page.acts.part_wanted.disconnect()  # this page has no tabs
    on.page.acts.part_wanted.connect(wanted.append)
    for tells in (False, True):
        on.press(IncidentAct.UPDATE)
        on.dialog.tell_list.setChecked(tells)
        on.fill_and_confirm(text="Vendor engaged")
    assert wanted == ["rolls"]
