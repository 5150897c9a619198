"""A number of minutes, typed."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

translate = QCoreApplication.translate


class MinutesField(QLineEdit):
    """Up to `most` minutes; empty means none."""

    def __init__(self, most: int, value: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setValidator(QIntValidator(1, most, self))
        self.setPlaceholderText(translate("Dialog", "minutes"))
        self.setMaximumWidth(110)
        self.set_minutes(value)

    def minutes(self) -> int | None:
        """The minutes; None when the field is empty or holds no number that fits."""
        return int(self.text()) if self.hasAcceptableInput() else None

    def set_minutes(self, value: int | None) -> None:
        """Show other minutes."""
        self.setText("" if value is None else str(value))
