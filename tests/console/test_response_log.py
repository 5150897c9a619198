"""The Response page's log and drafts: a note is free when it is stored, half-written words come back."""

from uuid import uuid5

from PySide6.QtCore import Qt

from console.acts.outcomes import Done, Failed
from console.storage.troubles import Trouble, TroubleCode
from incidents import commands as c
from incidents.facts import NoteTag
from incidents.kinds import Kind, Severity
from tests.incidents.desk import SPACE, Desk, running
from widgets.incidents.incident_acts import IncidentAct


def test_a_note_is_written_and_its_field_is_free_only_when_stored(stage, qtbot):
    on = stage(running())
    composer = on.page.log.composer
    composer.text.setPlainText("Retail chat moved")
    on.runs.held = True
    qtbot.keyClick(composer.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    key = on.page.log.draft_key
    assert composer.text.isReadOnly()
    assert on.drafts[key] == "Retail chat moved"
    on.runs.release()
    assert on.runs.asked == [c.WriteNote(on.desk.incident_id, "Retail chat moved", NoteTag.NOTE)]
    assert (composer.text.toPlainText(), on.drafts[key]) == ("", "")


def test_a_note_that_was_not_stored_stays_in_its_field(stage, qtbot):
    on = stage(running())
    composer = on.page.log.composer
    composer.text.setPlainText("keep me")
    on.runs.next_outcome = Failed(Trouble.of(TroubleCode.DISK_FULL, path="/data"))
    composer.send.click()
    assert composer.text.toPlainText() == "keep me"
    assert not composer.text.isReadOnly()
    assert on.drafts[on.page.log.draft_key] == "keep me"


def test_a_half_written_note_comes_back_at_the_next_start(stage):
    desk = running()
    on = stage(desk, kept={f"note/{desk.incident_id}": "half wri"})
    assert on.page.log.composer.text.toPlainText() == "half wri"


def test_an_incident_chosen_before_the_board_is_known_gets_its_draft_too(stage):
    desk = running()
    on = stage(Desk(), kept={f"note/{desk.incident_id}": "half wri"})
    on.page.select(desk.incident_id)
    on.page.show_board(desk.board)
    assert on.page.incident is desk.incident
    assert on.page.log.composer.text.toPlainText() == "half wri"


def test_a_half_written_update_comes_back_and_is_forgotten_when_posted(stage):
    on = stage(running())
    key = f"update/{on.desk.incident_id}"
    on.press(IncidentAct.UPDATE)
    on.dialog.text.setPlainText("half")
    on.dialog.reject()
    assert on.drafts[key] == "half"
    on.press(IncidentAct.UPDATE)
    assert on.dialog.words() == "half"
    on.dialog.confirm.click()
    assert on.drafts[key] == ""


def test_a_line_is_put_right_and_the_first_words_stay_struck(stage):
    on = stage(running())
    on.desk.must(c.WriteNote(on.desk.incident_id, "Ticket 13"))
    on.page.show_board(on.desk.board)
    on.page.log.view.activated.emit(on.page.log.model.index(0))
    on.fill_and_confirm(text="Ticket 31")
    newest = on.page.log.model.line(on.page.log.model.index(0))
    assert (newest.struck, newest.words) == ("Ticket 13", "Ticket 31")


def test_masked_card_numbers_are_told(stage):
    on = stage(running())
    on.runs.next_outcome = Done((), masked=2)
    on.page.log.note_written.emit("4111…", NoteTag.NOTE)
    assert on.notices[0].what == "Card numbers made unreadable before storing: 2."


def test_two_incidents_keep_their_drafts_apart(stage):
    desk = running()
    other = uuid5(SPACE, "other")
    desk.must(
        c.ReportIncident(other, Kind.TRAFFIC_SURGE, "Cards ×2", desk.now, desk.now),
        c.Acknowledge(other),
        c.Classify(other, Severity.S3),
        c.Activate(other, "ben", ""),
    )
    on = stage(desk)
    assert on.page.incident.id == desk.incident_id
    on.page.log.composer.text.setPlainText("about the outage")
    on.page.picker.chips[other].click()
    assert on.page.header.title.text() == "Cards ×2"
    assert on.page.log.composer.text.toPlainText() == ""
    on.page.select(desk.incident_id)
    assert on.page.log.composer.text.toPlainText() == "about the outage"
