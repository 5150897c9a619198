"""What the person at a desk may do with the roster; buttons that may not be pressed say why."""

from dataclasses import dataclass

from PySide6.QtWidgets import QPushButton


@dataclass(frozen=True, slots=True)
class Rights:
    """`allowed` are acts: edit, absence, excuse, import, promise; `reason` is told where one is not among them."""

    allowed: frozenset[str] = frozenset()
    reason: str = ""


def rest(button: QPushButton, rights: Rights, act: str) -> None:
    """Let the button work, or rest with the reason."""
    may = act in rights.allowed
    button.setEnabled(may)
    button.setToolTip("" if may else rights.reason)
    button.setAccessibleDescription("" if may else rights.reason)
