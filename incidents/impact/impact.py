"""The figures of an incident's impact, the newest of each sort and source."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from resources.entry import Who


class ImpactKind(StrEnum):
    """What is counted."""

    CONTACTS = "contacts"  # offered and never answered
    CUSTOMERS = "customers"
    PLACE = "place"  # minutes for which a province or branch was without service
    MONEY = "money"  # in the currency's minor units


class ImpactSource(StrEnum):
    """Who knows the figure."""

    FLOOR = "floor"  # counted from the floor on record
    HAND = "hand"  # a person says so


@dataclass(frozen=True, slots=True)
class ImpactFigure:
    """A figure as of a moment: `value` counts contacts, customers, minutes at `place` or minor units of `currency`."""

    what: ImpactKind
    value: int
    source: ImpactSource
    as_of: datetime
    by: Who
    place: str = ""
    currency: str = ""
    note: str = ""

    @property
    def key(self) -> tuple[ImpactKind, str, str, ImpactSource]:
        """A newer figure with the same key takes this one's place; the log keeps both."""
        return self.what, self.place, self.currency, self.source


@dataclass(frozen=True, slots=True)
class Impact:
    """The figures in the order in which each was first noted."""

    figures: tuple[ImpactFigure, ...] = ()

    def noted(self, figure: ImpactFigure) -> "Impact":
        """With a newer figure."""
        if all(one.key != figure.key for one in self.figures):
            return Impact((*self.figures, figure))
        return Impact(tuple(figure if one.key == figure.key else one for one in self.figures))

    def of(self, what: ImpactKind) -> tuple[ImpactFigure, ...]:
        return tuple(one for one in self.figures if one.what is what)

    @property
    def contacts(self) -> ImpactFigure | None:
        """Contacts hit: the higher of what the floor and a person say, for each may know of some only."""
        return _highest(self.of(ImpactKind.CONTACTS))

    @property
    def customers(self) -> ImpactFigure | None:
        return _highest(self.of(ImpactKind.CUSTOMERS))

    @property
    def places(self) -> tuple[ImpactFigure, ...]:
        """Each province or branch with its minutes, the longest first."""
        return tuple(sorted(self.of(ImpactKind.PLACE), key=lambda one: (-one.value, one.place)))

    @property
    def money(self) -> tuple[ImpactFigure, ...]:
        """One figure a currency."""
        return self.of(ImpactKind.MONEY)


def _highest(figures: Iterable[ImpactFigure]) -> ImpactFigure | None:
    return max(figures, key=lambda one: one.value, default=None)
