"""One log has one console: a second one on the same data leaves at once and names who has it open."""

import getpass
import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
PATIENCE_S = 30.0  # for the process to end at all
AT_ONCE_S = 2.0  # more than a bare window of Qt takes on this machine, busy as it is now
CONSOLE = ("-m", "console", "--demo", "--language", "en", "--data")
BARE = ("-c", "from PySide6.QtWidgets import QApplication, QMainWindow; app = QApplication([]); QMainWindow().show()")


def start(*arguments: str) -> tuple["subprocess.CompletedProcess[str]", float]:
    """Another Python beside this one, and how many seconds it took to end."""
    argv = [sys.executable, *arguments]
    where = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    began = time.monotonic()
    ended = subprocess.run(argv, cwd=ROOT, env=where, capture_output=True, text=True, check=False, timeout=PATIENCE_S)
    return ended, time.monotonic() - began


def test_a_second_console_is_refused_with_the_owners_name(opened, tmp_path):
    hands = opened(demo=True)
    hands.report("Traffic surge", "Cards queue twice over plan")
    tries = [start(*CONSOLE, str(tmp_path)) for _ in range(3)]  # the machine may be busy with other things once
    bare = [took for _, took in (start(*BARE) for _ in range(3))]
    for second, _ in tries:
        assert (second.returncode, second.stdout) == (2, "")
        assert second.stderr.count("\n") == 1
        assert f"The log is open already: {getpass.getuser()}, process {os.getpid()} on" in second.stderr
    assert min(took for _, took in tries) - min(bare) < AT_ONCE_S
    hands.note("Still at work")
