"""Power cuts: with the product's settings no acknowledged act is lost; with weaker ones the same test loses some."""

import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from uuid import uuid4

import pytest
from sqlalchemy import text

from console.acts.outcomes import Done, Request
from console.acts.runner import Runner
from console.incidents.domain import INCIDENTS
from console.storage.anchor import Anchor
from console.storage.database import Durability, durability
from console.storage.inspection import verify_at
from console.storage.keys import FILE, Guard, NoVault
from console.storage.seal import GENESIS
from console.storage.store import DATABASE
from console.storage.verify import FaultCode, rows_of, verify
from tests.console.bench import LIN, PEOPLE, ManualClock, open_store
from tests.console.power import Recorder, acknowledged, after_cut
from tests.console.writer import commands

STRONG = sorted({durability(), Durability("WAL", "FULL"), Durability("TRUNCATE", "EXTRA")})
WEAK = [Durability("WAL", "NORMAL"), Durability("TRUNCATE", "NORMAL"), Durability("WAL", "OFF")]


def record(directory, how):
    """What the disk was told while real acts were done, and the key of the store."""
    recorder = Recorder()
    try:
        listening = recorder.listening()
    except (AttributeError, OSError):
        pytest.skip("this Python's SQLite cannot be listened to")
    with listening:
        store = open_store(directory, how=how)
        runner = Runner(store, ManualClock(), PEOPLE, [INCIDENTS])
        for command in commands(uuid4())[:14]:
            request = Request(uuid4(), command, LIN, "desk 7")
            assert isinstance(runner.run(request), Done)
            recorder.acknowledge(str(request.id))
        events = list(recorder.events)
        store.close()
    return events, bytes.fromhex((directory / FILE).read_text())


def lost(events, key, place, rng=None):
    """How many acknowledged acts are missing after a cut at the end of these events; a broken chain fails."""
    for file, content in after_cut(events, rng).items():
        (place / file).write_bytes(content)
    connection = sqlite3.connect(place / DATABASE)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        has_journal = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'journal'").fetchone()
        stored = {row["command"] for row in rows_of(connection)} if has_journal else set()
        if has_journal:
            genesis = [Anchor(0, GENESIS, "", "")]
            assert verify(rows_of(connection), key, Guard.KEY_FILE, genesis).intact
    finally:
        connection.close()
    return len(set(acknowledged(events)) - stored)


def cuts(tmp_path, how, rng=None):
    """Acknowledged acts lost by cuts right after each acknowledgement and, with `rng`, at forty moments in between."""
    events, key = record(tmp_path / "live", how)
    ends = [number + 1 for number, event in enumerate(events) if event.what == "acknowledged"]
    if rng is not None:
        ends = sorted(rng.sample(range(1, len(events) + 1), min(40, len(events))))
    losses = []
    for number, end in enumerate(ends):
        place = tmp_path / f"cut{number}"
        place.mkdir()
        losses.append(lost(events[:end], key, place, rng))
    return losses


@pytest.mark.parametrize("how", STRONG, ids=str)
def test_no_acknowledged_act_is_lost_whenever_the_power_goes(tmp_path, how):
    losses = cuts(tmp_path, how)
    assert len(losses) == 14
    assert sum(losses) == 0


@pytest.mark.parametrize("how", STRONG, ids=str)
def test_nor_when_the_disk_has_written_some_of_what_it_was_not_asked_to_keep(tmp_path, how):
    assert sum(cuts(tmp_path, how, random.Random(3))) == 0


@pytest.mark.parametrize("how", WEAK, ids=str)
def test_the_same_cuts_lose_acts_with_weaker_settings(tmp_path, how):
    """Without this the tests above would prove nothing."""
    assert sum(cuts(tmp_path, how)) > 0


def test_a_log_left_in_the_middle_of_a_commit_can_be_verified_without_opening_it(tmp_path):
    """The rollback journal that a kill leaves behind must be played back first."""
    live = tmp_path / "live"
    events, _ = record(live, Durability("TRUNCATE", "EXTRA"))
    undone = max(at for at, event in enumerate(events) if event.what == "truncate")  # the end of the last commit
    for file, content in after_cut(events[:undone]).items():
        (live / file).write_bytes(content)
    (anchors,) = (live / "anchors").iterdir()
    anchors.write_text("".join(anchors.read_text().splitlines(keepends=True)[:-1]))
    assert (live / f"{DATABASE}-journal").stat().st_size > 0
    verdict = verify_at(live, vault=NoVault())
    assert verdict.intact
    assert verdict.entries == 13 + 1  # of 14 acts the last is undone; one of them had written two entries


@pytest.mark.long
@pytest.mark.timeout(300)
@pytest.mark.parametrize("how", STRONG, ids=str)
def test_hundreds_of_cuts_at_any_moment(tmp_path, how):
    losses = []
    for seed in range(6):
        losses += cuts(tmp_path / str(seed), how, random.Random(seed))
    assert len(losses) == 240
    assert sum(losses) == 0


class Disk:
    """A real ext4 in an image file; copying the image while the writer stands still is a power cut."""

    def __init__(self, place):
        place.mkdir(parents=True)
        self.image, self.mount, self.place = place / "disk", place / "mount", place
        self.mount.mkdir()
        with self.image.open("wb") as file:
            file.truncate(64 << 20)
        if not (self._can("mkfs.ext4", "-q", self.image) and self._can("mount", "-o", "loop", self.image, self.mount)):
            pytest.skip("cannot mount an image here")

    def cut(self, how, seconds):
        """Acts acknowledged, and lost, when the power goes after some time of writing."""
        argv = [sys.executable, "-m", "tests.console.writer", self.mount / "data", ",".join(how)]
        with subprocess.Popen(argv, stdout=subprocess.PIPE, text=True) as writer:
            told = [writer.stdout.readline()]
            time.sleep(seconds)  # the moment of the cut is what is being tried
            writer.send_signal(signal.SIGSTOP)
            shutil.copy(self.image, self.place / "after")
            writer.kill()
            told += writer.stdout.readlines()
        subprocess.run(["umount", "-l", self.mount], check=True)
        assert self._can("mount", "-o", "loop", self.place / "after", self.mount)
        try:
            return len(told), len({line.strip() for line in told} - self._stored())
        finally:
            subprocess.run(["umount", "-l", self.mount], check=True)

    def _stored(self):
        store = open_store(self.mount / "data")
        try:
            fault = store.verify().fault  # where acts are lost, the notes outside know of them
            assert fault is None or fault.code is FaultCode.CUT_OFF
            with store.database.transaction() as connection:
                return set(connection.scalars(text("SELECT command FROM journal")))
        finally:
            store.close()

    def _can(self, *argv):
        return subprocess.run(argv, capture_output=True, check=False).returncode == 0


@pytest.mark.long
@pytest.mark.needs_root
@pytest.mark.timeout(600)
@pytest.mark.parametrize(("how", "loses"), [(durability(), False), (Durability("WAL", "NORMAL"), True)], ids=str)
def test_power_cuts_of_a_real_file_system(tmp_path, how, loses):
    rng = random.Random(5)
    results = [Disk(tmp_path / str(number)).cut(how, rng.uniform(0.3, 1.5)) for number in range(8)]
    assert sum(told for told, _ in results) > 100
    assert (sum(lost for _, lost in results) > 0) is loses
