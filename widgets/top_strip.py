"""The strip above every page: title, running major incident, age of the feed, the centre's clock, who is here."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from resources.priority import Priority
from widgets.freshness_chip import FreshnessChip
from widgets.parts import ChipFrame, Label, PriorityMark, restyle, row
from widgets.priority_shape import priority_word
from widgets.sizes import TOP_PX

if TYPE_CHECKING:
    from datetime import tzinfo

translate = QCoreApplication.translate


class Strip(NamedTuple):
    """The running incident that everybody must see; `due` is set apart, `overdue` when its time has run out."""

    incident: str
    priority: Priority
    grade: str  # I, II, III, IV
    words: str
    due: str = ""
    due_in: str = ""
    overdue: bool = False


class TopStrip(QFrame):
    """Title and state of the whole console."""

    incident_chosen = Signal(str)
    person_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self.setFixedHeight(TOP_PX)
        self.title = Label(size="title")
        self.major = MajorStrip()
        self.freshness = FreshnessChip()
        self.clock = _TextChip(translate("TopStrip", "Centre's time"))
        self.person = PersonChip()
        self.demo = _TextChip(translate("TopStrip", "Simulated centre"))
        self.demo.label.setText(translate("TopStrip", "Demo"))
        self.demo.hide()
        self.recorded = _TextChip(translate("TopStrip", "Played back from a file: this is not happening now"))
        self.recorded.label.setText(translate("TopStrip", "Recording"))
        self.recorded.hide()
        across = row(self.title, spacing=10)
        across.addWidget(self.major, 0)
        across.addStretch(1)
        for part in (self.demo, self.recorded, self.freshness, self.clock, self.person):
            across.addWidget(part)
        across.setContentsMargins(16, 0, 14, 0)
        self.setLayout(across)
        self.major.chosen.connect(self.incident_chosen)
        self.person.asked.connect(self.person_asked)

    def show_time(self, now: float, zone: "tzinfo") -> None:
        """Show the centre's time; `now` is epoch seconds of the console's clock."""
        from widgets import format  # late, like all that the first paint does not show

        self.clock.label.setText(f"{format.weekday(now, zone)} {format.clock_time(now, zone, seconds=True)}")


class _TextChip(ChipFrame):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.label = Label(tone="muted")
        inside = row(self.label)
        inside.setContentsMargins(9, 3, 9, 3)
        self.setLayout(inside)


class _PressChip(ChipFrame):
    """A chip that is pressed like a button, by mouse or keyboard."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)


class MajorStrip(_PressChip):
    """The active major incident; hidden when there is none. A press goes to its response."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._incident = ""
        self.mark, self._grade = PriorityMark(), Label(strong=True)
        self._words, self._due, self._due_in = Label(elide=True), Label(), Label(strong=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)  # as wide as it may be
        self._words.setMinimumWidth(60)
        inside = row(self.mark, self._grade, self._words, self._due, self._due_in, spacing=6)
        inside.setContentsMargins(8, 2, 8, 2)
        self.setLayout(inside)
        self.pressed.connect(lambda: self.chosen.emit(self._incident))
        self.hide()

    def show_strip(self, strip: Strip | None) -> None:
        """Show an incident, or nothing."""
        self.setVisible(strip is not None)
        if strip is None:
            return
        self._incident = strip.incident
        self.mark.show_priority(strip.priority)
        restyle(self, "tone", strip.priority.value)
        for label, text in (
            (self._grade, strip.grade),
            (self._words, f"{strip.words} ·" if strip.due else strip.words),
            (self._due, strip.due),
            (self._due_in, strip.due_in),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self._due_in.set_tone("critical" if strip.overdue else "text")
        parts = (priority_word(strip.priority), strip.grade, strip.words, strip.due, strip.due_in)
        self.setAccessibleName(" ".join(filter(None, parts)))


class PersonChip(_PressChip):
    """Who acts at this desk. A press asks to change that."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._name, self._desk = Label(strong=True), Label(tone="muted")
        inside = row(self._name, self._desk, spacing=6)
        inside.setContentsMargins(9, 3, 9, 3)
        self.setLayout(inside)
        self.pressed.connect(self.asked)
        self.show_person("", "")

    def show_person(self, name: str, desk: str) -> None:
        """Show the person and the desk; an empty name asks to choose."""
        self._name.setText(name or translate("TopStrip", "Who are you?"))
        self._desk.setText(desk)
        self._desk.setVisible(bool(desk))
        self.setAccessibleName(translate("TopStrip", "Person at this desk: {name}").format(name=self._name.text()))
        self.setToolTip(translate("TopStrip", "Change who acts at this desk"))
