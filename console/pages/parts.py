"""The parts of the Response page beside its log: one for each matter of an incident, with the acts behind it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from incidents.board import Board
from incidents.incident import Incident
from incidents.measures.measure import MeasureKind
from widgets.toast import Notice
from widgets.viewer import Viewer

Told = Callable[[bool, Notice | None], bool | None]  # stored?, what to tell; True: told already, where it was asked


class Runs(Protocol):
    """Carries out a command and says whether it was stored."""

    def __call__(self, command: Any, told: Told) -> None: ...


@dataclass(frozen=True, slots=True)
class Scene:
    """What an act looks at: the incident on the page, all others, and the time."""

    incident: Incident
    board: Board
    now: datetime


WithScene = Callable[[Callable[[Scene], None]], None]  # does nothing while no incident is shown


@dataclass(frozen=True, slots=True)
class Backstage:
    """What the acts of a part work with. `over` is what dialogs stand over.

    `run` carries a command out and tells what went wrong by itself; `with_scene` does nothing while no incident is
    shown; `kept` and `keep` are half-written texts by key.
    """

    viewer: Viewer
    over: QWidget
    run: Runs
    with_scene: WithScene
    notice: Callable[[Notice], None]
    kept: Callable[[str], str]
    keep: Callable[[str, str], None]


class Part(Protocol):
    """One tab. `key` is for ever: the page remembers by it which one was up."""

    @property
    def key(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def widget(self) -> QWidget: ...
    def show_incident(self, incident: Incident) -> None: ...
    def tick(self, now: datetime) -> None: ...
    def calls(self, incident: Incident) -> int:
        """How many of its matters wait for somebody."""
        ...


@runtime_checkable
class TakesFiles(Protocol):
    """The part that takes the evidence of a step."""

    @property
    def key(self) -> str: ...
    def attach(self, step: str) -> None: ...


@runtime_checkable
class TakesMeasures(Protocol):
    """The part that takes a temporary measure because a step says so."""

    @property
    def key(self) -> str: ...
    def begin(self, what: MeasureKind, step: str) -> None: ...


PartMaker = Callable[[Backstage], Part]
