"""Who sits at this desk: pick a person from the centre's list."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget

from resources.people import Person
from widgets.buttons import PlainButton, PrimaryButton
from widgets.parts import Label, column, row
from widgets.plain import plain
from widgets.texts import post_word

translate = QCoreApplication.translate


ROW_PX = 30


class PersonDialog(QDialog):
    """`person()` after it was accepted. The log will say that the identity is claimed, not proved."""

    def __init__(self, people: Iterable[Person], chosen: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("PersonDialog", "Who acts at this desk?"))
        self.setMinimumSize(440, 460)
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("PersonDialog", "Find a name or a desk"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.textChanged.connect(self._filter)
        self.names = QListWidget()
        self.names.setAccessibleName(translate("PersonDialog", "People of this centre"))
        for person in people:
            item = QListWidgetItem(plain(f"{person.name}  ·  {person.desk or post_word(person.post)}"))
            item.setData(Qt.ItemDataRole.UserRole, person.id)
            item.setSizeHint(QSize(0, ROW_PX))
            self.names.addItem(item)
            if person.id == chosen:
                self.names.setCurrentItem(item)
        self.names.itemActivated.connect(self.accept)
        choose = PrimaryButton(translate("PersonDialog", "Act as this person"))
        choose.setDefault(True)
        choose.clicked.connect(self.accept)
        leave = PlainButton(translate("PersonDialog", "Cancel"))
        leave.clicked.connect(self.reject)
        note = translate("PersonDialog", "Entries will name this person, marked as claimed, beside your account.")
        self.setLayout(
            column(
                Label(self.windowTitle(), size="heading"),
                Label(note, tone="muted", wrap=True),
                self.search,
                self.names,
                row(None, leave, choose),
                margins=20,
            )
        )
        self.search.setFocus()

    def person(self) -> str:
        """The id of the person on whom the cursor stands; empty for none."""
        item = self.names.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item and not item.isHidden() else ""

    def _step(self, down: int) -> None:
        """Move the cursor over the names that are shown."""
        shown = [row for row in range(self.names.count()) if not self.names.item(row).isHidden()]
        if shown:
            at = shown.index(self.names.currentRow()) if self.names.currentRow() in shown else -down
            self.names.setCurrentRow(shown[max(0, min(len(shown) - 1, at + down))])

    def _filter(self, words: str) -> None:
        items = [self.names.item(place) for place in range(self.names.count())]
        for item in items:
            item.setHidden(words.casefold() not in item.text().casefold())
        shown = [item for item in items if not item.isHidden()]
        if shown and self.names.currentItem() not in shown:
            self.names.setCurrentItem(shown[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down move the cursor over the names while a name is typed."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self._step(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
