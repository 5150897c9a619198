"""A step that is done or skipped, opened: what was recorded, by whom, when; and the way to open it again."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from incidents.incident import Incident
from incidents.kinds import RUNNING
from widgets import theme
from widgets.buttons import PlainButton
from widgets.format import clock_time
from widgets.incidents.fact_texts import evidence_text
from widgets.incidents.names import IncidentNames
from widgets.incidents.step_item import StepMark
from widgets.incidents.step_rows import StepRow
from widgets.parts import Label, column, row
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class StepSettled(QFrame):
    """Read only; a wrong tick is put right by opening the step again with a reason, never by editing."""

    reopen_wanted = Signal(str)
    closed = Signal(str)

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer, self._step = viewer, ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.mark, self.title = StepMark(), Label(strong=True, wrap=True)
        self.record = Label(tone="muted", wrap=True)
        self.reopen = PlainButton(translate("Playbook", "Open again…"))
        self.reopen.clicked.connect(lambda: self.reopen_wanted.emit(self._step))
        fold = PlainButton(translate("Playbook", "Fold"))
        fold.clicked.connect(lambda: self.closed.emit(self._step))
        body = column(self.title, self.record, row(self.reopen, fold, None))
        left = column(1, self.mark, None, spacing=0)
        across = row(left, spacing=10)
        across.addLayout(body, 1)
        across.setContentsMargins(14, 12, 14, 12)
        self.setLayout(across)

    def show_record(self, incident: Incident, step: StepRow) -> None:
        """What the incident has recorded about the step."""
        run = incident.step(step.id)
        names = IncidentNames(incident, self._viewer)
        lines = [f"{step.who} · {clock_time(step.at, self._viewer.zone, seconds=True)}"]
        lines += [step.note] if step.note else []
        lines += [evidence_text(step.id, key, value, names) for key, value in (run.evidence if run else ())]
        self.record.setText("\n".join(lines))
        self.reopen.setVisible(incident.state in RUNNING)

    def show_row(self, step: StepRow) -> None:
        """The step as it stands."""
        self._step = step.id
        self.title.setText(step.title)
        self.mark.show_look(step.look)
        self.setAccessibleName(step.title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.hasFocus():
            self.closed.emit(self._step)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme.current()
        painter.fillRect(self.rect(), look.color("raised"))
        painter.fillRect(0, 0, 3, self.height(), look.color("accent" if self.hasFocus() else "bar"))
