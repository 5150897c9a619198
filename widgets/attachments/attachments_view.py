"""The files of one incident; others are dropped onto it or chosen."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from incidents.attachments.attachment import LARGEST
from incidents.incident import Incident
from incidents.kinds import ENDED
from widgets.attachments.attachment_rows import attachment_rows, size_text
from widgets.buttons import PlainButton
from widgets.matters import IncidentMatters, Matter
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class AttachmentsView(IncidentMatters):
    """`wanted` carries the attachment and what to do with it. Nothing is previewed or opened."""

    choose_wanted = Signal()
    dropped = Signal(object)  # tuple[Path, ...]

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        words = translate("Attachment", "Drop files here: up to {size} each. They are kept with their SHA-256.")
        super().__init__(translate("Attachment", "Files"), words.format(size=size_text(LARGEST)), parent)
        self._viewer = viewer
        self.add = PlainButton(translate("Attachment", "Attach…"))
        self.add.clicked.connect(self.choose_wanted)
        self.tools.addWidget(self.add)

    def show_incident(self, incident: Incident) -> None:
        """Show its files; only those of an ended one cannot become more."""
        self.add.setVisible(incident.state not in ENDED)
        self.setAcceptDrops(incident.state not in ENDED)
        total = sum(one.size for one in incident.attachments)
        self.set_note(size_text(total) if total else "")
        super().show_incident(incident)

    def matters(self, incident: Incident, now: datetime) -> tuple[Matter, ...]:
        return attachment_rows(incident, self._viewer, now)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dropped.emit(local_files(event.mimeData()))


def local_files(dragged: QMimeData) -> tuple[Path, ...]:
    """Files of this computer among what is dragged; nothing is fetched from elsewhere."""
    return tuple(Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile() and not url.host())
