"""Everything of one contact, its number large enough to dial from."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFormLayout, QFrame, QWidget

from resources.contacts import Contact, Directory
from widgets.buttons import LinkButton, PlainButton
from widgets.contacts.contact_texts import contact_kind_word, review_text
from widgets.incidents.incident_texts import role_word
from widgets.parts import Label, column, row
from widgets.plain import escaped
from widgets.viewer import Viewer

translate = QCoreApplication.translate

CARD_PX = 370


class ContactCard(QFrame):
    """Numbers can be selected and copied; the backup is one press away."""

    backup_wanted = Signal(str)  # contact id

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer, self._contact = viewer, ""
        self.name, self.what = Label(size="title", wrap=True), Label(tone="muted")
        self.phone = Label(size="heading", strong=True)
        self.phone.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = PlainButton(translate("Contacts", "Copy the number"), "Enter")
        self.copy.clicked.connect(self.copy_number)
        self.told = Label(tone="muted")
        self.review = Label()
        self.rows = QFormLayout()
        self.rows.setHorizontalSpacing(14)
        self.backup = LinkButton("")
        self.backup.clicked.connect(lambda: self.backup_wanted.emit(self.backup.property("contact")))
        whole = column(self.name, self.what, self.phone, row(self.copy, self.told, None), self.rows, spacing=8)
        whole.addWidget(self.backup, alignment=Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(self.review)
        whole.addStretch(1)
        self.setLayout(whole)

    def show_contact(self, contact: Contact | None, directory: Directory, today: date) -> None:
        """Show a contact; None: nobody fits."""
        key = contact.id if contact else ""
        if key != self._contact:
            self._contact = key
            self.told.setText("")
        for part in (self.phone, self.copy, self.review):
            part.setVisible(contact is not None)
        self._show_rows(self._rows(contact) if contact else ())
        if contact is None:
            self.name.setText(translate("Contacts", "No contact fits"))
            self.what.setText(translate("Contacts", "Type less, or another word; the centre file has the list."))
            self._show_backup(None)
            return
        self.name.setText(contact.name)
        self.what.setText(contact_kind_word(contact.what))
        self.phone.setText(contact.phone or translate("Contacts", "no number"))
        self.copy.setEnabled(bool(contact.phone))
        stale = contact.is_stale(today)
        self.review.setText(("▲ " if stale else "") + review_text(contact, today))
        self.review.set_tone("high" if stale else "muted")
        self._show_backup(directory.get(contact.backup))

    def copy_number(self) -> None:
        """Put the number on the clipboard, and say so."""
        if self._contact and self.copy.isEnabled():
            QGuiApplication.clipboard().setText(self.phone.text())
            self.told.setText(translate("Contacts", "copied"))

    def _rows(self, contact: Contact) -> tuple[tuple[str, str], ...]:
        rows = (
            (translate("Contacts", "E-mail"), contact.email),
            (translate("Contacts", "Hours"), contact.hours),
            (translate("Contacts", "Role"), role_word(contact.role) if contact.role else ""),
            (translate("Contacts", "Contract number"), contact.number),
            (translate("Contacts", "Kept by"), self._viewer.name(contact.owner) if contact.owner else ""),
        )
        return tuple((name, value) for name, value in rows if value)

    def _show_rows(self, rows: tuple[tuple[str, str], ...]) -> None:
        while self.rows.rowCount():
            self.rows.removeRow(0)
        for name, value in rows:
            said = Label(value, wrap=True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.rows.addRow(Label(name, tone="muted"), said)

    def _show_backup(self, backup: Contact | None) -> None:
        self.backup.setVisible(backup is not None)
        if backup is not None:
            self.backup.setProperty("contact", backup.id)
            words = translate("Contacts", "If nobody answers: {name}").format(name=backup.name)
            room = CARD_PX - 24  # a button cuts words that are too long at both ends
            short = self.backup.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
            self.backup.show_words(short)
            self.backup.setToolTip("" if short == words else escaped(words))
            self.backup.setAccessibleName(words)
