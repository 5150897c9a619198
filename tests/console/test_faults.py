"""Faults of process and disk: nothing acknowledged is lost or doubled, and the store works again afterwards."""

import random
import shutil
import subprocess
import sys
import time
from collections import Counter
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text

from console.acts.outcomes import Done, Request
from console.acts.runner import Runner
from console.incidents.domain import INCIDENTS
from console.storage.store import BALLAST
from console.storage.troubles import TroubleCode
from incidents.board import Board
from incidents.commands import WriteNote
from tests.console.bench import LIN, PEOPLE, ManualClock, anchor_warnings, open_store, report, write_notes

FILL = """
import resource, sys
from pathlib import Path
from uuid import uuid4
from console.incidents.domain import INCIDENTS
from console.acts.outcomes import Done, Request
from console.acts.runner import Runner
from incidents.commands import WriteNote
from tests.console.bench import LIN, PEOPLE, ManualClock, open_store, report

store = open_store(Path(sys.argv[1]))
runner = Runner(store, ManualClock(), PEOPLE, [INCIDENTS])
incident = uuid4()
act = lambda command: runner.run(Request(uuid4(), command, LIN, "desk 7"))
assert isinstance(act(report(incident)), Done)
size = (Path(sys.argv[1]) / "journal.sqlite3").stat().st_size
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (size + int(sys.argv[2]), resource.RLIM_INFINITY))
stored = 0
while isinstance(outcome := act(WriteNote(incident, "x" * 3000)), Done):
    stored += 1
print(outcome.trouble.code, stored)
print(len(list(store.entries())), store.verify().intact)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
print(type(act(WriteNote(incident, "again"))).__name__, store.verify().intact)
store.close()
"""

OPENING = """
import os, signal, sys
from pathlib import Path
from tests.console.bench import open_store
import alembic.command, alembic.runtime.migration, alembic.script, sqlalchemy.dialects.sqlite
left = int(sys.argv[2])

def count(event, args):
    global left
    if event in ("open", "os.mkdir", "os.chmod", "os.remove", "fcntl.flock", "sqlite3.connect", "os.truncate"):
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)

sys.addaudithook(count)
open_store(Path(sys.argv[1]))
"""


def kill_once(directory, rng):
    """Acts in a process of its own until it is killed; the ids it had acknowledged."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.console.writer", str(directory)], stdout=subprocess.PIPE, text=True
    ) as writer:
        acknowledged = [writer.stdout.readline().strip()]
        time.sleep(rng.uniform(0, 0.12))  # the moment of the kill is what is being tried
        writer.kill()
        acknowledged += [line.strip() for line in writer.stdout if line.endswith("\n")]
    return acknowledged


def check(directory, acknowledged):
    """Everything acknowledged is there once, the chain is whole, and the board says the same as the journal."""
    store = open_store(directory)
    assert anchor_warnings(store) == []
    assert store.verify().intact
    with store.database.transaction() as connection:
        acts = Counter(connection.scalars(text("SELECT command FROM journal")))
        used = set(connection.scalars(text("SELECT id FROM commands")))
        assert connection.scalar(text("PRAGMA integrity_check")) == "ok"
    assert used == set(acts)
    assert set(acknowledged) <= set(acts)
    board = Board()
    for entry in store.entries():
        board = board.apply(entry)
    with store.session() as session:
        rows = session.board()
    assert {UUID(key): row["version"] for key, row in rows.items()} == {one.id: one.version for one in board}
    runner = Runner(store, ManualClock(), PEOPLE, [INCIDENTS])
    first = next(iter(store.entries()))
    again = runner.run(Request(UUID(acknowledged[0]), report(UUID(first.stream.partition("/")[2])), LIN, "desk 7"))
    assert again.repeated
    assert len(list(store.entries())) == sum(acts.values())
    store.close()
    return len(acts) - len(set(acknowledged))


def kills(directory, times):
    rng = random.Random(7)
    acknowledged, unknown = [], 0
    for _ in range(times):
        acknowledged += kill_once(directory, rng)
        unknown = check(directory, acknowledged)
    line = f"{times} kills, {len(acknowledged)} acknowledged, 0 lost, {unknown} stored without an answer\n"
    sys.stdout.write(line)
    assert len(acknowledged) == len(set(acknowledged))


def test_killed_at_any_moment_nothing_acknowledged_is_lost_or_doubled(tmp_path):
    kills(tmp_path, 3)


@pytest.mark.long
@pytest.mark.timeout(900)
def test_a_hundred_kills(tmp_path):
    kills(tmp_path, 100)


def fill(directory, room):
    """Acts until the disk takes no more than `room` bytes; then room again."""
    argv = [sys.executable, "-c", FILL, str(directory), str(room)]
    done = subprocess.run(argv, capture_output=True, text=True, check=False)
    full, kept, after = done.stdout.splitlines()[-3:]
    code, stored = full.split()
    assert code == TroubleCode.DISK_FULL
    assert kept == f"{int(stored) + 1} True"
    assert after == "Done True"
    return int(stored)


def test_a_full_disk_is_told_in_words_and_everything_earlier_stays(tmp_path):
    assert fill(tmp_path, 40_000) > 0


@pytest.mark.long
@pytest.mark.timeout(300)
def test_a_disk_that_gets_full_at_any_moment(tmp_path):
    rng = random.Random(13)
    for number in range(30):
        fill(tmp_path / str(number), rng.randrange(0, 120_000))


def killed_opening(directory, events):
    """A first start that is killed at that many openings, locks and syncs; whether it lived to the end."""
    argv = [sys.executable, "-c", OPENING, str(directory), str(events)]
    return subprocess.run(argv, check=False).returncode == 0


def check_opening(directory):
    store = open_store(directory)
    assert anchor_warnings(store) == []
    write_notes(store, 2)
    assert store.verify().intact
    store.close()


@pytest.mark.parametrize("events", [3, 8, 14, 20])
def test_a_first_start_killed_half_way_does_not_stand_in_the_next_ones_way(tmp_path, events):
    assert not killed_opening(tmp_path, events)
    check_opening(tmp_path)


@pytest.mark.long
@pytest.mark.timeout(300)
def test_a_first_start_killed_anywhere(tmp_path):
    for events in range(200):
        directory = tmp_path / str(events)
        lived = killed_opening(directory, events)
        check_opening(directory)
        if lived:
            assert events > 20
            return
    pytest.fail("never lived to the end")


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 12 MB of its own."""
    disk = tmp_path / "disk"
    disk.mkdir()
    argv = ["mount", "-t", "tmpfs", "-o", "size=12m", "none", str(disk)]
    mounted = subprocess.run(argv, capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("cannot mount here")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


@pytest.mark.needs_root
def test_the_ballast_lets_an_emergency_go_on_when_the_disk_is_full(small_disk):
    """Row 13: at least 500 more entries after the disk was full; it recovers without a restart."""
    store = open_store(small_disk, ballast=2 << 20)
    runner = Runner(store, ManualClock(), PEOPLE, [INCIDENTS])
    incident = uuid4()
    assert isinstance(runner.run(Request(uuid4(), report(incident), LIN, "desk 7")), Done)
    (small_disk / "others").write_bytes(b"x" * (shutil.disk_usage(small_disk).free - 4096))
    stored = 0
    while isinstance(outcome := runner.run(Request(uuid4(), WriteNote(incident, "x"), LIN, "desk 7")), Done):
        stored += 1
    assert stored >= 500
    assert not (small_disk / BALLAST).exists()
    assert outcome.trouble.code is TroubleCode.DISK_FULL
    assert len(list(store.entries())) == stored + 1
    assert store.verify().intact
    (small_disk / "others").unlink()
    assert isinstance(runner.run(Request(uuid4(), WriteNote(incident, "x"), LIN, "desk 7")), Done)
    store.close()


def test_an_act_counts_although_the_ballast_cannot_be_looked_at(tmp_path, monkeypatch):
    def refuse(path):
        raise PermissionError(13, "Permission denied")

    store = open_store(tmp_path, ballast=1 << 20)
    store.ballast.give_up()
    monkeypatch.setattr("console.storage.ballast.shutil.disk_usage", refuse)
    assert not store.ballast.fill()
    assert store.anchor() is None
    store.close()


def test_the_ballast_is_real_space_and_is_given_up_once(tmp_path):
    store = open_store(tmp_path, ballast=1 << 20)
    assert (tmp_path / BALLAST).stat().st_blocks * 512 >= 1 << 20
    assert store.ballast.give_up()
    assert not store.ballast.give_up()
    assert store.ballast.fill()
    store.close()
