"""When a suspicion becomes a watch, a watch a confirmed divergence, and when that is over."""

from dataclasses import dataclass

from resources.floor import Floor
from resources.surge.divergence import Stage

# twice a log likelihood ratio, after its correction; chosen by tests/benchmarks/surge.py
WATCH, FELT, SURE, CERTAIN = 16.0, 19.0, 21.0, 40.0
GOES_ON_S = 60.0  # what comes after the suspicion must agree with it for so long: a burst does not
FELT_AFTER_S = 120.0  # a watch that lasts so long and is felt is confirmed
FADES_S = 60.0  # a watch is given up after so long without ground
OVER_S = 90.0  # a confirmed divergence is over after so long without


@dataclass(slots=True)
class Episode:
    """One thing that goes on. Times are epoch seconds UTC."""

    since: float
    begun: float  # when it became a watch
    last: float  # when there was ground for it last
    stage: Stage = Stage.WATCH
    confirmed_at: float | None = None

    def judge(self, now: float, score: float, *, felt: bool, goes_on: bool, plainly: bool) -> None:
        """Go on with a score of now; `goes_on`: what came since the suspicion agrees with it, or does so `plainly`."""
        if score >= WATCH:
            self.last = now
        age_s = now - self.begun if goes_on else 0.0
        persists = score >= SURE and (age_s >= GOES_ON_S or (plainly and now > self.begun))
        sure = score >= CERTAIN or persists or (score >= FELT and felt and age_s >= FELT_AFTER_S)
        if sure and self.stage is Stage.WATCH:
            self.confirm(now)

    def confirm(self, now: float) -> None:
        self.stage, self.confirmed_at, self.last = Stage.CONFIRMED, now, now

    def is_over(self, now: float) -> bool:
        """Whether there has been no ground for long enough."""
        return now - self.last >= (FADES_S if self.stage is Stage.WATCH else OVER_S)


def is_felt(floor: Floor, queue: str) -> bool:
    """Whether callers of the queue notice: several wait, and the first of them too long."""
    figures = floor.queues.get(queue)
    if figures is None or figures.waiting < 2:
        return False
    return figures.longest_wait_s(floor.at) >= max(figures.target_s, figures.longest_wait_goal_s / 2.0)
