"""The response team: who holds which role, who has answered, who has been paged for how long."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from incidents.incident import Incident
from incidents.kinds import ENDED
from widgets.buttons import ChipButton
from widgets.incidents.incident_texts import role_word
from widgets.parts import GUTTER, Label, Panel
from widgets.scrolled import scrolled
from widgets.team.member import Member, members_of
from widgets.team.member_row import MemberRow
from widgets.viewer import Viewer

translate = QCoreApplication.translate

SPAN_OF_CONTROL = 7  # direct reports a commander can lead (ICS; PagerDuty's published practice names the same)


class TeamView(Panel):
    """Rows are kept per role."""

    assign_wanted = Signal(str)  # role
    accepted = Signal(str)
    decline_wanted = Signal(str)
    page_wanted = Signal(str)
    page_all_wanted = Signal()  # everybody who has not answered
    call_wanted = Signal(str)  # say what came of a call
    matrix_wanted = Signal()

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(translate("Team", "Team"), parent=parent)
        self._viewer = viewer
        self._rows: dict[str, MemberRow] = {}
        self.page_all = ChipButton(translate("Team", "Page again"))
        self.page_all.setToolTip(translate("Team", "Pages everybody who has not answered yet."))
        self.page_all.clicked.connect(self.page_all_wanted)
        self.matrix = ChipButton(translate("Team", "Who may"))
        self.matrix.setToolTip(translate("Team", "Which post and which role may do what."))
        self.matrix.clicked.connect(self.matrix_wanted)
        self.tools.addWidget(self.matrix)
        self.tools.addWidget(self.page_all)
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
        self.set_note(note_of(members))
        offered = incident.calls.offer is not None and incident.calls.offer.person != self._viewer.me
        self.page_all.setVisible(offered or any(member.asked_at and member.pageable for member in members))
        self._empty.setVisible(not members and incident.state not in ENDED)
        self.area.setVisible(bool(members))

    def tick(self, now: datetime) -> None:
        """Let the time pass for those who have not answered."""
        for row in self._rows.values():
            row.tick(now)

    def row(self, role: str) -> MemberRow:
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
            self._rows[member.role] = self._row(member.role)
            self._list.addWidget(self._rows[member.role])
        self._list.addStretch(1)

    def _row(self, role: str) -> MemberRow:
        row = MemberRow(self._viewer)
        row.assign.clicked.connect(lambda: self.assign_wanted.emit(role))
        row.accept.clicked.connect(lambda: self.accepted.emit(role))
        row.decline.clicked.connect(lambda: self.decline_wanted.emit(role))
        row.page.clicked.connect(lambda: self.page_wanted.emit(role))
        row.call.clicked.connect(lambda: self.call_wanted.emit(role))
        return row


def note_of(members: Sequence[Member]) -> str:
    """How many have answered, and whether one commander can still lead them all."""
    if not members:
        return ""
    accepted = sum(member.accepted_at is not None for member in members)
    words = translate("Team", "{accepted} of {roles} acknowledged").format(accepted=accepted, roles=len(members))
    people = {member.holder for member in members if member.holder} - {members[0].holder}
    if len(people) > SPAN_OF_CONTROL:
        return translate("Team", "{words} · {people} people report to one commander: split the team").format(
            words=words, people=len(people)
        )
    empty = [member for member in members if not member.holder]
    if len(empty) == 1:
        return translate("Team", "{words} · {role} is open").format(words=words, role=role_word(empty[0].role))
    return words
