"""What changes of a day are judged by, as the desk knows it now."""

from collections.abc import Iterator

from console.sources import Watched
from console.state import State
from resources.day import Day
from resources.limits.ground import Ground, Lent
from resources.loans.loan import ENDED
from resources.loans.loans import Loans
from resources.promises.promises import Promises
from resources.roster.roster import Roster


class Grounds:
    """Keeps the newest ground as long as nothing of it has changed: what it has reckoned need not be reckoned again."""

    def __init__(self, state: State, watched: Watched) -> None:
        self._state, self._watched = state, watched
        self._made_of: tuple[object, ...] = ()
        self._ground: Ground | None = None

    def of(self, day: Day) -> Ground | None:
        """The ground for changes of `day`; None as long as there is no roster."""
        state = self._state
        if state.roster is None:
            return None
        parts = (state.roster, state.need, state.loans, state.promises)
        same = len(self._made_of) == len(parts) and all(a is b for a, b in zip(parts, self._made_of, strict=True))
        if self._ground is None or not same or self._ground.day != day:
            self._made_of, self._ground = parts, ground_of(state, self._watched, day)
        return self._ground


def ground_of(state: State, watched: Watched, day: Day) -> Ground:
    """The ground for changes of `day`; without a need of that day the protected lines' need is unknown."""
    centre, roster = watched.centre, state.roster or Roster()
    return Ground(
        roster,
        day,
        centre.zone,
        centre.work_rules,
        queues={queue.id: queue for queue in centre.queues},
        need=state.need if state.need is not None and state.need.day == day else None,
        lent=tuple(_lent(state.loans or Loans(), roster, day)),
        promises=_open(state.promises),
        reserves={one.id: one for one in centre.reserves},
    )


def _open(promises: Promises | None) -> dict[str, int]:
    """How many open promises each agent owns."""
    return {agent: len(theirs) for agent, theirs in (promises or Promises()).open_of.items()}


def _lent(loans: Loans, roster: Roster, day: Day) -> Iterator[Lent]:
    """The loans that touch the day, of agents whom the roster knows; those that never began are none."""
    by_address = roster.by_address
    for loan in loans:
        start, until = loan.span
        end = min(until, loan.ended_at) if loan.ended_at is not None else until
        if loan.agent not in by_address or start.timestamp() >= day.end or end.timestamp() <= day.start:
            continue
        if loan.state not in ENDED or loan.confirmed_at is not None:
            yield Lent(by_address[loan.agent].id, loan.to, start, end, loan.state in ENDED)
