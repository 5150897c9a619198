"""The second view of the Floor page: every agent, what they do and for how long."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from resources.floor import Floor, Freshness


class AgentsView(QWidget):
    """Takes a floor; tells which agent's card is wanted and which agents a person wants to lend."""

    agent_chosen = Signal(str)
    lend_wanted = Signal(object)  # tuple of agents' addresses

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tools = QWidget()

    def show_floor(self, floor: Floor) -> None:
        """Show the agents of `floor`."""

    def show_freshness(self, freshness: Freshness, age_s: float | None) -> None:
        """Mark the view with the age of its figures."""

    def remember(self) -> bytes:
        """What was chosen, for `restore`."""
        return b""

    def restore(self, state: bytes) -> None:
        """Bring back what `remember` gave; anything else is ignored."""
