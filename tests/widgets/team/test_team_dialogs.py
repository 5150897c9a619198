"""Giving roles to people and desks, reading the brief before command is accepted."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from incidents import commands as c
from incidents.facts import NoteTag
from incidents.kinds import Severity
from incidents.team.brief import brief_of
from resources.contacts import Contact, ContactKind, Directory
from tests.desk_viewer import HOSTILE, viewer
from tests.incidents.desk import BEN, running
from widgets.team.brief_dialog import BriefDialog
from widgets.team.brief_view import sections
from widgets.team.holder_picker import Holder
from widgets.team.role_dialogs import AssignDialog, CallDialog

IT = Contact("it-duty", "IT duty desk", ContactKind.ON_CALL, date(2027, 1, 1), role="it_liaison")
LAW = Contact("law", "Legal", ContactKind.DEPARTMENT, date(2027, 1, 1))


@pytest.fixture
def opened(qtbot):
    def show(dialog):
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show


def with_contacts(me="anna"):
    seen = viewer(me)
    seen.directory = Directory((LAW, IT))
    return seen


def test_a_role_goes_to_a_person_a_contact_or_a_desk_by_name(opened):
    dialog = opened(AssignDialog("it_liaison", with_contacts()))
    offered = [dialog.picker.itemText(n) for n in range(dialog.picker.count())]
    assert offered.index("IT duty desk · contact") < offered.index("Legal · contact")  # those of the role first
    assert dialog.problem()
    dialog.picker.setEditText("Ben · desk 2")
    assert dialog.holder() == Holder(person="ben")
    dialog.picker.setEditText("IT duty desk · contact")
    assert dialog.holder() == Holder(contact="it-duty")
    dialog.picker.setEditText("  Vendor hotline ")
    assert dialog.holder() == Holder(contact="Vendor hotline")


def test_the_backup_is_somebody_else_or_nobody(opened):
    dialog = opened(AssignDialog("scribe", with_contacts()))
    dialog.picker.setEditText("Ben · desk 2")
    assert not dialog.problem()
    assert not dialog.backup()
    dialog.backup_picker.setEditText("Ben · desk 2")
    assert "somebody else" in dialog.problem()


def test_who_holds_the_role_now_stands_there_already(opened):
    desk = running()
    desk.must(c.AssignRole(desk.incident_id, "scribe", "ben", backup_contact="law"))
    dialog = opened(AssignDialog("scribe", with_contacts(), desk.incident.team["scribe"]))
    assert (dialog.holder(), dialog.backup()) == (Holder(person="ben"), Holder(contact="law"))


def test_what_came_of_a_call_is_said_not_guessed(opened):
    dialog = opened(CallDialog("Ben", "ext. 12"))
    assert dialog.problem()
    dialog.nobody.click()
    assert (dialog.problem(), dialog.reached()) == ("", False)


def brief_dialog(me="chen", notes=0):
    desk = running(Severity.S1)
    for number in range(notes):
        desk.must(c.WriteNote(desk.incident_id, f"Promise {number}: call back", NoteTag.PROMISE))
    return desk, BriefDialog(brief_of(desk.incident, desk.now), "anna", viewer(me))


def test_command_is_accepted_only_after_the_end_of_the_brief_and_a_tick(opened, qtbot):
    _, dialog = brief_dialog(notes=60)
    opened(dialog)
    assert not dialog.assessed.isEnabled()
    assert "end" in dialog.problem()
    dialog.view.setFocus()
    qtbot.keyClick(dialog.view, Qt.Key.Key_End)
    assert dialog.assessed.isEnabled()
    assert "Tick" in dialog.problem()
    dialog.assessed.click()
    with qtbot.waitSignal(dialog.confirmed):
        dialog.confirm.click()


def test_declining_needs_a_reason_but_no_reading(opened, qtbot):
    _, dialog = brief_dialog(notes=60)
    opened(dialog)
    dialog.decline.click()
    assert "Write why" in dialog.hint.text()
    dialog.reason.setText("off duty at six")
    with qtbot.waitSignal(dialog.declined) as declined:
        dialog.decline.click()
    assert declined.args == ["off duty at six"]


def test_the_brief_is_made_from_the_log(opened):
    desk = running(Severity.S2)
    key = desk.incident_id
    desk.must(
        c.Classify(key, Severity.S1, "all branches down"),
        c.WriteNote(key, "Balances back by four", NoteTag.OBJECTIVE),
        c.WriteNote(key, "We call ever customer back", NoteTag.PROMISE),
        c.WriteNote(key, HOSTILE, NoteTag.QUESTION),
        c.AssignRole(key, "it_liaison", "", contact="it-duty"),
        c.PostUpdate(key, "Still down"),
    )
    desk.must(c.CorrectNote(key, desk.entries[-4].id, "We call every customer back"), who=BEN)
    desk.wait(minutes=6)
    brief = brief_of(desk.incident, desk.now)
    told = {title: list(lines) for title, lines in sections(brief, with_contacts())}
    assert "all branches down" in told["Situation"][1][0]
    assert [words for words, _ in told["Objectives"]] == ["14:00  Balances back by four (Anna)"]
    assert told["Promises noted"] == [("14:00  We call every customer back (Anna)", "text")]
    assert told["Open steps, overdue first"][0] == (
        "Which layer · Technical liaison · overdue since 14:05",
        "high",
    )
    assert ("Technical liaison: IT duty desk · not yet accepted", "high") in told["Team"]
    assert ("Deputy commander: nobody", "high") in told["Team"]
    assert told["Last status update"] == [("14:00  Still down (Anna)", "text")]
    assert told["Next status update due"] == [("14:15", "text")]
    assert told["Staff on loan"] == []
    assert brief.version == desk.incident.version
    opened(BriefDialog(brief, "anna", with_contacts("chen")))  # hostile words do no harm in it
