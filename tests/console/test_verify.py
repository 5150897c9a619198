"""Every way to tamper with the log is found, and the first bad entry is named."""

# ruff: noqa: S608 - the tests write what an attacker would

import random
import shutil
import sqlite3

import pytest

from console.storage.anchor import Anchor, AnchorFile
from console.storage.database import reading
from console.storage.inspection import verify_at
from console.storage.keys import FILE, Guard, NoVault
from console.storage.seal import GENESIS, digest_of, seal
from console.storage.store import DATABASE
from console.storage.verify import FaultCode, rows_of, verify
from tests.console.bench import anchor_warnings, open_store, statement, tamper, write_notes

ENTRIES = 12
COLUMNS = [
    "position", "id", "stream", "seq", "command", "kind", "person", "name", "identity", "account", "desk",
    "happened", "recorded", "wall", "body", "digest", "hash",
]  # fmt: skip


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    directory = tmp_path_factory.mktemp("original")
    store = open_store(directory)
    write_notes(store, ENTRIES)
    store.close()
    return directory


@pytest.fixture
def copy(original, tmp_path):
    directory = tmp_path / "copy"
    shutil.copytree(original, directory)
    return directory


def verdict_of(directory):
    return verify_at(directory, vault=NoVault())


def test_the_untouched_copy_is_intact(copy):
    assert verdict_of(copy).intact


@pytest.mark.parametrize("row", [1, 5, ENTRIES])
@pytest.mark.parametrize("column", COLUMNS)
def test_a_changed_value_is_found_in_every_column(copy, column, row):
    new = "position + 100" if column == "position" else "seq + 1000" if column == "seq" else f"{column} || 'x'"
    tamper(copy, f"UPDATE journal SET {column} = {new} WHERE position = {row}")
    fault = verdict_of(copy).fault
    assert fault is not None
    assert fault.position == row


@pytest.mark.parametrize("column", COLUMNS)
def test_a_value_of_another_type_is_found_too(copy, column):
    new = "-7" if column in {"position", "seq"} else "x'00ff'"
    tamper(copy, f"UPDATE journal SET {column} = {new} WHERE position = 3")
    assert verdict_of(copy).fault is not None


@pytest.mark.parametrize("row", range(1, ENTRIES + 1))
def test_a_deleted_row_is_found_even_when_the_rest_moves_up(copy, row):
    tamper(copy, f"DELETE FROM journal WHERE position = {row}")
    fault = verdict_of(copy).fault
    assert (fault.position, fault.code) == (row, FaultCode.MISSING if row < ENTRIES else FaultCode.CUT_OFF)
    tamper_again = sqlite3.connect(copy / DATABASE)
    tamper_again.execute(f"UPDATE journal SET position = position - 1 WHERE position > {row}")
    tamper_again.commit()
    tamper_again.close()
    assert verdict_of(copy).fault.position == row


@pytest.mark.long
def test_every_change_of_a_long_log_is_found(tmp_path):
    """Row 11: each column of random rows, and rows deleted, doubled or moved, of 10,000 entries."""
    rng = random.Random(11)
    store = open_store(tmp_path)
    for _ in range(10):
        with store.session() as session:
            session.append([statement(f"incident/{rng.randrange(40)}", f"note {n} 備註") for n in range(1000)], {})
        store.anchor()
    with reading(store.database.file) as connection:
        rows = list(rows_of(connection))
    anchors, key = store.anchors.read(), store.key.secret
    store.close()
    assert verify(rows, key, Guard.KEY_FILE, anchors).entries == 10_000
    for column in COLUMNS:
        for at in rng.sample(range(10_000), 10):
            old = rows[at][column]
            changed = [*rows]
            changed[at] = {**rows[at], column: old + 1 if isinstance(old, int) else f"{old} "}
            assert verify(changed, key, Guard.KEY_FILE, anchors).fault.position == at + 1
    for at in rng.sample(range(1, 9_999), 30):
        others = rng.randrange(at + 1, 10_000)
        for changed in (
            rows[:at] + rows[at + 1 :],
            [*rows[:at], rows[at - 1], *rows[at:]],
            [*rows[:at], rows[others], *rows[at + 1 : others], rows[at], *rows[others + 1 :]],
        ):
            assert verify(changed, key, Guard.KEY_FILE, anchors).fault.position == at + 1


def test_two_entries_that_change_places_are_found(copy):
    tamper(
        copy,
        "UPDATE journal SET position = -1 WHERE position = 4",
        "UPDATE journal SET position = 4 WHERE position = 7",
        "UPDATE journal SET position = 7 WHERE position = -1",
    )
    assert verdict_of(copy).fault.position == 4


def test_an_entry_that_was_put_in_is_found(copy):
    columns = ", ".join(COLUMNS[3:])
    tamper(
        copy,
        f"INSERT INTO journal (position, id, stream, {columns}) "
        f"SELECT {ENTRIES + 1}, 'new', 'incident/other', {columns} FROM journal WHERE position = 1",
    )
    assert verdict_of(copy).fault.position == ENTRIES + 1


@pytest.mark.parametrize("left", [0, 1, ENTRIES - 1])
def test_a_tail_that_was_cut_off_is_found_by_the_anchors(copy, left):
    tamper(copy, f"DELETE FROM journal WHERE position > {left}")
    fault = verdict_of(copy).fault
    assert (fault.code, fault.position) == (FaultCode.CUT_OFF, left + 1)


def test_an_older_copy_put_back_is_found(copy, tmp_path):
    older = tmp_path / "older.sqlite3"
    shutil.copy(copy / DATABASE, older)
    store = open_store(copy)
    write_notes(store, 1)
    store.close()
    shutil.copy(older, copy / DATABASE)
    assert verdict_of(copy).fault.code is FaultCode.CUT_OFF
    again = open_store(copy)  # an emergency must still be logged; the warning stays
    assert anchor_warnings(again) == ["anchor_ahead"]
    write_notes(again, 3)
    assert again.verify().fault.code is FaultCode.ANCHOR_DIFFERS  # writing on does not cover it up
    again.close()


def forge(directory, key):
    """The fifth entry says something else, and the whole chain is sealed anew."""
    connection = sqlite3.connect(directory / DATABASE)
    connection.row_factory = sqlite3.Row
    rows = [dict(row) for row in connection.execute("SELECT * FROM journal ORDER BY position")]
    connection.close()
    rows[4]["body"] = rows[4]["body"].replace("note", "lies")
    last = "0" * 64
    changes = []
    for row in rows:
        row["digest"] = digest_of(row["body"])
        last = row["hash"] = seal(key, last, row)
        changes.append(("UPDATE journal SET body = :body, digest = :digest, hash = :hash WHERE id = :id", row))
    tamper(directory, *changes)


def test_a_whole_chain_made_anew_without_the_key_is_found(copy):
    forge(copy, b"another key")
    assert verdict_of(copy).fault.position == 1


def test_a_whole_chain_made_anew_with_the_key_is_found_by_the_anchors(copy):
    """Who has the key file too can seal anything: only what was noted outside tells."""
    forge(copy, bytes.fromhex((copy / FILE).read_text()))
    fault = verdict_of(copy).fault
    assert (fault.code, fault.position) == (FaultCode.ANCHOR_DIFFERS, 5)


def test_an_entry_of_another_branch_of_the_same_log_is_found_by_the_chain_alone(copy, tmp_path):
    """Two logs that went on from one copy share the key, and both sealed an entry for this place."""
    other = tmp_path / "other"
    shutil.copytree(copy, other)
    for directory in (copy, other):
        store = open_store(directory)
        write_notes(store, 2)
        store.close()
    connection = sqlite3.connect(other / DATABASE)
    foreign = connection.execute(f"SELECT * FROM journal WHERE position = {ENTRIES + 1}").fetchone()
    connection.close()
    places = ", ".join("?" * len(foreign))
    tamper(
        copy,
        f"DELETE FROM journal WHERE position = {ENTRIES + 1}",
        (f"INSERT INTO journal VALUES ({places})", foreign),
    )
    connection = sqlite3.connect(copy / DATABASE)
    key = bytes.fromhex((copy / FILE).read_text())
    fault = verify(rows_of(connection), key, Guard.KEY_FILE, [Anchor(0, GENESIS, "", "")]).fault
    connection.close()
    assert (fault.code, fault.position) == (FaultCode.CHANGED, ENTRIES + 2)


def test_anchors_that_are_gone_are_a_fault_and_stay_one(copy):
    (anchors,) = (copy / "anchors").iterdir()
    anchors.unlink()
    assert verdict_of(copy).fault.code is FaultCode.NO_ANCHOR
    store = open_store(copy)
    assert anchor_warnings(store) == ["anchor_missing"]
    write_notes(store, 1)
    store.close()
    assert verdict_of(copy).fault.code is FaultCode.NO_ANCHOR


def test_an_anchor_line_torn_by_a_power_cut_does_no_harm(copy):
    (anchors,) = (copy / "anchors").iterdir()
    anchors.write_bytes(anchors.read_bytes()[:-40])
    assert verdict_of(copy).intact
    store = open_store(copy)
    assert anchor_warnings(store) == []
    assert store.anchors.last().position == ENTRIES
    write_notes(store, 1)
    assert store.verify().intact
    store.close()


def test_anchors_of_another_store_do_not_count(tmp_path):
    file = AnchorFile(tmp_path, "a")
    file.file.write_text("1 " + "0" * 64 + " 2026-11-22T00:00:00+00:00 b\nnonsense\n")
    assert file.read() == []
