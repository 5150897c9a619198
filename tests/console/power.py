"""A disk that can lose its power: records what SQLite writes and syncs, and gives back what a cut would leave.

A virtual file system of SQLite (sqlite.org/vfs.html) is put over the system's one through ctypes. It only listens at
xWrite, xTruncate, xSync and xDelete. What a file was given since its last xSync may be lost wholly, or any part of it;
a deletion is kept from the next xSync of any file on, as on file systems that keep the order of their own records.
"""

import _sqlite3
import contextlib
import ctypes
import random
from collections.abc import Iterator
from ctypes import CFUNCTYPE, Structure, c_char_p, c_int, c_int64, c_void_p
from pathlib import Path
from typing import NamedTuple


class Event(NamedTuple):
    """One thing that happened to a file; `what` is write, truncate, sync or delete, or `acknowledged` with no file."""

    what: str
    file: str
    at: int = 0
    data: bytes = b""


_OPEN = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)
_WRITE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_TRUNCATE = CFUNCTYPE(c_int, c_void_p, c_int64)
_SYNC = CFUNCTYPE(c_int, c_void_p, c_int)
_DELETE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int)


class _Methods(Structure):
    _fields_ = [
        ("version", c_int),
        ("close", c_void_p),
        ("read", c_void_p),
        ("write", c_void_p),
        ("truncate", c_void_p),
        ("sync", c_void_p),
        ("others", c_void_p * 13),
    ]


class _Vfs(Structure):
    _fields_ = [
        ("version", c_int),
        ("file_size", c_int),
        ("longest_path", c_int),
        ("next", c_void_p),
        ("name", c_char_p),
        ("data", c_void_p),
        ("open", c_void_p),
        ("delete", c_void_p),
        ("others", c_void_p * 13),
    ]


class Recorder:
    """Between `start` and `stop` every file that SQLite opens in this process is listened to."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._library = ctypes.CDLL(getattr(_sqlite3, "__file__", None))
        self._library.sqlite3_vfs_find.restype = c_void_p
        self._library.sqlite3_vfs_find.argtypes = [c_char_p]
        self._library.sqlite3_vfs_register.argtypes = [c_void_p, c_int]
        self._library.sqlite3_vfs_unregister.argtypes = [c_void_p]
        self._system = self._library.sqlite3_vfs_find(None)
        self._names: dict[int, str] = {}
        self._kept: list[object] = []
        self._methods: dict[int, _Methods] = {}
        whole = _Vfs.from_address(self._system)
        self._system_open = _OPEN(whole.open)
        self._vfs = _Vfs.from_buffer_copy(whole)
        self._vfs.name = b"power"
        self._system_delete = _DELETE(whole.delete)
        self._vfs.open = self._keep(_OPEN(self._open))
        self._vfs.delete = self._keep(_DELETE(self._delete))

    def acknowledge(self, what: str) -> None:
        """Notes that somebody was told: this is stored."""
        self.events.append(Event("acknowledged", what))

    @contextlib.contextmanager
    def listening(self) -> Iterator[None]:
        """Every file that SQLite opens meanwhile is listened to until it is closed."""
        self._library.sqlite3_vfs_register(ctypes.byref(self._vfs), 1)
        try:
            yield
        finally:
            self._library.sqlite3_vfs_unregister(ctypes.byref(self._vfs))

    def _open(self, _vfs: int, name: int, file: int, flags: int, out: int) -> int:
        result = self._system_open(self._system, name, file, flags, out)
        methods = c_void_p.from_address(file)
        if result == 0 and methods.value:
            self._names[file] = Path(ctypes.string_at(name).decode()).name if name else "temporary"
            methods.value = ctypes.addressof(self._listening(methods.value))
        return result

    def _delete(self, _vfs: int, name: int, sync: int) -> int:
        self.events.append(Event("delete", Path(ctypes.string_at(name).decode()).name))
        return self._system_delete(self._system, name, sync)

    def _listening(self, address: int) -> _Methods:
        """The file's methods with ears on three of them."""
        if address not in self._methods:
            whole = _Methods.from_address(address)
            write, truncate, sync = _WRITE(whole.write), _TRUNCATE(whole.truncate), _SYNC(whole.sync)

            def on_write(file: int, data: int, count: int, at: int) -> int:
                self.events.append(Event("write", self._names[file], at, ctypes.string_at(data, count)))
                return write(file, data, count, at)

            def on_truncate(file: int, size: int) -> int:
                self.events.append(Event("truncate", self._names[file], size))
                return truncate(file, size)

            def on_sync(file: int, flags: int) -> int:
                self.events.append(Event("sync", self._names[file]))
                return sync(file, flags)

            ears = _Methods.from_buffer_copy(whole)
            ears.write = self._keep(_WRITE(on_write))
            ears.truncate = self._keep(_TRUNCATE(on_truncate))
            ears.sync = self._keep(_SYNC(on_sync))
            self._methods[address] = ears
        return self._methods[address]

    def _keep(self, function: object) -> int | None:
        self._kept.append(function)
        return ctypes.cast(function, c_void_p).value  # type: ignore[arg-type]


def after_cut(events: list[Event], rng: random.Random | None = None) -> dict[str, bytes]:
    """The files as a cut after these events leaves them: synced content, and of the rest nothing or, with `rng`,
    whatever part the disk happened to have written."""
    synced: dict[str, bytearray] = {}
    waiting: dict[str, list[Event]] = {}
    for event in events:
        if event.what == "acknowledged":
            continue
        waiting.setdefault(event.file, []).append(event)
        if event.what == "sync":
            for gone in [file for file, events in waiting.items() if events[-1].what == "delete"]:
                del waiting[gone]
                synced.pop(gone, None)
            image = synced.setdefault(event.file, bytearray())
            for earlier in waiting.pop(event.file):
                _apply(image, earlier)
    for file, lost in waiting.items():
        image = synced.setdefault(file, bytearray())
        for event in lost:
            if rng is not None and rng.random() < 0.5:
                _apply(image, event)
    return {file: bytes(image) for file, image in synced.items()}


def acknowledged(events: list[Event]) -> list[str]:
    """What had been told to be stored."""
    return [event.file for event in events if event.what == "acknowledged"]


def _apply(image: bytearray, event: Event) -> None:
    if event.what == "truncate":
        del image[event.at :]
    elif event.what == "write":
        if len(image) < event.at:
            image.extend(bytes(event.at - len(image)))
        image[event.at : event.at + len(event.data)] = event.data
