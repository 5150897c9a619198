"""What is beyond its goal right now, the worst first; the words say the cause."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QWidget

from resources.floor import Freshness
from resources.pressure import Cause, Finding
from widgets import format
from widgets.freshness import mark
from widgets.parts import Label, Panel, PriorityMark, column, row
from widgets.priority_shape import priority_word
from widgets.scrolled import scrolled

translate = QCoreApplication.translate

MOST = 24  # more lines than this nobody reads; the note says how many there are


class Standing(Panel):
    """The list of figures beyond their goals. Choosing a line asks for its queue."""

    queue_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Standing", "Beyond goal"), parent=parent)
        self._lines: list[_Line] = []
        self._empty = Label(
            translate("Standing", "Every queue is within its goals. A queue appears here when it is not."),
            tone="muted",
            wrap=True,
        )
        self._empty.setContentsMargins(12, 12, 12, 12)
        self._list = column(self._empty, None, spacing=0)
        self._area = scrolled(self._list)
        self.body.addWidget(self._area)

    def show_findings(self, found: tuple[Finding, ...]) -> None:
        """Show what is beyond its goal."""
        while len(self._lines) < min(len(found), MOST):
            line = _Line()
            line.chosen.connect(self.queue_chosen)
            self._lines.append(line)
            self._list.insertWidget(self._list.count() - 1, line)
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(found))
            if place < len(found):
                line.show_finding(found[place])
        self._empty.setVisible(not found)
        self.set_note(translate("Standing", "{count} now").format(count=format.count(len(found))) if found else "")

    def show_freshness(self, freshness: Freshness, age_s: float | None) -> None:
        """Mark the list with the age of its figures."""
        mark(self, freshness, age_s, over=self._area)


class _Line(QFrame):
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._queue = ""
        self._mark = PriorityMark()
        self._what = Label(strong=True, elide=True)
        self._why = Label(tone="muted", elide=True)
        self.setProperty("kind", "panel-head")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        words = column(self._what, self._why, spacing=3)
        across = row(spacing=10)
        across.addWidget(self._mark)
        across.addLayout(words, 1)
        across.setContentsMargins(12, 7, 12, 8)
        self.setLayout(across)

    def show_finding(self, finding: Finding) -> None:
        """Show one figure beyond its goal."""
        self._queue = finding.queue
        self._mark.show_priority(finding.priority)
        what, why = finding_words(finding)
        self._what.setText(what)
        self._why.setText(why)
        self.setAccessibleName(f"{priority_word(finding.priority)}: {what}, {why}")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit(self._queue)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._queue)
        else:
            super().keyPressEvent(event)


def finding_words(finding: Finding) -> tuple[str, str]:
    """What is beyond its goal, and the goal: two short lines."""
    queue, value, goal = finding.title or finding.queue, finding.value, finding.goal
    whole = {"queue": queue, "value": format.count(round(value)), "goal": format.count(round(goal))}
    if finding.cause is Cause.UNSTAFFED:
        return (
            translate("Standing", "{queue}: nobody can answer").format(**whole),
            translate("Standing", "{value} waiting, no agent staffed").format(**whole),
        )
    if finding.cause is Cause.LONGEST_WAIT:
        return (
            translate("Standing", "{queue}: longest wait {wait}").format(queue=queue, wait=format.duration(value)),
            translate("Standing", "goal {goal}").format(goal=format.duration(goal)),
        )
    if finding.cause is Cause.SERVICE_LEVEL:
        return (
            translate("Standing", "{queue}: service level {level}").format(queue=queue, level=format.level(value)),
            translate("Standing", "goal {goal} · last 30 min").format(goal=format.percent(goal)),
        )
    if finding.cause is Cause.ABANDONED:
        return (
            translate("Standing", "{queue}: {rate} abandoned").format(queue=queue, rate=format.percent(value, 1)),
            translate("Standing", "limit {limit} · last 30 min").format(limit=format.percent(goal)),
        )
    return (
        translate("Standing", "{queue}: short by {value}").format(**whole),
        translate("Standing", "needs {goal} agents at the present load").format(**whole),
    )
