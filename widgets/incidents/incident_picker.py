"""The running incidents side by side, to go from one response to another; hidden while there is only one."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from incidents.incident import Incident
from widgets.buttons import ChipButton
from widgets.flow import FlowLayout
from widgets.texts import severity_word

SHOWN = 5
_LONGEST = 22


class IncidentPicker(QWidget):
    """One chip per incident, the worst first."""

    chosen = Signal(object)  # incident id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, spacing=6)
        self.chips: dict[UUID, ChipButton] = {}
        self.hide()

    def show_incidents(self, incidents: Sequence[Incident], chosen: UUID | None) -> None:
        """Show these incidents; `chosen` is the one on the page."""
        wanted = [one for one in incidents if one.id == chosen]
        wanted += [one for one in incidents if one.id != chosen][: SHOWN - len(wanted)]
        order = [one for one in incidents if one in wanted]
        if [one.id for one in order] != list(self.chips):
            self._build(order)
        for incident in order:
            chip = self.chips[incident.id]
            title = incident.affected
            title = title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1]}…"
            grade = f"{incident.severity.roman} " if incident.severity else ""
            chip.setText(f"{grade}{incident.name} {title}".replace("&", "&&"))
            word = severity_word(incident.severity) if incident.severity else ""
            chip.setAccessibleName(f"{word} {incident.name} {incident.affected}".strip())
            chip.setChecked(incident.id == chosen)
        others = len(self.chips) > 1 or (bool(self.chips) and chosen not in self.chips)
        self.setVisible(others)

    def _build(self, incidents: Sequence[Incident]) -> None:
        for chip in self.chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = {}
        for incident in incidents:
            chip = ChipButton("")
            chip.setCheckable(True)
            chip.clicked.connect(lambda _=False, id_=incident.id: self.chosen.emit(id_))
            self.chips[incident.id] = chip
            self._flow.addWidget(chip)
            chip.show()
