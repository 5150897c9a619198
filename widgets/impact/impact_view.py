"""How far an incident reaches: every figure with its source and time, and a way to add one."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from incidents.impact.impact import ImpactFigure, ImpactKind
from incidents.incident import Incident
from incidents.kinds import ENDED
from widgets.buttons import PlainButton
from widgets.format import day_time
from widgets.impact.impact_texts import impact_word, source_word, value_text
from widgets.impact.rebound_texts import rebound_rows
from widgets.matters import IncidentMatters, Matter
from widgets.viewer import Viewer

if TYPE_CHECKING:
    from resources.forecast.deferred import Wave

translate = QCoreApplication.translate


class ImpactView(IncidentMatters):
    """The figures in a fixed order, so that the eye finds them again."""

    add_wanted = Signal()

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        empty = translate("Impact", "No figure yet: the floor counts contacts, all else is entered by hand.")
        super().__init__(translate("Impact", "Impact"), empty, parent)
        self._viewer = viewer
        self.add = PlainButton(translate("Impact", "Add a figure…"))
        self.add.clicked.connect(self.add_wanted)
        self.tools.addWidget(self.add)
        self._waves: tuple[Wave, ...] = ()
        self._staffed: Mapping[str, int] = {}

    def show_incident(self, incident: Incident) -> None:
        """Show its figures."""
        self.add.setVisible(incident.state not in ENDED)
        super().show_incident(incident)

    def show_waves(self, waves: "tuple[Wave, ...]", staffed: Mapping[str, int]) -> None:
        """The rebound of the incident that is shown next, and the agents who work for each queue now."""
        self._waves, self._staffed = waves, staffed

    def matters(self, incident: Incident, now: datetime) -> tuple[Matter, ...]:
        rows = rebound_rows(incident, self._waves, self._staffed, self._viewer, now)
        return (*rows, *impact_rows(incident, self._viewer, now))


def impact_rows(incident: Incident, viewer: Viewer, now: datetime) -> tuple[Matter, ...]:
    """By what is counted, then as they were first noted."""
    ordered = sorted(incident.impact.figures, key=lambda one: list(ImpactKind).index(one.what))
    return tuple(_row(figure, viewer, now) for figure in ordered)


def _row(figure: ImpactFigure, viewer: Viewer, now: datetime) -> Matter:
    title = f"{impact_word(figure.what)} · {figure.place}" if figure.place else impact_word(figure.what)
    return Matter(
        key="/".join(figure.key), title=title, note=" · ".join(_notes(figure, viewer, now)), side=value_text(figure),
        tone="text",
    )  # fmt: skip


def _notes(figure: ImpactFigure, viewer: Viewer, now: datetime) -> Iterator[str]:
    yield source_word(figure.source)
    yield translate("Impact", "as of {time}").format(time=day_time(figure.as_of, viewer.zone, now))
    if figure.by.person:
        yield figure.by.name
    if figure.note:
        yield figure.note
