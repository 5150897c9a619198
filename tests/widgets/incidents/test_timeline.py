"""The log under the hands: writing, drafts, corrections, pastes that are too long."""

from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from incidents import commands as c
from incidents.facts import NoteTag
from incidents.kinds import Kind
from tests.desk_viewer import viewer
from tests.incidents.desk import BEN, running
from widgets.incidents.timeline import Timeline


@pytest.fixture
def timeline(qtbot):
    desk = running()
    widget = Timeline(viewer())
    qtbot.addWidget(widget)
    widget.show_incident(desk.incident)
    widget.show()
    return widget


def test_ctrl_enter_writes_a_note_and_a_chip_makes_it_a_decision(timeline, qtbot):
    composer = timeline.composer
    qtbot.keyClicks(composer.text, "chat moved")
    decision = next(chip for chip in composer._tags.buttons() if chip.property("tag") == "decision")
    decision.click()
    with qtbot.waitSignal(timeline.note_written) as written:
        qtbot.keyClick(composer.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert written.args == ["chat moved", NoteTag.DECISION]


def test_a_plain_enter_is_a_new_line(timeline, qtbot):
    qtbot.keyClicks(timeline.composer.text, "a")
    qtbot.keyClick(timeline.composer.text, Qt.Key.Key_Return)
    qtbot.keyClicks(timeline.composer.text, "b")
    assert timeline.composer.text.toPlainText() == "a\nb"


def test_while_saving_nothing_is_typed_and_a_refused_text_stays(timeline, qtbot):
    composer = timeline.composer
    composer.text.setPlainText("kept")
    composer.show_saving(True)
    assert composer.text.isReadOnly()
    assert composer.state.text() == "saving…"
    composer.show_saving(False)
    assert composer.text.toPlainText() == "kept"


def test_a_draft_is_handed_out_under_its_incident_and_forgotten_when_stored(timeline, qtbot):
    handed = []
    timeline.draft_changed.connect(lambda key, text: handed.append((key, text)))
    timeline.composer.text.setPlainText("half wri")
    timeline.composer.hand_out()
    timeline.composer.show_stored()
    key = timeline.draft_key
    assert key.startswith("note/")
    assert handed == [(key, "half wri"), (key, "")]


def test_going_to_another_incident_hands_the_draft_out_first(timeline, qtbot):
    handed = []
    timeline.draft_changed.connect(lambda key, text: handed.append((key, text)))
    first = timeline.draft_key
    timeline.composer.text.setPlainText("half")
    other = running()
    other.incident_id = uuid4()
    other.must(c.ReportIncident(other.incident_id, Kind.TRAFFIC_SURGE, "other", other.now, other.now), who=BEN)
    timeline.show_incident(other.incident)
    assert handed == [(first, "half")]
    assert timeline.composer.text.toPlainText() == ""


def test_a_restored_draft_is_not_handed_out_again(timeline, qtbot):
    handed = []
    timeline.draft_changed.connect(lambda key, text: handed.append(text))
    timeline.restore("from before")
    timeline.composer.hand_out()
    assert handed == []
    assert timeline.composer.text.toPlainText() == "from before"


def test_enter_on_a_note_asks_for_its_correction(timeline, qtbot):
    desk = running()
    desk.must(c.WriteNote(desk.incident_id, "Ticket 13"))
    timeline.show_incident(desk.incident)
    timeline.view.setCurrentIndex(timeline.model.index(0))
    with qtbot.waitSignal(timeline.correct_wanted) as wanted:
        qtbot.keyClick(timeline.view, Qt.Key.Key_Return)
    assert wanted.args == [desk.entries[-1].id, "Ticket 13"]


def test_enter_on_a_step_asks_for_nothing(timeline, qtbot):
    timeline.view.setCurrentIndex(timeline.model.index(0))
    with qtbot.assertNotEmitted(timeline.correct_wanted):
        qtbot.keyClick(timeline.view, Qt.Key.Key_Return)


def test_a_paste_that_is_too_long_keeps_what_finds_room(timeline):
    field = timeline.composer.text
    field.setPlainText("begin ")
    field.moveCursor(field.textCursor().MoveOperation.End)
    QGuiApplication.clipboard().setText("字" * 5000)
    field.paste()
    assert field.toPlainText() == "begin " + "字" * 3994
    QGuiApplication.clipboard().setText("more")
    field.paste()
    assert len(field.toPlainText()) == 4000


def test_after_a_decision_the_next_line_is_a_note(timeline):
    timeline.composer._tags.buttons()[1].click()
    assert timeline.composer.tag() is NoteTag.DECISION
    timeline.composer.show_stored()
    assert timeline.composer.tag() is NoteTag.NOTE


def test_a_line_that_can_be_put_right_says_how(timeline):
    desk = running()
    desk.must(c.WriteNote(desk.incident_id, "Ticket 13"))
    timeline.show_incident(desk.incident)
    about = {
        timeline.model.line(index).correctable: index.data(Qt.ItemDataRole.ToolTipRole)
        for index in map(timeline.model.index, range(timeline.model.rowCount()))
    }
    assert "Enter" in about[True]
    assert about[False] is None
