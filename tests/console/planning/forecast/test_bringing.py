"""A history is brought in at a desk: chosen, previewed, kept, put on record and learnt from."""

from datetime import UTC, date, datetime
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QWidget

from console.acts.outcomes import Done
from console.planning.forecast.bringing import Bringing
from console.planning.forecast.forecasting import learnt
from console.planning.forecast.kept import keep, kept_history, looked_at
from resources.forecast.history import History
from tests.desk_viewer import viewer

TODAY = date(2026, 3, 4)
NOW = datetime(2026, 3, 4, 6, tzinfo=UTC)


@pytest.fixture
def file(tmp_path):
    rows = (f"2026-03-02T{hour:02}:{minute:02}:00,cards,5\n" for hour in range(24) for minute in (0, 15, 30, 45))
    made = tmp_path / "week.csv"
    made.write_text("start,queue,contacts\n" + "".join(rows), encoding="utf-8")
    return made


def at_once(folder):
    return SimpleNamespace(
        look_at=lambda file, done: done(looked_at(file, History(), {"cards"}, TODAY)),
        keep=lambda file, digest, done: done(keep(folder, file, digest)),
    )


def test_what_was_previewed_is_kept_stored_and_learnt(qtbot, tmp_path, file):
    over, commands, told = QWidget(), [], []
    qtbot.addWidget(over)
    acts = SimpleNamespace(run=lambda command, done: (commands.append(command), done(Done((), False))))
    bringing = Bringing(SimpleNamespace(acts=acts, viewer=viewer()), at_once(tmp_path), over)
    bringing.ask = lambda _over: file
    bringing.open(over, told.append, 3)
    assert "It fills 96 quarters of an hour" in bringing.dialog.words.text()
    assert not bringing.dialog.replaces.isEnabled()
    bringing.dialog.try_confirm()
    [command] = commands
    assert (command.seen, command.imported.fills, command.imported.file) == (3, 96, "week.csv")
    kept = kept_history(tmp_path, command.imported.digest)
    history, _, imported = learnt((), NOW, ZoneInfo("UTC"), (), [(kept, command.imported)])
    assert imported == {date(2026, 3, 2)}
    assert history.queues["cards"].days == (date(2026, 3, 2),)
    assert bringing.dialog is None


def test_a_file_that_is_none_is_said_and_nothing_happens(qtbot, tmp_path, file):
    over, told = QWidget(), []
    qtbot.addWidget(over)
    file.write_text("no history\n", encoding="utf-8")
    bringing = Bringing(SimpleNamespace(), at_once(tmp_path), over)
    bringing.ask = lambda _over: file
    bringing.open(over, told.append, 0)
    assert bringing.dialog is None
    assert told[0].startswith("week.csv cannot be taken in; nothing has changed: line 1")
