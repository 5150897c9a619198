"""What a window remembers between starts, behind a port: bytes by key, kept by whoever wires the console."""

from typing import Protocol


class Memory(Protocol):
    """Keeps small values. A missing one is None."""

    def load(self, key: str) -> bytes | None: ...

    def save(self, key: str, value: bytes) -> None: ...


class Forgetful:
    """Remembers for as long as the program runs."""

    def __init__(self) -> None:
        self._kept: dict[str, bytes] = {}

    def load(self, key: str) -> bytes | None:
        return self._kept.get(key)

    def save(self, key: str, value: bytes) -> None:
        self._kept[key] = value
