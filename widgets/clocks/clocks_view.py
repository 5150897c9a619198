"""The clocks of regulators in one incident: what is owed until when, what was filed, and the grade for each regime."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from incidents.clocks.running import ungraded
from incidents.incident import Incident
from widgets.buttons import LinkButton
from widgets.clocks.clock_lines import ClockLine, lines_of
from widgets.clocks.clock_texts import grade_name
from widgets.format import headed
from widgets.parts import GUTTER, Label, Panel, column, divider, row
from widgets.plain import escaped
from widgets.scrolled import scrolled
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class ClocksView(Panel):
    """Clocks first, then regimes. Rows are kept while the same clocks stand there; a tick moves the time left."""

    file_wanted = Signal(str)  # key of a clock
    waive_wanted = Signal(str)
    grade_wanted = Signal(str)  # regime
    time_wanted = Signal(str)

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Clock", "Reports to regulators"), translate("Clock", "only a filed report stops a clock"), parent
        )
        self._viewer = viewer
        self._now: datetime | None = None
        self.rows: dict[str, ClockRow] = {}
        self.regimes: dict[str, RegimeRow] = {}
        self._empty = Label(
            translate("Clock", "No regulator’s rules are in force. The centre file names them: [regulation] packs."),
            tone="muted",
            wrap=True,
        )  # fmt: skip
        self._empty.setContentsMargins(GUTTER, 10, GUTTER, 10)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self.area = scrolled(self._list)
        self.body.addWidget(self._empty)
        self.body.addWidget(self.area, 1)

    def show_incident(self, incident: Incident) -> None:
        """Show the incident's clocks."""
        lines = lines_of(incident, self._viewer)
        packs = incident.regulation.packs
        graded = {taken.rules.id: taken for taken in packs if taken.rules.grades}
        if [line.key for line in lines] != list(self.rows) or list(graded) != list(self.regimes):
            self._build(lines, list(graded))
        waiting = {taken.rules.id for taken in ungraded(incident)}
        for regime, taken in graded.items():
            grading = incident.regulation.graded(regime)
            words = (
                grade_name(incident.regulation, regime, grading.grade, self._viewer.language)
                if grading
                else translate("Clock", "not graded")
            )
            self.regimes[regime].show_grade(taken.rules.title.pick(self._viewer.language), words, regime in waiting)
        for line in lines:
            self.rows[line.key].show_line(line)
        self._empty.setVisible(not packs)
        self.area.setVisible(bool(packs))
        if self._now is not None:
            self.tick(self._now)

    def tick(self, now: datetime) -> None:
        """Move the clocks."""
        self._now = now
        for each in self.rows.values():
            each.tick(now)

    def _build(self, lines: tuple[ClockLine, ...], regimes: list[str]) -> None:
        while self._list.count():
            taken = self._list.takeAt(0)
            if taken is not None and (widget := taken.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.regimes = {regime: RegimeRow() for regime in regimes}
        self.rows = {line.key: ClockRow() for line in lines}
        for key, clock in self.rows.items():
            clock.file.clicked.connect(lambda _=False, key=key: self.file_wanted.emit(key))
            clock.waive.clicked.connect(lambda _=False, key=key: self.waive_wanted.emit(key))
            clock.time.clicked.connect(lambda _=False, key=key: self.time_wanted.emit(key.partition("/")[0]))
            self._list.addWidget(clock)
        for regime, each in self.regimes.items():
            each.grade.clicked.connect(lambda _=False, regime=regime: self.grade_wanted.emit(regime))
            each.time.clicked.connect(lambda _=False, regime=regime: self.time_wanted.emit(regime))
            self._list.addWidget(each)
        self._list.addStretch(1)


class RegimeRow(QFrame):
    """A regime with grades, the grade the incident has there, and the way to give one."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.stand = Label(elide=True), Label(tone="muted")
        self.grade = LinkButton(translate("Clock", "grade…"))
        self.time = LinkButton(translate("Clock", "times…"))
        whole = column(self.title, row(self.stand, None, self.grade, self.time, spacing=6), spacing=0)
        whole.setContentsMargins(GUTTER, 6, 8, 4)
        around = column(spacing=0)
        around.addLayout(whole)
        around.addWidget(divider())
        self.setLayout(around)

    def show_grade(self, title: str, grade: str, wanted: bool) -> None:
        """Show the grade; `wanted`: nobody has given one."""
        self.title.setText(title)
        self.stand.setText(grade)
        self.stand.set_tone("high" if wanted else "muted")
        self.grade.setAccessibleName(headed(title, translate("Clock", "grade…")))
        self.time.setAccessibleName(headed(title, translate("Clock", "times…")))


class ClockRow(QFrame):
    """What is owed, until when, by which rule; the acts that stop it."""

    def __init__(self) -> None:
        super().__init__()
        self._line: ClockLine | None = None
        self.title, self.left = Label(strong=True, wrap=True), Label(size="title")
        self.detail, self.origin = Label(tone="muted", wrap=True), Label(tone="faint", wrap=True, size="small")
        self.file = LinkButton(translate("Clock", "file…"))
        self.waive = LinkButton(translate("Clock", "waive…"))
        self.time = LinkButton(translate("Clock", "state a time…"))
        head = row(spacing=8)
        head.addWidget(self.title, 1)
        head.addWidget(self.left, 0, Qt.AlignmentFlag.AlignTop)
        acts = row(self.file, self.waive, self.time, None, spacing=10)
        whole = column(head, self.detail, self.origin, acts, spacing=2)
        whole.setContentsMargins(GUTTER, 8, GUTTER, 6)
        around = column(spacing=0)
        around.addLayout(whole)
        around.addWidget(divider())
        self.setLayout(around)

    def show_line(self, line: ClockLine) -> None:
        """Show a clock as it stands."""
        if line == self._line:
            return
        self._line = line
        self.title.setText(line.title)
        self.detail.setText(line.detail)
        self.origin.setText(line.origin)
        self.origin.setToolTip(escaped(line.source))
        self.file.setVisible(line.runs)
        self.waive.setVisible(line.runs)
        self.time.setVisible(not line.stopped)
        for button in (self.file, self.waive, self.time):
            button.setAccessibleName(f"{button.text()} {line.title}")

    def tick(self, now: datetime) -> None:
        """Move the time left."""
        if self._line is None:
            return
        overdue = self._line.due is not None and now > self._line.due
        words = translate("Clock", "overdue {time}") if overdue else "{time}"
        left = self._line.left(now).lstrip("−")
        self.left.setText(words.format(time=left))
        self.left.set_tone(self._line.tone(now))
        self.setAccessibleName(headed(self._line.title, self.left.text()))
