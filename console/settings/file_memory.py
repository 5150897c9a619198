"""What the window remembers between starts, in one file, apart for every arrangement of monitors."""

import base64
import json
from pathlib import Path

from console.settings.settings import write_whole


class FileMemory:
    """Values by key; `setup` names the arrangement of monitors. A broken file is forgotten: nothing in it is needed."""

    def __init__(self, file: Path, setup: str) -> None:
        self._file, self._setup = file, setup
        self._kept = _read(file)
        self._kept.setdefault(setup, {})

    def load(self, key: str) -> bytes | None:
        """The value kept under `key`; None if there is none."""
        kept = self._kept[self._setup].get(key)
        return None if kept is None else base64.b64decode(kept)

    def save(self, key: str, value: bytes) -> None:
        """Keep a value until `write`."""
        self._kept[self._setup][key] = base64.b64encode(value).decode("ascii")

    def write(self) -> None:
        """Put everything into the file. Raises OSError."""
        self._file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(self._file, json.dumps(self._kept, indent=1, sort_keys=True))


def _read(file: Path) -> dict[str, dict[str, str]]:
    try:
        kept = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return kept if isinstance(kept, dict) and all(isinstance(one, dict) for one in kept.values()) else {}
