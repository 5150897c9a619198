"""A whole console on a directory of its own, worked by a pair of hands, and taken away again."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from console import sources
from console.bootstrap import Console
from console.continuity import room
from console.settings.options import Options
from tests.console.links.conftest import SECRET
from tests.console.links.peers import HandClock
from tests.console.pack.paper import print_words
from tests.journeys.hands import Hands
from tests.journeys.lab import CENTRE, LOAD, Story
from widgets import language

Open = Callable[..., Hands]


@pytest.fixture
def opened(tmp_path: Path, qapp, qtbot) -> Iterator[Open]:
    """Opens a console below `tmp_path`, waits until its log is read and, unless `live=False`, there is a floor."""
    consoles: list[Console] = []

    def start(*, live: bool = True, **options: object) -> Hands:
        chosen = {"data": tmp_path, "language": "en", **options}
        console = Console(Options(**chosen))  # type: ignore[arg-type]
        consoles.append(console)
        hands = Hands(console, qtbot)
        console.show()
        hands.until(lambda: console.desk is not None and console.window.page and console.state.board is not None)
        if live:
            hands.until(lambda: console.state.floor.queues)
        return hands

    yield start
    for console in consoles:
        console.close()
        console.window.deleteLater()
    language.remove(qapp)
    language.follow("en")


@pytest.fixture(autouse=True)
def _prints_itself(monkeypatch) -> None:
    """Printing in a process of its own costs a second each time; `tests/console/pack` has it as it is."""
    monkeypatch.setattr(room, "print_beside", print_words)


@pytest.fixture
def clock(monkeypatch) -> HandClock:
    """The clock of the console, moved by hand."""
    made = HandClock()
    monkeypatch.setattr(sources, "SystemClock", lambda: made)
    monkeypatch.setenv("WATCHFLOOR_AMI_SECRET", SECRET)
    return made


@pytest.fixture
def drive(tmp_path: Path, monkeypatch) -> Iterator[Callable[..., Story]]:
    """Drives calls through the PBX from now on; the console finds a centre file and its secret."""
    monkeypatch.setenv("WATCHFLOOR_AMI_SECRET", "queueonly-lab")
    (tmp_path / "centre.toml").write_text(CENTRE, "utf-8")
    drivers: list[subprocess.Popen[bytes]] = []

    def start(*arguments: str) -> Story:
        command = [sys.executable, LOAD, "--agents", "60", "--rate", "0.6", *arguments]
        drivers.append(subprocess.Popen(command, cwd=Path(LOAD).parent, stdout=subprocess.DEVNULL))
        return Story()

    yield start
    for driver in drivers:
        driver.terminate()
        driver.wait(10)
