"""All policy sheets that were ever signed, folded from the journal: what holds now, what held then."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from resources.entry import Entry, Who
from resources.policy.commands import STREAM
from resources.policy.facts import PolicySheetSigned
from resources.policy.sheet import Terms


@dataclass(frozen=True, slots=True)
class Signed:
    """A sheet, who signed it and when."""

    version: int
    terms: Terms
    effective_at: datetime
    by: Who
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Sheets:
    """Immutable; `signed` in the order of their versions, from 1."""

    signed: tuple[Signed, ...] = ()

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> "Sheets":
        """The sheets after all `entries`, in the journal's order."""
        return cls().after(entries)

    def apply(self, entry: Entry) -> "Sheets":
        """The sheets after one more entry; entries about anything else change nothing."""
        return self.after((entry,))

    def after(self, entries: Iterable[Entry]) -> "Sheets":
        """The sheets after some more entries; the same value when none is about them."""
        told = tuple(
            _signed(entry) for entry in entries if entry.stream == STREAM and isinstance(entry.fact, PolicySheetSigned)
        )
        return Sheets((*self.signed, *told)) if told else self

    @property
    def latest(self) -> Signed | None:
        """The one signed last, in force already or not yet."""
        return self.signed[-1] if self.signed else None

    def in_force(self, at: datetime) -> Signed | None:
        """The sheet that holds at a moment: of those that had begun, the one signed last. None: the bank had none.

        A sheet signed after `at` changes nothing about `at`: it cannot begin before it was signed.
        """
        return next((one for one in reversed(self.signed) if one.effective_at <= at), None)


def _signed(entry: Entry) -> Signed:
    fact = entry.fact
    return Signed(fact.version, fact.terms, fact.effective_at, entry.who, entry.happened, fact.reason)
