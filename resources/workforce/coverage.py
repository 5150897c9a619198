"""How deep the bench of each queue is: who is certified, at which level, who of them is on shift, what ends."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from resources.roster.agent import AgentSkill, SkillState
from resources.workforce.standing import EXPIRES_SOON, Presence, Standing

LEVELS = (1, 2, 3, 4, 5)
THIN = 2  # that few holders, and the work hangs on single persons
_TODAY = frozenset({Presence.ON_SHIFT, Presence.LATER})


@dataclass(frozen=True, slots=True)
class QueueBench:
    """Agents by what they hold for one queue today. `levels` counts the certified ones by level 1 to 5.

    `now` are those on shift, `later` those whose shift begins later today; `ending` those whose certificate ends within
    30 days. `holders` stay empty but where they are few: then they are all certified agents, those on shift first.
    """

    queue: str
    levels: tuple[int, ...]
    learning: int
    now: int
    later: int
    ending: int
    holders: tuple[Standing, ...] = ()

    @property
    def certified(self) -> int:
        return sum(self.levels)

    @property
    def is_thin(self) -> bool:
        """Whether the work hangs on one or two persons, or on none."""
        return self.certified <= THIN

    @property
    def rank(self) -> tuple[int, int, str]:
        """The queue that hangs on the fewest comes first."""
        return (0 if self.is_thin else 1), self.now + self.later if not self.is_thin else self.certified, self.queue


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate that ends, with who holds it."""

    standing: Standing
    skill: AgentSkill
    expires: date


@dataclass(frozen=True, slots=True)
class Learner:
    """Who learns a queue's work. `week` of the training counts from 1; None where nobody knows when it began."""

    standing: Standing
    skill: AgentSkill
    week: int | None


def benches(standings: Iterable[Standing], queues: Iterable[str], today: date) -> tuple[QueueBench, ...]:
    """The bench of every one of `queues` and of those that agents have skills for; the thinnest first."""
    holders: dict[str, list[tuple[Standing, AgentSkill]]] = {queue: [] for queue in queues}
    learning: dict[str, int] = {}
    for standing in standings:
        if standing.presence is Presence.LEFT:
            continue
        for skill in standing.agent.skills:
            those = holders.setdefault(skill.queue, [])
            if skill.state is SkillState.LEARNING:
                learning[skill.queue] = learning.get(skill.queue, 0) + 1
            elif skill.holds(today):
                those.append((standing, skill))
    made = (_bench(queue, those, learning.get(queue, 0), today) for queue, those in holders.items())
    return tuple(sorted(made, key=lambda bench: bench.rank))


def _bench(queue: str, those: Sequence[tuple[Standing, AgentSkill]], learning: int, today: date) -> QueueBench:
    levels = [0] * len(LEVELS)
    for _, skill in those:
        levels[min(max(skill.level, LEVELS[0]), LEVELS[-1]) - 1] += 1
    there = [standing.presence for standing, _ in those]
    ending = sum(skill.expires is not None and skill.expires <= today + EXPIRES_SOON for _, skill in those)
    few = sorted((one for one, _ in those), key=lambda one: one.presence not in _TODAY) if len(those) <= THIN else ()
    on, later = there.count(Presence.ON_SHIFT), there.count(Presence.LATER)
    return QueueBench(queue, tuple(levels), learning, on, later, ending, tuple(few))


def certificates(standings: Iterable[Standing], until: date) -> tuple[Certificate, ...]:
    """The certificates that have ended or end up to `until`, the earliest first."""
    found = [
        Certificate(standing, skill, skill.expires)
        for standing in standings
        if standing.presence is not Presence.LEFT and standing.expires is not None and standing.expires <= until
        for skill in standing.agent.skills
        if skill.state is SkillState.CERTIFIED and skill.expires is not None and skill.expires <= until
    ]
    return tuple(sorted(found, key=lambda one: (one.expires, one.standing.agent.id)))


def learners(standings: Iterable[Standing], today: date, induction_days: int | None) -> tuple[Learner, ...]:
    """Who learns what. A new hire's training counts from the first day of the induction (P5 of the policy sheet)."""
    return tuple(
        Learner(standing, skill, _week(standing, today, induction_days))
        for standing in standings
        if standing.presence is not Presence.LEFT
        for skill in standing.agent.skills
        if skill.state is SkillState.LEARNING
    )


def _week(standing: Standing, today: date, induction_days: int | None) -> int | None:
    until = standing.agent.new_until
    if until is None or induction_days is None:
        return None
    began = until - timedelta(days=induction_days - 1)
    return (today - began).days // 7 + 1 if began <= today else None
