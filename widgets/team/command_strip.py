"""What there is to do about command: an offer to answer, a silent commander, a commander who should be relieved."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QWidget

from incidents.clocks.cadence import HAND_OVER, HAND_OVER_AT_LAST, SILENCE
from incidents.incident import Incident
from incidents.kinds import RUNNING, State
from incidents.roles import Role
from incidents.team.silence import call_to_commander, why_not_taken
from resources.people import Post
from widgets.buttons import PlainButton, PrimaryButton
from widgets.format import duration
from widgets.parts import GUTTER, Label, restyle, row
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class CommandAct(StrEnum):
    """What a person can do about command."""

    BRIEF = "brief"  # read it, then accept or decline
    WITHDRAW = "withdraw"
    HAND_OVER = "hand_over"
    KEEP = "keep"
    TAKE = "take"


@dataclass(frozen=True, slots=True)
class Matter:
    """What the strip says, how urgently, and which acts it offers; the first act is the one wanted next."""

    words: str
    acts: tuple[CommandAct, ...]
    tone: str


class CommandStrip(QFrame):
    """Not there while there is nothing to say."""

    wanted = Signal(object)  # CommandAct

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self._incident: Incident | None = None
        self._now: datetime | None = None
        self.setProperty("kind", "strip")
        self.words = Label(wrap=True, strong=True)
        self.buttons = {act: _button(act) for act in CommandAct}
        across = row(spacing=8)
        across.addWidget(self.words, 1)
        for act, button in self.buttons.items():
            button.clicked.connect(lambda _=False, act=act: self.wanted.emit(act))
            across.addWidget(button)
        across.setContentsMargins(GUTTER + 4, 8, GUTTER, 8)
        self.setLayout(across)
        self.hide()

    def show_incident(self, incident: Incident) -> None:
        """Show what stands in this incident."""
        self._incident = incident
        self._refresh()

    def tick(self, now: datetime) -> None:
        """Let time pass: silence and the hours of command grow."""
        self._now = now
        self._refresh()

    def _refresh(self) -> None:
        if self._incident is None:
            return
        matter = None
        if not self._incident.veiled:
            now = self._now or self._incident.entries[-1].recorded
            matter = matter_of(self._incident, self._viewer, now)
        self.setVisible(matter is not None)
        if matter is None:
            return
        self.words.setText(matter.words)
        restyle(self, "tone", matter.tone)
        for act, button in self.buttons.items():
            button.setVisible(act in matter.acts)


def matter_of(incident: Incident, viewer: Viewer, now: datetime) -> Matter | None:
    """The most urgent thing about command for this viewer; None: there is nothing."""
    if incident.state not in RUNNING:
        return None
    return _offered(incident, viewer, now) or _silent(incident, viewer, now) or _relief(incident, viewer, now)


def _offered(incident: Incident, viewer: Viewer, now: datetime) -> Matter | None:
    offer = incident.calls.offer
    if offer is None:
        return None
    time = duration((now - offer.at).total_seconds())
    if offer.person == viewer.me:
        words = translate("Command", "{name} offers you command, {time} ago. Until you accept, {name} commands.")
        return Matter(words.format(name=viewer.name(offer.by), time=time), (CommandAct.BRIEF,), "high")
    words = translate("Command", "Command is offered to {to}, no answer for {time}. {name} commands.")
    acts = (CommandAct.WITHDRAW,) if offer.by == viewer.me else ()
    return Matter(words.format(to=viewer.name(offer.person), name=viewer.name(offer.by), time=time), acts, "medium")


def _silent(incident: Incident, viewer: Viewer, now: datetime) -> Matter | None:
    """Those who may step in are told what is missing; everybody else sees that the commander was paged."""
    steps_in = may_step_in(incident, viewer)
    paged = call_to_commander(incident, viewer.me if steps_in else "")
    free = steps_in and why_not_taken(incident, viewer.me, now) is None
    name = viewer.name(incident.commander)
    if paged is None:
        if not free:
            return None
        words = translate("Command", "{name} has commanded for more than {hours} hours.")
        text = words.format(name=name, hours=round(HAND_OVER_AT_LAST.total_seconds() / 3600))
        return Matter(text, (CommandAct.TAKE,), "high")
    time = duration((now - paged.at).total_seconds())
    if free:
        words = translate("Command", "{name} was paged {time} ago and has done nothing since.")
        return Matter(words.format(name=name, time=time), (CommandAct.TAKE,), "critical")
    left = duration(max(0.0, (paged.at + SILENCE - now).total_seconds()))
    words = translate("Command", "{name} was paged {time} ago; without an act in {left} the deputy may take command.")
    return Matter(words.format(name=name, time=time, left=left), (), "medium")


def _relief(incident: Incident, viewer: Viewer, now: datetime) -> Matter | None:
    since = incident.team[Role.INCIDENT_COMMANDER].assigned_at
    if incident.commander != viewer.me or incident.state is State.ON_HOLD or incident.is_case:
        return None
    commanded = now - since
    time = duration(commanded.total_seconds())
    if commanded >= HAND_OVER_AT_LAST:
        words = translate("Command", "You have commanded for {time}: hand over now. The deputy may take command.")
        return Matter(words.format(time=time), (CommandAct.HAND_OVER,), "critical")
    if now - max(since, incident.calls.kept_at or since) >= HAND_OVER:
        words = translate("Command", "You have commanded for {time}. Offer command to somebody, or go on.")
        return Matter(words.format(time=time), (CommandAct.HAND_OVER, CommandAct.KEEP), "medium")
    return None


def may_step_in(incident: Incident, viewer: Viewer) -> bool:
    """Whether the viewer is the deputy or, by post, a duty manager."""
    deputy = incident.team.get(Role.DEPUTY)
    return (deputy is not None and not deputy.declined and deputy.person == viewer.me) or is_manager(viewer)


def is_manager(viewer: Viewer) -> bool:
    """Whether the person at the desk is a duty manager by post."""
    return any(person.id == viewer.me and person.post is Post.DUTY_MANAGER for person in viewer.people)


def _button(act: CommandAct) -> PlainButton:
    words = {
        CommandAct.BRIEF: translate("Command", "Read the brief…"),
        CommandAct.WITHDRAW: translate("Command", "Withdraw"),
        CommandAct.HAND_OVER: translate("Command", "Hand over…"),
        CommandAct.KEEP: translate("Command", "Go on"),
        CommandAct.TAKE: translate("Command", "Take command…"),
    }[act]
    primary = act in (CommandAct.BRIEF, CommandAct.HAND_OVER, CommandAct.TAKE)
    return PrimaryButton(words) if primary else PlainButton(words)
