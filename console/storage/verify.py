"""Checks the whole chain against its key and its anchors, and names the first bad entry."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from console.storage.anchor import Anchor
from console.storage.attachments import Attachments
from console.storage.codec import decode
from console.storage.keys import Guard
from console.storage.seal import GENESIS, HEADER, digest_of, seal
from incidents.attachments.facts import AttachmentAdded
from incidents.attachments.refusals import AttachmentCode
from resources.entry import Refusal

PAGE = 2000  # rows read at a time, so that a writer elsewhere never waits long
COLUMNS = (*HEADER, "body", "digest", "hash")


class FaultCode(StrEnum):
    MISSING = "missing"  # a position is not there
    CHANGED_BODY = "changed_body"
    CHANGED = "changed"  # the entry does not carry the seal of its content and place
    STREAM_GAP = "stream_gap"
    ANCHOR_DIFFERS = "anchor_differs"  # what was noted outside at this position was another entry
    CUT_OFF = "cut_off"  # the anchors know later entries
    NO_ANCHOR = "no_anchor"  # the notes outside are gone or were begun anew
    KEY_WRONG = "key_wrong"
    ATTACHMENT_MISSING = "attachment_missing"
    ATTACHMENT_CHANGED = "attachment_changed"


class Fault(NamedTuple):
    """What is wrong and at which position; `entry` is that row's id where it has one, `file` an attachment's name."""

    code: FaultCode
    position: int
    entry: str = ""
    file: str = ""


class Verdict(NamedTuple):
    """`entries` and `head` are the part found intact."""

    entries: int
    head: str
    fault: Fault | None
    guard: Guard

    @property
    def intact(self) -> bool:
        return self.fault is None


def verify(
    rows: Iterable[Mapping[str, Any]],
    key: bytes,
    guard: Guard,
    anchors: Sequence[Anchor],
    attachments: Path | None = None,
) -> Verdict:
    """The verdict over rows in the order of their position, then over the files in `attachments` that they name."""
    named: list[Mapping[str, Any]] = []
    last, count, seqs = GENESIS, 0, dict[str, int]()
    noted = _by_position(anchors)
    for row in rows:
        fault = _fault_of(row, count + 1, last, key, seqs) or _anchor_fault(row, noted)
        if fault:
            return Verdict(count, last, fault, guard)
        last, count = str(row["hash"]), count + 1
        if row["kind"] == AttachmentAdded.kind:
            named.append(row)
    fault = _end_fault(count, anchors) or (next(_file_faults(named, attachments), None) if attachments else None)
    return Verdict(count, last, fault, guard)


class VerifyingStopped(Exception):  # noqa: N818
    """The verification was ended before it came to a verdict."""


def rows_of(
    connection: sqlite3.Connection, stop: Callable[[], bool] = lambda: False, after: int = -(1 << 62)
) -> Iterator[dict[str, Any]]:
    """The journal's rows behind position `after` as they are stored, read page by page.

    Raises VerifyingStopped when `stop` says so.
    """
    position: Any = after
    query = f"SELECT {', '.join(COLUMNS)} FROM journal WHERE position > ? ORDER BY position LIMIT {PAGE}"  # noqa: S608
    while page := connection.execute(query, (position,)).fetchall():
        if stop():
            raise VerifyingStopped
        yield from (dict(zip(COLUMNS, row, strict=True)) for row in page)
        position = page[-1][0]


def _fault_of(row: Mapping[str, Any], position: int, previous: str, key: bytes, seqs: dict[str, int]) -> Fault | None:
    if row["position"] != position:
        return Fault(FaultCode.MISSING, position)
    if row["hash"] != seal(key, previous, row):
        return Fault(FaultCode.CHANGED, position, str(row["id"]))
    if row["digest"] != digest_of(str(row["body"])):
        return Fault(FaultCode.CHANGED_BODY, position, str(row["id"]))
    stream = row["stream"]
    if row["seq"] != seqs.get(stream, 0) + 1:
        return Fault(FaultCode.STREAM_GAP, position, str(row["id"]))
    seqs[stream] = row["seq"]
    return None


def _anchor_fault(row: Mapping[str, Any], noted: Mapping[int, set[str]]) -> Fault | None:
    hashes = noted.get(row["position"])
    if hashes is None or hashes == {row["hash"]}:
        return None
    return Fault(FaultCode.ANCHOR_DIFFERS, row["position"], str(row["id"]))


def _end_fault(count: int, anchors: Sequence[Anchor]) -> Fault | None:
    if not anchors or anchors[0].position != 0:
        return Fault(FaultCode.NO_ANCHOR, count)
    if max(anchor.position for anchor in anchors) > count:
        return Fault(FaultCode.CUT_OFF, count + 1)
    return None


def _file_faults(rows: Iterable[Mapping[str, Any]], folder: Path) -> Iterator[Fault]:
    """Files that entries name and that are not there, or are not what was taken in."""
    kept = Attachments(folder)
    for row in rows:
        added: AttachmentAdded = decode(AttachmentAdded.kind, str(row["body"]))
        found = kept.read(added.attachment, added)
        if isinstance(found, Refusal):
            missing = found.code is AttachmentCode.MISSING
            code = FaultCode.ATTACHMENT_MISSING if missing else FaultCode.ATTACHMENT_CHANGED
            yield Fault(code, row["position"], str(row["id"]), added.name)


def _by_position(anchors: Sequence[Anchor]) -> dict[int, set[str]]:
    noted: dict[int, set[str]] = {}
    for anchor in anchors:
        noted.setdefault(anchor.position, set()).add(anchor.hash)
    return noted
