"""The tab of the impact: figures from the floor and by hand."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from console.pages.asking import Asking
from console.pages.parts import Backstage, Scene
from incidents.impact.commands import NoteImpact
from incidents.incident import Incident
from widgets.impact.impact_dialog import ImpactDialog
from widgets.impact.impact_view import ImpactView

translate = QCoreApplication.translate


class ImpactPart:
    """Nothing of it waits for anybody."""

    key = "impact"

    def __init__(self, stage: Backstage) -> None:
        self._stage = stage
        self.title = translate("Impact", "Impact")
        self.widget = ImpactView(stage.viewer)
        self.asking = Asking(stage.run, self.widget)
        self.widget.add_wanted.connect(self.add)

    def show_incident(self, incident: Incident) -> None:
        self.widget.show_incident(incident)

    def tick(self, now: datetime) -> None:
        """Figures do not age by themselves: each says its time."""

    def calls(self, _incident: Incident) -> int:
        return 0

    def add(self) -> None:
        """Ask for a figure."""
        self._stage.with_scene(self._add)

    def _add(self, scene: Scene) -> None:
        dialog = ImpactDialog(self._stage.viewer, scene.now, self._stage.over)
        self.asking.ask(
            dialog,
            lambda: NoteImpact(
                scene.incident.id, dialog.what(), dialog.value(), dialog.as_of.began(), place=dialog.named_place(),
                currency=dialog.unit_of_money(), note=dialog.source.text(),
            ),
        )  # fmt: skip
