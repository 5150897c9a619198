"""The detector beside the alarm rules: what is sure becomes a condition with its cause and a proposed incident."""

from resources.alarms.condition import Condition, Proposal, Verdict, group_of
from resources.floor import Floor, Link
from resources.priority import Priority, worst
from resources.surge.detector import Detector
from resources.surge.divergence import Cause, Divergence, Stage
from resources.surge.grading import S1, S2, S3, S4, kind_of, severity_of
from resources.surge.stages import is_felt

CAUSE = "surge"  # of the groups
RULES = {cause: f"surge_{cause}" for cause in Cause}
_PRIORITY = {S1: Priority.CRITICAL, S2: Priority.HIGH, S3: Priority.MEDIUM, S4: Priority.LOW}


class SurgeWatch:
    """Judges floors as a detector of the console's alarms."""

    def __init__(self) -> None:
        self.suspected: tuple[Divergence, ...] = ()  # watches, that may be chance
        self._detector = Detector()
        self._standing: dict[Cause, Condition] = {}

    def __call__(self, floor: Floor, now: float, fresh: bool) -> Verdict:
        """What holds on a floor; a floor that is not fresh says nothing, and what stood stands on."""
        rules = frozenset(RULES.values())
        found = self._detector.see(floor)
        if not fresh or floor.link is not Link.UP:
            return Verdict(tuple(self._standing.values()), frozenset(), rules)
        sure = [one for one in found if one.stage is Stage.CONFIRMED]
        self.suspected = tuple(one for one in found if one.stage is Stage.WATCH)
        self._standing = {}
        for one in sure:
            self._standing.setdefault(one.cause, condition_of(one, floor))
        return Verdict(tuple(self._standing.values()), rules, rules)


def condition_of(divergence: Divergence, floor: Floor) -> Condition:
    """The condition of a sure divergence, of the centre as its queues may change; numbers are words for the journal."""
    severity = severity_of(divergence, floor)
    felt = any(is_felt(floor, queue) for queue in divergence.queues)
    return Condition(
        rule=RULES[divergence.cause],
        queue="",
        priority=worst(_PRIORITY[severity], Priority.HIGH if felt else Priority.MEDIUM) or Priority.MEDIUM,
        group=group_of(CAUSE, divergence.cause),
        began=divergence.since,
        params=params_of(divergence),
        proposal=Proposal(kind_of(divergence), severity, divergence.queues, divergence.since),
    )


def params_of(divergence: Divergence) -> tuple[tuple[str, str], ...]:
    """What the words need besides the queues: figures in contacts, agents or seconds."""
    return (
        ("sign", divergence.sign),
        ("origin", ",".join(divergence.origin)),
        ("seen", f"{divergence.seen:.0f}"),
        ("expected", f"{divergence.expected:.0f}"),
        ("low", f"{divergence.low:.0f}"),
        ("high", f"{divergence.high:.0f}"),
        ("factor", f"{divergence.factor:.1f}"),
        ("basis", divergence.basis),
        ("everywhere", "yes" if divergence.everywhere else ""),
    )
