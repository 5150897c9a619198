"""A dialog for acts that from severity II on need a second named person."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from resources.people import Person
from widgets.act_dialog import ActDialog
from widgets.person_picker import PersonPicker

translate = QCoreApplication.translate


class SecondPersonDialog(ActDialog):
    """Asks for the second person only once `ask_second` was called."""

    _second: PersonPicker | None = None

    def ask_second(self, people: Sequence[Person]) -> None:
        """Add the field; without one of these `people` the act cannot be asked for."""
        self._second = PersonPicker(translate("Dialog", "Second person"))
        self._second.show_people(people)
        self.add_field(translate("Dialog", "Second person who agreed"), self._second)

    def second(self) -> str:
        """Id of the second person; empty where none is needed."""
        return self._second.person() if self._second else ""

    def problem(self) -> str:
        if self._second and not self._second.person():
            return translate("Dialog", "From severity II on, name a second person who agreed.")
        return ""
