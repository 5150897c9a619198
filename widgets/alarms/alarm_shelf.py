"""The shelved alarms, folded below the standing ones: how long each still rests, and an end to it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QWidget

from resources.priority import Priority
from widgets import format
from widgets.buttons import LinkButton, PlainButton
from widgets.parts import Label, PriorityMark, column, row

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ShelvedRow:
    """`why` names who shelved it and the reason; `left_s` is how long it still rests."""

    key: str
    priority: Priority
    what: str
    why: str
    left_s: float


class AlarmShelf(QWidget):
    """Hidden while nothing is shelved; folded until somebody opens it."""

    unshelve_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[_Line] = []
        self.fold = LinkButton("")
        self.fold.setCheckable(True)
        self.fold.toggled.connect(lambda _: self._show_lines())
        self._rows: tuple[ShelvedRow, ...] = ()
        self._inside = column(row(self.fold, None, margins=6), spacing=0)
        self.setLayout(self._inside)
        self.hide()

    def show_rows(self, rows: tuple[ShelvedRow, ...]) -> None:
        """Show what is shelved."""
        if rows != self._rows:
            self._rows = rows
            self._show_lines()

    def lines(self) -> list[str]:
        """What the open shelf says, from the top."""
        return [line.accessibleName() for line in self._lines if not line.isHidden()]

    def _show_lines(self) -> None:
        rows = self._rows if self.fold.isChecked() else ()
        while len(self._lines) < len(rows):
            line = _Line()
            line.ended.connect(self.unshelve_wanted)
            self._lines.append(line)
            self._inside.addWidget(line)
        for line, each in zip(self._lines, rows, strict=False):
            line.show_row(each)
            line.show()
        for line in self._lines[len(rows) :]:
            line.hide()
        sign = "▾" if self.fold.isChecked() else "▸"
        words = translate("Alarms", "{count} shelved").format(count=format.count(len(self._rows)))
        self.fold.setText(f"{sign} {words}")
        self.fold.setAccessibleName(words)
        self.setVisible(bool(self._rows))


class _Line(QFrame):
    ended = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._key = ""
        self.mark = PriorityMark()
        self.what, self.why = Label(tone="muted", elide=True), Label(tone="faint", elide=True)
        self.left = Label(tone="muted")
        self.end = PlainButton(translate("Alarms", "End shelving"))
        self.end.clicked.connect(lambda: self.ended.emit(self._key))
        across = row(self.mark, spacing=10)
        across.addLayout(column(self.what, self.why, spacing=3), 1)
        across.addWidget(self.left)
        across.addWidget(self.end)
        across.setContentsMargins(12, 6, 10, 6)
        self.setLayout(across)

    def show_row(self, shelved: ShelvedRow) -> None:
        """Show one."""
        self._key = shelved.key
        self.mark.show_priority(shelved.priority)
        self.what.setText(shelved.what)
        self.why.setText(shelved.why)
        self.left.setText(format.duration(shelved.left_s))
        self.setAccessibleName(f"{shelved.what}, {shelved.why}, {self.left.text()}")
