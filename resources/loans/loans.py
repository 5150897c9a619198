"""All loans of the centre, folded from the journal."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from uuid import UUID

from resources.entry import Entry
from resources.loans.commands import STREAMS
from resources.loans.facts import LOAN_FACTS
from resources.loans.fold import fold
from resources.loans.loan import Loan


@dataclass(frozen=True, slots=True)
class Loans:
    """All loans by id, in the order in which they were ordered; immutable, each entry makes a new value."""

    by_id: Mapping[UUID, Loan] = field(default_factory=lambda: MappingProxyType({}))

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> "Loans":
        """The loans after all `entries`, in the journal's order."""
        loans: dict[UUID, Loan] = {}
        for entry in entries:
            if _counts(entry):
                _take(loans, entry)
        return cls(MappingProxyType(loans))

    def apply(self, entry: Entry) -> "Loans":
        """The loans after one more entry; entries about anything else, and an incident's copies, change nothing."""
        return self.after((entry,))

    def after(self, entries: Iterable[Entry]) -> "Loans":
        """The loans after some more entries."""
        told = [entry for entry in entries if _counts(entry)]
        if not told:
            return self
        loans = dict(self.by_id)
        for entry in told:
            _take(loans, entry)
        return Loans(MappingProxyType(loans))

    def __iter__(self) -> Iterator[Loan]:
        return iter(self.by_id.values())

    def __len__(self) -> int:
        return len(self.by_id)

    def get(self, loan: UUID) -> Loan | None:
        return self.by_id.get(loan)

    @property
    def open(self) -> tuple[Loan, ...]:
        """Those for which there is still something to do, the oldest first."""
        return tuple(loan for loan in self if loan.is_open)

    @property
    def engaged(self) -> tuple[Loan, ...]:
        """Those that lay claim to an agent now: never more than one an agent."""
        return tuple(loan for loan in self if loan.engages)

    def of_agent(self, agent: str) -> Loan | None:
        """The loan that lays claim to the agent now."""
        return next((loan for loan in self if loan.agent == agent and loan.engages), None)

    def of_incident(self, incident: UUID) -> tuple[Loan, ...]:
        """All loans made for an incident, ended ones too."""
        return tuple(loan for loan in self if loan.incident == incident)


def _counts(entry: Entry) -> bool:
    return entry.stream.startswith(STREAMS) and isinstance(entry.fact, LOAN_FACTS)


def _take(loans: dict[UUID, Loan], entry: Entry) -> None:
    loan = fold(loans.get(entry.fact.loan), entry)
    if loan is not None:
        loans[loan.id] = loan
