"""Which agents a person should look at: too long in what they do, or letting offers ring. The limits are named here."""

from dataclasses import dataclass
from enum import StrEnum
from math import inf

from resources.agents import AgentState
from resources.floor import QueueFigures


class Attention(StrEnum):
    """Why an agent is marked."""

    NO_ANSWER = "no_answer"
    OVER_TIME = "over_time"


@dataclass(frozen=True, slots=True)
class Limits:
    """From when on a time in state is too long. Times in seconds; shares are of the queue's mean handling time (AHT).

    Talking and after-call work are judged against the queue the contact came from, as its last 30 minutes went.
    """

    talk_share: float = 2.0
    talk_least_s: float = 480.0
    talk_unknown_s: float = 900.0  # where the queue's AHT is not known yet
    wrap_share: float = 0.25
    wrap_least_s: float = 90.0
    pause_s: float = 1800.0
    missed_s: float = 300.0  # for so long an offer let ring counts, unless the agent talks in between

    def talking_s(self, queue: QueueFigures | None) -> float:
        """How long a conversation of `queue` may last."""
        aht = queue.window.mean_handling_s if queue is not None else None
        return self.talk_unknown_s if aht is None else max(self.talk_least_s, self.talk_share * aht)

    def wrap_up_s(self, queue: QueueFigures | None) -> float:
        """How long after-call work for `queue` may last."""
        aht = queue.window.mean_handling_s if queue is not None else None
        return max(self.wrap_least_s, self.wrap_share * (aht or 0.0))

    def limit_s(self, state: AgentState, queue: QueueFigures | None) -> float:
        """How long an agent may be in `state`; infinite for a state that is nobody's fault."""
        if state is AgentState.TALKING:
            return self.talking_s(queue)
        if state is AgentState.WRAP_UP:
            return self.wrap_up_s(queue)
        return self.pause_s if state is AgentState.PAUSED else inf


LIMITS = Limits()
REACHABLE = (AgentState.READY, AgentState.RINGING)  # of these, one who lets offers ring is marked
