"""What a window remembers between starts, behind a port: bytes by key, kept by whoever wires the console."""

from typing import Protocol


class Memory(Protocol):
    """Keeps small values. A missing one is None."""

    def load(self, key: str) -> bytes | None: ...

    def save(self, key: str, value: bytes) -> None: ...
