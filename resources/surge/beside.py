"""Callers who wait while agents of their queue are ready: the routing does not bring them together."""

from resources.agents import AgentState
from resources.floor import Floor, QueueFigures
from resources.surge.divergence import Basis, Divergence, Sign, Stage

READY, WAITING = 2, 2  # at least so many agents and callers
READY_SHARE = 0.1  # of those who work for the queue
WAIT_S = 45.0  # at least so long waits the first; a phone that rings for nobody takes 15 s
WATCH_S, SURE_S = 45.0, 90.0  # without a break
FLOWS = 0.2  # of those who came meanwhile or waited before; with more of them answered it is a busy queue


class Beside:
    """Since when, queue by queue, callers wait beside ready agents."""

    def __init__(self) -> None:
        self._since: dict[str, tuple[float, int, int]] = {}  # from when on, answered until then, waiting then

    def judge(self, floor: Floor) -> Divergence | None:
        """The queues where it lasts, at the moment of `floor`; call it for every floor whose link is up."""
        for queue in [queue for queue in self._since if queue not in floor.queues]:
            del self._since[queue]
        for queue, figures in floor.queues.items():
            if _is_beside(figures, floor.at):
                self._since.setdefault(queue, (floor.at, figures.total.answered, figures.waiting))
            else:
                self._since.pop(queue, None)
        lasting = {
            queue: since
            for queue, (since, answered, waited) in self._since.items()
            if floor.at - since >= WATCH_S and not _flows(floor.queues[queue], answered, waited)
        }
        if not lasting:
            return None
        since = min(lasting.values())
        concerned = [floor.queues[queue] for queue in lasting]
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


def _flows(figures: QueueFigures, answered: int, waited: int) -> bool:
    """Whether agents of the queue do get callers."""
    taken = figures.total.answered - answered
    return taken > FLOWS * (taken + max(figures.waiting, waited))
