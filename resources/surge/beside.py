"""Callers who wait while agents of their queue are ready: the routing does not bring them together."""

from resources.agents import AgentState
from resources.floor import Floor, QueueFigures
from resources.surge.divergence import Basis, Divergence, Sign, Stage

READY, WAITING = 2, 2  # at least so many agents and callers
READY_SHARE = 0.1  # of those who work for the queue
WAIT_S = 45.0  # at least so long waits the first; a phone that rings for nobody takes 15 s
WATCH_S, SURE_S = 45.0, 90.0  # without a break


class Beside:
    """Since when, queue by queue, callers wait beside ready agents."""

    def __init__(self) -> None:
        self._since: dict[str, float] = {}

    def judge(self, floor: Floor) -> Divergence | None:
        """The queues where it lasts, at the moment of `floor`; call it for every floor whose link is up."""
        for queue, figures in floor.queues.items():
            if _is_beside(figures, floor.at):
                self._since.setdefault(queue, floor.at)
            else:
                self._since.pop(queue, None)
        lasting = {queue: since for queue, since in self._since.items() if floor.at - since >= WATCH_S}
        if not lasting:
            return None
        since = min(lasting.values())
        concerned = [floor.queues[queue] for queue in lasting if queue in floor.queues]
        return Divergence(
            sign=Sign.WAITING_BESIDE_READY,
            stage=Stage.CONFIRMED if floor.at - since >= SURE_S else Stage.WATCH,
            queues=tuple(lasting),
            since=since,
            seen=float(sum(figures.waiting for figures in concerned)),
            expected=float(sum(figures.agents.get(AgentState.READY, 0) for figures in concerned)),
            basis=Basis.PAST,
        )

    def forget(self) -> None:
        """Nothing is known of what was between the last floor and the next."""
        self._since.clear()


def _is_beside(figures: QueueFigures, now: float) -> bool:
    ready = figures.agents.get(AgentState.READY, 0)
    return (
        figures.waiting >= WAITING
        and ready >= READY
        and ready >= READY_SHARE * figures.staffed
        and figures.longest_wait_s(now) >= max(WAIT_S, figures.target_s)
    )
