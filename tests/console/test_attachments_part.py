"""The tab of files: taken in with their origin, refused one by one, copied only on record."""

import hashlib
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl

from console.pages.attachments_part import AttachmentsPart
from console.storage.attachments import Attachments
from incidents.kinds import State
from tests.console.part_stage import PartStage
from tests.incidents.desk import in_state, running
from widgets.attachments.attachment_rows import COPY, HAND_OVER
from widgets.attachments.attachments_view import local_files


class FilesHere:
    """The store's files without its worker; `held` keeps what was taken in back."""

    def __init__(self, folder: Path) -> None:
        self.kept = Attachments(folder / "attachments")
        self.held, self.waiting = False, []

    def take_in(self, source, done):
        taken = self.kept.take_in(source)
        if self.held:
            self.waiting.append(lambda: done(taken))
        else:
            done(taken)

    def copy_out(self, key, sealed, target, done):
        done(self.kept.copy_out(key, sealed, target))

    def finish(self, beside, target, done):
        if target is None:
            beside.unlink()
        else:
            beside.replace(target)
        done("")


@pytest.fixture
def outside(tmp_path):
    folder = tmp_path / "outside"
    folder.mkdir()
    (folder / "mail.txt").write_bytes(b"from the vendor")
    (folder / "invoice\u202efdp.exe").write_bytes(b"MZ\x90\x00")
    (folder / "link").symlink_to(folder / "mail.txt")
    return folder


@pytest.fixture
def stage(qtbot, tmp_path, outside):
    files = FilesHere(tmp_path)
    made = PartStage(
        qtbot,
        running(),
        lambda back: AttachmentsPart(
            back, files, lambda _: [outside / "mail.txt"], lambda _, name: outside / f"copy of {name}"
        ),
    )
    made.files = files
    return made


def attach(stage, step=""):
    stage.part.attach(step)
    stage.dialog.source_field.setText("mailbox")
    stage.confirm()


def test_a_file_is_on_record_with_its_origin_and_its_hash(stage):
    attach(stage, "O1")
    (one,) = stage.desk.incident.attachments
    assert (one.name, one.source, one.collected_by, one.step) == ("mail.txt", "mailbox", "Anna", "O1")
    assert stage.files.kept.read(one.id, one) == b"from the vendor"
    note = stage.rows[0].note.text()
    assert hashlib.sha256(b"from the vendor").hexdigest() in note.replace("\u200b", "")
    assert "Which layer · text/plain · 15 bytes" in note


def test_without_an_origin_nothing_is_taken_in(stage):
    stage.part.attach()
    stage.confirm()
    assert stage.dialog.hint.text() == "Say where it comes from and who collected it."
    assert not stage.files.kept.directory.exists()
    stage.dialog.reject()


def test_of_several_dropped_files_the_refused_one_stays_named(stage, outside):
    stage.part.widget.dropped.emit((outside / "invoice\u202efdp.exe", outside / "link", outside / "mail.txt"))
    stage.dialog.source_field.setText("desktop")
    stage.confirm()
    assert "link is a link to another file." in stage.dialog.hint.text()
    assert stage.dialog._names.text() == "• link\n• mail.txt"
    stage.dialog.reject()
    assert "\u202e" not in stage.rows[0].title.text()
    assert "This is a program" in stage.rows[0].note.text()
    assert stage.rows[0].side.property("tone") == "high"


def test_only_files_of_this_computer_can_be_dropped(qtbot):
    dragged = QMimeData()
    dragged.setUrls([QUrl("https://example.com/x"), QUrl("file://server/share/x"), QUrl.fromLocalFile("/data/x")])
    assert local_files(dragged) == (Path("/data/x"),)


def test_a_dialog_that_was_left_records_nothing_more(stage):
    stage.files.held = True
    attach(stage)
    stage.dialog.reject()
    stage.files.waiting.pop()()
    assert stage.desk.incident.attachments == ()


def test_a_copy_is_saved_only_when_it_is_on_record_for_whom(stage, outside):
    attach(stage)
    stage.rows[0].buttons[COPY].click()
    stage.confirm()
    assert stage.dialog.hint.text()
    stage.dialog.taker_field.setText("the auditor")
    stage.dialog._why.setPlainText("yearly audit")
    stage.runs.next_outcome = None
    stage.confirm()
    assert (outside / "copy of mail.txt").read_bytes() == b"from the vendor"
    assert "copy for the auditor: yearly audit" in stage.rows[0].note.text()
    assert not [file for file in outside.iterdir() if file.name.endswith(".part")]


def test_a_copy_of_changed_bytes_is_refused(stage, outside):
    attach(stage)
    (one,) = stage.desk.incident.attachments
    (stage.files.kept.directory / one.id.hex).write_bytes(b"from the attackr")
    stage.rows[0].buttons[COPY].click()
    stage.dialog.taker_field.setText("the auditor")
    stage.dialog._why.setPlainText("yearly audit")
    stage.confirm()
    assert "not those that were taken in" in stage.dialog.hint.text()
    assert stage.desk.incident.attachments[0].custody == ()
    stage.dialog.reject()


def test_a_change_of_hands_is_on_record(stage):
    attach(stage)
    stage.rows[0].buttons[HAND_OVER].click()
    stage.dialog.giver_field.setText("Anna")
    stage.dialog.taker_field.setText("police")
    stage.dialog._why.setPlainText("they asked")
    stage.confirm()
    assert "from Anna to police: they asked" in stage.rows[0].note.text()


def test_a_step_asks_for_its_evidence(stage):
    stage.page.playbook.card.attach_button.click()
    assert stage.dialog.step() == stage.page.playbook.card._row.id
    assert stage.page.beside.shown == "attachments"
    stage.dialog.reject()


def test_an_ended_incident_takes_nothing_more(qtbot, tmp_path):
    stage = PartStage(qtbot, in_state(State.CLOSED), lambda back: AttachmentsPart(back, FilesHere(tmp_path)))
    stage.page.select(stage.desk.incident_id)
    assert not stage.part.widget.add.isVisibleTo(stage.part.widget)
    assert not stage.part.widget.acceptDrops()
