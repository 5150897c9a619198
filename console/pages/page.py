"""What a page may be shown. The window gives each page only what it takes, and only while it is on screen."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from resources.alarms.alarms import Alarms
    from resources.floor import Floor, Freshness


class PageSlot(NamedTuple):
    """A page in the rail, made when it is first needed."""

    page: str
    title: str
    icon: str
    keys: str
    make: Callable[[], QWidget]


@runtime_checkable
class ShowsFloor(Protocol):
    def show_floor(self, floor: "Floor") -> None: ...


@runtime_checkable
class ShowsFreshness(Protocol):
    def show_freshness(self, freshness: "Freshness", age_s: float | None) -> None: ...


@runtime_checkable
class ChoosesQueue(Protocol):
    def choose_queue(self, queue: str) -> None: ...


@runtime_checkable
class HasViews(Protocol):
    """A page of several views."""

    def show_view(self, view: str) -> None: ...


@runtime_checkable
class ShowsBoard(Protocol):
    def show_board(self, board: object) -> None: ...


@runtime_checkable
class ShowsAlarms(Protocol):
    def show_alarms(self, alarms: "Alarms") -> None: ...


@runtime_checkable
class ShowsTime(Protocol):
    def show_time(self, now: float) -> None:
        """`now` in epoch seconds of the centre's clock."""
        ...


@runtime_checkable
class Remembers(Protocol):
    """A page with splitters and columns to keep."""

    def remember(self) -> bytes: ...

    def restore(self, state: bytes) -> None: ...
