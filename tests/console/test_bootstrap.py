"""The whole console where its files cannot be read or written: it goes on, says so, and still stores what counts."""

import gc
import logging
import subprocess
import sys
from pathlib import Path

import pytest

from console import bootstrap
from console.bootstrap import Console
from console.continuity import room
from console.settings.options import Options
from console.watching import watch
from tests.console.pack.paper import print_words

HEAVY = (
    "numpy",
    "pyqtgraph",
    "sqlalchemy",
    "pydantic",
    "ruamel",
    "apscheduler",
    "structlog",
    "highspy",
    "python_calamine",
)
TRACE = Path(__file__).parents[1] / "data" / "asterisk" / "a_quiet.queueonly.ami.gz"


@pytest.fixture
def opened(tmp_path, qtbot, monkeypatch):
    """Opens a console on the demo; what it tells stands in `told`. Its pack is printed by no other process."""
    monkeypatch.setattr(room, "print_beside", print_words)
    consoles = []

    def start(**options):
        console = Console(Options(**(options or {"demo": True}), data=tmp_path, language="en"))
        consoles.append(console)
        console.told = []
        console.state.notice.connect(lambda notice: console.told.append(notice.what))
        console.show()
        qtbot.waitUntil(lambda: console.desk is not None, timeout=20_000)
        return console

    yield start
    for console in consoles:
        console.close()
        console.window.deleteLater()


def test_broken_settings_are_told_and_put_aside_by_the_next_choice(opened, tmp_path):
    settings = tmp_path / "settings.toml"
    settings.write_text("theme = 7\n")
    console = opened()
    assert console.theme == "dark"
    assert [what for what in console.told if "settings cannot be read" in what]
    console.remember(theme="light")
    assert settings.with_suffix(".toml.broken").read_text() == "theme = 7\n"
    assert 'theme = "light"' in settings.read_text()


def test_a_choice_that_cannot_be_kept_still_holds(opened, monkeypatch):
    def refuse(file, settings):
        raise OSError(30, "Read-only file system")

    console = opened()
    monkeypatch.setattr(bootstrap, "save_settings", refuse)
    console.remember(theme="light")
    assert console.theme == "light"
    assert console.told[-1] == "The settings cannot be kept: Read-only file system."


def test_half_written_texts_are_stored_although_the_place_of_the_window_cannot_be(opened, tmp_path, caplog):
    (tmp_path / "window.json").mkdir()
    console = opened()
    console.desk.drafts.change("note/1", "half-written")
    with caplog.at_level(logging.WARNING):
        console.close()
    assert "could not be kept" in caplog.text
    assert opened().desk.drafts.text("note/1") == "half-written"


def test_what_is_played_back_never_passes_for_live(opened):
    console = opened(trace=TRACE)
    assert not console.window.top.recorded.isHidden()
    assert console.window.top.recorded.label.text() == "Recording"


def test_the_demo_is_no_recording(opened):
    assert opened().window.top.recorded.isHidden()


def test_the_theme_is_switched_although_the_command_line_named_one(opened):
    console = opened(demo=True, theme="dark")
    console.remember(theme="light")
    assert console.theme == "light"


def test_the_collector_of_cycles_rests_until_the_desk_is_open(opened, monkeypatch):
    """Three walks over all that was imported and made would take a tenth of the start."""
    seen = []
    monkeypatch.setattr(bootstrap.Opening, "watch", lambda _, console: seen.append(gc.isenabled()) or watch(console))
    opened()
    assert seen == [False]
    assert gc.isenabled()


def test_the_first_floor_waits_for_no_arrays():
    """The need of a queue is reckoned in plain figures; the chart, which comes after the figures, brings numpy."""
    code = (
        "import sys, console.watching, console.links.asterisk, console.links.simulator, console.pages.floor\n"
        "from datetime import UTC, datetime\n"
        "from console.sources import simulated\n"
        "from resources.folding.line import agents_of_one\n"
        "simulated(1, 1.0, None, datetime(2026, 3, 3, tzinfo=UTC)), agents_of_one(0.1, 180, 20, 0.8)\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_what_comes_before_the_first_paint_leaves_qts_enums_alone():
    """`Qt` at the head of a module builds hundreds of enums: a tenth of the time to the first painted window."""
    code = (
        "import sys, console.bootstrap\n"
        "print([name for name, module in sys.modules.items() if name.split('.')[0] in ('console', 'widgets')"
        " and 'Qt' in vars(module)])\n"
        "print([name for name in ('numpy', 'pydantic', 'sqlalchemy', 'pyqtgraph', 'ruamel') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == ["[]", "[]"]
