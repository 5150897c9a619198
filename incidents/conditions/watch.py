"""Reads the conditions of one playbook off the live floor, one floor after the other."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from incidents.conditions.criteria import Reading, Standing, Verdict, all_of, meets, one_of, threshold_of, tier_verdict
from incidents.conditions.ledger import UNSEEN_S, Ledger, Run
from incidents.conditions.metrics import METRICS, Metric, Source, settled_figure
from incidents.playbooks.playbook import Criterion, HasConditions, Tier, TierKey
from resources.floor import Floor, Freshness, QueueFigures, Tally

Decides = Callable[[Criterion, Iterable[Reading]], Reading]
_Key = tuple[Criterion, str]  # a condition and a queue
_BLIND = (Freshness.STALE, Freshness.LOST)


@dataclass(frozen=True, slots=True)
class _Look:
    """One floor: the queues that are watched, epoch seconds of the figures and of the centre's clock."""

    queues: tuple[QueueFigures, ...]
    at: float
    now: float
    freshness: Freshness
    told: Mapping[str, float]

    @property
    def blind(self) -> bool:
        return self.freshness in _BLIND


class Watch:
    """For the queues of one incident. While the feed is stale or lost nothing is known, and nothing is assumed."""

    def __init__(self, playbook: HasConditions, queues: Collection[str] = ()) -> None:
        self._playbook, self._queues = playbook, frozenset(queues)
        self._ledgers: dict[str, Ledger] = {}
        self._runs: dict[_Key, tuple[int, Run]] = {}  # with the interval that was running
        self._held: dict[_Key, float] = {}  # since when a condition has held in a queue without a break
        self._now: float | None = None
        self.standing = Standing()

    def recall(self, recorded: Mapping[str, Mapping[int, Tally]], until: float) -> None:
        """Take in, before the first floor, what was put on record by `until` (epoch seconds): by queue and interval,
        numbered by epoch seconds ÷ 900; intervals with holes are left out."""
        for queue, counts in recorded.items():
            self._ledger(queue).recall(counts, until)

    def see(
        self, floor: Floor, freshness: Freshness, now: float, told: Mapping[str, float] = MappingProxyType({})
    ) -> Standing:
        """The conditions on the next floor. `now`: epoch seconds of the centre's clock; `told`: what this console
        counts, by metric; what is missing there is not known."""
        queues = self._watched(floor)
        for queue in queues:
            self._ledger(queue.queue).see(queue, floor, freshness)
        if self._now is None or not 0 <= now - self._now <= UNSEEN_S:
            self._held.clear()
        self._now = now
        look = _Look(queues, floor.at, now, freshness, told)
        entry = tuple(self._read(criterion, look, one_of) for criterion in self._playbook.entry)
        leave = tuple(self._read(criterion, look, all_of) for criterion in self._playbook.exit)
        self.standing = self._with_tier(Standing(entry, leave), look)
        return self.standing

    def _watched(self, floor: Floor) -> tuple[QueueFigures, ...]:
        """The incident's queues; all where none of them is on the floor."""
        named = tuple(queue for key, queue in floor.queues.items() if key in self._queues)
        return named or tuple(floor.queues.values())

    def _ledger(self, queue: str) -> Ledger:
        return self._ledgers.setdefault(queue, Ledger())

    def _read(self, criterion: Criterion, look: _Look, decides: Decides) -> Reading:
        if criterion.settled is not None:
            value = look.told.get(settled_figure(criterion.settled))
            return self._present((criterion, ""), Reading(criterion, Verdict.UNKNOWN, "", value, 1.0), look.now)
        metric = METRICS.get(criterion.metric or "")
        if metric is None or metric.source is Source.PERSON:
            return Reading(criterion, Verdict.BY_PERSON)
        if metric.or_person and criterion.metric not in look.told:
            return Reading(criterion, Verdict.BY_PERSON)
        if metric.source is Source.QUEUE:
            each = [self._of_queue(criterion, metric, queue, look) for queue in look.queues]
            return decides(criterion, [one for one in each if one is not None])
        lost = float(look.freshness is Freshness.LOST)
        value = lost if metric.source is Source.LINK else look.told.get(criterion.metric or "")
        threshold = 1.0 if criterion.value is None else float(criterion.value)
        return self._present((criterion, ""), Reading(criterion, Verdict.UNKNOWN, "", value, threshold), look.now)

    def _of_queue(self, criterion: Criterion, metric: Metric, queue: QueueFigures, look: _Look) -> Reading | None:
        """The condition in one queue; None where too little happens to say anything."""
        value = metric.now(queue, look.at) if metric.now and not look.blind else None
        threshold = threshold_of(criterion, metric, queue)
        unknown = Reading(criterion, Verdict.UNKNOWN, queue.title or queue.queue, value, threshold)
        key = (criterion, queue.queue)
        if criterion.intervals is None:
            return None if value is None and not look.blind else self._present(key, unknown, look.now)
        if look.blind:
            return unknown
        run = self._run(key, metric, threshold, criterion.intervals)
        return None if run.quiet else _counted(unknown, run, criterion.intervals)

    def _present(self, key: _Key, unknown: Reading, now: float) -> Reading:
        """What the value of this moment says, and for how long it has said so."""
        criterion, value, threshold = unknown.criterion, unknown.value, unknown.threshold
        if value is None or threshold is None or not meets(criterion, value, threshold):
            self._held.pop(key, None)
            verdict = Verdict.UNKNOWN if value is None else Verdict.NOT_MET
            return _read(unknown, verdict, None)
        since = self._held.setdefault(key, now)
        lasting = criterion.lasting.total_seconds() if criterion.lasting else 0.0
        return _read(unknown, Verdict.MET if now - since >= lasting else Verdict.NOT_MET, since)

    def _run(self, key: _Key, metric: Metric, threshold: float, wanted: int) -> Run:
        """The run of whole intervals; worked out anew when one has ended."""
        criterion, queue = key
        ledger = self._ledger(queue)
        known = self._runs.get(key)
        if known is None or known[0] != ledger.running:
            figure = metric.counted or (lambda _counts, _expected: None)
            run = ledger.run(figure, lambda value: meets(criterion, value, threshold), wanted, metric.whole_only)
            known = self._runs[key] = (ledger.running, run)
        return known[1]

    def _with_tier(self, standing: Standing, look: _Look) -> Standing:
        """With the highest tier that holds; the lowest has no condition, so it holds only where no other might."""
        unknown = False
        for tier in reversed(self._playbook.tiers):
            every = [self._read(criterion, look, one_of) for criterion in tier.all]
            one = [self._read(criterion, look, one_of) for criterion in tier.any]
            verdict = tier_verdict(every, one)
            if verdict is Verdict.MET and not (unknown and tier.tier is TierKey.T0):
                reasons = tuple(reading for reading in (*every, *one) if reading.verdict is Verdict.MET)
                return Standing(
                    standing.entry, standing.exit, tier, reasons, self._since(tier, reasons, look.now), unknown
                )
            unknown = unknown or verdict is Verdict.UNKNOWN
        return standing

    def _since(self, tier: Tier, reasons: tuple[Reading, ...], now: float) -> float:
        if self.standing.tier is tier and self.standing.since is not None:
            return self.standing.since
        return min((reading.since for reading in reasons if reading.since is not None), default=now)


def _read(unknown: Reading, verdict: Verdict, since: float | None) -> Reading:
    return Reading(unknown.criterion, verdict, unknown.queue, unknown.value, unknown.threshold, 0, since)


def _counted(unknown: Reading, run: Run, wanted: int) -> Reading:
    verdict = Verdict.MET if run.length >= wanted else Verdict.NOT_MET if run.broken else Verdict.UNKNOWN
    return Reading(unknown.criterion, verdict, unknown.queue, run.last, unknown.threshold, run.length, run.since)
