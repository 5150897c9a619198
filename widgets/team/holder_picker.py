"""Picks who holds a role: a person of the list, a contact of the directory, or a desk by its name."""

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from widgets.name_box import NameBox
from widgets.plain import plain
from widgets.viewer import Viewer

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Holder:
    """A person's id or else a contact: its id in the directory, or the name that was typed."""

    person: str = ""
    contact: str = ""

    def __bool__(self) -> bool:
        return bool(self.person or self.contact)


class HolderPicker(NameBox):
    """An editable list: people first, then contacts, those of the role before others. Other words name a desk."""

    def __init__(self, name: str, viewer: Viewer, role: str, chosen: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, translate("Team", "Type the name of a person or a desk"), parent)
        for label, holder in _offered(viewer, role):
            self.addItem(label, holder)
        self.setCurrentIndex(-1)
        self.choose(chosen)

    def choose(self, holder: str) -> None:
        """Preselect a person or a contact by id; one that is not offered stands for itself."""
        place = next((n for n in range(self.count()) if holder and holder in _ids(self.itemData(n))), -1)
        self.setCurrentIndex(place)
        if place < 0:
            self.setEditText(holder)

    def holder(self) -> Holder:
        """Who was picked; false when nothing was."""
        index = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString)
        if index >= 0:
            found: Holder = self.itemData(index)
            return found
        return Holder(contact=plain(self.currentText()).strip())


def _ids(holder: Holder) -> tuple[str, str]:
    return holder.person, holder.contact


def _offered(viewer: Viewer, role: str) -> list[tuple[str, Holder]]:
    found = [(_label(one.name, one.desk), Holder(person=one.id)) for one in viewer.able]
    contacts = sorted(viewer.directory, key=lambda one: one.role != role)
    found += [(_label(one.name, translate("Team", "contact")), Holder(contact=one.id)) for one in contacts]
    seen = Counter(label for label, _ in found)
    return [
        (f"{label} ({holder.person or holder.contact})" if seen[label] > 1 else label, holder)
        for label, holder in found
    ]


def _label(name: str, where: str) -> str:
    return plain(f"{name} · {where}" if where else name)
