"""Away: why, from when to when, with a note; and back again, or never away after all."""

from datetime import UTC, datetime
from uuid import UUID, uuid4

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QWidget

from resources.day import Day
from resources.roster.agent import Agent
from resources.roster.shift import Absence, AbsenceKind, Shift
from widgets.act_dialog import ActDialog, words_of
from widgets.buttons import ChipButton
from widgets.composer import WritingField
from widgets.parts import Label, row
from widgets.people.fields import MomentField
from widgets.people.people_texts import end_text, named
from widgets.roster.roster_texts import absence_word
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class AbsenceDialog(ActDialog):
    """Offers today's shift, or now to midnight. An unapproved absence needs the note for personnel."""

    def __init__(
        self, agent: Agent, shift: Shift | None, now: datetime, viewer: Viewer, parent: QWidget | None = None
    ) -> None:
        title = translate("People", "Absence of {name}").format(name=named(agent))
        super().__init__(title, translate("People", "Record"), parent)
        self._agent, self._id = agent.id, uuid4()
        self._kinds = QButtonGroup(self)
        chips = []
        for kind in AbsenceKind:
            chip = ChipButton(absence_word(kind))
            chip.setCheckable(True)
            chip.setProperty("absence", kind.value)
            chip.setChecked(kind is AbsenceKind.SICK)
            self._kinds.addButton(chip)
            chips.append(chip)
        self.add_field(translate("People", "Why"), row(*chips, None, spacing=6))
        begin = shift.start if shift is not None and now < shift.end else now
        end = shift.end if shift is not None and now < shift.end else _midnight(now, viewer)
        self.since = MomentField(translate("People", "From"), begin, viewer.zone)
        self.until = MomentField(translate("People", "To"), end, viewer.zone)
        self.add_field(translate("People", "From"), self.since)
        self.add_field(translate("People", "To"), self.until)
        self.note = WritingField("", 3, least=2)
        self.note.sent.connect(self.try_confirm)
        self._note_name, _ = self.add_named("", self.note)
        self._kinds.buttonClicked.connect(lambda _chip: self._name_note())
        self._name_note()

    @property
    def kind(self) -> AbsenceKind:
        """Why they are away."""
        chosen = self._kinds.checkedButton()
        return AbsenceKind(chosen.property("absence")) if chosen else AbsenceKind.SICK

    def choose(self, kind: AbsenceKind) -> None:
        """Choose why, as a person would."""
        next(chip for chip in self._kinds.buttons() if chip.property("absence") == kind.value).click()

    def absence(self) -> Absence:
        """As the fields have it. Raises ValueError while `problem` says something."""
        since, until = self.since.moment(), self.until.moment()
        if since is None or until is None:
            raise ValueError("no time is given")
        return Absence(self._id, self._agent, self.kind, since, until, words_of(self.note))

    def problem(self) -> str:
        since, until = self.since.moment(), self.until.moment()
        if since is None or until is None:
            return translate("People", "Give a day such as 2026-11-24 and a time such as 08:30.")
        if until <= since:
            return translate("People", "It must end after it begins.")
        if self.kind is AbsenceKind.UNAPPROVED and not words_of(self.note):
            return translate("People", "Write what personnel must know: who called, when, what came of it.")
        return ""

    def _name_note(self) -> None:
        unapproved = self.kind is AbsenceKind.UNAPPROVED
        words = translate("People", "For personnel: what was tried, what is known")
        words = words if unapproved else translate("People", "Note (may stay empty)")
        self._note_name.setText(words)
        self.note.setAccessibleName(words)


def _midnight(now: datetime, viewer: Viewer) -> datetime:
    """The end of the day at the centre: nobody is away for no time at all."""
    return datetime.fromtimestamp(Day.of(now.timestamp(), viewer.zone).end, UTC)


class EndAbsenceDialog(ActDialog):
    """Back from a time on, or never away: then the whole absence is taken back."""

    def __init__(
        self, agent: Agent, absence: Absence, now: datetime, viewer: Viewer, parent: QWidget | None = None
    ) -> None:
        title = translate("People", "{name} is back").format(name=agent.name)
        super().__init__(title, translate("People", "Save"), parent)
        self.absence = absence
        words = translate("People", "{name}: {why} until {time}")
        text = words.format(name=agent.name, why=absence_word(absence.kind), time=end_text(absence.end, viewer, now))
        self.body.addWidget(Label(text, wrap=True))
        has_begun = absence.start < now
        self.from_now = _chip(translate("People", "Back from"), has_begun)
        self.never = _chip(translate("People", "Take back as a whole"), not has_begun)
        either = QButtonGroup(self)
        for chip in (self.from_now, self.never):
            either.addButton(chip)
        self.back = MomentField(translate("People", "Back from"), max(now, absence.start), viewer.zone)
        self.body.addLayout(row(self.from_now, self.back, self.never, None))
        self.from_now.setEnabled(has_begun)
        self.back.setEnabled(has_begun)
        self.never.toggled.connect(lambda on: self.back.setEnabled(not on))
        self._reason = self.add_text(translate("Dialog", "Reason (goes into the log)"), 2)

    @property
    def id(self) -> UUID:
        return self.absence.id

    def end(self) -> datetime | None:
        """From when on they are back; None: the absence is taken back."""
        return None if self.never.isChecked() else self.back.moment()

    def reason(self) -> str:
        """Why."""
        return words_of(self._reason)

    def problem(self) -> str:
        end = self.end()
        if not self.never.isChecked() and end is None:
            return translate("People", "Give a day such as 2026-11-24 and a time such as 08:30.")
        if end is not None and not self.absence.start < end <= self.absence.end:
            return translate("People", "Give a time within the absence, or take it back as a whole.")
        return ""


def _chip(words: str, on: bool) -> ChipButton:
    chip = ChipButton(words)
    chip.setCheckable(True)
    chip.setChecked(on)
    return chip
