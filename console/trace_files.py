"""Reads the files of a recorded trace: the bytes as they came, and beside them when each chunk came."""

import gzip
import zlib
from pathlib import Path

from resources.feeds.trace import Trace, TraceError, read_trace

LARGEST = 4 * 1024**3  # bytes unpacked


def open_trace(file: Path, times: Path | None = None) -> Trace:
    """The trace in `file`, packed or not. Raises TraceError with a sentence for anything that is none."""
    try:
        return read_trace(_bytes(file), None if times is None else _bytes(times).decode("utf-8", "replace"))
    except OSError as fault:
        raise TraceError(fault.strerror or str(fault)) from fault
    except (EOFError, zlib.error) as fault:
        raise TraceError(str(fault)) from fault


def times_beside(file: Path) -> Path | None:
    """NAME.times.jsonl[.gz] beside NAME.ami[.gz], if it is there."""
    stem = file.name.removesuffix(".gz").removesuffix(".ami")
    names = (f"{stem}.times.jsonl", f"{stem}.times.jsonl.gz")
    return next((beside for name in names if (beside := file.with_name(name)).exists()), None)


def _bytes(file: Path) -> bytes:
    """The file's content; of one that unpacks to more than anybody records, no more than that is unpacked."""
    with gzip.open(file) if file.suffix == ".gz" else file.open("rb") as stream:
        data: bytes = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise TraceError("it is larger than 4 GB")
    return data
