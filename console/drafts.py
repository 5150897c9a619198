"""Half-written texts: stored within two seconds of the last key, gone when they were sent or put away."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from console.acts.operations import Operations
from console.storage.store import Store

AFTER_MS = 1000  # so that a crash costs less than two seconds of typing


class Drafts(QObject):
    """Texts by key. `text` answers from memory; the store's worker does the writing."""

    def __init__(self, operations: Operations, kept: dict[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._operations, self._kept = operations, dict(kept)
        self._unsaved: set[str] = set()
        self._timer = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._timer.timeout.connect(self.save)

    def text(self, key: str) -> str:
        """What was half-written under `key`."""
        return self._kept.get(key, "")

    @Slot(str, str)
    def change(self, key: str, text: str) -> None:
        """Somebody types; an empty text is forgotten."""
        if text == self._kept.get(key, ""):
            return
        self._kept[key] = text
        self._unsaved.add(key)
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def save(self) -> None:
        """Store what is not stored yet."""
        self._timer.stop()
        for key in sorted(self._unsaved):
            text = self._kept[key]
            self._operations.call(partial(_save, key=key, text=text), partial(self._saved, key, text))

    def _saved(self, key: str, text: str, _: None) -> None:
        """What could not be stored, as on a full disk, stays unsaved: the next change or the close tries again."""
        if self._kept.get(key) == text:
            self._unsaved.discard(key)


def _save(store: Store, key: str, text: str) -> None:
    store.save_draft(key, text)
