"""A dictionary that forgets its oldest entries."""

from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")
KEPT = 20_000


class Memory(dict[K, V]):
    """Keeps the newest entries, so that what never ends cannot fill the console's memory."""

    def __setitem__(self, key: K, value: V) -> None:
        dict.__setitem__(self, key, value)  # in half the time of super()
        if len(self) > KEPT:
            del self[next(iter(self))]
