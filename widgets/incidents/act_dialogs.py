"""The small dialogs of a response: a reason, a hold, an update, a correction, a step, a merge."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QComboBox, QLineEdit, QWidget

from incidents.incident import Incident
from resources.people import Person
from widgets.act_dialog import ActDialog, words_of
from widgets.buttons import ChipButton
from widgets.format import clock_time
from widgets.incidents.incident_texts import role_word
from widgets.incidents.second_person import SecondPersonDialog
from widgets.minutes_field import MinutesField
from widgets.parts import Label, row
from widgets.plain import plain
from widgets.viewer import Viewer

translate = QCoreApplication.translate

HOLDS_MIN = (15, 30, 60, 120)


class ReasonDialog(SecondPersonDialog):
    """Asks for a reason, which goes into the log, and where it is needed for a second named person."""

    def __init__(
        self, title: str, confirm: str, about: str = "", second_of: Sequence[Person] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(title, confirm, parent)
        if about:
            self.body.addWidget(Label(about, wrap=True))
        self._reason = self.add_text(translate("Dialog", "Reason (goes into the log)"))
        if second_of:
            self.ask_second(second_of)

    def reason(self) -> str:
        """Why."""
        return words_of(self._reason)

    def problem(self) -> str:
        return super().problem() if self.reason() else translate("Dialog", "Write one sentence: why?")


class HoldDialog(ActDialog):
    """Waiting for something: why, and until when at the latest."""

    def __init__(self, now: datetime, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(translate("Dialog", "Put on hold"), translate("Dialog", "Hold"), parent)
        self._now, self._viewer = now, viewer
        self._reason = self.add_text(translate("Dialog", "What is waited for (goes into the log)"))
        self._minutes = MinutesField(7 * 24 * 60, 30)
        self._minutes.setAccessibleName(translate("Dialog", "Minutes until the hold ends"))
        self._until = Label(tone="muted")
        chips = []
        for minutes in HOLDS_MIN:
            chip = ChipButton(translate("Dialog", "{minutes} min").format(minutes=minutes))
            chip.clicked.connect(lambda _=False, minutes=minutes: self._minutes.set_minutes(minutes))
            chips.append(chip)
        self.add_field(translate("Dialog", "At most"), row(*chips, self._minutes, self._until, None))
        self._minutes.textChanged.connect(self._show_until)
        self._show_until()

    def reason(self) -> str:
        """Why."""
        return words_of(self._reason)

    def until(self) -> datetime:
        """When the hold ends at the latest."""
        return self._now + timedelta(minutes=self._minutes.minutes() or 0)

    def problem(self) -> str:
        if not self._minutes.minutes():
            return translate("Dialog", "Enter how many minutes at most.")
        return "" if self.reason() else translate("Dialog", "Write one sentence: what is waited for?")

    def _show_until(self) -> None:
        time = clock_time(self.until(), self._viewer.zone)
        self._until.setText(translate("Dialog", "until {time}").format(time=time) if self._minutes.minutes() else "")


class UpdateDialog(ActDialog):
    """A status update for everybody in the response."""

    def __init__(self, incident: Incident, draft: str = "", parent: QWidget | None = None) -> None:
        super().__init__(translate("Dialog", "Post a status update"), translate("Dialog", "Post"), parent)
        words = translate("Dialog", "It stands in the log of {name} and starts the clock of the next update.")
        self.body.addWidget(Label(words.format(name=incident.name), tone="muted", wrap=True))
        self.text = self.add_text(
            translate("Dialog", "What is known, what is done, when is the next update"), lines=8, text=draft
        )
        self.tell_list = ChipButton(translate("Dialog", "Then tell an information list, person by person"))
        self.tell_list.setCheckable(True)
        self.body.addLayout(row(self.tell_list, None))

    def words(self) -> str:
        """The update."""
        return words_of(self.text)

    def problem(self) -> str:
        return "" if self.words() else translate("Dialog", "Write the update first.")


class CorrectDialog(ActDialog):
    """Other words for a line of the log; the first ones stay readable, struck through."""

    def __init__(self, present: str, parent: QWidget | None = None) -> None:
        super().__init__(translate("Dialog", "Put a line right"), translate("Dialog", "Write down"), parent)
        self._present = present
        self.body.addWidget(
            Label(translate("Dialog", "Nothing is deleted: the first words stay, struck through."), tone="muted")
        )
        self.text = self.add_text(translate("Dialog", "The right words"), lines=8, text=present)

    def words(self) -> str:
        """The right words."""
        return words_of(self.text)

    def problem(self) -> str:
        same = not self.words() or self.words() == self._present
        return translate("Dialog", "Change the words first.") if same else ""


class AddStepDialog(ActDialog):
    """A step that the playbook does not have."""

    def __init__(self, after: str, roles: Collection[str], role: str, parent: QWidget | None = None) -> None:
        super().__init__(translate("Dialog", "Add a step"), translate("Dialog", "Add"), parent)
        words = translate("Dialog", "The step is marked as added: a deviation from the playbook, open to the review.")
        self.body.addWidget(Label(words, tone="muted", wrap=True))
        self._title = QLineEdit(maxLength=500)
        self._role = QComboBox()
        for each in roles:
            self._role.addItem(role_word(each), each)
        self._role.setCurrentIndex(max(0, self._role.findData(role)))
        self._limit = MinutesField(24 * 60, 15)
        self.add_field(translate("Dialog", "What is to be done"), self._title)
        self.add_field(translate("Dialog", "Who"), self._role)
        self.add_field(translate("Dialog", "Within minutes (empty: no limit)"), self._limit)
        if after:
            self.body.addWidget(Label(translate("Dialog", "Comes after: {step}").format(step=after), tone="muted"))

    def title(self) -> str:
        """What is to be done."""
        return self._title.text().strip()

    def role(self) -> str:
        """Key of the role that owes it."""
        return str(self._role.currentData())

    def limit_s(self) -> float | None:
        """Seconds it may take; None: no limit."""
        minutes = self._limit.minutes()
        return None if minutes is None else minutes * 60.0

    def problem(self) -> str:
        return "" if self.title() else translate("Dialog", "Write what is to be done.")


class MergeDialog(ActDialog):
    """Says that a report is about a matter already being handled."""

    def __init__(self, incident: Incident, others: Sequence[Incident], parent: QWidget | None = None) -> None:
        super().__init__(translate("Dialog", "Merge into another incident"), translate("Dialog", "Merge"), parent)
        words = translate("Dialog", "{name} ends here; the other one goes on. Both logs stay.")
        self.body.addWidget(Label(words.format(name=incident.name), tone="muted", wrap=True))
        self._others = QButtonGroup(self)
        for other in others:
            chip = ChipButton(f"{other.name} · {other.affected}"[:90])
            chip.setCheckable(True)
            chip.setToolTip("")
            chip.setProperty("incident", str(other.id))
            self._others.addButton(chip)
            self.body.addWidget(chip)
        if not others:
            self.body.addWidget(Label(translate("Dialog", "There is no other open incident."), wrap=True))

    def into(self) -> UUID | None:
        """The incident that goes on."""
        chosen = self._others.checkedButton()
        return UUID(plain(str(chosen.property("incident")))) if chosen else None

    def problem(self) -> str:
        return "" if self.into() else translate("Dialog", "Choose the incident that goes on.")
