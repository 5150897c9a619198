"""What the conditions and tiers of a playbook can have wrong although their shape is right."""

from collections.abc import Iterator

from incidents.conditions.metrics import METRICS, Metric, Unit
from incidents.playbooks.flaw import Flaw
from incidents.playbooks.playbook import Criterion, HasConditions, TierKey
from incidents.playbooks.yaml_tree import Path


def of_conditions(playbook: HasConditions) -> Iterator[Flaw]:
    """The flaws of all conditions to enter, to leave and to reach a tier, in no order."""
    for path, criterion in criteria(playbook):
        yield from _criterion(criterion, path)
        if criterion.settled is not None and (criterion.metric is not None or path[0] != "exit"):
            yield Flaw((*path, "settled"), "a step settles a condition to leave, without a metric", of_key=True)
    yield from _tiers(playbook)


def criteria(playbook: HasConditions) -> Iterator[tuple[Path, Criterion]]:
    """Every condition with the place where it stands."""
    for name, found in (("entry", playbook.entry), ("exit", playbook.exit)):
        for number, criterion in enumerate(found):
            yield (name, number), criterion
    for at, tier in enumerate(playbook.tiers):
        for name, found in (("any", tier.any), ("all", tier.all)):
            for number, criterion in enumerate(found):
                yield ("tiers", at, name, number), criterion


def _criterion(criterion: Criterion, at: Path) -> Iterator[Flaw]:
    if criterion.metric is None:
        for name in ("op", "value", "lasting", "intervals"):
            if getattr(criterion, name) is not None:
                yield Flaw((*at, name), f"{name} needs a metric", of_key=True)
        return
    metric = METRICS.get(criterion.metric)
    if metric is None:
        known = ", ".join(METRICS)
        yield Flaw((*at, "metric"), f'unknown metric "{criterion.metric}"; known are {known}')
        return
    yield from _comparison(criterion, metric, at)
    yield from _span(criterion, metric, at)


def _comparison(criterion: Criterion, metric: Metric, at: Path) -> Iterator[Flaw]:
    missing = criterion.op is None or criterion.value is None
    if missing and metric.unit is not Unit.YES:
        yield Flaw((*at, "metric"), f'"{criterion.metric}" needs an op and a value')
    if criterion.value == "goal" and metric.goal is None:
        yield Flaw((*at, "value"), f'"{criterion.metric}" has no goal of its own; write a number')


def _span(criterion: Criterion, metric: Metric, at: Path) -> Iterator[Flaw]:
    if criterion.intervals is not None and criterion.lasting is not None:
        yield Flaw((*at, "lasting"), "a condition has either lasting or intervals", of_key=True)
    if criterion.intervals is not None and metric.counted is None:
        yield Flaw((*at, "intervals"), f'"{criterion.metric}" is not counted by intervals', of_key=True)
    if metric.whole_only and criterion.intervals is None:
        yield Flaw((*at, "metric"), f'"{criterion.metric}" is known for whole intervals only: write intervals')


def _tiers(playbook: HasConditions) -> Iterator[Flaw]:
    order = list(TierKey)
    keys = [order.index(tier.tier) for tier in playbook.tiers]
    for number, tier in enumerate(playbook.tiers):
        if number and keys[number] <= keys[number - 1]:
            yield Flaw(("tiers", number, "tier"), f"{tier.tier} after {playbook.tiers[number - 1].tier}")
        if tier.tier is not TierKey.T0 and not (tier.any or tier.all):
            yield Flaw(("tiers", number), f"{tier.tier} has no condition")
        if tier.tier is TierKey.T0 and (tier.any or tier.all):
            yield Flaw(("tiers", number), "T0 is where no other tier holds: it has no condition")
