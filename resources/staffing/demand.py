"""What a queue faces: how many contacts arrive, how long one takes, how patient callers are, and how sure that is."""

from dataclasses import dataclass
from math import exp, sqrt

from resources.floor import QueueFigures, Tally

FEWEST = 10  # counts of fewer contacts say nothing of a rate
INTERVAL_S = 900.0
RECENT_S = 300.0  # the running quarter of an hour counts by itself once it is so old
BEYOND_CHANCE = 2.0  # standard deviations: what is newer counts alone only if it differs by more
FOUR_OF_FIVE = 1.2816  # standard deviations to each side that hold four of five cases
MOST_PATIENT_S = 4 * 3600.0


@dataclass(frozen=True, slots=True)
class Demand:
    """Rates per second, times in seconds. `trend` is the plan's share of the present rate at later moments.

    `spread` >= 1: in four of five cases the load lies between what is stated ÷ spread and × spread. `patience_s` is
    the mean patience, None where too few have hung up to tell.
    """

    arrivals_per_s: float
    handling_s: float
    spread: float
    patience_s: float | None
    trend: tuple[float, ...] = ()  # by quarter of an hour from the running one
    into_quarter_s: float = 0.0

    def arrivals_at(self, after_s: float) -> float:
        """Arrivals per second `after_s` seconds from now: as now, along the plan of the day."""
        quarter = int((self.into_quarter_s + after_s) // INTERVAL_S)
        return self.arrivals_per_s * (self.trend[quarter] if quarter < len(self.trend) else 1.0)


def demand(queue: QueueFigures, now: float) -> Demand | None:
    """What `queue` faces at `now` (epoch seconds); None where too little was counted to say.

    The spread is that of counts: a Poisson count of N is off by 1/√N, the mean of N exponential times likewise.
    """
    completed, handling_s = _handling(queue)
    if queue.window.offered < FEWEST or completed < FEWEST or not queue.counted_s or not handling_s:
        return None
    counted, over_s = _arrivals(queue, now)
    return Demand(
        arrivals_per_s=counted / over_s,
        handling_s=handling_s,
        spread=exp(FOUR_OF_FIVE * sqrt(1 / counted + 1 / completed)),
        patience_s=patience(queue),
        trend=_trend(queue),
        into_quarter_s=now % INTERVAL_S,
    )


def patience(queue: QueueFigures) -> float | None:
    """Mean patience in seconds, as mean wait ÷ share of abandoned; None without enough of both.

    Mandelbaum and Zeltyn (2007), section 6. Those who hang up are taken to have waited like the answered, which makes
    callers rather too impatient than too patient.
    """
    for tally in (queue.window, queue.day):
        if tally.abandoned >= FEWEST and tally.waited_s > 0:
            return min((tally.mean_speed_of_answer_s or 0.0) / (tally.abandon_rate or 1.0), MOST_PATIENT_S)
    return None


def _handling(queue: QueueFigures) -> tuple[int, float]:
    """Contacts, and their mean handling time: the day's, or that of the last 30 minutes if it differs."""
    now, day = _handled(queue.window), _handled(queue.day)
    if now[0] < FEWEST or (day[0] > now[0] and abs(now[1] - day[1]) <= BEYOND_CHANCE * day[1] / sqrt(now[0])):
        return day
    return now


def _handled(tally: Tally) -> tuple[int, float]:
    return tally.completed, tally.mean_handling_s or 0.0


def _arrivals(queue: QueueFigures, now: float) -> tuple[float, float]:
    """Contacts, and the seconds in which they came: of the last 30 minutes, or the newest ones if these differ."""
    counted, over_s = float(queue.window.offered), queue.counted_s
    newest, newest_s = _newest(queue, now)
    usual = counted / over_s * newest_s
    if newest >= FEWEST and abs(newest - usual) > BEYOND_CHANCE * sqrt(usual):
        return newest, newest_s
    return counted, over_s


def _newest(queue: QueueFigures, now: float) -> tuple[float, float]:
    """Contacts of the running quarter of an hour, with the one before it while it is young; and over which time."""
    over_s, contacts = now % INTERVAL_S, queue.contacts
    newest = float(contacts[-1]) if contacts else 0.0
    if over_s < RECENT_S and len(contacts) > 1:
        newest, over_s = newest + contacts[-2], over_s + INTERVAL_S
    return newest, max(1.0, min(over_s, queue.counted_s))


def _trend(queue: QueueFigures) -> tuple[float, ...]:
    running = len(queue.contacts) - 1
    plan = queue.expected[max(0, running) :]
    if running < 0 or not plan or plan[0] < 1:
        return ()
    return tuple(planned / plan[0] for planned in plan[:6])
