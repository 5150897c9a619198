"""An agent as the roster knows them: where they belong, what they may serve and until when, what they still lack."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class SkillState(StrEnum):
    """How far somebody has come with a queue's work."""

    LEARNING = "learning"  # may not be moved there
    CERTIFIED = "certified"


@dataclass(frozen=True, slots=True)
class AgentSkill:
    """What an agent may serve. `level` is 1 (beginner) to 5 (expert); `expires` is the last day of the certificate."""

    queue: str
    level: int = 3
    state: SkillState = SkillState.CERTIFIED
    expires: date | None = None

    def holds(self, today: date) -> bool:
        """Whether it may be used on that day."""
        return self.state is SkillState.CERTIFIED and (self.expires is None or today <= self.expires)


@dataclass(frozen=True, slots=True)
class Agent:
    """An agent of the centre. `id` is the personnel number, `address` how the PBX names the agent (`Floor.agents`).

    `new_until` is the last day of a new hire's induction, on which nobody moves them; `mentor` is an agent's id.
    """

    id: str
    name: str
    address: str = ""
    team: str = ""
    site: str = ""
    home: str = ""  # the queue they work for unless somebody moves them
    skills: tuple[AgentSkill, ...] = ()  # that of `home` is among them
    languages: tuple[str, ...] = ()
    mentor: str = ""
    new_until: date | None = None
    checked: bool = True  # the background check is passed
    active: bool = True
    tags: tuple[str, ...] = ()  # what they know beside: education, products
    version: int = 1  # counts the entries that made it as it is, as that of a shift does

    def skill(self, queue: str) -> AgentSkill | None:
        """What they have learnt for `queue`."""
        return next((skill for skill in self.skills if skill.queue == queue), None)

    def may_serve(self, queue: str, today: date) -> bool:
        """Whether they are certified for `queue` on that day."""
        skill = self.skill(queue)
        return skill is not None and skill.holds(today)

    def is_new(self, today: date) -> bool:
        """Whether the induction still runs."""
        return self.new_until is not None and today <= self.new_until
