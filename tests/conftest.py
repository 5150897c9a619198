"""What holds for every test: no display needed, and nothing left running when it ends."""

import gc
import logging
import os
import sys
import threading
from logging.handlers import RotatingFileHandler

import pytest
from hypothesis import settings

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"  # never the keyring of whoever runs the tests

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the console itself does

# the same examples every time: a change is judged by what it did, not by the luck of the draw
settings.register_profile("same", derandomize=True, database=None)
settings.load_profile("same")


def pytest_configure(config):
    for what in ("propagateSizeHints", r"raise\(\)", "grabbing the keyboard"):  # the offscreen platform says so
        config.addinivalue_line("qt_log_ignore", f"does not support {what}")


@pytest.fixture(autouse=True)
def _nothing_leaks():
    """A timer that still runs, a window that still stands or a thread that still works fails its test."""
    before = set(_running())
    yield
    leaked = [name for key, name in _running().items() if key not in before]
    if leaked:
        gc.collect()  # items that refer to each other in circles are garbage, not leaks
        leaked = [name for key, name in _running().items() if key not in before]
    if leaked:
        pytest.fail(f"left behind: {', '.join(leaked)}")


def _running() -> dict[int, str]:
    found = {thread.ident or 0: f"thread {thread.name}" for thread in threading.enumerate() if thread.is_alive()}
    files = (handler for handler in logging.getLogger().handlers if isinstance(handler, RotatingFileHandler))
    found |= {id(handler): f"log file {handler.baseFilename}" for handler in files}
    if "PySide6.QtWidgets" in sys.modules:
        found |= _running_in_qt()
    return found


def _running_in_qt() -> dict[int, str]:
    from PySide6.QtCore import QCoreApplication, QEvent, QTimer
    from PySide6.QtWidgets import QApplication, QMenu
    from shiboken6 import Shiboken

    if not isinstance(QCoreApplication.instance(), QApplication):
        return {}
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    timers = (w for w in Shiboken.getAllValidWrappers() if isinstance(w, QTimer) and w.isActive())
    windows = (w for w in QApplication.topLevelWidgets() if w.isVisible() or not isinstance(w, QMenu))  # pyqtgraph's
    return {id(w): f"widget {w!r}" for w in windows} | {id(t): f"timer {t!r}" for t in timers}
