"""Prints the pack in a process of its own: laying out Chinese pages would hold up the window, even from a thread."""

import os
import signal
import sys
import traceback
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.reduction import ForkingPickler
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QCoreApplication

from console.pack.files import PackFolder
from console.pack.printing import Printed, print_pack
from console.pack.snapshot import Snapshot

translate = QCoreApplication.translate

LONGEST_S = 120.0  # what takes longer hangs
_NICE = 10  # the window goes first


def print_beside(seen: Snapshot, folder: PackFolder, longest_s: float = LONGEST_S) -> Printed:
    """All three forms, as `print_pack` makes them; everything travels by a pipe. Waits. Raises OSError."""
    ForkingPickler.register(MappingProxyType, _as_pickled)
    here = get_context("spawn")
    near, far = here.Pipe()
    child = here.Process(target=_print, args=(far,), name="watchfloor pack", daemon=True)
    child.start()
    far.close()
    try:
        near.send((seen, folder))
        answer = near.recv() if near.poll(longest_s) else None
    except (EOFError, ConnectionError):
        answer = None
    finally:
        near.close()
        child.kill()
        child.join()
        child.close()
    if isinstance(answer, Printed):
        return answer
    raise answer or ChildProcessError(translate("Pack", "the process that prints it gave no answer"))


def _as_pickled(values: MappingProxyType[Any, Any]) -> tuple[Any, tuple[Any]]:
    return _read_only, (dict(values),)


def _read_only(values: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    return MappingProxyType(values)


def _print(home: Connection) -> None:
    """The whole life of the child; a window of its own it never has."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl C at the terminal is for the console
    if sys.platform != "win32":
        os.nice(_NICE)
    with suppress(EOFError, OSError):  # the console is gone, perhaps in the middle of a word: nobody waits any more
        home.send(_answer(*home.recv()))


def _answer(seen: Snapshot, folder: PackFolder) -> Printed | Exception:
    try:
        return _printed(seen, folder)
    except Exception as fault:
        fault.add_note(traceback.format_exc())  # tracebacks do not travel, notes do
        return fault


def _printed(seen: Snapshot, folder: PackFolder) -> Printed:
    from console.screen import application
    from widgets.language import follow, install
    from widgets.theme import apply_theme

    program, language = application(), seen.viewer.language
    install(program, language)
    follow(language)
    apply_theme(program, "light", language)
    return print_pack(seen, folder)
