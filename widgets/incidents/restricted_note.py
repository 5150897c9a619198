"""One line on a restricted incident: who sees its details, and how far that can be trusted without sign-in."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from incidents.incident import Incident
from incidents.visibility import is_restricted, public_name
from widgets.parts import Label

translate = QCoreApplication.translate


class RestrictedNote(Label):
    """Hidden on every other incident."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tone="muted", size="small", wrap=True)
        self.setParent(parent)
        self.setContentsMargins(4, 0, 4, 0)
        self.hide()

    def show_incident(self, incident: Incident) -> None:
        """Say it of this incident, to those who see it and to those who do not."""
        self.setVisible(is_restricted(incident))
        if not is_restricted(incident):
            return
        who = (
            translate(
                "Restricted", "Restricted: its team, the reporter and duty managers see more than this code name."
            )
            if incident.veiled
            else translate(
                "Restricted", "Restricted: speak of it as {name} only; your screen shows the details."
            ).format(name=public_name(incident))
        )
        how = translate(
            "Restricted",
            "There is no sign-in yet: this guards against accidents, not against somebody who claims another name.",
        )
        self.setText(f"{who} {how}")
