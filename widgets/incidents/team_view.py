"""The response team: who holds which role, who has accepted and who has been asked for how long."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from incidents.incident import Assignment, Incident
from incidents.kinds import ENDED, RUNNING, Severity, State
from incidents.roles import Role
from widgets.buttons import LinkButton
from widgets.format import clock_time, duration
from widgets.icons import icon
from widgets.incidents.incident_texts import role_word
from widgets.parts import GUTTER, Label, Panel, divider
from widgets.scrolled import scrolled
from widgets.viewer import Viewer

translate = QCoreApplication.translate

SPAN_OF_CONTROL = 7  # direct reports a commander can lead (ICS; PagerDuty's published practice names the same)


@dataclass(frozen=True, slots=True)
class Member:
    """One role as a row. `asked_at` is set while the holder has not answered."""

    role: str
    person: str = ""
    name: str = ""
    accepted_at: datetime | None = None
    asked_at: datetime | None = None
    declined: str = ""
    mine: bool = False
    changeable: bool = True


class TeamView(Panel):
    """Rows are kept per role; a tick changes only the time that somebody has not answered."""

    assign_wanted = Signal(str)  # role
    accepted = Signal(str)
    decline_wanted = Signal(str)

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(translate("Team", "Team"), parent=parent)
        self._viewer = viewer
        self._rows: dict[str, MemberRow] = {}
        self._empty = Label(translate("Team", "The team is named when the response is activated."), tone="muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(GUTTER, 10, GUTTER, 10)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self.area = scrolled(self._list)
        self.body.addWidget(self._empty)
        self.body.addWidget(self.area, 1)

    def show_incident(self, incident: Incident) -> None:
        """Show the roles this response needs, and whoever holds one beside them."""
        members = tuple(members_of(incident, self._viewer))
        if [member.role for member in members] != list(self._rows):
            self._build(members)
        for member in members:
            self._rows[member.role].show_member(member)
        held = sum(bool(member.person) for member in members)
        accepted = sum(member.accepted_at is not None for member in members)
        self.set_note(_note(accepted, held, members))
        self._empty.setVisible(not members and incident.state not in ENDED)
        self.area.setVisible(bool(members))

    def tick(self, now: datetime) -> None:
        """Let the time pass for those who have not answered."""
        for row in self._rows.values():
            row.tick(now)

    def row(self, role: str) -> "MemberRow":
        """The row of a role."""
        return self._rows[role]

    def _build(self, members: tuple[Member, ...]) -> None:
        while self._list.count():
            taken = self._list.takeAt(0)
            if taken is not None and (widget := taken.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = {}
        for member in members:
            row = MemberRow(self._viewer)
            row.assign.clicked.connect(lambda _=False, role=member.role: self.assign_wanted.emit(role))
            row.accept.clicked.connect(lambda _=False, role=member.role: self.accepted.emit(role))
            row.decline.clicked.connect(lambda _=False, role=member.role: self.decline_wanted.emit(role))
            self._rows[member.role] = row
            self._list.addWidget(row)
        self._list.addStretch(1)


class MemberRow(QFrame):
    """Role, holder, and what is known of the answer."""

    def __init__(self, viewer: Viewer) -> None:
        super().__init__()
        self._viewer = viewer
        self._member: Member | None = None
        self.role, self.name = Label(tone="muted", elide=True), Label(elide=True)
        self.role.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.role.setFixedWidth(124)
        self.answer = Label()
        self.accept = LinkButton(translate("Team", "accept"))
        self.decline = LinkButton(translate("Team", "decline"))
        self.assign = LinkButton(translate("Team", "assign"))
        across = QHBoxLayout()
        across.setContentsMargins(GUTTER, 0, 8, 0)
        across.setSpacing(6)
        across.addWidget(self.role)
        across.addWidget(self.name, 1)
        for part in (self.answer, self.accept, self.decline, self.assign):
            across.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(across, 1)
        whole.addWidget(divider())
        self.setFixedHeight(32)

    def show_member(self, member: Member) -> None:
        """Show a role as it stands."""
        if member == self._member:
            return
        self._member = member
        title = role_word(member.role)
        self.role.setText(title)
        self.name.setText(member.name or "—")
        waits = member.mine and member.asked_at is not None
        self.accept.setVisible(waits)
        self.decline.setVisible(waits and member.role != Role.INCIDENT_COMMANDER)
        self.assign.setVisible(member.changeable and not waits)
        free = not member.person or bool(member.declined)
        self.assign.setText(translate("Team", "assign") if free else "")
        self._show_icon(free)
        words = translate("Team", "assign") if free else translate("Team", "change")
        self.assign.setToolTip("" if free else words)
        for button, what in (
            (self.accept, self.accept.text()),
            (self.decline, self.decline.text()),
            (self.assign, words),
        ):
            button.setAccessibleName(f"{what}: {title}")
        self._show_answer(None)
        self.setAccessibleName(f"{title}: {member.name or '—'}")

    def tick(self, now: datetime) -> None:
        """Count the time without an answer."""
        if self._member is not None and self._member.asked_at is not None:
            self._show_answer(now)

    def _show_icon(self, free: bool) -> None:
        self.assign.setIcon(QIcon() if free else icon("edit", "muted", 14))

    def _show_answer(self, now: datetime | None) -> None:
        member = self._member
        if member is None:
            return
        if member.declined:
            self.answer.setText(translate("Team", "declined: {reason}").format(reason=member.declined))
            self.answer.setToolTip("")
            self.answer.set_tone("high")
        elif member.accepted_at is not None:
            self.answer.setText(f"✓ {clock_time(member.accepted_at, self._viewer.zone)}")
            self.answer.set_tone("ok")
        elif member.asked_at is not None:
            waited = duration((now - member.asked_at).total_seconds()) if now else ""
            self.answer.setText(translate("Team", "no answer {time}").format(time=waited).strip())
            self.answer.set_tone("high")
        else:
            self.answer.setText("")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._member is not None:
            self._show_icon(not self._member.person or bool(self._member.declined))


def members_of(incident: Incident, viewer: Viewer) -> Iterator[Member]:
    """The roles that the playbook asks for at this grade, then further ones that are held."""
    if incident.state not in RUNNING | {State.RESOLVED, State.IN_REVIEW} | ENDED or not incident.team:
        return
    asked = incident.playbook.roles_at(incident.severity or Severity.S4) if incident.playbook else ()
    told = {Role.REPORTER, Role.DUTY_SUPERVISOR}  # the report and the acknowledgement name them
    roles = [Role.INCIDENT_COMMANDER, *(role for role in asked if role not in told)]
    for role in dict.fromkeys([*(str(role) for role in roles), *incident.team]):
        yield _member(role, incident.team.get(role), incident, viewer)


def _member(role: str, held: Assignment | None, incident: Incident, viewer: Viewer) -> Member:
    changeable = incident.state not in ENDED and (role != Role.INCIDENT_COMMANDER or incident.state in RUNNING)
    if held is None:
        return Member(role, changeable=changeable)
    waits = held.accepted_at is None and not held.declined
    return Member(
        role=role,
        person=held.person,
        name=viewer.name(held.person),
        accepted_at=held.accepted_at,
        asked_at=held.assigned_at if waits and incident.state in RUNNING else None,
        declined=held.declined,
        mine=held.person == viewer.me,
        changeable=changeable,
    )


def _note(accepted: int, held: int, members: tuple[Member, ...]) -> str:
    if not members:
        return ""
    people = {member.person for member in members if member.person} - {members[0].person}
    words = translate("Team", "{accepted} of {roles} accepted").format(accepted=accepted, roles=len(members))
    if len(people) > SPAN_OF_CONTROL:
        return translate("Team", "{words} · {people} people report to one commander: split the team").format(
            words=words, people=len(people)
        )
    return words
