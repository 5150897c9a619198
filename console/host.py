"""What the steps of an opening need of the running program; `console.bootstrap.Console` is it."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:  # a description must not bring what it describes
    from console.settings.options import Options
    from console.settings.places import Places
    from console.settings.settings import Settings
    from console.state import State
    from console.storage.lock import StoreLock
    from console.window import Window


class Host(Protocol):
    """The program around a desk: its window and state, what it was asked for, what it remembers."""

    window: "Window"
    state: "State"
    options: "Options"
    places: "Places"
    settings: "Settings"
    settings_trouble: str  # why those of the file could not be used, if so
    lock: "StoreLock | None"

    @property
    def language(self) -> str: ...

    @property
    def store_file(self) -> Path:
        """The log's database."""
        ...

    def remember(self, **changes: Any) -> None:
        """Keep settings for the next start."""
        ...

    def dress(self) -> None:
        """Put theme and language on the program again."""
        ...

    def give_up(self, sentences: tuple[str, ...]) -> None:
        """End, and say why: what happened, what is safe, what to do."""
        ...
