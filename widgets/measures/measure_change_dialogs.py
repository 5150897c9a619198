"""What becomes of a measure: who says that it is in force or undone, another end, another owner."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from resources.people import Person
from widgets.act_dialog import ActDialog, words_of
from widgets.loans.until_field import UntilField
from widgets.parts import Label
from widgets.person_picker import PersonPicker
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class SaidDialog(ActDialog):
    """The console cannot see what was done elsewhere: somebody with a name says so."""

    def __init__(self, title: str, confirm: str, about: str, noted: bool, parent: QWidget | None = None) -> None:
        super().__init__(title, confirm, parent)
        self.body.addWidget(Label(about, wrap=True))
        self.name = QLineEdit()
        self.name.setPlaceholderText(translate("Measure", "Name and department, such as: Lin, telephony"))
        self.add_field(translate("Measure", "Who says so"), self.name)
        self._note = self.add_text(translate("Measure", "Remark (may stay empty)"), 2) if noted else None

    def said_by(self) -> str:
        """The name."""
        return self.name.text().strip()

    def note(self) -> str:
        """The remark; empty where none was asked for."""
        return words_of(self._note) if self._note else ""

    def problem(self) -> str:
        return "" if self.said_by() else translate("Measure", "Write who said so.")


class OtherEndDialog(ActDialog):
    """Puts the planned end off, or brings it forward, with a reason."""

    def __init__(self, about: str, viewer: Viewer, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(translate("Measure", "Another end"), translate("Measure", "Change"), parent)
        self.body.addWidget(Label(about, wrap=True))
        self.field = UntilField(viewer)
        self.field.show_now(now)
        self.add_field(translate("Measure", "Planned end"), self.field)
        self._reason = self.add_text(translate("Dialog", "Reason (goes into the log)"), 2)

    def until(self) -> datetime | None:
        """The planned end."""
        return self.field.until()

    def reason(self) -> str:
        """Why."""
        return words_of(self._reason)

    def problem(self) -> str:
        if self.until() is None:
            return translate("Measure", "Give its planned end.")
        return "" if self.reason() else translate("Dialog", "Write one sentence: why?")


class PersonOfDialog(ActDialog):
    """Names one person for something."""

    def __init__(
        self,
        title: str,
        confirm: str,
        about: str,
        *,
        people: Sequence[Person],
        held_by: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, confirm, parent)
        self.body.addWidget(Label(about, wrap=True))
        self.picker = PersonPicker(title)
        self.picker.show_people(people, without={held_by})
        self.add_field(translate("Measure", "Who answers for it"), self.picker)

    def person(self) -> str:
        """Id of the person."""
        return self.picker.person()

    def problem(self) -> str:
        return "" if self.person() else translate("Dialog", "Pick a person of the list.")
