"""What rules and detectors say of the floor: conditions that hold now and ask for a person."""

from dataclasses import dataclass, replace

from resources.alarms.figures import Figure
from resources.priority import Priority, worst


@dataclass(frozen=True, slots=True)
class Proposal:
    """An incident with everything filled in. `kind` and `severity` are keys of `incidents.kinds`."""

    kind: str
    severity: str
    queues: tuple[str, ...]
    began: float  # epoch seconds UTC


@dataclass(frozen=True, slots=True)
class Condition:
    """Something that holds now. `queue` is empty for the centre; `began` is when it began (epoch seconds UTC).

    `figure` with `value` and `goal` say which figure is beyond what; a detector gives its finding in `params` instead.
    `words` are a bank-made rule's own title and guidance.
    """

    rule: str
    queue: str
    priority: Priority
    group: str
    began: float
    figure: Figure | None = None
    value: float | None = None
    goal: float | None = None
    params: tuple[tuple[str, str], ...] = ()
    proposal: Proposal | None = None
    title: str = ""
    guidance: str = ""

    @property
    def key(self) -> str:
        """What tells its alarm from all others that can stand at the same time."""
        return key_of(self.rule, self.queue)

    @property
    def reach(self) -> tuple[str, ...]:
        """The queues it is about."""
        return self.proposal.queues if self.proposal else ()

    def is_worse_than(self, before: "Condition") -> bool:
        """Whether it is more urgent than when it was raised, or has reached further queues."""
        return self.priority.rank < before.priority.rank or not set(self.reach) <= set(before.reach)

    def after(self, before: "Condition") -> "Condition":
        """The condition, no milder than before, with the queues it reached before: coming and going is no news."""
        priority = worst(self.priority, before.priority) or self.priority
        reach = tuple(dict.fromkeys((*self.reach, *before.reach)))
        return replace(self, priority=priority, proposal=self.proposal and replace(self.proposal, queues=reach))

    @property
    def gathers(self) -> tuple[str, ...]:
        """The queues whose own alarms follow from this one: those that a detector found the cause of."""
        return self.proposal.queues if self.params and self.proposal and not self.queue else ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """One look of a source at the floor: what holds, and what it could judge at all.

    A standing alarm whose key was judged and is not among the conditions is over; one that was not judged stands on.
    `rules` are all rules this source speaks for: an alarm of a rule that no source speaks for is over, too.
    """

    conditions: tuple[Condition, ...] = ()
    judged: frozenset[str] = frozenset()
    rules: frozenset[str] = frozenset()


def key_of(rule: str, queue: str) -> str:
    """The key of a rule's alarm in a queue, or in the centre where `queue` is empty."""
    return f"{rule}/{queue}" if queue else rule


def group_of(cause: str, queue: str) -> str:
    """The key of the group that alarms of one cause in one queue share."""
    return f"{cause}/{queue}" if queue else cause
