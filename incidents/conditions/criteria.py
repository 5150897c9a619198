"""What is known of a playbook's conditions: met, not met or unknown, how far, since when, and what they add up to."""

import operator
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from incidents.conditions.metrics import Metric
from incidents.playbooks.playbook import Criterion, Tier, TierKey
from resources.floor import QueueFigures

_OPS: dict[str, Callable[[float, float], bool]] = {
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
    "==": operator.eq,
}


class Verdict(StrEnum):
    """What can be said of a condition."""

    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"  # the floor does not tell, or has not told for long enough
    BY_PERSON = "by_person"  # no figure tells: a person confirms it


@dataclass(frozen=True, slots=True)
class Reading:
    """A condition as it stands. `value` and `threshold` are in the unit of its metric; where intervals are counted,
    `value` is that of the last whole one.

    Of several queues it is the one that decides: the worst where all must meet it, the first where one is enough.
    `counted` intervals in a row meet it; `since` (epoch seconds) is when it was met, or began to hold while it lasts.
    """

    criterion: Criterion
    verdict: Verdict
    queue: str = ""  # title
    value: float | None = None
    threshold: float | None = None
    counted: int = 0
    since: float | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """All conditions of a playbook. `tier` is the highest that holds, None while that is unknown.

    `since` (epoch seconds): from when on this tier is known to hold. `at_least`: a higher one cannot be ruled out.
    """

    entry: tuple[Reading, ...] = ()
    exit: tuple[Reading, ...] = ()
    tier: Tier | None = None
    reasons: tuple[Reading, ...] = ()  # the conditions that hold the tier
    since: float | None = None
    at_least: bool = False
    grades: "Standing | None" = None  # of the table of service grades, where one is read beside the playbook

    @property
    def could_end(self) -> bool:
        """Whether everything that figures can tell speaks for ending; what a person confirms is still to be asked.

        A response is activated at tier 2, so it does not end while that holds.
        """
        told = [reading for reading in self.exit if reading.verdict is not Verdict.BY_PERSON]
        calm = self.tier is None or self.tier.tier < TierKey.T2
        return calm and bool(told) and all(reading.verdict is Verdict.MET for reading in told)


def threshold_of(criterion: Criterion, metric: Metric, queue: QueueFigures) -> float:
    """What the figure is compared with: a number, or the queue's own goal."""
    value = criterion.value
    if isinstance(value, float):
        return value
    return metric.goal(queue) if value and metric.goal else 1.0


def meets(criterion: Criterion, value: float, threshold: float) -> bool:
    """Whether the figure is on the condition's side of the threshold; a rounding error does not decide."""
    return _OPS[criterion.op or "=="](round(value, 9), round(threshold, 9))


def one_of(criterion: Criterion, readings: Iterable[Reading]) -> Reading:
    """The reading that decides where one queue is enough; not met where too little happens in all of them."""
    order = (Verdict.MET, Verdict.UNKNOWN, Verdict.NOT_MET)
    found = sorted(readings, key=lambda each: (order.index(each.verdict), -each.counted, -_lean(each)))
    if not found:
        return Reading(criterion, Verdict.NOT_MET)
    began = [each.since for each in found if each.verdict is found[0].verdict and each.since is not None]
    return replace(found[0], since=min(began, default=None))


def all_of(criterion: Criterion, readings: Iterable[Reading]) -> Reading:
    """The reading that decides where every queue must meet it; unknown where too little happens in all of them."""
    order = (Verdict.NOT_MET, Verdict.UNKNOWN, Verdict.MET)
    found = sorted(readings, key=lambda each: (order.index(each.verdict), each.counted, _lean(each)))
    if not found:
        return Reading(criterion, Verdict.UNKNOWN)
    began = [each.since for each in found if each.since is not None]
    return replace(found[0], since=max(began) if len(began) == len(found) else None)


def tier_verdict(every: Iterable[Reading], one: Iterable[Reading]) -> Verdict:
    """Whether a tier holds whose `all` and `any` read so."""
    alternatives = [reading.verdict for reading in one]
    needed = [reading.verdict for reading in every]
    if alternatives:
        needed.append(next((v for v in (Verdict.MET, Verdict.UNKNOWN) if v in alternatives), Verdict.NOT_MET))
    if all(verdict is Verdict.MET for verdict in needed):
        return Verdict.MET
    return Verdict.NOT_MET if Verdict.NOT_MET in needed else Verdict.UNKNOWN


def _lean(reading: Reading) -> float:
    """How far the value is on the side that the condition asks for."""
    if reading.value is None or reading.threshold is None:
        return 0.0
    beyond = reading.value - reading.threshold
    return {">": beyond, "<": -beyond, "=": -abs(beyond)}[(reading.criterion.op or "==")[0]]
