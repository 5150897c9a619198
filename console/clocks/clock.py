"""The one clock: what time it is for the centre, which in a demo or a drill is not what the wall says."""

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Times are aware and UTC. `monotonic` counts real seconds and never follows the wall."""

    @property
    def speed(self) -> float:
        """Seconds of the centre per real second."""
        ...

    def now(self) -> datetime: ...

    def epoch(self) -> float:
        """`now` as epoch seconds UTC."""
        ...

    def wall(self) -> datetime:
        """What the machine itself says, whatever the centre's time is."""
        ...

    def monotonic(self) -> float: ...


class SystemClock:
    """Real time, for a real centre."""

    speed = 1.0

    def now(self) -> datetime:
        return datetime.now(UTC)

    def epoch(self) -> float:
        return time.time()

    def wall(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()


class VirtualClock:
    """Time that begins at `start` and runs `speed` times as fast as real time; a step of the wall leaves it alone."""

    def __init__(self, start: datetime, speed: float = 1.0) -> None:
        if start.tzinfo is None or speed <= 0:
            raise ValueError("a virtual clock needs an aware start and a speed above zero")
        self._start = start.astimezone(UTC)
        self._origin = time.monotonic()
        self.speed = speed

    def now(self) -> datetime:
        return self._start + timedelta(seconds=(time.monotonic() - self._origin) * self.speed)

    def epoch(self) -> float:
        return self.now().timestamp()

    def wall(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()


class StoppedClock:
    """Time that stands until it is set: for pictures of one moment."""

    speed = 1.0

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def epoch(self) -> float:
        return self.at.timestamp()

    def wall(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return self.at.timestamp()
