"""The dialogs of regulators' clocks: file a report, waive one, grade for a regime, state a time."""

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from incidents.clocks.history import moves
from incidents.clocks.pack import NOT_REPORTABLE, STATED, Trigger
from incidents.clocks.regulation import TakenPack
from incidents.clocks.running import Clock, held
from incidents.incident import Incident
from widgets.act_dialog import ActDialog, words_of
from widgets.clocks.clock_texts import clock_name, grade_name, regime_name, trigger_text
from widgets.clocks.moment_field import MomentField
from widgets.clocks.report_text import moment_text
from widgets.incidents.end_dialogs import others
from widgets.incidents.fact_texts import fact_text
from widgets.incidents.names import IncidentNames
from widgets.incidents.second_person import SecondPersonDialog
from widgets.parts import Label, row
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class FileDialog(ActDialog):
    """What was handed in, by which channel and when. The text begins as the draft from the log."""

    def __init__(
        self, incident: Incident, clock: Clock, viewer: Viewer, *, now: datetime, draft: str,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(translate("Filing", "File a report"), translate("Filing", "It was filed"), parent, width=680)
        self.body.addWidget(Label(clock_name(incident.regulation, clock.key, viewer.language), strong=True, wrap=True))
        self.body.addWidget(Label(_due(clock, viewer), tone="muted", wrap=True))
        for line in _moves(incident, clock, viewer):
            self.body.addWidget(Label(line, tone="muted", wrap=True))
        self.at = MomentField(translate("Filing", "Time it was filed"), viewer, now)
        self.channel, self.reference = QLineEdit(), QLineEdit()
        self.channel.setPlaceholderText(translate("Filing", "telephone, portal, e-mail…"))
        self.reference.setPlaceholderText(translate("Filing", "number of the receipt, or the name of who took it"))
        self.add_field(translate("Filing", "When it was filed"), self.at)
        self.add_field(translate("Filing", "Channel"), self.channel)
        self.add_field(translate("Filing", "Reference"), self.reference)
        words = translate("Filing", "What it says; the console sends nothing, the log keeps this text")
        self.text = self.add_text(words, 12, draft)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)  # it is read before it is changed

    def problem(self) -> str:
        if self.at.moment() is None:
            return translate("Filing", "Write the time as 2026-11-24 14:30.")
        if not self.channel.text().strip() or not self.reference.text().strip():
            return translate("Filing", "Name the channel and the reference.")
        return "" if words_of(self.text) else translate("Filing", "Write what the report says.")


class WaiveDialog(SecondPersonDialog):
    """Two people and a reason."""

    def __init__(self, incident: Incident, clock: Clock, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(translate("Filing", "Waive a report"), translate("Filing", "Waive"), parent)
        self.body.addWidget(Label(clock_name(incident.regulation, clock.key, viewer.language), strong=True, wrap=True))
        self.reason = self.add_text(translate("Filing", "Why it is not owed (goes into the log)"))
        self.ask_second(others(viewer))

    def problem(self) -> str:
        if not words_of(self.reason):
            return translate("Filing", "Write why it is not owed.")
        return "" if self.second() else translate("Filing", "Name the second person who agreed.")


class RegulatoryGradeDialog(ActDialog):
    """The criteria that hold propose a grade; a person decides. The service grade is another matter."""

    def __init__(self, incident: Incident, taken: TakenPack, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Filing", "Grade for the regulator"), translate("Filing", "Give the grade"), parent, 640
        )
        self._rules = taken.rules
        before = incident.regulation.graded(self._rules.id)
        name = regime_name(incident.regulation, self._rules.id, viewer.language)
        self.body.addWidget(Label(name, strong=True, wrap=True))
        words = translate("Filing", "Mark what holds; if several fit, the worst is taken. Verify with compliance.")
        self.body.addWidget(Label(words, tone="muted", wrap=True))
        self.criteria: dict[str, QCheckBox] = {}
        for grade in self._rules.grades:
            self.body.addWidget(Label(grade.title.pick(viewer.language), tone="muted"))
            for criterion in grade.criteria:
                self._criterion(criterion.key, criterion.text.pick(viewer.language), before.criteria if before else ())
        self.grade = QComboBox()
        for key in (*(one.key for one in self._rules.grades), NOT_REPORTABLE):
            self.grade.addItem(grade_name(incident.regulation, self._rules.id, key, viewer.language), key)
        self.grade.setCurrentIndex(self.grade.findData(before.grade) if before else -1)
        self.add_field(translate("Filing", "Grade"), self.grade)
        self.reason = self.add_text(translate("Filing", "Reason (needed for a lower grade)"), lines=2)

    def chosen(self) -> str:
        """The grade chosen; empty: none."""
        return str(self.grade.currentData() or "")

    def holding(self) -> tuple[str, ...]:
        """The criteria marked, in the pack's order."""
        return tuple(key for key, box in self.criteria.items() if box.isChecked())

    def problem(self) -> str:
        return "" if self.chosen() else translate("Filing", "Choose a grade.")

    def _criterion(self, key: str, words: str, before: tuple[str, ...]) -> None:
        """A box with its words beside it: a check box of its own cannot wrap them."""
        box, label = QCheckBox(), Label(words, wrap=True)
        box.setAccessibleName(words)
        box.setChecked(key in before)
        box.toggled.connect(self._propose)
        self.criteria[key] = box
        across = row(spacing=8)
        across.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(label, 1)
        self.body.addLayout(across)

    def _propose(self) -> None:
        self.grade.setCurrentIndex(self.grade.findData(self._rules.proposed(frozenset(self.holding()))))


class TriggerTimeDialog(ActDialog):
    """When something that starts clocks happened: stated for the first time, or put right."""

    def __init__(
        self, incident: Incident, taken: TakenPack, viewer: Viewer, now: datetime, parent: QWidget | None = None
    ) -> None:
        super().__init__(translate("Filing", "State a time"), translate("Filing", "Write down"), parent)
        self._incident, self._regime, self._viewer = incident, taken.rules.id, viewer
        name = regime_name(incident.regulation, self._regime, viewer.language)
        self.body.addWidget(Label(name, strong=True, wrap=True))
        used = {start.after for duty in taken.rules.duties for start in duty.starts}
        self.trigger = QComboBox()
        for trigger in (one for one in Trigger if one in STATED & used):
            self.trigger.addItem(trigger_text(trigger, taken.rules, viewer.language), trigger.value)
        self.before = Label(tone="muted", wrap=True)
        self.at = MomentField(translate("Filing", "Time it happened"), viewer, now)
        self.add_field(translate("Filing", "What happened"), self.trigger)
        self.body.addWidget(self.before)
        self.add_field(translate("Filing", "When"), self.at)
        self.reason = self.add_text(translate("Filing", "How this is known (goes into the log)"), lines=2)
        self.trigger.currentIndexChanged.connect(self._show_before)
        self._show_before()

    def problem(self) -> str:
        if not self.trigger.currentData():
            return translate("Filing", "The log itself says when this regime’s clocks start.")
        if self.at.moment() is None:
            return translate("Filing", "Write the time as 2026-11-24 14:30.")
        return "" if words_of(self.reason) else translate("Filing", "Write how this is known.")

    def _show_before(self) -> None:
        trigger = self.trigger.currentData()
        before = held(self._incident, trigger, self._regime) if trigger else None
        words = translate("Filing", "Until now: {time}")
        said = moment_text(before, self._viewer) if before else translate("Filing", "unknown")
        self.before.setText(words.format(time=said))


def _moves(incident: Incident, clock: Clock, viewer: Viewer) -> Iterator[str]:
    """How the clock came to stand where it does, once it was moved."""
    words = translate("Filing", "moved at {time} from {before} to {after}: {why}")
    names = IncidentNames(incident, viewer)
    for move in moves(incident, clock.key)[1:]:
        before, after = (moment_text(due, viewer) if due else "–" for due in (move.before, move.after))
        yield words.format(
            time=names.time(move.entry.happened), before=before, after=after, why=fact_text(move.entry.fact, names)
        )


def _due(clock: Clock, viewer: Viewer) -> str:
    if clock.due is None:
        return ""
    words = translate("Filing", "due {time}, to {recipient}")
    return words.format(time=moment_text(clock.due, viewer), recipient=clock.duty.recipient.pick(viewer.language))
