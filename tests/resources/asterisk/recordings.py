"""The recorded traces: the small ones of this repository, and more of them where a shared folder lies beside it."""

import gzip
import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from resources.feeds.trace import Trace, read_trace

ROOT = Path(__file__).parents[3]
OWN = ROOT / "tests" / "data" / "asterisk"
SHARED = ROOT.parent / "shared" / "asterisk" / "traces"
LEFT_UNANSWERED = ("ABANDON", "EXITWITHTIMEOUT", "EXITEMPTY", "EXITWITHKEY", "WITHDRAW")


@dataclass(frozen=True)
class Recording:
    """A trace beside what the PBX counted meanwhile. `name` may have the suffix of a second account."""

    folder: Path
    name: str

    @cached_property
    def data(self) -> bytes:
        return self._read(f"{self.name}.ami.gz")

    @cached_property
    def times(self) -> str:
        return self._read(f"{self.name}.times.jsonl.gz").decode()

    @cached_property
    def trace(self) -> Trace:
        return read_trace(self.data, self.times)

    @cached_property
    def truth(self) -> dict[str, Any] | None:
        path = self.folder / f"{self.base}.truth.json.gz"
        return json.loads(gzip.decompress(path.read_bytes())) if path.exists() else None

    @cached_property
    def polls(self) -> list[dict[str, Any]]:
        """What QueueStatus said every 5 s on another connection."""
        path = self.folder / f"{self.base}.snapshots.jsonl.gz"
        if not path.exists():
            return []
        return [json.loads(line) for line in gzip.decompress(path.read_bytes()).splitlines()]

    @property
    def base(self) -> str:
        return self.name.partition(".")[0]

    def counted(self) -> dict[str, tuple[int, int, int]]:
        """Per queue: offered, answered, left unanswered, by the PBX's own queue_log."""
        assert self.truth is not None
        return {
            queue: (
                counts.get("ENTERQUEUE", 0),
                counts.get("CONNECT", 0),
                sum(counts.get(kind, 0) for kind in LEFT_UNANSWERED),
            )
            for queue, counts in self.truth["in_capture"].items()
        }

    def _read(self, name: str) -> bytes:
        return gzip.decompress((self.folder / name).read_bytes())


def recordings() -> list[Recording]:
    """Every trace at hand."""
    own = [Recording(OWN, "a_quiet.queueonly"), Recording(OWN, "b_surge.queueonly")]
    if not SHARED.is_dir():
        return own
    names = sorted(path.name.removesuffix(".ami.gz") for path in SHARED.glob("*.ami.gz"))
    return own + [Recording(SHARED, name) for name in names]
