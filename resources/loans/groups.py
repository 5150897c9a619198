"""The loans of one act together: how many the PBX has confirmed, how many are still to come, which failed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from resources.loans.loan import Loan, LoanState

RECENT = timedelta(days=2)
FAILED = frozenset({LoanState.REFUSED, LoanState.COMPENSATED, LoanState.HALF_APPLIED, LoanState.RETURN_FAILED})


@dataclass(frozen=True, slots=True)
class LoanGroup:
    """The loans that were ordered together, in their order."""

    id: UUID
    loans: tuple[Loan, ...]

    @property
    def confirmed(self) -> int:
        """How many the PBX has shown, back by now or not."""
        return sum(loan.confirmed_at is not None for loan in self.loans)

    @property
    def later(self) -> tuple[Loan, ...]:
        """Those whose time has not come."""
        return tuple(loan for loan in self.loans if loan.state is LoanState.LATER)

    @property
    def open(self) -> tuple[Loan, ...]:
        """Those for which there is still something to do."""
        return tuple(loan for loan in self.loans if loan.is_open)

    @property
    def failed(self) -> tuple[Loan, ...]:
        """Those that did not become what was ordered, or cannot begin."""
        return tuple(loan for loan in self.loans if is_failed(loan))


def is_failed(loan: Loan) -> bool:
    """Whether a person should know about it."""
    return loan.state in FAILED or (
        loan.state in (LoanState.LATER, LoanState.CANCELLED) and loan.trouble is not None
    )  # fmt: skip


def recent(loans: Iterable[Loan], now: datetime) -> tuple[LoanGroup, ...]:
    """The groups with loans that are open, or ended a short while ago; the newest first."""
    return groups(loan for loan in loans if loan.ended_at is None or now - loan.ended_at < RECENT)


def groups(loans: Iterable[Loan]) -> tuple[LoanGroup, ...]:
    """All groups, the newest first."""
    found: dict[UUID, list[Loan]] = {}
    for loan in loans:
        found.setdefault(loan.group, []).append(loan)
    newest = sorted(found.items(), key=lambda one: one[1][0].planned_at, reverse=True)
    return tuple(LoanGroup(group, tuple(lent)) for group, lent in newest)
