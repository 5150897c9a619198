"""The file of the measures: what went in comes out, over restarts, and faults of file and disk are named."""

import os
import sqlite3
import stat
import sys
from contextlib import closing

import numpy as np
import pytest

from console.settings.places import MEASURES_FILE
from console.storage import database
from console.storage.measures import Contacts, Damaged, MeasuresFile, set_aside
from console.storage.troubles import StoreFault, StoreRefused, TroubleCode
from resources.measures.history import History
from resources.measures.sample import FIELDS, Figures, Sample

START = 1_763_793_000 // 900 * 900
SLOT = START // 5


def figures(number: int) -> Figures:
    return Figures(*(number + place for place in range(len(FIELDS))))


def samples(first: int = SLOT, count: int = 10, queues: tuple[str, ...] = ("cards", "loans")) -> list[Sample]:
    return [Sample(slot, {queue: figures(slot % 50) for queue in queues}) for slot in range(first, first + count)]


@pytest.fixture
def file(tmp_path):
    opened = MeasuresFile.open(tmp_path)
    yield opened
    opened.close()


def offered(file: MeasuresFile, queue: str = "cards", count: int = 40) -> list[int]:
    history = History.of(queue, START, START + count * 5, file.blocks(queue, START, START + count * 5).blocks)
    return np.nan_to_num(history.figure("offered"), nan=-1).astype(int).tolist()


def of(file: MeasuresFile, queue: str) -> list[Contacts]:
    return [contacts for contacts in file.contacts(0) if contacts.queue == queue]


def fill(file: MeasuresFile) -> None:
    for quarter in range(1, 60):
        file.write(samples(SLOT + quarter * 180, 20))


def wanted(slots: range) -> list[int]:
    return [slot % 50 + FIELDS.index("offered") for slot in slots]


def test_what_went_in_comes_out(file):
    file.write(samples())
    assert offered(file, count=11) == [*wanted(range(SLOT, SLOT + 10)), -1]
    assert [(one.queue, one.measured) for one in file.contacts(0)] == [("cards", 10), ("loans", 10)]


def test_a_quarter_goes_on_after_a_restart(tmp_path):
    for part in range(3):
        with closing(MeasuresFile.open(tmp_path)) as again:
            again.write(samples(SLOT + part * 10, 5))
    with closing(MeasuresFile.open(tmp_path)) as file:
        kept = offered(file, count=25)
    assert [place for place, value in enumerate(kept) if value == -1] == [*range(5, 10), *range(15, 20)]


def test_samples_of_several_quarters_and_out_of_order_find_their_places(file):
    file.write(samples(SLOT + 170, 20))
    file.write(samples(SLOT + 160, 5))
    assert [contacts.measured for contacts in of(file, "cards")] == [15, 10]
    first = of(file, "cards")[0]
    assert (first.start, first.offered) == (START, sum(wanted(range(SLOT + 160, SLOT + 165))) + sum(offered_late()))
    assert {contacts.start for contacts in file.contacts(START + 1)} == {START + 900}


def offered_late() -> list[int]:
    return wanted(range(SLOT + 170, SLOT + 180))


def test_a_silent_feed_is_kept_as_a_gap(file):
    file.write([Sample(SLOT, {"cards": None})])
    block = file.blocks("cards", START, START + 1).blocks[0]
    assert (block.measured, block.known[0]) == (0, 1)


def test_old_blocks_go_in_small_steps(file):
    for quarter in range(30):
        file.write(samples(SLOT + quarter * 180, 1))
    limit = START + 20 * 900
    left = []
    while file.clear_before(limit, at_most=15):
        left.append(len(file.contacts(0)))
    assert left == [44, 28, 20]
    assert {contacts.start for contacts in file.contacts(0)} == set(range(limit, limit + 10 * 900, 900))


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_only_its_owner_may_read_it(file, tmp_path):
    assert stat.S_IMODE((tmp_path / MEASURES_FILE).stat().st_mode) == 0o600


def test_it_is_kept_without_waiting_for_the_disk_at_every_commit(file, tmp_path):
    with file._database.transaction() as connection:
        mode, level = (
            connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("journal_mode", "synchronous")
        )
    assert (mode.upper(), level) == (database.durability().journal_mode, 1)


def test_a_damaged_block_is_named_and_begun_anew(file, tmp_path):
    file.write(samples())
    with sqlite3.connect(tmp_path / MEASURES_FILE) as other:
        other.execute("UPDATE running SET data = zeroblob(40) WHERE queue = 'cards'")
    other.close()
    assert [(one.queue, one.start) for one in file.blocks("cards", START, START + 900).damaged] == [("cards", START)]
    assert len(file.blocks("loans", START, START + 900).blocks) == 1
    damaged = file.write(samples(SLOT + 20, 2))
    assert [one.queue for one in damaged] == ["cards"]
    assert offered(file, count=22)[20:] == wanted(range(SLOT + 20, SLOT + 22))


@pytest.mark.parametrize("content", [b"no database at all " * 100, b"SQLite format 3\0" + bytes(3000)])
def test_a_file_that_is_no_database_is_damaged_and_can_be_set_aside(tmp_path, content):
    (tmp_path / MEASURES_FILE).write_bytes(content)
    with pytest.raises(Damaged):
        MeasuresFile.open(tmp_path)
    assert (tmp_path / MEASURES_FILE).read_bytes() == content
    aside = set_aside(tmp_path)
    assert aside.read_bytes() == content
    MeasuresFile.open(tmp_path).close()
    assert set_aside(tmp_path) != aside


def test_broken_pages_are_damage(tmp_path):
    with closing(MeasuresFile.open(tmp_path)) as file:
        for quarter in range(40):
            file.write(samples(SLOT + quarter * 180, 20))
    path = tmp_path / MEASURES_FILE
    content = bytearray(path.read_bytes())
    content[4096:] = os.urandom(1) * (len(content) - 4096)
    path.write_bytes(content)
    with pytest.raises(Damaged):
        MeasuresFile.open(tmp_path).write(samples())


def test_another_programs_file_is_left_alone(tmp_path):
    with sqlite3.connect(tmp_path / MEASURES_FILE) as other:
        other.execute("CREATE TABLE addresses (name TEXT)")
    other.close()
    before = (tmp_path / MEASURES_FILE).read_bytes()
    with pytest.raises(StoreRefused) as refused:
        MeasuresFile.open(tmp_path)
    assert refused.value.trouble.code is TroubleCode.NOT_A_STORE
    assert (tmp_path / MEASURES_FILE).read_bytes() == before


def test_a_newer_programs_file_is_left_alone(tmp_path):
    MeasuresFile.open(tmp_path).close()
    with sqlite3.connect(tmp_path / MEASURES_FILE) as other:
        other.execute("UPDATE measures SET version = 99")
    other.close()
    with pytest.raises(StoreRefused) as refused:
        MeasuresFile.open(tmp_path)
    assert refused.value.trouble.code is TroubleCode.NEWER_SCHEMA


def test_a_lock_of_another_program_is_told_and_over_when_it_lets_go(tmp_path, monkeypatch):
    monkeypatch.setattr(database, "BUSY_S", 0.05)
    with closing(MeasuresFile.open(tmp_path)) as file, closing(sqlite3.connect(tmp_path / MEASURES_FILE)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreFault) as fault:
            file.write(samples())
        assert fault.value.trouble.code is TroubleCode.BUSY
        other.rollback()
        file.write(samples())
        assert offered(file, count=10) == wanted(range(SLOT, SLOT + 10))


@pytest.mark.skipif(sys.platform == "win32", reason="needs a file-size limit")
def test_a_full_disk_is_told_and_what_was_kept_stays(file, tmp_path):
    import resource
    import signal

    file.write(samples())
    before, heeded = resource.getrlimit(resource.RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, ((tmp_path / MEASURES_FILE).stat().st_size, before[1]))
    try:
        with pytest.raises(StoreFault) as fault:
            fill(file)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, heeded)
    assert fault.value.full
    assert offered(file, count=10) == wanted(range(SLOT, SLOT + 10))
    file.write(samples(SLOT + 10, 5))
    assert offered(file, count=15) == wanted(range(SLOT, SLOT + 15))
