"""What a feed's thread drives: something that yields events when time passes."""

from typing import Protocol

from resources.actions import Action, ActionResult
from resources.events import Event
from resources.feed_facts import LinkTrouble


class Source(Protocol):
    """Used by one thread only, except `interrupt`."""

    @property
    def name(self) -> str:
        """What the journal calls it."""
        ...

    @property
    def heard(self) -> float:
        """Monotonic time of the last sign of life; 0 before the first."""
        ...

    @property
    def trouble(self) -> LinkTrouble | None:
        """Why nothing comes at present."""
        ...

    @property
    def behind(self) -> bool:
        """Whether what was said so far is history that is still being caught up with: not to be shown as live."""
        ...

    def now(self) -> float:
        """The source's time, epoch seconds."""
        ...

    def step(self, wait_s: float) -> list[Event]:
        """What happened; waits at most `wait_s` real seconds for something to happen."""
        ...

    def act(self, action: Action) -> None: ...

    def look(self) -> None:
        """Ask for everything that is so now, where events may not have told it."""
        ...

    def results(self) -> list[ActionResult]:
        """Answers to actions since the last call."""
        ...

    def fail(self, trouble: LinkTrouble) -> list[Event]:
        """Break off; a source that can will begin anew later."""
        ...

    def interrupt(self) -> None:
        """End a wait; the only call that may come from another thread."""
        ...

    def close(self) -> None:
        """Release everything."""
        ...
