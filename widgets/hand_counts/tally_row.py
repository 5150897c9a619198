"""One queue on the board of counts: its name, four figures, what the PBX last said, who counted and when."""

from collections.abc import Callable
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from resources.floor import QueueFigures
from resources.hand_counts.facts import HandCounted
from resources.hand_counts.hand_counts import HandCount
from widgets.format import clock_time, count, headed
from widgets.hand_counts.hand_count_texts import field_word
from widgets.hand_counts.tally_field import TallyField
from widgets.parts import Label

translate = QCoreApplication.translate

FIELDS = ("waiting", "answered", "abandoned", "present")


class TallyRow(QObject):
    """Lays its parts into a line of a grid; `changed` after a tap."""

    changed = Signal(str)  # queue

    def __init__(self, queue: str, title: str, grid: QGridLayout, line: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.queue, self.title = queue, title
        self.name = Label(title, strong=True, elide=True)
        self.fields = {field: TallyField(headed(title, field_word(field))) for field in FIELDS}
        self.known, self.by = Label(tone="muted", elide=True), Label(tone="muted", elide=True)
        for field in self.fields.values():
            field.tapped.connect(lambda _figure: self.changed.emit(self.queue))
        self.parts: tuple[QWidget, ...] = (self.name, *self.fields.values(), self.known, self.by)
        for place, part in enumerate(self.parts):
            grid.addWidget(part, line, place, Qt.AlignmentFlag.AlignVCenter)

    def counted(self, slot: datetime) -> HandCounted:
        """What stands on the line, as a count of that quarter."""
        return HandCounted(self.queue, slot, **{name: field.figure() for name, field in self.fields.items()})

    def show_count(self, stored: HandCount | None, zone: tzinfo) -> None:
        """Show what is stored of the quarter; None: nothing yet."""
        for name, field in self.fields.items():
            field.show_figure(getattr(stored.count, name) if stored else None)
        words = translate("HandCount", "{time} {person}")
        self.by.set_tone("muted")
        self.by.setText(words.format(time=clock_time(stored.at, zone), person=stored.by.name) if stored else "")

    def show_saving(self) -> None:
        """Tapped and not yet stored."""
        self.by.set_tone("text")
        self.by.setText(translate("HandCount", "saving…"))

    def show_known(self, figures: QueueFigures | None, told: Callable[[str], str]) -> None:
        """What the PBX last said of the queue; `told` adds how old that is."""
        if figures is None:
            self.known.setText(translate("HandCount", "nothing known"))
            return
        words = translate("HandCount", "{waiting} waiting, {agents} agents")
        self.known.setText(told(words.format(waiting=count(figures.waiting), agents=count(figures.staffed))))

    def show(self, visible: bool) -> None:
        """Show the line or leave it out."""
        for part in self.parts:
            part.setVisible(visible)
