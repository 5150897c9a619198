"""The clocks of the rules: by person and month above, one by one below."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from incidents.archive.clock_runs import ClockRun, kept_share
from incidents.archive.compliance import Followed, answers_for, by_person_and_month
from widgets import format
from widgets.archive.clock_table import ClockTable
from widgets.archive.compliance_table import ComplianceTable
from widgets.parts import Panel
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class ClocksView(Panel):
    """Ctrl and a click (or Ctrl+Space) lets go of the chosen line: then all clocks stand below again."""

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(translate("Archive", "Clocks of the rules"), parent=parent)
        self._viewer = viewer
        self._runs: tuple[ClockRun, ...] = ()
        self._now: datetime | None = None
        self.people, self.table = ComplianceTable(viewer), ClockTable(viewer)
        self.people.chosen.connect(lambda _line: self._show_chosen())
        self.body.addWidget(self.people)
        self.body.addWidget(self.table, 1)

    def show_runs(self, runs: Sequence[ClockRun], now: datetime) -> None:
        """Show these as they stand at `now`."""
        self._runs, self._now = tuple(runs), now
        self.people.show_lines(by_person_and_month(self._runs, now, self._viewer.zone))
        kept, judged = kept_share(self._runs, now)
        words = translate("Archive", "{kept} of {all} kept ({share}), missed ones first; drills do not count")
        share = format.level(kept / judged) if judged else format.NONE
        self.set_note(words.format(kept=format.count(kept), all=format.count(judged), share=share))
        self._show_chosen()

    def _show_chosen(self) -> None:
        if self._now is not None:
            line = self.people.line
            shown = [run for run in self._runs if line is None or self._is_of(run, line)]
            self.table.show_runs(shown, self._now)

    def _is_of(self, run: ClockRun, line: Followed) -> bool:
        month = run.deadline.when.astimezone(self._viewer.zone).date().replace(day=1)
        return (answers_for(run), month) == line[:2]
