"""How many of the agents who were here are gone, and whether anybody is left to serve."""

from collections import deque

from resources.agents import AgentState
from resources.floor import STAFFED, Floor

MEMORY_S = 1800.0  # so far back it is known who was here


class Strength:
    """Sees one floor after the other. People who go home are no loss while enough stay: then nobody counts as gone."""

    def __init__(self) -> None:
        self._peaks: deque[tuple[float, int]] = deque()  # falling, the most first

    def see(self, floor: Floor) -> dict[str, float]:
        """By the names that conditions use: `agents_gone`, a share of those here in the last 30 minutes at most, and
        `nobody_serving`, 1 while contacts wait and no agent works. The floor must be live."""
        here = sum(one.state in STAFFED or one.state is AgentState.PAUSED for one in floor.agents.values())
        while self._peaks and self._peaks[-1][1] <= here:
            self._peaks.pop()
        self._peaks.append((floor.at, here))
        while floor.at - self._peaks[0][0] > MEMORY_S:
            self._peaks.popleft()
        most = self._peaks[0][1]
        gone = 1 - here / most if most and _is_short(floor) else 0.0
        waiting = any(queue.waiting for queue in floor.queues.values())
        served = any(one.state in STAFFED for one in floor.agents.values())
        return {"agents_gone": gone, "nobody_serving": float(waiting and not served)}


def _is_short(floor: Floor) -> bool:
    """Whether those who work are fewer than needed, over all queues whose need is known."""
    known = [queue for queue in floor.queues.values() if queue.need is not None]
    return sum(queue.staffed for queue in known) < sum(queue.need or 0 for queue in known)
