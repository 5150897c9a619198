"""What the log says of the wave after an outage. `kind` names each fact for ever."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class QueueWave:
    """One queue: contacts lost in the outage (`blocked` before it, `abandoned` beyond what is usual, `missing`:
    expected and never arrived) and those `extra` in each 15 minutes since the return."""

    queue: str
    blocked: float
    abandoned: float
    missing: float
    extra: tuple[float, ...]

    @property
    def lost(self) -> float:
        return self.blocked + self.abandoned + self.missing


@dataclass(frozen=True, slots=True)
class ReboundPredicted:
    """When the service returned: `share` of the lost are expected to call again, after `delay_s` in the mean, learnt
    from `outages` of the bank's own (0: placeholders). `unrecorded` is the share of the outage of which nothing is on
    record."""

    kind: ClassVar[str] = "rebound_predicted"
    back_at: datetime
    queues: tuple[QueueWave, ...]
    share: float
    delay_s: float
    outages: int = 0
    unrecorded: float = 0.0

    @property
    def lost(self) -> float:
        return sum(one.lost for one in self.queues)


@dataclass(frozen=True, slots=True)
class ReboundSeen:
    """Two hours later: `lost` contacts; by 15 minutes since the return those `predicted` on top, and those `seen`."""

    kind: ClassVar[str] = "rebound_seen"
    back_at: datetime
    lost: float
    predicted: tuple[float, ...]
    seen: tuple[float, ...]
