"""An alarm looked at closely: what it means, what to do, what happened with it so far, where to go from here."""

from datetime import datetime, tzinfo
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from resources.alarms.alarm import Alarm, ProposalState
from resources.floor import Floor
from resources.priority import Priority
from widgets import format
from widgets.act_dialog import ActDialog
from widgets.alarms.alarm_guidance import guidance_of
from widgets.alarms.alarm_texts import alarm_rung_word, alarm_title, alarm_why, queue_of
from widgets.alarms.rule_texts import figure_value, figure_word
from widgets.buttons import LinkButton
from widgets.parts import Label, PriorityMark, divider, row
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class Happening(NamedTuple):
    """One line of an alarm's history."""

    when: datetime
    words: str


class AlarmDetails(ActDialog):
    """Not modal: the floor stays in sight, and the dialog follows its alarm until it is closed.

    Ctrl+Enter acknowledges.
    """

    queue_chosen = Signal(str)
    incident_wanted = Signal(object)  # id
    report_wanted = Signal(str)  # key of the alarm
    shelve_wanted = Signal(str)
    help_wanted = Signal(str)  # queue

    def __init__(self, alarm: Alarm, floor: Floor, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("AlarmDetails", "Alarm"), translate("AlarmDetails", "Acknowledge"), parent, width=560
        )
        self.setModal(False)
        self._alarm, self._viewer = alarm, viewer
        self.leave.show_words(translate("AlarmDetails", "Close"))
        self.mark, self.what = PriorityMark(px=12), Label(size="title", wrap=True)
        self.why = Label(tone="muted", wrap=True)
        across = row(self.mark, spacing=10)
        across.addWidget(self.what, 1)
        self.body.addLayout(across)
        self.body.addWidget(self.why)
        self._add_guidance(alarm)
        self.history = Label(wrap=True)
        self.add_field(translate("AlarmDetails", "So far"), self.history)
        self._add_links()
        self.show_alarm(alarm, floor)

    @property
    def key(self) -> str:
        """The key of the alarm it shows."""
        return self._alarm.key

    @property
    def alarm(self) -> UUID:
        """The alarm that a person sees now: what an act from here is about."""
        return self._alarm.id

    def show_alarm(self, alarm: Alarm | None, floor: Floor) -> None:
        """Show how it stands now; None: it stands no more."""
        if alarm is None:
            self.why.setText(translate("AlarmDetails", "It is over and acknowledged: it stands no more."))
            for part in (self.confirm, self.shelve, self.report):
                part.setEnabled(False)
            return
        self._alarm = alarm
        self.mark.show_priority(alarm.priority)
        self.what.setText(alarm_title(alarm, floor))
        self.why.setText(alarm_why(alarm, floor, self._viewer.zone))
        lines = (_line(each, self._viewer.zone) for each in history_of(alarm, self._viewer.zone))
        self.history.setText("\n".join(lines))
        self.confirm.setVisible(alarm.needs_acknowledging)
        for part in (self.queue, self.lend):
            part.setVisible(bool(queue_of(alarm.condition)))
        self.incident.setVisible(alarm.incident is not None)
        self.report.setVisible(alarm.incident is None)
        offered = alarm.proposal is ProposalState.OFFERED
        accept = translate("AlarmDetails", "Make the proposed incident")
        self.report.show_words(accept if offered else translate("AlarmDetails", "Report as incident"))
        self.shelve.setEnabled(alarm.priority is not Priority.CRITICAL and alarm.shelf is None)
        critical = translate("AlarmDetails", "A critical alarm cannot be shelved: somebody must take it on.")
        self.shelve.setToolTip(critical if alarm.priority is Priority.CRITICAL else "")

    def _add_guidance(self, alarm: Alarm) -> None:
        found = guidance_of(alarm.condition)
        named = (
            (translate("AlarmDetails", "What it means"), found.means),
            (translate("AlarmDetails", "Look at first"), found.look),
            (translate("AlarmDetails", "The cheapest thing that helps"), found.lever),
        )
        for name, words in named:
            if words:
                self.add_field(name, Label(words, wrap=True))
        self.body.addWidget(divider())

    def _add_links(self) -> None:
        self.queue = LinkButton(translate("AlarmDetails", "Show the queue"))
        self.lend = LinkButton(translate("AlarmDetails", "Lend agents…"))
        self.incident = LinkButton(translate("AlarmDetails", "Open the incident"))
        self.report = LinkButton(translate("AlarmDetails", "Report as incident"))
        self.shelve = LinkButton(translate("AlarmDetails", "Shelve…"))
        self.queue.clicked.connect(lambda: self.queue_chosen.emit(queue_of(self._alarm.condition)))
        self.lend.clicked.connect(lambda: self.help_wanted.emit(queue_of(self._alarm.condition)))
        self.incident.clicked.connect(lambda: self.incident_wanted.emit(self._alarm.incident))
        self.report.clicked.connect(lambda: self.report_wanted.emit(self._alarm.key))
        self.shelve.clicked.connect(lambda: self.shelve_wanted.emit(self._alarm.key))
        self.body.addLayout(row(self.queue, self.lend, self.incident, self.report, self.shelve, None))


def history_of(alarm: Alarm, zone: tzinfo) -> tuple[Happening, ...]:
    """What happened with an alarm in this episode, oldest first."""
    found = [Happening(alarm.since, _raised(alarm))]
    if alarm.times > 1:
        again = translate("AlarmDetails", "raised again, {count} times in all")
        found.append(Happening(alarm.raised_at, again.format(count=format.count(alarm.times))))
    told = translate("AlarmDetails", "nobody had acknowledged: told {who}")
    found += [Happening(one.at, told.format(who=alarm_rung_word(one.rung))) for one in alarm.escalations]
    if alarm.acknowledged is not None:
        by = alarm.acknowledged
        words = translate("AlarmDetails", "acknowledged by {who}, {desk}").format(who=by.who.name, desk=by.desk)
        found.append(Happening(by.at, words))
    if alarm.shelf is not None:
        until = format.clock_time(alarm.shelf.until, zone)
        words = translate("AlarmDetails", "shelved until {until} by {who}: {reason}")
        who = alarm.shelf.by.who.name
        found.append(Happening(alarm.shelf.by.at, words.format(until=until, who=who, reason=alarm.shelf.reason)))
    if alarm.answered is not None:
        found.append(Happening(alarm.answered.at, _answered(alarm)))
    if not alarm.active and alarm.cleared_at is not None:
        found.append(Happening(alarm.cleared_at, translate("AlarmDetails", "back to normal")))
    return tuple(sorted(found, key=lambda each: each.when))


def _raised(alarm: Alarm) -> str:
    condition = alarm.condition
    if condition.figure is None or condition.value is None:
        return translate("AlarmDetails", "raised")
    words = translate("AlarmDetails", "raised: {figure} {value}")
    return words.format(figure=figure_word(condition.figure), value=figure_value(condition.figure, condition.value))


def _answered(alarm: Alarm) -> str:
    who = alarm.answered.who.name if alarm.answered else ""
    if alarm.proposal is ProposalState.ACCEPTED:
        return translate("AlarmDetails", "{who} made an incident of it").format(who=who)
    words = translate("AlarmDetails", "{who} declined the incident that was proposed").format(who=who)
    return format.headed(words, alarm.declined) if alarm.declined else words


def _line(each: Happening, zone: tzinfo) -> str:
    time = format.clock_time(each.when, zone, seconds=True)
    return translate("AlarmDetails", "{time}  {words}").format(time=time, words=each.words)
