"""A row of the team: role, holder, what is known of the answer, and what can be done about it."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from incidents.roles import Role
from incidents.team.calls import Answered
from widgets.buttons import LinkButton
from widgets.format import clock_time, duration, headed
from widgets.icons import icon
from widgets.incidents.incident_texts import role_word
from widgets.parts import GUTTER, Label, divider
from widgets.plain import escaped
from widgets.team.member import Member
from widgets.team.team_words import answer_text, channel_word
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class MemberRow(QFrame):
    """A tick changes only the time that somebody has not answered."""

    def __init__(self, viewer: Viewer) -> None:
        super().__init__()
        self._viewer = viewer
        self._member: Member | None = None
        self.role, self.name = Label(tone="muted", elide=True), Label(elide=True)
        self.role.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.role.setFixedWidth(128)
        self.name.setMinimumWidth(60)
        self.answer = Label(elide=True)
        self.answer.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)  # as wide as it may be
        self.answer.setMinimumWidth(24)
        self.accept = LinkButton(translate("Team", "accept"))
        self.decline = LinkButton(translate("Team", "decline"))
        self.page = LinkButton("")
        self.page.setToolTip(translate("Team", "page"))
        self.call = LinkButton(translate("Team", "called?"))
        self.assign = LinkButton(translate("Team", "assign"))
        across = QHBoxLayout()
        across.setContentsMargins(GUTTER, 0, 8, 0)
        across.setSpacing(6)
        across.addWidget(self.role)
        across.addWidget(self.name, 1)
        for part in (self.answer, self.accept, self.decline, self.call, self.page, self.assign):
            across.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(across, 1)
        whole.addWidget(divider())
        self.setFixedHeight(28)

    def show_member(self, member: Member) -> None:
        """Show a role as it stands."""
        if member == self._member:
            return
        self._member = member
        title = role_word(member.role)
        self.role.setText(title)
        self.name.setText(_name(member))
        self._show_buttons(member, title)
        self._show_answer(None)
        self.setAccessibleName(headed(title, _name(member)))

    def tick(self, now: datetime) -> None:
        """Count the time without an answer."""
        if self._member is not None and self._member.asked_at is not None:
            self._show_answer(now)

    def _show_buttons(self, member: Member, title: str) -> None:
        self.accept.setVisible(member.speaks)
        words = translate("Team", "answered?") if member.is_contact else translate("Team", "accept")
        self.accept.show_words(words)
        self.decline.setVisible(member.speaks and not member.is_contact and member.role != Role.INCIDENT_COMMANDER)
        self.call.setVisible(member.call is not None)
        waits = member.asked_at is not None or member.role == Role.INCIDENT_COMMANDER
        self.page.setVisible(member.pageable and waits and member.call is None)
        room = self.assign.sizePolicy()
        room.setRetainSizeWhenHidden(not member.speaks)  # the answers stand in one column
        self.assign.setSizePolicy(room)
        self.assign.setVisible(member.changeable and not (member.speaks and not member.is_contact))
        change = translate("Team", "change")
        if member.role == Role.INCIDENT_COMMANDER:
            change = translate("Team", "hand over")
        words = translate("Team", "assign") if member.free else change
        self.assign.setText(words if member.free else "")
        self.assign.setToolTip("" if member.free else words)
        self._show_icon(member.free)
        for button in (self.accept, self.decline, self.call):
            button.setAccessibleName(headed(button.text(), title))
        self.page.setAccessibleName(headed(self.page.toolTip(), title))
        self.assign.setAccessibleName(headed(words, title))

    def _show_icon(self, free: bool) -> None:
        self.assign.setIcon(QIcon() if free else icon("edit", "muted", 14))
        self.page.setIcon(icon("page", "muted", 14))

    def _show_answer(self, now: datetime | None) -> None:
        member = self._member
        if member is None:
            return
        text, tone = _answer(member, now, self._viewer)
        self.answer.setText(text)
        self.answer.set_tone(tone)
        self.answer.setToolTip(escaped(_page_text(member, self._viewer)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._member is not None:
            self._show_icon(self._member.free)


def _name(member: Member) -> str:
    if not member.backup:
        return member.name or "—"
    return translate("Team", "{name} · backup {backup}").format(name=member.name, backup=member.backup)


def _answer(member: Member, now: datetime | None, viewer: Viewer) -> tuple[str, str]:
    """The words and their tone."""
    if member.declined:
        return translate("Team", "declined: {reason}").format(reason=member.declined), "high"
    if member.accepted_at is not None:
        return f"✓ {clock_time(member.accepted_at, viewer.zone)}", "ok"
    if member.asked_at is None:
        return "", "text"
    if member.paged is not None and member.paged.answered is Answered.FAILED:
        return translate("Team", "page failed"), "high"
    if member.paged is not None and member.paged.answered is Answered.UNKNOWN:
        return translate("Team", "page uncertain"), "high"
    since = member.paged.at if member.paged else member.asked_at
    waited = duration((now - since).total_seconds()) if now else ""
    words = translate("Team", "paged {time} ago") if member.paged else translate("Team", "no answer {time}")
    return words.format(time=waited).strip(), "high"


def _page_text(member: Member, viewer: Viewer) -> str:
    """Behind the mark: who answered at a contact; of a page, by which way and what came back."""
    if member.accepted_at is not None:
        return member.answered_by
    page = member.paged
    if page is None:
        return ""
    what = answer_text(page.answered) if page.answered else translate("Team", "no answer of the channel yet")
    words = translate("Team", "Paged at {time} {channel}: {what}").format(
        time=clock_time(page.at, viewer.zone), channel=channel_word(page.channel), what=what
    )
    return f"{words} ({page.words})" if page.words else words
