"""What was counted of a queue in each whole interval of 15 minutes, taken from one floor after the other."""

from collections.abc import Callable, Mapping
from dataclasses import astuple, dataclass

from resources.floor import Floor, Freshness, Link, QueueFigures, Tally

INTERVAL_S = 900  # every zone's quarters of an hour are also those of UTC
BEGINS_S = 60.0  # an interval seen from its first minute on is seen as a whole
UNSEEN_S = 60.0  # with no floor for longer than this, nobody knows what was counted
KEPT = 96  # intervals


def interval_of(at: float) -> int:
    """The number of the interval in which a moment lies (epoch seconds)."""
    return int(at // INTERVAL_S)


@dataclass(frozen=True, slots=True)
class Run:
    """Whole intervals up to now that meet a condition in a row; those with too few contacts are passed over.

    `broken`: an interval is known that does not meet it; else the run ends where nobody knows. `quiet`: all that were
    asked for say nothing. `last` is the newest figure, `since` (epoch seconds) when the run was as long as asked for.
    """

    length: int = 0
    broken: bool = False
    quiet: bool = False
    last: float | None = None
    since: float | None = None


class Ledger:
    """One queue. An interval that was not seen throughout, with the feed up, is not in it: it is unknown."""

    def __init__(self) -> None:
        self._counts: dict[int, Tally] = {}
        self._expected: dict[int, float] = {}
        self._at: float | None = None
        self._recorded: tuple[float, Tally] = (0.0, Tally())  # what the cut-off interval counted, and until when
        self._begun: Tally | None = None  # the totals when the running interval began; None: not seen from there

    def see(self, queue: QueueFigures, floor: Floor, freshness: Freshness) -> None:
        """Take in the queue on the next floor. Stale figures are not looked at; a link that went down breaks it off."""
        if floor.link is not Link.UP or freshness is Freshness.LOST:
            self._begun = None
            return
        if freshness is Freshness.STALE:
            return
        before, self._at = self._at, floor.at
        if before is None:
            self._begun = self._resumed(queue.total, floor.at)
            self._plan(queue, floor.at)
            return
        if not 0 <= floor.at - before <= UNSEEN_S or self._restarted(queue.total):
            self._begun = None
        if interval_of(floor.at) != interval_of(before):
            self._turn(queue, before, floor.at)

    def recall(self, counts: Mapping[int, Tally], until: float = 0.0) -> None:
        """Take in what was put on record before the first floor; the last interval may have been cut off at `until`."""
        self._recorded = until, counts.get(interval_of(until), Tally())
        self._counts = {each: tally for each, tally in counts.items() if each < interval_of(until)}

    @property
    def running(self) -> int:
        """The interval that has not ended yet."""
        return 0 if self._at is None else interval_of(self._at)

    def run(
        self,
        figure: Callable[[Tally, float | None], float | None],
        meets: Callable[[float], bool],
        wanted: int,
        planned: bool = False,
    ) -> Run:
        """The run of a condition. `figure` is worked out from counts and expected contacts, None: too few to tell;
        `planned`: without a plan it is unknown.
        """
        met: list[int] = []
        last: float | None = None
        quiet, broken, interval = 0, False, self.running - 1
        while (counts := self._counts.get(interval)) is not None and not broken:
            expected = self._expected.get(interval)
            if planned and expected is None:
                break
            value = figure(counts, expected)
            if value is None:
                quiet += not met
            else:
                last = value if last is None else last
                broken = not meets(value)
                met += [] if broken else [interval]
            interval -= 1
        since = float((met[-wanted] + 1) * INTERVAL_S) if len(met) >= wanted else None
        return Run(len(met), broken, quiet >= wanted, last, since)

    def _resumed(self, total: Tally, at: float) -> Tally | None:
        """Where the running interval began, if the record reaches almost up to now or now is its beginning."""
        until, counted = self._recorded
        if interval_of(until) == interval_of(at) and abs(at - until) <= UNSEEN_S:
            return _less(total, counted)
        return total if _begins(at) else None

    def _turn(self, queue: QueueFigures, before: float, at: float) -> None:
        """A new interval has begun."""
        if self._begun is not None and _begins(at):
            gained = _less(queue.total, self._begun)
            self._counts[interval_of(before)] = Tally(*(max(0, count) for count in astuple(gained)))
        self._begun = queue.total if _begins(at) else None
        self._plan(queue, at)
        for kept in (self._counts, self._expected):
            for interval in sorted(kept)[:-KEPT]:
                del kept[interval]

    def _plan(self, queue: QueueFigures, at: float) -> None:
        """What is planned for today's intervals so far."""
        first = interval_of(at) - len(queue.contacts) + 1
        for number, expected in enumerate(queue.expected[: len(queue.contacts)]):
            self._expected[first + number] = expected

    def _restarted(self, total: Tally) -> bool:
        """A feed that began anew counts from nothing."""
        begun = self._begun
        return begun is not None and (total.offered < begun.offered or total.answered < begun.answered)


def _begins(at: float) -> bool:
    return at - interval_of(at) * INTERVAL_S <= BEGINS_S


def _less(ended: Tally, begun: Tally) -> Tally:
    """What was counted between two totals."""
    return Tally(*(later - earlier for later, earlier in zip(astuple(ended), astuple(begun), strict=True)))
