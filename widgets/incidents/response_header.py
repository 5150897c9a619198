"""The head of a response: what it is, its clocks, and the acts its state allows."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, QTimerEvent, Signal
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from incidents.clocks.deadline import DeadlineKind
from incidents.clocks.deadlines import deadlines
from incidents.incident import Incident
from incidents.kinds import State
from resources.floor import Freshness
from widgets.buttons import PlainButton, PrimaryButton
from widgets.clocks.regulator_figure import RegulatorFigure
from widgets.format import age, clock_time, count, day_time, duration
from widgets.impact.impact_texts import source_word
from widgets.incidents.head_figure import Figure
from widgets.incidents.incident_acts import IncidentAct, act_text, acts_of
from widgets.incidents.incident_cards import ended_at
from widgets.incidents.incident_texts import severity_priority, severity_text, sort_text
from widgets.incidents.step_item import is_near
from widgets.parts import Chip, Label, PriorityMark, row
from widgets.rolls.roll_texts import unaccounted_text
from widgets.texts import state_word
from widgets.viewer import Viewer

translate = QCoreApplication.translate

BUTTON_PX = 112  # the longest words of an act


@dataclass(frozen=True, slots=True)
class Waiting:
    """Contacts waiting now on the whole floor, and how far that figure may be trusted."""

    contacts: int | None = None
    freshness: Freshness = Freshness.LOST
    age_s: float = 0.0


class ResponseHeader(QFrame):
    """Buttons are those that the state allows; none is shown that would be refused for the state."""

    act_wanted = Signal(object)  # IncidentAct

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self._incident: Incident | None = None
        self._acts: dict[IncidentAct, str] = {}
        self._warn_at: datetime | None = None
        self._saving = self._held = False
        self._deaf = 0  # the timer until whose end new buttons heed no mouse
        self.buttons: dict[IncidentAct, PlainButton] = {}
        self.setProperty("kind", "panel")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.mark, self.kind = PriorityMark(px=10), Label(tone="muted", elide=True)
        self.drill = Chip(translate("Incident", "DRILL"), tone="accent")
        self.title, self.origin = Label(size="heading", elide=True), Label(tone="muted", elide=True)
        self.elapsed = Figure(translate("Incident", "Elapsed"))
        self.update_due = Figure(translate("Incident", "Update due"))
        self.regulator = RegulatorFigure()
        self.waiting = Figure(translate("Incident", "Contacts waiting"))
        self.hit = Figure(translate("Incident", "Contacts hit"))
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        for place in range(2):  # from state to state the figures beside the buttons stay where they are
            self._grid.setColumnMinimumWidth(place, BUTTON_PX)
        self._lay_out()

    def show_incident(self, incident: Incident, saving: bool = False) -> None:
        """Show the incident as it stands; `saving`: an act on the whole of it is not stored yet."""
        self._held = self._held or (saving and self.window().focusWidget() in self.buttons.values())
        self._incident, self._saving = incident, saving
        self.mark.show_priority(severity_priority(incident.severity))
        self.mark.setVisible(incident.severity is not None)
        parts = [
            incident.name,
            sort_text(incident, self._viewer),
            severity_text(incident.severity),
            self._state_text(incident),
        ]
        self.kind.setText(" · ".join(parts))
        self.drill.setVisible(incident.drill)
        self.title.setText(incident.affected)
        self.origin.setText(self._origin_text(incident))
        self.update_due.setVisible(incident.update_due is not None)
        owed = (one for one in deadlines(incident) if one.what is DeadlineKind.UPDATE)
        self._warn_at = next((one.warn_at for one in owed), None)
        self._show_hit(incident)
        self.regulator.show_incident(incident)
        self._show_acts(incident)
        for button in self.buttons.values():
            button.setEnabled(not saving)
        if self._held and not saving:
            self._held = False
            self.take_keyboard()
        self.setAccessibleName(f"{incident.name} {incident.affected}")

    def take_keyboard(self) -> None:
        """Put the keyboard on the act most likely wanted."""
        for button in list(self.buttons.values())[:1]:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_waiting(self, waiting: Waiting) -> None:
        """Show how many contacts wait; a figure that is not fresh says how old it is."""
        fresh = waiting.freshness in (Freshness.FRESH, Freshness.LATE)
        name = translate("Incident", "Contacts waiting")
        if waiting.contacts is None:
            self.waiting.show_figure(name, "–", "muted")
        elif fresh:
            self.waiting.show_figure(name, count(waiting.contacts), "text")
        else:
            old = translate("Incident", "Waiting, {age} ago").format(age=age(waiting.age_s))
            self.waiting.show_figure(old, count(waiting.contacts), "faint")

    def tick(self, now: datetime) -> None:
        """Move the clocks."""
        if self._incident is None:
            return
        self.elapsed.show_figure(
            translate("Incident", "Elapsed"),
            duration(((ended_at(self._incident) or now) - self._incident.reported_at).total_seconds()),
            "text",
        )
        self.regulator.tick(now)
        if self._incident.update_due is not None:
            left = (self._incident.update_due - now).total_seconds()
            late = left < 0
            tone = "critical" if late else "high" if is_near(self._warn_at, now) else "text"
            name = translate("Incident", "Update overdue") if late else translate("Incident", "Update due")
            self.update_due.show_figure(name, duration(abs(left)), tone)

    def _show_hit(self, incident: Incident) -> None:
        """Contacts hit so far, as the log has them; hidden while nobody has counted."""
        found = incident.impact.contacts
        self.hit.setVisible(found is not None)
        if found is not None:
            self.hit.show_figure(translate("Incident", "Contacts hit"), count(found.value), "text")
            at = day_time(found.as_of, self._viewer.zone, incident.told_at)
            words = translate("Incident", "as of {time}, {source}")
            self.hit.setToolTip(words.format(time=at, source=source_word(found.source)))

    def _commands(self, incident: Incident) -> str:
        name = self._viewer.name(incident.commander)
        return translate("Incident", "{name} commands").format(name=name) if name else ""

    def _state_text(self, incident: Incident) -> str:
        if incident.state is not State.ON_HOLD or incident.hold_until is None:
            return state_word(incident.state)
        until = day_time(incident.hold_until, self._viewer.zone, incident.entered[State.ON_HOLD])
        return translate("Incident", "{state} until {time}").format(state=state_word(incident.state), time=until)

    def _origin_text(self, incident: Incident) -> str:
        if incident.veiled:
            return self._commands(incident)
        zone = self._viewer.zone
        parts = [
            translate("Incident", "reported {time} by {who}").format(
                time=day_time(incident.reported_at, zone, incident.entries[-1].recorded if incident.entries else
                              incident.reported_at), who=incident.reporter.name),
            translate("Incident", "began {time}").format(time=clock_time(incident.began_at, zone)),
            *(note.title or note.queue for note in incident.queues[:3]),
        ]  # fmt: skip
        if incident.commander:
            parts.insert(1, self._commands(incident))
        if incident.calls.offer is not None:
            to = self._viewer.name(incident.calls.offer.person)
            parts.insert(2, translate("Incident", "command offered to {name}").format(name=to))
        return " · ".join(filter(None, (unaccounted_text(incident), *parts)))

    def _show_acts(self, incident: Incident) -> None:
        acts = {act: act_text(act, incident.kind) for act in acts_of(incident)}
        if list(acts.items()) == list(self._acts.items()):  # the order counts: the first is the main one
            return
        self._acts = acts
        for button in self.buttons.values():
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for place, (act, words) in enumerate(acts.items()):
            button = (PrimaryButton if place == 0 else PlainButton)(words)
            button.clicked.connect(lambda _=False, act=act: self.act_wanted.emit(act))
            self.buttons[act] = button
            self._grid.addWidget(button, place % 2, place // 2)
            button.show()  # now, so that it can take the keyboard
            button.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._heed_mouse_later()

    def _heed_mouse_later(self) -> None:
        """The second click of a double one is not for the button that took the place of the first."""
        if self._deaf:
            self.killTimer(self._deaf)
        self._deaf = self.startTimer(QApplication.doubleClickInterval())

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(3)
        first = row(self.mark, self.drill, spacing=6)
        first.addWidget(self.kind, 1)
        words.addLayout(first)
        words.addWidget(self.title)
        words.addWidget(self.origin)
        across = QHBoxLayout(self)
        across.setContentsMargins(16, 12, 16, 12)
        across.setSpacing(26)
        across.addLayout(words, 1)
        for figure in (self.elapsed, self.update_due, self.regulator, self.waiting, self.hit):
            across.addWidget(figure)
        across.addLayout(self._grid)

    def timerEvent(self, event: QTimerEvent) -> None:
        self.killTimer(event.timerId())
        self._deaf = 0
        for button in self.buttons.values():
            button.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
