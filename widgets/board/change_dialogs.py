"""What can be dragged on the day board, with typed times: a move, an activity, the ends of a shift."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from resources.day import Day
from resources.roster.shift import Activity
from widgets.act_dialog import ActDialog
from widgets.board.cell_words import activity_word, span_words
from widgets.board.edit_words import agents_words
from widgets.board.time_field import TimeField
from widgets.parts import Label, row
from widgets.plain import plain
from widgets.viewer import Viewer

translate = QCoreApplication.translate

Span = tuple[float, float]


class SpanDialog(ActDialog):
    """From–to for some agents."""

    def __init__(self, title: str, viewer: Viewer, day: Day, span: Span, parent: QWidget | None = None) -> None:
        super().__init__(title, translate("Board", "Try it"), parent, width=420)
        self.begins, self.ends = (TimeField(day, viewer.zone, moment) for moment in span)
        self.begins.setAccessibleName(translate("Board", "From"))
        self.ends.setAccessibleName(translate("Board", "To"))

    def add_times(self) -> None:
        """Both times in a line."""
        words = translate("Board", "From"), translate("Board", "To")
        self.body.addLayout(
            row(Label(words[0], tone="muted"), self.begins, 8, Label(words[1], tone="muted"), self.ends, None)
        )

    def span(self) -> Span | None:
        """What was typed; None: it is no time."""
        start = self.begins.moment()
        end = self.ends.moment(after=start)
        return None if start is None or end is None else (start, end)

    def problem(self) -> str:
        return "" if self.span() else translate("Board", "Type times such as 14:30.")


class MoveDialog(SpanDialog):
    """To which queue, and when."""

    def __init__(
        self, names: Sequence[str], viewer: Viewer, day: Day, span: Span, parent: QWidget | None = None
    ) -> None:
        title = translate("Board", "Move {who}").format(who=agents_words(names))
        super().__init__(title, viewer, day, span, parent)
        self.queues = QComboBox()
        for queue in viewer.queues:
            self.queues.addItem(plain(viewer.queue(queue)), queue)
        self.add_field(translate("Board", "To queue"), self.queues)
        self.add_times()

    def offer(self, queues: Sequence[str]) -> None:
        """Choose the first of these, the one that needs it most."""
        if queues:
            self.queues.setCurrentIndex(self.queues.findData(queues[0]))

    def queue(self) -> str:
        """The chosen queue."""
        return str(self.queues.currentData() or "")


class ShiftDialog(SpanDialog):
    """When a shift begins and ends."""

    def __init__(
        self, names: Sequence[str], viewer: Viewer, day: Day, span: Span, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            translate("Board", "Shift of {who}").format(who=agents_words(names)), viewer, day, span, parent
        )
        self.add_times()
        self.ends.setFocus()


class BreakDialog(ActDialog):
    """Which activity of a shift, and when it begins."""

    def __init__(
        self, name: str, viewer: Viewer, day: Day, activities: Sequence[Activity], parent: QWidget | None = None
    ) -> None:
        title = translate("Board", "Move a break of {who}").format(who=agents_words([name]))
        super().__init__(title, translate("Board", "Try it"), parent, width=420)
        self.activities = QComboBox()
        self._known = tuple(activities)
        for one in activities:
            times = span_words(one.start.timestamp(), one.end.timestamp(), viewer.zone)
            self.activities.addItem(f"{activity_word(one.kind)} {times}", one.id)
        self.begins = TimeField(day, viewer.zone, activities[0].start.timestamp())
        self.add_field(translate("Board", "What"), self.activities)
        self.add_field(translate("Board", "Begins at"), self.begins)
        self.activities.currentIndexChanged.connect(
            lambda place: self.begins.show_moment(self._known[place].start.timestamp())
        )

    def activity(self) -> Activity:
        """The chosen one."""
        return self._known[max(0, self.activities.currentIndex())]

    def problem(self) -> str:
        return "" if self.begins.moment() is not None else translate("Board", "Type a time such as 12:30.")
