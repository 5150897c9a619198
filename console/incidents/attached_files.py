"""The store's files as the pages reach them: all work with bytes is done in the storage worker."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from uuid import UUID

from console.acts.operations import Operations
from console.storage.attachments import Sealed, TakenIn
from resources.entry import Refusal


class AttachedFiles:
    """What came of it comes home to the main thread."""

    def __init__(self, operations: Operations) -> None:
        self._operations = operations

    def take_in(self, source: Path, done: Callable[[TakenIn | Refusal], None]) -> None:
        """Copies a file into the store; it counts for nothing until an entry names it."""
        self._operations.call(lambda store: store.attachments.take_in(source), done)

    def copy_out(self, key: UUID, sealed: Sealed, target: Path, done: Callable[[Path | Refusal], None]) -> None:
        """Writes a verified copy beside `target`."""
        self._operations.call(lambda store: store.attachments.copy_out(key, sealed, target), done)

    def finish(self, beside: Path, target: Path | None, done: Callable[[str], None]) -> None:
        """Puts the copy in its place, or takes it away without a target; `done` learns what stood in the way."""

        def put(_store: object) -> str:
            try:
                if target is not None:
                    beside.replace(target)
                    return ""
            except OSError as fault:
                with suppress(OSError):
                    beside.unlink()
                return fault.strerror or str(fault)
            beside.unlink(missing_ok=True)
            return ""

        self._operations.call(put, done)
