"""The bench of every queue: how many are certified at which level, who is there, what hangs on single persons."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QByteArray, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from resources.policy.sheet import NUMBERS
from resources.workforce.coverage import Certificate, Learner, QueueBench, benches, certificates, learners
from widgets import format
from widgets.choice import Choice
from widgets.parts import Panel, column
from widgets.people.bench_columns import (
    bench_columns,
    bench_priority,
    certificate_columns,
    learner_columns,
    risk_columns,
)
from widgets.people.rights import Rights
from widgets.people.seen import Seen
from widgets.split import split
from widgets.tables.columns_button import ColumnsButton
from widgets.tables.row_table import RowTable
from widgets.viewer import Viewer

translate = QCoreApplication.translate

MONTHS = (1, 3, 6, 12)


@dataclass(frozen=True, slots=True)
class Training:
    """P5 and P6 of the policy sheet; `said` is False where the bank has said nothing and placeholders stand."""

    induction_days: int
    weeks: int
    said: bool

    @classmethod
    def of(cls, induction_days: int | None, weeks: int | None) -> "Training":
        """What the bank has said, the placeholders for the rest."""
        return cls(
            induction_days or NUMBERS["induction_days"].demo,
            weeks or NUMBERS["training_weeks"].demo,
            induction_days is not None and weeks is not None,
        )


class SkillsView(QWidget):
    """Takes a moment of the roster. `agent_wanted` names somebody to be shown among the agents."""

    agent_wanted = Signal(str)

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self._seen: Seen | None = None
        self._training = Training.of(None, None)
        self._today = date.min
        none = translate("People", "No queue is known yet. The centre file names them, or Import… takes agents in.")
        self.table = RowTable(bench_columns(viewer), translate("People", "Bench of each queue"), none)
        self.thin = RowTable(
            risk_columns(viewer, lambda: self._seen), translate("People", "Work that hangs on single persons"),
            translate("People", "None: every queue has at least three certified agents, and one of them today."),
        )  # fmt: skip
        self.ending = RowTable(
            certificate_columns(viewer, lambda: self._today), translate("People", "Certificates that end"),
            translate("People", "None ends in that time."),
        )  # fmt: skip
        self.learning = RowTable(
            learner_columns(viewer, lambda: self._training.weeks), translate("People", "Learning"),
            translate("People", "Nobody learns a queue's work. Skills… of an agent begins it."),
        )  # fmt: skip
        self.months = Choice(translate("People", "Certificates that end"), month_options())
        self.months.choose(3)
        self._lay_out()
        self.months.changed.connect(lambda _months: self._show())
        for table in (self.ending, self.learning):
            table.opened.connect(lambda name: self.agent_wanted.emit(name.partition("/")[0]))
        for table in (self.table, self.thin):
            table.opened.connect(self._open_first)

    @property
    def widget(self) -> QWidget:
        return self

    def show_seen(self, seen: Seen) -> None:
        """Show the bench of that moment."""
        if seen is not self._seen:
            self._seen, self._today = seen, seen.today
            self._show()

    def show_training(self, training: Training) -> None:
        """How long induction and training take here."""
        if training != self._training:
            self._training = training
            self._show()

    def show_rights(self, rights: Rights) -> None:
        """Nothing is changed here."""

    def as_rows(self) -> list[list[str]]:
        """Heads and rows for an export."""
        return self.table.as_rows()

    def remember(self) -> bytes:
        """Columns and splitters, for `restore`."""
        states = (self.table.columns_state(), *(bytes(one.saveState().data()) for one in self._splits()))
        return b"|split|".join(states)

    def restore(self, state: bytes) -> None:
        """Bring back what `remember` gave; anything else is ignored."""
        parts = state.split(b"|split|")
        if len(parts) == 4:
            self.table.restore_columns(parts[0])
            for splitter, kept in zip(self._splits(), parts[1:], strict=True):
                splitter.restoreState(QByteArray(kept))

    def _splits(self) -> tuple[QSplitter, ...]:
        return self._across, self._left, self._down

    def _show(self) -> None:
        seen = self._seen
        if seen is None:
            return
        found = benches(seen.standings, self._viewer.queues, seen.today)
        self.table.show_rows({bench.queue: bench for bench in found})
        self._bench.set_note(translate("People", "{count} queues").format(count=format.count(len(found))))
        thin = {bench.queue: bench for bench in found if bench_priority(bench)}
        self.thin.show_rows(thin)
        self._thin.set_note(format.count(len(thin)))
        self._show_ending(seen)
        self._show_learning(seen)

    def _show_ending(self, seen: Seen) -> None:
        until = _months_later(seen.today, int(str(self.months.value)))
        found: dict[str, Certificate] = {
            f"{one.standing.agent.id}/{one.skill.queue}": one for one in certificates(seen.standings, until)
        }
        self.ending.show_rows(found)
        over = sum(one.expires < seen.today for one in found.values())
        words = translate("People", "{count}, {over} over")
        self._ends.set_note(words.format(count=format.count(len(found)), over=format.count(over)))

    def _show_learning(self, seen: Seen) -> None:
        found: dict[str, Learner] = {
            f"{one.standing.agent.id}/{one.skill.queue}": one
            for one in learners(seen.standings, seen.today, self._training.induction_days)
        }
        self.learning.show_rows(found)
        said = translate("People", "induction {days} days, training {weeks} weeks (P5, P6 of the policy sheet)")
        unsaid = translate("People", "induction {days} days, training {weeks} weeks: placeholders until P5, P6 are set")
        words = said if self._training.said else unsaid
        self._learn.set_note(words.format(days=self._training.induction_days, weeks=self._training.weeks))

    def _open_first(self, queue: str) -> None:
        bench: QueueBench = self.table.rows.row(queue)
        if bench.holders:
            self.agent_wanted.emit(bench.holders[0].agent.id)

    def _lay_out(self) -> None:
        self._bench, self._thin, self._ends, self._learn = (
            _panel(words, table)
            for words, table in (
                (translate("People", "Bench of each queue"), self.table),
                (translate("People", "Work that hangs on single persons"), self.thin),
                (translate("People", "Certificates that end"), self.ending),
                (translate("People", "Learning"), self.learning),
            )
        )
        self._ends.tools.insertWidget(0, self.months)
        self._down = split(Qt.Orientation.Vertical, self._ends, self._learn, sizes=(60, 40))
        self._left = split(Qt.Orientation.Vertical, self._bench, self._thin, sizes=(66, 34))
        self._across = split(Qt.Orientation.Horizontal, self._left, self._down, sizes=(66, 34))
        self.setLayout(column(self._across))


def month_options() -> list[tuple[object, str]]:
    """How far to look ahead."""
    one = translate("People", "within a month")
    many = translate("People", "within {count} months")
    return [(months, one if months == 1 else many.format(count=months)) for months in MONTHS]


def _months_later(day: date, months: int) -> date:
    """The same day some months later, or the last of a shorter month."""
    year, month = divmod(day.month - 1 + months, 12)
    for last in range(day.day, 27, -1):
        try:
            return date(day.year + year, month + 1, last)
        except ValueError:
            continue
    return date(day.year + year, month + 1, day.day)


def _panel(words: str, table: RowTable) -> Panel:
    panel = Panel(words)
    panel.tools.addWidget(ColumnsButton(table.columns_menu))
    panel.body.addWidget(table, 1)
    return panel
