"""The tab of files: taken in, handed on, copied; an entry names a file only when its bytes are in the store."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from console.pages.asking import Asking
from console.pages.parts import Backstage, Runs, Scene
from console.storage.attachments import Sealed, TakenIn, shown_name
from incidents.attachments.attachment import Attachment
from incidents.attachments.commands import AddAttachment, CopyAttachment, HandOverAttachment
from incidents.attachments.media import offered_name
from incidents.attachments.refusals import AttachmentCode
from incidents.incident import Incident
from resources.entry import Refusal
from widgets.attachments.attachment_dialogs import AttachDialog, HandOverDialog
from widgets.attachments.attachment_rows import COPY
from widgets.attachments.attachments_view import AttachmentsView
from widgets.format import sentences
from widgets.incidents.refusal_texts import refusal_notice
from widgets.toast import Notice

translate = QCoreApplication.translate


Tell = Callable[["AttachDialog | HandOverDialog", Refusal], None]


class KeepsFiles(Protocol):
    """Works with bytes elsewhere and tells when it is done."""

    def take_in(self, source: Path, done: Callable[[TakenIn | Refusal], None]) -> None: ...
    def copy_out(self, key: UUID, sealed: Sealed, target: Path, done: Callable[[Path | Refusal], None]) -> None: ...
    def finish(self, beside: Path, target: Path | None, done: Callable[[str], None]) -> None: ...


def choose_files(over: QWidget) -> list[Path]:
    """Files of this computer that a person picks."""
    names, _ = QFileDialog.getOpenFileNames(over, translate("Attachment", "Attach files"))
    return [Path(name) for name in names]


def choose_place(over: QWidget, name: str) -> Path | None:
    """Where a copy goes; None: nowhere."""
    chosen, _ = QFileDialog.getSaveFileName(over, translate("Attachment", "Save a copy"), name)
    return Path(chosen) if chosen else None


class AttachmentsPart:
    """Nothing in it waits for anybody: it has no calls."""

    key = "attachments"

    def __init__(
        self,
        stage: Backstage,
        files: KeepsFiles,
        chosen: Callable[[QWidget], list[Path]] = choose_files,
        place: Callable[[QWidget, str], Path | None] = choose_place,
    ) -> None:
        self._stage, self._files, self._chosen, self._place = stage, files, chosen, place
        self.title = translate("Attachment", "Files")
        self.widget = AttachmentsView(stage.viewer)
        self.asking = Asking(stage.run, self.widget)
        self._intake: _Intake | None = None
        self.widget.choose_wanted.connect(self.attach)
        self.widget.dropped.connect(lambda files: stage.with_scene(lambda scene: self._ask(scene, list(files), "")))
        self.widget.wanted.connect(self._act)

    def show_incident(self, incident: Incident) -> None:
        self.widget.show_incident(incident)

    def tick(self, now: datetime) -> None:
        """Nothing here has a clock."""

    def calls(self, incident: Incident) -> int:
        return 0

    def attach(self, step: str = "") -> None:
        """Ask for files, perhaps as the evidence of a step."""
        self._stage.with_scene(lambda scene: self._ask(scene, self._chosen(self._stage.over), step))

    def _ask(self, scene: Scene, files: list[Path], step: str) -> None:
        if not files:
            return
        names = [shown_name(file) for file in files]
        dialog = AttachDialog(names, scene.incident, self._stage.viewer, scene.now, step=step, parent=self._stage.over)
        self._intake = _Intake(self._files, self._stage.run, self._tell, dialog)  # signals hold it weakly
        self._intake.begin(scene.incident.id, files)
        self.asking.show(dialog)

    def _act(self, key: str, act: str) -> None:
        def asked(scene: Scene) -> None:
            one = next((each for each in scene.incident.attachments if str(each.id) == key), None)
            if one is not None:
                (self._copy if act == COPY else self._hand_over)(scene, one)

        self._stage.with_scene(asked)

    def _hand_over(self, scene: Scene, one: Attachment) -> None:
        dialog = HandOverDialog(one.name, copy=False, parent=self._stage.over)
        self.asking.ask(
            dialog,
            lambda: HandOverAttachment(scene.incident.id, one.id, dialog.giver(), dialog.taker(), dialog.why()),
        )

    def _copy(self, scene: Scene, one: Attachment) -> None:
        """The copy waits beside its place until it is on record for whom it is."""
        dialog = HandOverDialog(one.name, copy=True, parent=self._stage.over)

        left: list[int] = []
        dialog.finished.connect(left.append)

        def written(beside: Path | Refusal, target: Path) -> None:
            if isinstance(beside, Refusal):
                if not left:
                    self._tell(dialog, beside)
                return
            if left:
                self._files.finish(beside, None, lambda _: None)
                return
            command = CopyAttachment(scene.incident.id, one.id, dialog.taker(), dialog.why())

            def told(stored: bool) -> None:
                self._files.finish(
                    beside, target if stored else None, lambda why: self._copied(one, target, stored, why)
                )

            self.asking.send(dialog, command, told)

        def confirmed() -> None:
            target = self._place(self._stage.over, offered_name(one.name))
            if target is not None:
                dialog.show_saving(True)
                self._files.copy_out(one.id, one, target, lambda beside: written(beside, target))

        self.asking.show(dialog)
        dialog.confirmed.connect(confirmed)

    def _copied(self, one: Attachment, target: Path, stored: bool, why: str) -> None:
        if why:
            refusal = Refusal.of(AttachmentCode.NOT_WRITABLE, name=one.name, why=why)
            self._stage.notice(refusal_notice(refusal, self._stage.viewer))
        elif stored:
            words = translate("Attachment", "A copy of {name} was saved, with the same SHA-256.")
            self._stage.notice(Notice(words.format(name=shown_name(target))))

    def _tell(self, dialog: AttachDialog | HandOverDialog, refusal: Refusal) -> None:
        notice = refusal_notice(refusal, self._stage.viewer)
        dialog.show_saving(False)
        dialog.tell(f"{notice.what} {notice.to_do}")


class _Intake:
    """One file after the other; what is refused is told, and the dialog stays open with what is left.

    A dialog that is left ends it: what was taken in and not recorded is cleared at the next start.
    """

    def __init__(self, files: KeepsFiles, run: Runs, tell: Tell, dialog: AttachDialog) -> None:
        self._files, self._run, self._tell, self._dialog = files, run, tell, dialog
        self._left: list[Path] = []
        self._over = False
        dialog.finished.connect(self._leave)

    def begin(self, incident: UUID, left: list[Path]) -> None:
        """Take in these files, once their origin is confirmed."""
        self._incident, self._left = incident, left
        self._dialog.confirmed.connect(self._next)

    def _next(self) -> None:
        self._dialog.show_saving(True)
        self._files.take_in(self._left[0], self._taken)

    def _taken(self, taken: TakenIn | Refusal) -> None:
        dialog = self._dialog
        if self._over:
            return
        if isinstance(taken, Refusal):
            self._tell(dialog, taken)
        elif (at := dialog.at()) is not None:
            command = AddAttachment(
                self._incident, taken.id, taken.name, taken.size, taken.digest, taken.media, dialog.source(), at,
                dialog.by(), dialog.step(),
            )  # fmt: skip
            self._run(command, self._told)

    def _told(self, stored: bool, notice: Notice | None) -> None:
        if self._over:
            return
        self._dialog.show_saving(False)
        if not stored:
            self._dialog.tell(sentences((notice.what, notice.to_do)) if notice else "")
            return
        self._left.pop(0)
        self._dialog.show_names([shown_name(file) for file in self._left])
        if self._left:
            self._next()
        else:
            self._dialog.accept()

    def _leave(self) -> None:
        self._over = True
