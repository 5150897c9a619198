"""Who may do what: the roles of this response, then the posts of the centre; to be read, not to be changed."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from incidents.roles import Role
from widgets.act_dialog import ActDialog
from widgets.format import count
from widgets.incidents.incident_texts import role_word
from widgets.parts import Label
from widgets.scrolled import scrolled
from widgets.team.duties import Area, Duties, RoleDuty, Share
from widgets.texts import post_word

translate = QCoreApplication.translate


class DutiesDialog(ActDialog):
    """Two tables, outside a response only the second.

    Posts are permissions of the console; roles add to them what the incident's rules ask for.
    """

    def __init__(self, duties: Duties, roles: Iterable[RoleDuty], parent: QWidget | None = None) -> None:
        super().__init__(translate("Duties", "Who may do what"), "", parent, width=860)
        self.confirm.hide()
        self.confirm.setEnabled(False)
        self.leave.show_words(translate("Duties", "Close"))
        page = QVBoxLayout()
        page.setContentsMargins(0, 0, 8, 0)
        page.setSpacing(6)
        if roles := tuple(roles):
            page.addWidget(Label(translate("Duties", "Roles in this response"), strong=True))
            page.addLayout(_table(_role_rows(roles)))
            page.addSpacing(12)
        page.addWidget(Label(translate("Duties", "Posts, whatever their role"), strong=True))
        page.addLayout(_table(_post_rows(duties)))
        page.addStretch(1)
        area = scrolled(page)
        area.setMinimumHeight(460)
        self.body.addWidget(area, 1)


def _table(rows: list[list[tuple[str, str]]]) -> QGridLayout:
    """Words and tones; the first row is the head."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(4)
    for number, cells in enumerate(rows):
        for place, (words, tone) in enumerate(cells):
            grid.addWidget(Label(words, tone=tone, wrap=place == len(cells) - 1), number, place, _TOP)
    grid.setColumnStretch(len(rows[0]) - 1, 1)
    return grid


_TOP = Qt.AlignmentFlag.AlignTop


def _role_rows(roles: Iterable[RoleDuty]) -> list[list[tuple[str, str]]]:
    head = (
        translate("Duties", "Role"), translate("Duties", "Holder"), translate("Duties", "Steps"),
        translate("Duties", "May skip"), translate("Duties", "Beside its steps"),
    )  # fmt: skip
    rows = [[(words, "muted") for words in head]]
    for one in roles:
        holder = (one.holder, "text") if one.holder else (translate("Duties", "nobody"), "high")
        numbers = [(count(number), "text") for number in (one.steps, one.skips)]
        rows.append([(role_word(one.role), "text"), holder, *numbers, (_right(one.role), "text")])
    return rows


def _right(role: str) -> str:
    rights: dict[str, str] = {
        Role.INCIDENT_COMMANDER: translate("Duties", "lowers the grade, offers command; never signs the review"),
        Role.DEPUTY: translate("Duties", "takes command from one who is silent or has commanded for three hours"),
        Role.DUTY_MANAGER_REVIEWER: translate("Duties", "writes the review; never one who has commanded"),
    }
    return rights.get(role, translate("Duties", "accepts or declines"))


def _post_rows(duties: Duties) -> list[list[tuple[str, str]]]:
    head = ["", *(post_word(post) for post in duties.posts), ""]
    rows = [[(words, "muted") for words in head]]
    for area, shares in duties.shares:
        cells = [_share(share) for share in shares]
        rows.append([(area_word(area), "text"), *cells, ("", "text")])
    return rows


def _share(share: Share) -> tuple[str, str]:
    return {
        Share.ALL: (translate("Duties", "yes"), "text"),
        Share.SOME: (translate("Duties", "partly"), "text"),
        Share.NONE: ("–", "faint"),
    }[share]


def area_word(area: Area) -> str:
    """What acts of an area are about."""
    return {
        Area.REPORT: translate("Duties", "Report an incident"),
        Area.GRADE: translate("Duties", "Acknowledge, grade, dismiss, merge"),
        Area.LIFE: translate("Duties", "Activate, hold, stabilise, resolve, reopen"),
        Area.CLOSE: translate("Duties", "Begin the review and close"),
        Area.ROLES: translate("Duties", "Give, accept and decline roles"),
        Area.COMMAND: translate("Duties", "Offer, accept and keep command; take it as deputy"),
        Area.RELIEVE: translate("Duties", "Take command by post"),
        Area.PAGES: translate("Duties", "Page people"),
        Area.STEPS: translate("Duties", "Do, skip, reopen and add steps"),
        Area.LOG: translate("Duties", "Notes and status updates"),
        Area.MEASURES: translate("Duties", "Measures, work put off, impact"),
        Area.ROLLS: translate("Duties", "Call-out and head-count rolls"),
        Area.FILES: translate("Duties", "Attachments"),
        Area.REGULATOR: translate("Duties", "Reports to regulators"),
        Area.REVIEW: translate("Duties", "The review and its actions"),
        Area.LOANS: translate("Duties", "Lend agents"),
        Area.ALARMS: translate("Duties", "Alarms and their rules"),
        Area.HAND_COUNTS: translate("Duties", "Counts by hand"),
        Area.EXPORTS: translate("Duties", "Exports from the log"),
        Area.POLICY: translate("Duties", "Sign the policy sheet"),
        Area.ROSTER: translate("Duties", "Agents, shifts, absences"),
        Area.OTHER: translate("Duties", "Other matters"),
    }[area]
