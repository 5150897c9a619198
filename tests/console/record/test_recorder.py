"""Whatever the disk does, samples are kept as long as they may be, and a person is told once."""

import subprocess
import sys
from collections import namedtuple
from contextlib import closing
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from console.record import recorder as module
from console.record.recorder import AT_ONCE, KEPT, Hitch, Recorder
from console.settings.places import MEASURES_FILE
from console.storage.measures import MeasuresFile
from resources.measures.sample import SLOT_S, Sample
from tests.console.test_measures_file import SLOT, START, figures, samples

TAIPEI = ZoneInfo("Asia/Taipei")
Usage = namedtuple("Usage", "total used free")


@pytest.fixture
def recorder(tmp_path):
    made = Recorder(tmp_path, TAIPEI)
    yield made
    made.close()


def take(recorder: Recorder, count: int, first: int = SLOT) -> list[Hitch]:
    return [told.hitch for sample in samples(first, count) for told in recorder.take(sample)]


def known(recorder: Recorder, count: int, first: int = SLOT) -> int:
    history = recorder.history("cards", first * SLOT_S, (first + count) * SLOT_S)
    return int(np.count_nonzero(history.measured))


def on_disk(directory) -> int:
    file = MeasuresFile.open(directory)
    kept = sum(contacts.measured for contacts in file.contacts(0) if contacts.queue == "cards")
    file.close()
    return kept


def test_samples_are_written_by_the_half_minute_and_read_before_that(recorder, tmp_path):
    take(recorder, AT_ONCE - 1)
    assert on_disk(tmp_path) == 0
    assert known(recorder, AT_ONCE) == AT_ONCE - 1
    take(recorder, 1, SLOT + AT_ONCE - 1)
    assert on_disk(tmp_path) == AT_ONCE == known(recorder, AT_ONCE)


def test_closing_keeps_the_rest(tmp_path):
    recorder = Recorder(tmp_path, TAIPEI)
    take(recorder, 3)
    assert recorder.close() == ()
    assert on_disk(tmp_path) == 3


KILLED = """
import os, signal, sys
from pathlib import Path
from zoneinfo import ZoneInfo
from console.record.recorder import Recorder
from tests.console.test_measures_file import SLOT, samples
recorder = Recorder(Path(sys.argv[1]), ZoneInfo("UTC"))
for sample in samples(SLOT + int(sys.argv[2]), int(sys.argv[3])):
    recorder.take(sample)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_kill_costs_the_last_half_minute_at_most_and_the_quarter_goes_on(tmp_path):
    first, second = 2 * AT_ONCE + AT_ONCE - 1, AT_ONCE + 2
    for begin, count in ((0, first), (30, second)):
        subprocess.run([sys.executable, "-c", KILLED, str(tmp_path), str(begin), str(count)], check=False)
    assert on_disk(tmp_path) == 3 * AT_ONCE  # of each run all but what was younger than 30 s
    recorder = Recorder(tmp_path, TAIPEI)
    take(recorder, AT_ONCE, SLOT + 60)
    recorder.close()
    file = MeasuresFile.open(tmp_path)
    assert [(contacts.start, contacts.measured) for contacts in file.contacts(0)] == [(START, 4 * AT_ONCE)] * 2
    file.close()


def test_a_full_disk_is_told_once_and_nothing_is_lost_for_half_an_hour(recorder, monkeypatch, tmp_path):
    monkeypatch.setattr(module.shutil, "disk_usage", lambda _path: Usage(1 << 40, 0, 1 << 20))
    assert take(recorder, 96) == [Hitch.DISK_FULL]
    assert (on_disk(tmp_path), known(recorder, 96)) == (0, 96)
    monkeypatch.undo()
    assert take(recorder, AT_ONCE, SLOT + 96) == [Hitch.WORKS_AGAIN]
    assert on_disk(tmp_path) == 96 + AT_ONCE


def test_what_reading_the_past_finds_out_is_told_with_the_next_sample(recorder, monkeypatch):
    take(recorder, 2)
    monkeypatch.setattr(module.shutil, "disk_usage", lambda _path: Usage(1 << 40, 0, 0))
    assert recorder.past(0, START, ()) is None
    assert take(recorder, 1, SLOT + 2) == [Hitch.DISK_FULL]


def test_memory_is_bounded_while_the_disk_takes_nothing(recorder, monkeypatch):
    monkeypatch.setattr(module.shutil, "disk_usage", lambda _path: Usage(1 << 40, 0, 0))
    take(recorder, KEPT + 50)
    assert (known(recorder, KEPT + 50), known(recorder, 50)) == (KEPT, 0)


def test_a_damaged_file_is_set_aside_and_recording_goes_on(recorder, tmp_path):
    (tmp_path / MEASURES_FILE).write_bytes(b"not a database " * 300)
    assert take(recorder, 3 * AT_ONCE) == [Hitch.SET_ASIDE]
    assert on_disk(tmp_path) == 3 * AT_ONCE
    assert len(list(tmp_path.glob("*damaged-1"))) == 1


def test_damage_while_it_is_open_is_noticed(recorder, tmp_path):
    take(recorder, 200)
    path = tmp_path / MEASURES_FILE
    content = bytearray(path.read_bytes())
    content[24:] = b"\xa5" * (len(content) - 24)
    path.write_bytes(content)
    assert Hitch.SET_ASIDE in take(recorder, 2 * AT_ONCE, SLOT + 200)
    assert on_disk(tmp_path) == 2 * AT_ONCE


@pytest.mark.parametrize(("version", "hitch"), [(None, Hitch.FOREIGN), (99, Hitch.NEWER)])
def test_a_file_that_is_not_ours_is_never_touched(tmp_path, version, hitch):
    import sqlite3

    with sqlite3.connect(tmp_path / MEASURES_FILE) as other:
        other.execute("CREATE TABLE addresses (name)" if version is None else "CREATE TABLE measures (version)")
        if version:
            other.execute("INSERT INTO measures VALUES (?)", (version,))
    other.close()
    before = (tmp_path / MEASURES_FILE).read_bytes()
    recorder = Recorder(tmp_path, TAIPEI)
    assert take(recorder, 5 * AT_ONCE) == [hitch]
    assert known(recorder, 5 * AT_ONCE) == 5 * AT_ONCE  # the last half hour is there for the traces
    assert recorder.clear(datetime.now(UTC)) is False
    assert recorder.contacts(0) == ()
    assert recorder.close() == ()
    assert (tmp_path / MEASURES_FILE).read_bytes() == before


def test_a_directory_that_is_gone_is_told(tmp_path):
    recorder = Recorder(tmp_path / "gone", TAIPEI)
    assert take(recorder, 3 * AT_ONCE) == [Hitch.NO_ACCESS]


def test_a_block_that_cannot_be_read_is_named_once_with_its_time(recorder, tmp_path):
    import sqlite3

    take(recorder, AT_ONCE)
    with sqlite3.connect(tmp_path / MEASURES_FILE) as other:
        other.execute("UPDATE running SET data = zeroblob(9) WHERE queue = 'cards'")
    other.close()
    assert known(recorder, AT_ONCE) == known(recorder, AT_ONCE) == 0
    told = [one for sample in samples(SLOT + 400, AT_ONCE) for one in recorder.take(sample)]
    when = datetime.fromtimestamp(START, TAIPEI)
    assert [(one.hitch, dict(one.params)) for one in told] == [
        (Hitch.DAMAGED_BLOCK, {"queue": "cards", "start": f"{when:%Y-%m-%d %H:%M}"})
    ]


def test_clearing_out_lets_go_of_what_is_older_than_thirteen_months(recorder):
    now = datetime(2026, 11, 22, tzinfo=UTC)
    day = 86_400 // SLOT_S
    for days in (420, 400, 380):
        slot = int(now.timestamp()) // SLOT_S - days * day
        recorder.take(Sample(slot, {"cards": figures(1)}))
    recorder.flush()
    assert (recorder.clear(now), recorder.clear(now)) == (True, False)
    assert len(recorder.contacts(0)) == 1


def test_without_a_directory_the_last_half_hour_is_remembered(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    recorder = Recorder(None, TAIPEI)
    assert take(recorder, 50) == []
    assert known(recorder, 50) == 50
    recorder.close()
    assert list(tmp_path.iterdir()) == []


def test_the_morning_is_known_after_a_restart(tmp_path):
    noon = datetime(2026, 11, 24, 12, 7, tzinfo=TAIPEI)
    slot = int(noon.timestamp()) // SLOT_S - 1000
    with closing(Recorder(tmp_path, TAIPEI)) as first:
        take(first, 200, slot)
    with closing(Recorder(tmp_path, TAIPEI)) as second:
        known = second.earlier(noon)
        day = known.day("cards", datetime(2026, 11, 24, tzinfo=TAIPEI).timestamp())
    assert sum(day.contacts) == sum(sample.queues["cards"].offered for sample in samples(slot, 200))
    assert day.gaps[-1][1] == (12 * 60 + 7) / 15
