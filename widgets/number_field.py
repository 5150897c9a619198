"""A whole number from nought up, typed."""

from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget


class NumberField(QLineEdit):
    """Up to twelve digits; empty means none."""

    def __init__(self, value: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setValidator(QRegularExpressionValidator(r"\d{0,12}", self))
        self.setMaximumWidth(150)
        self.setText("" if value is None else str(value))

    def number(self) -> int | None:
        """The number; None while the field is empty."""
        return int(self.text()) if self.text() else None
