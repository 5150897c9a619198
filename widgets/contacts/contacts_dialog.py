"""The contact directory: found by a part of a name, a role or a number; Enter copies the number."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QLineEdit, QTableWidget, QTableWidgetItem, QWidget

from resources.contacts import Contact, ContactKind, Directory
from widgets.buttons import Key, PlainButton
from widgets.choice import Choice
from widgets.contacts.contact_card import CARD_PX, ContactCard
from widgets.contacts.contact_texts import contact_kind_word
from widgets.incidents.incident_texts import role_word
from widgets.parts import Label, column, row
from widgets.plain import plain
from widgets.tables.small_table import set_up
from widgets.viewer import Viewer

translate = QCoreApplication.translate

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}
Filter = ContactKind | str | None  # a kind, the id of a list, or everything


class ContactsDialog(QDialog):
    """Stays beside the work: it is not modal. The arrows move over the list while a word is typed."""

    def __init__(self, viewer: Viewer, directory: Directory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._directory, self._today = directory, date.min
        self._shown: tuple[Contact, ...] = ()
        self.setWindowTitle(translate("Contacts", "Contacts"))
        self.setMinimumSize(1000, 480)
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Contacts", "Find a name, a role, a number"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.only = Choice(translate("Contacts", "Which contacts"), _filters(directory))
        self.warning = Label(tone="high", wrap=True)
        self.table = _table()
        self.card = ContactCard(viewer)
        self.card.setFixedWidth(CARD_PX)
        self.search.textChanged.connect(lambda _: self._show())
        self.only.changed.connect(lambda _: self._show())
        self.table.currentCellChanged.connect(lambda *_: self._show_card())
        self.table.itemActivated.connect(lambda _: self.card.copy_number())
        self.card.backup_wanted.connect(self.choose)
        across = row(spacing=16)
        across.addWidget(self.table, 1)
        across.addWidget(self.card)
        leave = PlainButton(translate("Contacts", "Close"))
        leave.clicked.connect(self.reject)
        whole = column(
            row(Label(self.windowTitle(), size="heading"), None, Key("Esc")), row(self.search, self.only), self.warning,
            spacing=10, margins=20,
        )  # fmt: skip
        whole.addLayout(across, 1)
        whole.addLayout(row(None, leave))
        self.setLayout(whole)

    def open_at(self, today: date, role: str = "") -> None:
        """Show the directory as of that day, with the contacts of a role first."""
        self._today = today
        stale = len(self._directory.stale(today))
        words = translate("Contacts", "▲ {count} not confirmed in time: ask for the number before you rely on it.")
        self.warning.setText(words.format(count=stale))
        self.warning.setVisible(stale > 0)
        self.search.setText(role_word(role) if role and self._directory.for_role(role) else "")
        self._show()
        self.show()
        self.raise_()
        self.activateWindow()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def choose(self, contact: str) -> None:
        """Put the cursor on a contact, whatever was looked for."""
        self.search.clear()
        self.only.choose(None)
        places = [place for place, one in enumerate(self._shown) if one.id == contact]
        if places:
            self.table.setCurrentCell(places[0], 0)

    @property
    def chosen(self) -> Contact | None:
        """The contact under the cursor."""
        place = self.table.currentRow()
        return self._shown[place] if 0 <= place < len(self._shown) else None

    def _show(self) -> None:
        before = self.chosen
        self._shown = self._fitting()
        self.table.setRowCount(len(self._shown))
        for place, contact in enumerate(self._shown):
            for cell, words in enumerate(self._cells(contact)):
                self.table.setItem(place, cell, QTableWidgetItem(plain(words)))
        at = self._shown.index(before) if before in self._shown else 0
        self.table.setCurrentCell(at if self._shown else -1, 0)
        self._show_card()

    def _cells(self, contact: Contact) -> tuple[str, ...]:
        mark = "▲ " if contact.is_stale(self._today) else ""
        role = role_word(contact.role) if contact.role else ""
        return mark + contact.name, contact_kind_word(contact.what), contact.phone, role

    def _fitting(self) -> tuple[Contact, ...]:
        """What the filter leaves, and of that what the words fit: also words of the screen, such as a role's."""
        only: Filter = self.only.value  # type: ignore[assignment]
        if only is None or isinstance(only, ContactKind):
            offered = tuple(one for one in self._directory if only in (None, one.what))
        else:
            offered = self._directory.members(only)
        words = self.search.text().casefold().split()
        said = {one.id: " ".join((*self._cells(one), one.email, one.number, one.hours)).casefold() for one in offered}
        return tuple(one for one in offered if all(word in said[one.id] for word in words))

    def _show_card(self) -> None:
        self.card.show_contact(self.chosen, self._directory, self._today)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows move over the list, Enter copies the number, wherever the keyboard is."""
        key = Qt.Key(event.key())
        if key in _STEPS and self._shown:
            at = max(0, min(len(self._shown) - 1, self.table.currentRow() + _STEPS[key]))
            self.table.setCurrentCell(at, 0)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.card.copy_number()
        else:
            super().keyPressEvent(event)


def _filters(directory: Directory) -> list[tuple[object, str]]:
    kinds = [kind for kind in ContactKind if any(one.what is kind for one in directory)]
    return [
        (None, translate("Contacts", "All contacts")),
        *((kind, contact_kind_word(kind)) for kind in kinds),
        *((one.id, one.name) for one in directory.lists),
    ]


def _table() -> QTableWidget:
    table = QTableWidget(0, 4)
    table.setAccessibleName(translate("Contacts", "Contacts"))
    table.setHorizontalHeaderLabels(
        [
            translate("Contacts", "Name"),
            translate("Contacts", "What"),
            translate("Contacts", "Number"),
            translate("Contacts", "Role"),
        ]
    )
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    set_up(table, {1: 110, 2: 100, 3: 120}, last=0)
    return table
