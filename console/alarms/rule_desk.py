"""Editing the rules of the alarms: opens the editor, tries rules on the past in a thread, puts them into force."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from console.acts.outcome_notices import notice_of
from console.acts.outcomes import Done, Outcome
from console.acts.worker import Worker
from console.pages.response_runs import RunsCommands
from console.state import State
from resources.alarms.alarms import Alarms
from resources.alarms.commands import ChangeRules
from resources.alarms.preview import Firing, Past, preview
from resources.alarms.rule import Rule
from widgets.alarms.rule_editor import RuleEditor
from widgets.alarms.rule_list import Fired
from widgets.format import sentences
from widgets.toast import Notice
from widgets.viewer import Viewer

translate = QCoreApplication.translate

DAY_S = timedelta(days=1).total_seconds()
WEEK_S = 7 * DAY_S
ENOUGH = 0.7  # of a time that the record must reach back before a count over it means anything


class ReadsPast(Protocol):
    """Hands over what was recorded of all queues in the last week, when it was read; None: nothing is recorded."""

    def __call__(self, since: float, until: float, done: Callable[[Past | None], None]) -> None: ...


class RuleDesk(QObject):
    """One editor at a time. The past is read once for it; each change is tried on it in a thread of its own."""

    noticed = Signal(object)  # widgets.toast.Notice
    faulted = Signal(object)  # an exception: a defect

    def __init__(
        self,
        acts: RunsCommands,
        state: State,
        viewer: Viewer,
        past: ReadsPast | None = None,
        over: QWidget | None = None,
    ) -> None:
        super().__init__(over)
        self._acts, self._state, self._viewer, self._over = acts, state, viewer, over
        self.past = past
        self.editor: RuleEditor | None = None
        self._known: Past | None = None
        self._asked: tuple[Rule, ...] = ()
        self._worker: Worker | None = None
        state.alarms_changed.connect(self._follow)

    def open(self) -> None:
        """Open the editor, or bring it to the front."""
        if self.editor is not None:
            self.editor.activateWindow()
            return
        queues = {queue.queue: queue.title or queue.queue for queue in self._state.floor.queues.values()}
        editor = self.editor = RuleEditor(self._alarms.rules, queues, self._viewer, self._over)
        editor.preview_wanted.connect(self._try)
        editor.confirmed.connect(self._save)
        editor.finished.connect(lambda _: self._forget())
        editor.open()
        self._known, self._asked = None, editor.rules()
        if self.past is None:
            self._show_nothing()
            return
        now = self._state.now()
        self.past(now - WEEK_S, now, lambda past: self._know(editor, past))

    def close(self) -> None:
        """Ends the thread, after what it does now."""
        if self._worker is not None:
            self._worker.close()
            self._worker = None

    @property
    def _alarms(self) -> Alarms:
        return self._state.alarms or Alarms()

    def _know(self, editor: RuleEditor, past: Past | None) -> None:
        if editor is self.editor:
            self._known = past
            self._try(self._asked)

    def _try(self, rules: tuple[Rule, ...]) -> None:
        self._asked = rules
        editor, past = self.editor, self._known
        if editor is None or past is None:
            self._show_nothing()
            return
        if self._worker is None:
            self._worker = Worker("preview", self)
            self._worker.faulted.connect(self.faulted)
        now = self._state.now()
        self._worker.do(lambda: fired(rules, past, now), lambda counts: self._show(editor, rules, counts))

    def _show(self, editor: RuleEditor, rules: tuple[Rule, ...], counts: Mapping[str, Fired]) -> None:
        if editor is self.editor:
            editor.show_counts(rules, counts)

    def _show_nothing(self) -> None:
        if self.editor is not None:
            self.editor.show_counts(self._asked, {rule.id: Fired() for rule in self._asked})

    def _save(self) -> None:
        editor = self.editor
        if editor is None:
            return
        editor.show_saving(True)
        self._acts.run(ChangeRules(editor.rules(), editor.version), lambda outcome: self._saved(editor, outcome))

    def _saved(self, editor: RuleEditor, outcome: Outcome) -> None:
        editor.show_saving(False)
        notice = notice_of(outcome, self._viewer, None)
        if isinstance(outcome, Done):
            editor.accept()
            notice = notice or Notice(
                translate("RuleEditor", "The rules are in force from now on."),
                translate("RuleEditor", "The log has who changed them and how they were before."),
            )
        elif notice is not None:
            editor.tell(sentences((notice.what, notice.to_do)))
        if notice is not None:
            self.noticed.emit(notice)

    def _follow(self, alarms: Alarms) -> None:
        if self.editor is not None and self.editor.confirm.isEnabled():
            self.editor.show_in_force(alarms.rules)

    def _forget(self) -> None:
        if self.editor is not None:
            self.editor.deleteLater()
            self.editor = None
        self.close()


def fired(rules: tuple[Rule, ...], past: Past, now: float) -> dict[str, Fired]:
    """How often each rule would have fired in the last 24 hours and 7 days; None where too little is recorded.

    Rules that are switched off are counted as if they were on. `now` in epoch seconds.
    """
    found = preview(rules, past)
    spans = {span: _is_recorded(past, now - span, now) for span in (DAY_S, WEEK_S)}

    def count(firings: tuple[Firing, ...], span: float) -> int | None:
        return sum(firing.raised >= now - span for firing in firings) if spans[span] else None

    # a rule of the centre is not in what was found: silence is not recorded
    return {
        rule.id: Fired(count(found[rule.id], DAY_S), count(found[rule.id], WEEK_S)) if rule.id in found else Fired()
        for rule in rules
    }


def _is_recorded(past: Past, since: float, until: float) -> bool:
    """Whether the record reaches back far enough for that time; nights and gaps inside it do no harm."""
    recorded = past.at[past.fresh]
    return bool(len(recorded)) and float(recorded[0]) <= since + (1 - ENOUGH) * (until - since)
