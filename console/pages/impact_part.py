"""The tab of the impact: figures from the floor and by hand, and the rebound after an outage."""

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from console.pages.asking import Asking
from console.pages.parts import Backstage, Scene
from incidents.impact.commands import NoteImpact
from incidents.incident import Incident
from widgets.impact.impact_dialog import ImpactDialog
from widgets.impact.impact_view import ImpactView

if TYPE_CHECKING:  # numbers come late
    from resources.forecast.deferred import Wave

translate = QCoreApplication.translate


class Rebounds(Protocol):
    """What outages mean for the queues, by incident; `changed` when that is known anew."""

    changed: Any
    waves: Mapping[UUID, "tuple[Wave, ...]"]

    def staffed(self) -> Mapping[str, int]: ...


class ImpactPart:
    """Nothing of it waits for anybody."""

    key = "impact"

    def __init__(self, stage: Backstage, rebounding: Rebounds | None = None) -> None:
        self._stage = stage
        self.title = translate("Impact", "Impact")
        self.widget = ImpactView(stage.viewer)
        self.asking = Asking(stage.run, self.widget)
        self.widget.add_wanted.connect(self.add)
        self._rebounding = rebounding
        if rebounding is not None:
            rebounding.changed.connect(lambda: stage.with_scene(lambda scene: self.show_incident(scene.incident)))

    def show_incident(self, incident: Incident) -> None:
        if self._rebounding is not None:
            self.widget.show_waves(self._rebounding.waves.get(incident.id, ()), self._rebounding.staffed())
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
