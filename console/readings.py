"""What the journal adds up to when a console opens: the board, the alarms and the loans, folded in one go."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from console.collecting import Rest
from incidents.board import Board
from resources.alarms.alarms import Alarms
from resources.effects.effects import Effects
from resources.entry import Entry
from resources.forecast.special_days import SpecialDays
from resources.hand_counts.hand_counts import HandCounts
from resources.loans.loans import Loans
from resources.offers.offers import Offers
from resources.policy.sheets import Sheets
from resources.promises.promises import Promises
from resources.roster.roster import Roster


@dataclass(frozen=True, slots=True)
class Readings:
    """Immutable readings of the journal up to `position`. Folding a long log takes seconds: not in the main thread."""

    position: int
    board: Board
    alarms: Alarms
    loans: Loans
    hand_counts: HandCounts
    policy: Sheets
    roster: Roster
    effects: Effects
    offers: Offers
    special_days: SpecialDays
    promises: Promises

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> Self:
        """All readings after `entries`, in the journal's order."""
        stored = tuple(entries)
        last = stored[-1].position if stored else 0
        floor = (Alarms.of(stored), Loans.of(stored), HandCounts.of(stored))
        return cls(
            last,
            Board.of(stored),
            *floor,
            policy=Sheets.of(stored),
            roster=Roster.of(stored),
            effects=Effects.of(stored),
            offers=Offers.of(stored),
            special_days=SpecialDays.of(stored),
            promises=Promises.of(stored),
        )

    def after(self, entries: Iterable[Entry]) -> "Readings":
        """The readings after some more entries, as far as they are not in here; what did not change stays as it is."""
        fresh = tuple(entry for entry in entries if entry.position > self.position)
        if not fresh:
            return self
        board = self.board
        for entry in fresh:
            board = board.apply(entry)
        floor = (self.alarms.after(fresh), self.loans.after(fresh), self.hand_counts.after(fresh))
        return Readings(
            fresh[-1].position,
            board,
            *floor,
            policy=self.policy.after(fresh),
            roster=self.roster.after(fresh),
            effects=self.effects.after(fresh),
            offers=self.offers.after(fresh),
            special_days=self.special_days.after(fresh),
            promises=self.promises.after(fresh),
        )


def read_in(entries: Iterable[Entry]) -> Readings:
    """The readings of a whole journal, made in another thread while the window lives."""
    with Rest():
        return Readings.of(entries)


def read_on(before: Readings, entries: Iterable[Entry]) -> Readings:
    """The readings after an act of many entries, made as `read_in` does."""
    with Rest():
        return before.after(entries)
