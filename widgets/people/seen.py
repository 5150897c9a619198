"""What the views of the People page look at: one moment of the roster."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from resources.roster.roster import Roster
from resources.workforce.standing import Standing
from widgets.people.rights import Rights


@dataclass(frozen=True, slots=True)
class Seen:
    """`standings` are of everybody at `now`, those first who need somebody."""

    roster: Roster
    standings: tuple[Standing, ...]
    now: datetime
    today: date

    @classmethod
    def of(cls, roster: Roster, standings: tuple[Standing, ...], now: float, zone: ZoneInfo) -> "Seen":
        """What is seen at `now`, epoch seconds."""
        moment = datetime.fromtimestamp(now, UTC)
        return cls(roster, standings, moment, moment.astimezone(zone).date())


class PeopleView(Protocol):
    """One view of the page."""

    @property
    def widget(self) -> QWidget: ...
    def show_seen(self, seen: Seen) -> None: ...
    def show_rights(self, rights: Rights) -> None: ...
    def as_rows(self) -> list[list[str]]:
        """Heads and rows for an export."""
        ...

    def remember(self) -> bytes: ...
    def restore(self, state: bytes) -> None: ...
