"""Picks one person of the centre's list by typing a part of the name."""

from collections import Counter
from collections.abc import Collection, Iterable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from resources.people import Person
from widgets.name_box import NameBox
from widgets.plain import plain

translate = QCoreApplication.translate


class PersonPicker(NameBox):
    """An editable list; what is typed must end in a name of the list, else nobody is picked.

    People of one name and desk are told apart by their ids.
    """

    picked = Signal(str)  # person id; empty: nobody

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, translate("PersonPicker", "Type a name"), parent)
        self.currentTextChanged.connect(lambda: self.picked.emit(self.person()))

    def show_people(self, people: Iterable[Person], chosen: str = "", without: Collection[str] = ()) -> None:
        """Offer `people` but not those in `without`; `chosen` is preselected if offered."""
        self.clear()
        offered = [person for person in people if person.id not in without]
        labels = Counter(_label(person) for person in offered)
        for person in offered:
            label = _label(person)
            self.addItem(f"{label} ({person.id})" if labels[label] > 1 else label, person.id)
        self.setCurrentIndex(self.findData(chosen) if chosen else -1)

    def person(self) -> str:
        """The id of the person picked; empty when the text names nobody of the list."""
        index = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString)
        return str(self.itemData(index)) if index >= 0 else ""


def _label(person: Person) -> str:
    return plain(f"{person.name} · {person.desk}" if person.desk else person.name)
