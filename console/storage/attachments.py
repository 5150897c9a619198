"""The bytes of attachments: taken in under a generated name, hashed, durable before anybody is told, never opened.

What may lie outside is hostile: names that climb out of the folder, links, devices, pipes, files of ten gigabytes that
take no room, archives that unpack to more, files that change while they are read. Nothing is ever unpacked or run, and
no part of a foreign name becomes part of a path here.
"""

import errno
import hashlib
import os
import stat
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from uuid import UUID, uuid4

from incidents.attachments.attachment import LARGEST
from incidents.attachments.media import HEAD, media_of
from incidents.attachments.refusals import AttachmentCode
from resources.entry import Refusal

FOLDER = "attachments"
PART = ".part"

_PIECE = 1 << 18  # bytes read at a time
_READ = os.O_RDONLY
for _flag in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_BINARY", "O_NOCTTY"):  # those that this system has
    _READ |= getattr(os, _flag, 0)
_MAKE = os.O_WRONLY | os.O_CREAT | os.O_EXCL
for _flag in ("O_NOFOLLOW", "O_CLOEXEC", "O_BINARY"):
    _MAKE |= getattr(os, _flag, 0)
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@dataclass(frozen=True, slots=True)
class TakenIn:
    """A file that lies in the store and is named by no entry yet."""

    id: UUID
    name: str
    size: int
    digest: str
    media: str


class Sealed(Protocol):
    """What an entry says about a file: by this it is told from any other."""

    @property
    def name(self) -> str: ...
    @property
    def size(self) -> int: ...
    @property
    def digest(self) -> str: ...


class _Refused(Exception):  # noqa: N818
    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.code)
        self.refusal = refusal


class Attachments:
    """The folder of a store in which the bytes lie, one file an attachment, for this account only."""

    def __init__(self, directory: Path, largest: int = LARGEST) -> None:
        self.directory = directory
        self._largest = largest

    def take_in(self, source: Path) -> TakenIn | Refusal:
        """Copies a regular file in; durable when this returns. What cannot be taken leaves nothing behind."""
        name = shown_name(source)
        try:
            content = self._read_in(source, name)
        except _Refused as refused:
            return refused.refusal
        except OSError as fault:
            return Refusal.of(AttachmentCode.UNREADABLE, name=name, why=fault.strerror or fault)
        key = uuid4()
        try:
            self._keep(self._file(key), content)
        except OSError as fault:
            return _not_written(fault, name)
        return TakenIn(key, name, len(content), hashlib.sha256(content).hexdigest(), media_of(content[:HEAD]))

    def read(self, key: UUID, sealed: Sealed) -> bytes | Refusal:
        """The bytes, if they are those that were taken in."""
        changed = Refusal.of(AttachmentCode.CHANGED, name=sealed.name)
        try:
            content = _whole(self._file(key), sealed.size)
        except FileNotFoundError:
            return Refusal.of(AttachmentCode.MISSING, name=sealed.name)
        except (_Refused, OSError):
            return changed
        return content if hashlib.sha256(content).hexdigest() == sealed.digest else changed

    def copy_out(self, key: UUID, sealed: Sealed, target: Path) -> Path | Refusal:
        """Writes a verified copy beside `target`; it takes its place by `os.replace` once that is on record."""
        content = self.read(key, sealed)
        if isinstance(content, Refusal):
            return content
        beside = target.with_name(f".{uuid4().hex}{PART}")
        try:
            _write(beside, content)
        except OSError as fault:
            return _not_written(fault, sealed.name)
        return beside

    def clear_orphans(self, known: Collection[UUID]) -> int:
        """Takes away what a console that was killed had taken in and not yet recorded; how many files."""
        names = {key.hex for key in known}
        orphans = [file for file in self._files() if file.name not in names]
        for file in orphans:
            file.unlink(missing_ok=True)
        return len(orphans)

    def _read_in(self, source: Path, name: str) -> bytes:
        looked = source.lstat()  # before it is opened: opening a device can already do something
        if stat.S_ISLNK(looked.st_mode):
            raise _Refused(Refusal.of(AttachmentCode.IS_LINK, name=name))
        if not stat.S_ISREG(looked.st_mode):
            raise _Refused(Refusal.of(AttachmentCode.NOT_A_FILE, name=name))
        if looked.st_size > self._largest:
            raise _Refused(Refusal.of(AttachmentCode.TOO_LARGE, name=name, megabytes=self._largest >> 20))
        if not looked.st_size:
            raise _Refused(Refusal.of(AttachmentCode.EMPTY, name=name))
        return _whole(source, self._largest, looked, name)

    def _keep(self, file: Path, content: bytes) -> None:
        """Raises OSError. The name appears only when all bytes are on the disk."""
        self.directory.mkdir(mode=0o700, exist_ok=True)
        if self.directory.is_symlink():
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
        part = file.with_name(file.name + PART)
        _write(part, content)
        part.replace(file)
        _sync_folder(self.directory)

    def _file(self, key: UUID) -> Path:
        return self.directory / key.hex

    def _files(self) -> Iterator[Path]:
        """Only what this console may have written itself: a folder or a link in there is somebody else's doing."""
        if self.directory.is_symlink() or not self.directory.is_dir():
            return
        yield from (file for file in self.directory.iterdir() if not file.is_symlink() and file.is_file())


def shown_name(source: Path) -> str:
    """The last part of a path as text that can be stored, whatever bytes it is made of."""
    return os.fsencode(source.name).decode("utf-8", "backslashreplace")


def _whole(file: Path, largest: int, looked: os.stat_result | None = None, name: str = "") -> bytes:
    """All bytes of a regular file. Raises OSError, or _Refused when it is another one or becomes another meanwhile."""
    changed = _Refused(Refusal.of(AttachmentCode.CHANGED_WHILE_READ, name=name))
    handle = os.open(file, _READ)
    try:
        before = os.fstat(handle)
        if not stat.S_ISREG(before.st_mode) or (looked and not os.path.samestat(before, looked)):
            raise changed
        pieces = list(_pieces(handle, largest + 1))
        after = os.fstat(handle)
    finally:
        os.close(handle)
    content = b"".join(pieces)
    same = (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns)
    if not same or len(content) != after.st_size:
        raise changed
    return content


def _pieces(handle: int, most: int) -> Iterator[bytes]:
    while most > 0 and (piece := os.read(handle, min(_PIECE, most))):
        most -= len(piece)
        yield piece


def _write(file: Path, content: bytes) -> None:
    """A new file for this account only, on the disk when this returns; nothing is left of one that failed."""
    handle = os.open(file, _MAKE, 0o600)
    try:
        left = memoryview(content)
        while left:
            left = left[os.write(handle, left) :]
        os.fsync(handle)
    except OSError:
        with suppress(OSError):
            file.unlink()
        raise
    finally:
        os.close(handle)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # a folder cannot be opened there
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _not_written(fault: OSError, name: str) -> Refusal:
    if fault.errno in _FULL:
        return Refusal.of(AttachmentCode.NO_ROOM, name=name)
    return Refusal.of(AttachmentCode.NOT_WRITABLE, name=name, why=fault.strerror or fault)
