"""The dialogs ask for what the domain demands, say what is missing, and stay open until the act is stored."""

from datetime import timedelta
from uuid import uuid5

import pytest
from PySide6.QtCore import Qt

from incidents import commands as c
from incidents.kinds import Kind, Severity, State
from incidents.roles import Role
from resources.people import Person, Post
from tests.desk_viewer import HOSTILE, PEOPLE, viewer
from tests.incidents.desk import SPACE, START, Desk, in_state, report, running
from tests.incidents.review.reviewing import signed, written
from widgets.act_dialog import ActDialog
from widgets.incidents.act_dialogs import (
    AddStepDialog,
    CorrectDialog,
    HoldDialog,
    MergeDialog,
    ReasonDialog,
    UpdateDialog,
)
from widgets.incidents.activate_dialog import ActivateDialog, roles_to_fill, suggested_team
from widgets.incidents.end_dialogs import CloseDialog, ResolveDialog, others
from widgets.incidents.grade_dialog import GradeDialog
from widgets.parts import Label
from widgets.person_picker import PersonPicker
from widgets.team.role_dialogs import OfferDialog


@pytest.fixture
def opened(qtbot):
    made = []

    def open_(dialog: ActDialog) -> ActDialog:
        qtbot.addWidget(dialog)
        dialog.show()
        made.append(dialog)
        return dialog

    yield open_
    for dialog in made:
        dialog.hide()


def refuses(dialog, qtbot, words):
    with qtbot.assertNotEmitted(dialog.confirmed):
        dialog.confirm.click()
    assert words in dialog.hint.text()
    assert dialog.isVisible()


def confirms(dialog, qtbot):
    with qtbot.waitSignal(dialog.confirmed):
        dialog.confirm.click()


def words(dialog):
    return "\n".join(label.text() for label in dialog.findChildren(Label))


def pick(picker: PersonPicker, person: str):
    picker.setCurrentIndex(picker.findData(person))


def test_the_keyboard_begins_in_the_first_field_and_ends_on_the_button(opened, qtbot):
    dialog = opened(ReasonDialog("Skip", "Skip"))
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    assert dialog.focusWidget() is dialog._reason
    qtbot.keyClick(dialog._reason, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.leave
    qtbot.keyClick(dialog.leave, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.confirm


def test_ctrl_enter_confirms_and_esc_leaves(opened, qtbot):
    dialog = opened(ReasonDialog("Skip", "Skip"))
    dialog._reason.setPlainText("vendor did it")
    with qtbot.waitSignal(dialog.confirmed):
        qtbot.keyClick(dialog._reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_saving_rests_the_button_and_a_refusal_is_told_inside(opened, qtbot):
    dialog = opened(ReasonDialog("Skip", "Skip"))
    dialog._reason.setPlainText("why")
    dialog.show_saving(True)
    assert dialog.hint.text() == "saving…"
    with qtbot.assertNotEmitted(dialog.confirmed):
        qtbot.keyClick(dialog._reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dialog.show_saving(False)
    dialog.tell("Only the commander may do this.")
    assert (dialog.hint.text(), dialog.reason()) == ("Only the commander may do this.", "why")


def test_wrapped_words_make_the_dialog_grow(opened, qtbot):
    dialog = opened(ReasonDialog("Skip", "Skip"))
    before = dialog.height()
    dialog.tell("a long refusal " * 40)
    qtbot.waitUntil(lambda: dialog.height() > before)


def test_a_reason_is_demanded_and_from_severity_ii_a_second_person(opened, qtbot):
    dialog = opened(ReasonDialog("Dismiss", "Dismiss", HOSTILE, others(viewer())))
    refuses(dialog, qtbot, "why?")
    dialog._reason.setPlainText("false alarm")
    refuses(dialog, qtbot, "second person")
    pick(dialog._second, "ben")
    confirms(dialog, qtbot)
    assert (dialog.reason(), dialog.second()) == ("false alarm", "ben")
    assert "<b>bold</b>" in words(dialog)


def test_the_second_person_is_never_oneself_an_agent_or_an_auditor():
    assert {person.id for person in others(viewer("anna"))} == {"ben", "chen", "dora"}


def test_a_name_typed_in_part_and_nobody_are_told_apart(opened, qtbot):
    dialog = opened(OfferDialog(PEOPLE, ()))
    refuses(dialog, qtbot, "Pick a person")
    dialog.picker.setEditText("An")
    assert dialog.person() == ""
    dialog.picker.setEditText("anna · desk 4")
    assert dialog.person() == "anna"


def test_who_commands_already_is_not_offered_command(opened):
    dialog = opened(OfferDialog(PEOPLE, {"anna"}))
    assert dialog.picker.findData("anna") == -1
    assert "Hand over command" in words(dialog)


def test_grading_needs_a_grade_and_a_reason_to_lower_it(opened, qtbot):
    dialog = opened(GradeDialog(None))
    refuses(dialog, qtbot, "Choose a grade")
    dialog.choose(Severity.S1)
    confirms(dialog, qtbot)
    again = opened(GradeDialog(Severity.S2))
    refuses(again, qtbot, "already")
    again.choose(Severity.S1)
    confirms(again, qtbot)
    again.choose(Severity.S4)
    refuses(again, qtbot, "needs a reason")
    again._reason.setPlainText("only one branch")
    confirms(again, qtbot)
    assert (again.severity(), again.reason()) == (Severity.S4, "only one branch")


def test_grades_show_number_word_shape_and_criteria(opened):
    text = words(opened(GradeDialog(None)))
    assert "Nobody can be served for 10 min" in text
    assert "several people" in text


def test_a_hold_needs_words_and_an_end(opened, qtbot):
    dialog = opened(HoldDialog(START, viewer()))
    refuses(dialog, qtbot, "waited for")
    dialog._reason.setPlainText("vendor")
    dialog._minutes.clear()
    refuses(dialog, qtbot, "minutes")
    qtbot.keyClicks(dialog._minutes, "45")
    confirms(dialog, qtbot)
    assert dialog.until() == START + timedelta(minutes=45)
    assert dialog._until.text() == "until 14:45"


def test_an_update_starts_with_its_draft(opened, qtbot):
    dialog = opened(UpdateDialog(running().incident, "half wri"))
    confirms(dialog, qtbot)
    assert dialog.words() == "half wri"
    dialog.text.clear()
    refuses(dialog, qtbot, "Write the update")


def test_a_correction_must_change_something(opened, qtbot):
    dialog = opened(CorrectDialog("Ticket 13"))
    refuses(dialog, qtbot, "Change the words")
    dialog.text.setPlainText("Ticket 31")
    confirms(dialog, qtbot)


def test_an_added_step_has_a_title_a_role_and_perhaps_a_limit(opened, qtbot):
    dialog = opened(AddStepDialog("Repair", (Role.DEPUTY, Role.OPERATIONS), Role.OPERATIONS))
    refuses(dialog, qtbot, "what is to be done")
    qtbot.keyClicks(dialog._title, "Tell branches")
    assert (dialog.title(), dialog.role(), dialog.limit_s()) == ("Tell branches", "operations", 900.0)
    dialog._limit.clear()
    assert dialog.limit_s() is None
    assert "Comes after: Repair" in words(dialog)


def test_merging_names_the_incident_that_goes_on(opened, qtbot):
    desk = in_state(State.REPORTED)
    other = uuid5(SPACE, "other")
    desk.must(c.ReportIncident(other, Kind.TRAFFIC_SURGE, HOSTILE, desk.now, desk.now))
    dialog = opened(MergeDialog(desk.incident, [desk.board.get(other)]))
    refuses(dialog, qtbot, "Choose")
    dialog._others.buttons()[0].click()
    assert dialog.into() == other


def test_activation_proposes_me_and_who_held_the_roles_before(opened, qtbot):
    earlier = running(Severity.S1)
    earlier.must(c.AssignRole(earlier.incident_id, "it_liaison", "chen"))
    desk = in_state(State.CLASSIFIED)
    roles = roles_to_fill(earlier.incident.playbook, Severity.S1)
    suggested = suggested_team(roles, PEOPLE, [earlier.incident], "anna")
    dialog = opened(ActivateDialog(desk.incident, earlier.incident.playbook, viewer(), suggested))
    assert dialog.commander() == "anna"
    assert dict(dialog.team()) == {"it_liaison": "chen", "duty_manager_reviewer": "dora"}
    dialog.commander_picker.setEditText("")
    refuses(dialog, qtbot, "commander")


def test_the_suggested_reviewer_never_commands():
    roles = ("duty_manager_reviewer",)
    assert suggested_team(roles, PEOPLE, [], "dora") == {}
    assert suggested_team(roles, PEOPLE, [], "anna") == {"duty_manager_reviewer": "dora"}


def test_without_a_playbook_activation_says_so(opened):
    dialog = opened(ActivateDialog(in_state(State.CLASSIFIED).incident, None, viewer(), {}))
    assert "No playbook for this kind yet" in words(dialog)
    assert dialog.team() == ()


def test_service_back_with_nothing_open_is_one_press(opened, qtbot):
    dialog = opened(ResolveDialog(in_state(State.RECOVERING).incident, [], viewer()))
    confirms(dialog, qtbot)
    assert (dialog.override(), dialog.second()) == ("", "")


def test_service_back_with_open_steps_needs_words_and_a_second_person(opened, qtbot):
    left = [f"step {number}" for number in range(9)]
    dialog = opened(ResolveDialog(running(Severity.S2).incident, left, viewer()))
    assert "9 steps are still open" in words(dialog)
    assert "and 3 more" in words(dialog)
    refuses(dialog, qtbot, "Finish what is open")
    dialog._override.setPlainText("vendor confirmed")
    refuses(dialog, qtbot, "second person")
    pick(dialog._second, "dora")
    confirms(dialog, qtbot)


def test_below_severity_ii_no_second_person_is_asked(opened, qtbot):
    dialog = opened(ResolveDialog(running(Severity.S3).incident, ["one"], viewer()))
    dialog._override.setPlainText("vendor confirmed")
    confirms(dialog, qtbot)
    assert dialog.second() == ""


def test_only_somebody_who_never_commanded_can_sign_the_close(opened, qtbot):
    desk = in_state(State.IN_REVIEW)
    dialog = opened(CloseDialog(desk.incident, viewer(), desk.now))
    offered = {dialog.picker.itemData(index) for index in range(dialog.picker.count())}
    assert offered == {"ben", "dora"}
    refuses(dialog, qtbot, "Name who signs")
    pick(dialog.picker, "dora")
    confirms(dialog, qtbot)
    assert dialog.reviewer() == "dora"


def test_a_signed_review_is_quoted_and_nobody_is_asked_again(opened, qtbot):
    desk = signed(written())
    dialog = opened(CloseDialog(desk.incident, viewer(), desk.now))
    assert dialog.picker is None
    said = [label.text() for label in dialog.findChildren(Label)]
    assert any(desk.incident.review.signature.digest[:16] in words for words in said)
    assert any("Nobody is on record as told" in words for words in said)
    confirms(dialog, qtbot)
    assert dialog.reviewer() == ""


def test_a_close_without_a_review_says_what_comes_first(opened, qtbot):
    desk = Desk()
    desk.must(report(desk))
    refuses(opened(CloseDialog(desk.incident, viewer(), desk.now)), qtbot, "review is not written")


def test_namesakes_are_told_apart(qtbot):
    picker = PersonPicker("Scribe")
    qtbot.addWidget(picker)
    picker.show_people([Person("a1", "Wang Li", Post.SUPERVISOR), Person("a2", "Wang Li", Post.SUPERVISOR)])
    assert [picker.itemText(place) for place in range(2)] == ["Wang Li (a1)", "Wang Li (a2)"]
    picker.setCurrentIndex(1)
    assert picker.person() == "a2"
    picker.setEditText("Wang Li")
    assert picker.person() == ""
