"""F8: an incident reported in three fields; the console adds what it knows and names what may be the same."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLineEdit, QVBoxLayout, QWidget

from incidents.facts import QueueNote
from incidents.incident import Incident
from incidents.kinds import Kind
from widgets.act_dialog import ActDialog
from widgets.buttons import ChipButton, LinkButton
from widgets.flow import FlowLayout
from widgets.incidents.began_field import BeganField
from widgets.incidents.duplicates import possible_duplicates
from widgets.incidents.report_figures import ReportFigures, age_text, figures_text
from widgets.parts import Label
from widgets.texts import kind_word, state_word
from widgets.viewer import Viewer

translate = QCoreApplication.translate

DRAFT_KEY = "report"
DRAFT_MS = 500


@dataclass(frozen=True, slots=True)
class Report:
    """What is reported: the three fields, the moment of noticing, and the floor's figures with their age."""

    kind: Kind
    affected: str
    began_at: datetime
    noticed_at: datetime
    queues: tuple[QueueNote, ...] = ()
    floor_age_s: float | None = None


class ReportDialog(ActDialog):
    """Not modal: the floor stays in sight. Esc closes it and keeps what was filled in."""

    reported = Signal(object)  # Report
    draft_changed = Signal(str, str)  # key, text
    opened = Signal(object)  # id of an incident that may be the same

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(translate("Report", "Report an incident"), translate("Report", "Report"), parent, width=560)
        self.setModal(False)
        self._noticed: datetime | None = None
        self._figures, self._open = ReportFigures(), ()
        self._handed_out = ""
        self.kinds = QButtonGroup(self)
        self.began = BeganField(viewer)
        self.affected = QLineEdit(maxLength=500)
        self.affected.setPlaceholderText(translate("Report", "Transfers fail with code 96 at every branch"))
        self.add_field(translate("Report", "What kind?"), self._kind_chips())
        self.add_field(translate("Report", "When did it begin?"), self.began)
        self.add_field(translate("Report", "What is affected?"), self.affected)
        self._add_box()
        self._pause = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self._pause.timeout.connect(self.hand_out)
        self.affected.textChanged.connect(self._changed)
        self.began.changed.connect(self._changed)
        self.kinds.buttonClicked.connect(self._changed)
        self.confirmed.connect(self._report)

    _open: Sequence[Incident]

    def begin(self, now: datetime) -> None:
        """Open it; `now` is the moment of noticing. What was filled in before is still there."""
        self._noticed = now
        self.began.begin(now)
        self.show_saving(False)
        self.show()
        self.activateWindow()
        chosen = self.kinds.checkedButton()
        (self.affected if chosen else self.kinds.buttons()[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_figures(self, figures: ReportFigures) -> None:
        """The figures that a report made now would carry."""
        self._figures = figures
        self.figures.setText(figures_text(figures))
        old = age_text(figures)
        self.age.setText(old)
        self.age.setVisible(bool(old))

    def show_open(self, incidents: Sequence[Incident]) -> None:
        """The open incidents, among which this one may be."""
        self._open = incidents
        self._show_duplicates()

    def show_stored(self) -> None:
        """Stored: the fields are free for the next report."""
        self.show_saving(False)
        self._clear()
        self.hand_out()
        self.hide()

    def restore(self, draft: str) -> None:
        """Put a kept draft back; a text that is none changes nothing."""
        try:
            kept = json.loads(draft)
            kind = Kind(kept["kind"]) if kept.get("kind") else None
            began = datetime.fromisoformat(kept["began"]) if kept.get("began") else None
        except (ValueError, KeyError, TypeError, AttributeError):
            return
        self.choose(kind)
        self.affected.setText(str(kept.get("affected", "")))
        self.began.set_began(began)
        self._handed_out = self._draft()
        self._pause.stop()

    def kind(self) -> Kind | None:
        """The kind chosen."""
        chosen = self.kinds.checkedButton()
        return Kind(chosen.property("incident_kind")) if chosen else None

    def choose(self, kind: Kind | None) -> None:
        """Choose a kind as a person would; None takes the choice back."""
        self.kinds.setExclusive(False)
        for chip in self.kinds.buttons():
            chip.setChecked(kind is not None and chip.property("incident_kind") == kind.value)
        self.kinds.setExclusive(True)
        self._changed()

    def problem(self) -> str:
        if self.kind() is None:
            return translate("Report", "Choose the kind first.")
        if not self.affected.text().strip():
            return translate("Report", "Say in a few words what is affected.")
        return ""

    def hand_out(self) -> None:
        """Hand the draft out at once; an empty text means that there is none."""
        self._pause.stop()
        draft = self._draft()
        if draft != self._handed_out:
            self._handed_out = draft
            self.draft_changed.emit(DRAFT_KEY, draft)

    def _report(self) -> None:
        kind = self.kind()
        if kind is None or self._noticed is None:
            return
        self.hand_out()
        self.reported.emit(
            Report(
                kind=kind,
                affected=self.affected.text().strip(),
                began_at=self.began.began(),
                noticed_at=self._noticed,
                queues=self._figures.queues,
                floor_age_s=self._figures.age_s,
            )
        )

    def _draft(self) -> str:
        kind, began, affected = self.kind(), self.began.chosen(), self.affected.text()
        if kind is None and began is None and not affected:
            return ""
        return json.dumps(
            {"kind": kind or "", "began": began.isoformat() if began else "", "affected": affected}, ensure_ascii=False
        )

    def _changed(self) -> None:
        if not self._pause.isActive():  # begun anew by every key it would never end while somebody types
            self._pause.start()
        self._show_duplicates()

    def _clear(self) -> None:
        self.choose(None)
        self.affected.clear()
        self.began.set_began(None)

    def _kind_chips(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, spacing=6)
        for kind in Kind:
            chip = ChipButton(kind_word(kind))
            chip.setCheckable(True)
            chip.setProperty("incident_kind", kind.value)
            self.kinds.addButton(chip)
            flow.addWidget(chip)
        return holder

    def _add_box(self) -> None:
        box = QFrame()
        box.setProperty("kind", "raised")
        self.figures = Label(wrap=True)
        self.age = Label(tone="high", wrap=True)
        self.same = Label(tone="muted", wrap=True)
        self.links = QVBoxLayout()
        self.links.setSpacing(0)
        inside = QVBoxLayout(box)
        inside.setContentsMargins(12, 10, 12, 10)
        inside.setSpacing(4)
        inside.addWidget(Label(translate("Report", "Added by the console"), tone="muted"))
        for part in (self.figures, self.age, self.same):
            inside.addWidget(part)
        inside.addLayout(self.links)
        self.body.addWidget(box)
        self.show_figures(self._figures)
        self._show_duplicates()

    def _show_duplicates(self) -> None:
        found = possible_duplicates(self._open, self.kind(), self.affected.text())
        self.same.setText(
            translate("Report", "This may be the same as:")
            if found
            else translate("Report", "No open incident looks like this one.")
        )
        while self.links.count():
            taken = self.links.takeAt(0)
            if taken is not None and (widget := taken.widget()) is not None:
                widget.deleteLater()
        for incident in found:
            words = f"{incident.name} · {incident.affected[:60]} · {state_word(incident.state)}"
            link = LinkButton(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, self.width() - 100))
            link.setAccessibleName(words)
            link.clicked.connect(lambda _=False, id_=incident.id: self._go(id_))
            self.links.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _go(self, incident: UUID) -> None:
        self.hide()
        self.opened.emit(incident)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whoever types without choosing a field first means what is affected."""
        word = event.text().strip()
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if word.isprintable() and word and not held:
            self.affected.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.affected.insert(word)
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.hand_out()
        super().hideEvent(event)
