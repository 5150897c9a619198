"""A queue's samples of one quarter of an hour as a block of bytes: some 300 of them, 1,100 on a busy line.

Layout: version (1 byte), CRC-32 over the place and what follows (4, big-endian), then raw deflate of
a bitmap of the slots that are recorded, one of those that are measured, a bitmap of the numbers that are not zero,
and these numbers: one byte each, 255 standing for two more bytes at the end, 65535 there for eight more.
The numbers are those of the measured slots, field by field: levels as the change since the slot before, windows as
what they let go of, flows as they are; zigzag makes negative ones small positive ones.
"""

import zlib
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from resources.measures.sample import FIELDS, LEVELS, QUARTER_S, SLOT_S, SLOTS, WINDOWED, Figures

VERSION = 1
ABSENT, SILENT, MEASURED = range(3)  # of a slot: the console did not run, the feed said nothing, there are figures
_BITMAP = (SLOTS + 7) // 8
_HEAD = 5
_MOST = len(FIELDS) * SLOTS * 11 + 3 * _BITMAP  # bytes that a true block can unfold to at most


class DamagedBlock(ValueError):  # noqa: N818
    """Bytes that are no block of that place; `why` says what is wrong with them."""

    def __init__(self, queue: str, start: int, why: str) -> None:
        super().__init__(f"{queue} at {start}: {why}")
        self.queue, self.start, self.why = queue, start, why


class Encoded(NamedTuple):
    """A block as it lies on the disk: a week of fifty queues unfolded would not fit into memory."""

    start: int
    queue: str
    data: bytes


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """A quarter of an hour of one queue from `start` (epoch seconds, a multiple of 900).

    `known` holds a slot's state (ABSENT, SILENT, MEASURED), shape (SLOTS,); `values` the figures, shape
    (len(FIELDS), SLOTS), zero where nothing was measured.
    """

    queue: str
    start: int
    known: NDArray[np.uint8]
    values: NDArray[np.int64]

    @classmethod
    def empty(cls, queue: str, start: int) -> "Block":
        """A block without a sample, to be filled by `put`."""
        return cls(queue, start, np.zeros(SLOTS, np.uint8), np.zeros((len(FIELDS), SLOTS), np.int64))

    def put(self, slot: int, figures: Figures | None) -> None:
        """Set the sample of `slot` (epoch seconds ÷ SLOT_S); a later one of the same slot replaces it."""
        place = slot - self.start // SLOT_S
        self.known[place] = SILENT if figures is None else MEASURED
        self.values[:, place] = 0 if figures is None else figures

    @property
    def measured(self) -> int:
        """How many slots have figures."""
        return int(np.count_nonzero(self.known == MEASURED))

    def sum(self, field: str) -> int:
        """What was counted of a flow in this quarter."""
        return int(self.values[FIELDS.index(field)].sum())


def quarter_of(slot: int) -> int:
    """The quarter (epoch seconds) that a slot lies in."""
    return slot * SLOT_S // QUARTER_S * QUARTER_S


def encode(block: Block) -> bytes:
    """The block as bytes; `decode` gives exactly the same block back."""
    measured = block.known == MEASURED
    numbers = _zigzag(_changes(block.values[:, measured])).ravel()
    present = numbers != 0
    parts = (np.packbits(block.known != ABSENT), np.packbits(measured), np.packbits(present), *_split(numbers[present]))
    squeeze = zlib.compressobj(9, wbits=-15)
    body = squeeze.compress(b"".join(part.tobytes() for part in parts)) + squeeze.flush()
    return bytes([VERSION]) + _check(block.queue, block.start, body).to_bytes(4, "big") + body


def decode(queue: str, start: int, data: bytes) -> Block:
    """The block that `encode` made for that queue and quarter. Raises DamagedBlock."""
    if len(data) <= _HEAD:
        raise DamagedBlock(queue, start, "it is cut off")
    if data[0] != VERSION:
        raise DamagedBlock(queue, start, f"it has version {data[0]}, known here is {VERSION}")
    body = data[_HEAD:]
    if int.from_bytes(data[1:_HEAD], "big") != _check(queue, start, body):
        raise DamagedBlock(queue, start, "its checksum is wrong")
    try:
        return _unfold(queue, start, body)
    except (ValueError, IndexError, zlib.error) as fault:
        raise DamagedBlock(queue, start, str(fault)) from fault


def states_of(data: bytes) -> NDArray[np.uint8]:
    """Only what is known of each slot, without unfolding the figures; ABSENT all over for bytes that are no block."""
    try:
        head = zlib.decompressobj(wbits=-15).decompress(data[_HEAD:], 2 * _BITMAP)
    except zlib.error:
        head = b""
    raw = np.frombuffer(head.ljust(2 * _BITMAP, b"\0"), np.uint8)
    return np.unpackbits(raw[:_BITMAP], count=SLOTS) + np.unpackbits(raw[_BITMAP:], count=SLOTS)


def _unfold(queue: str, start: int, body: bytes) -> Block:
    unpack = zlib.decompressobj(wbits=-15)
    raw = np.frombuffer(unpack.decompress(body, _MOST), np.uint8)
    recorded, measured = (np.unpackbits(raw[at : at + _BITMAP], count=SLOTS) for at in (0, _BITMAP))
    block = Block.empty(queue, start)
    block.known[:] = recorded + measured
    size = len(FIELDS) * int(measured.sum())
    begin, length = 2 * _BITMAP, (size + 7) // 8
    present = np.unpackbits(raw[begin : begin + length], count=size).astype(bool)
    numbers = np.zeros(size, np.uint64)
    numbers[present] = _join(raw[begin + length :], int(np.count_nonzero(present)))
    block.values[:, measured.astype(bool)] = _undo(_unzigzag(numbers).reshape(len(FIELDS), -1))
    return block


def _check(queue: str, start: int, body: bytes) -> int:
    """Bound to its place, so that a block in another's row is noticed, too."""
    return zlib.crc32(body, zlib.crc32(f"{start} {queue}".encode()))


def _changes(values: NDArray[np.int64]) -> NDArray[np.int64]:
    changes = values.copy()
    changes[:LEVELS, 1:] -= values[:LEVELS, :-1]
    for window, flow in WINDOWED:
        changes[window, 1:] -= values[flow, 1:]
    return changes


def _undo(changes: NDArray[np.int64]) -> NDArray[np.int64]:
    for window, flow in WINDOWED:
        changes[window, 1:] += changes[flow, 1:]
    changes[:LEVELS] = changes[:LEVELS].cumsum(axis=1)
    return changes


def _zigzag(values: NDArray[np.int64]) -> NDArray[np.uint64]:
    return ((values << 1) ^ (values >> 63)).view(np.uint64)


def _unzigzag(values: NDArray[np.uint64]) -> NDArray[np.int64]:
    return (values >> np.uint64(1)).view(np.int64) ^ -(values & np.uint64(1)).view(np.int64)


_STEPS = (("u1", 0xFF), ("<u2", 0xFFFF), ("<u8", 0))  # each holds what is below its mark; the mark sends to the next


def _split(numbers: NDArray[np.uint64]) -> list[NDArray[np.unsignedinteger]]:
    parts = []
    for kind, mark in _STEPS[:-1]:
        parts.append(np.minimum(numbers, np.uint64(mark)).astype(kind))
        numbers = numbers[numbers >= mark]
    return [*parts, numbers.astype("<u8")]


def _join(raw: NDArray[np.uint8], count: int) -> NDArray[np.uint64]:
    numbers = np.zeros(count, np.uint64)
    places = np.arange(count)
    for kind, mark in _STEPS:
        size = len(places) * np.dtype(kind).itemsize
        part = raw[:size].tobytes()
        numbers[places] = np.frombuffer(part, kind)
        raw, places = raw[size:], places[numbers[places] == mark] if mark else places[:0]
    return numbers
