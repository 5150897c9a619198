"""The store on real files: append, verify, one process, private files, the right durability."""

import json
import os
import subprocess
import sys
import time
from dataclasses import replace

import pytest
from sqlalchemy import text

from console.storage.claim import LOCK
from console.storage.database import Durability, durability
from console.storage.inspection import verify_at
from console.storage.journal import Overtaken
from console.storage.keys import FILE, Guard, NoVault
from console.storage.store import DATABASE
from console.storage.troubles import StoreFault, StoreRefused, TroubleCode
from tests.console.bench import START, open_store, statement, write_notes

HOLD = """
import sys
from pathlib import Path
from tests.console.bench import open_store
store = open_store(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


def test_what_was_appended_is_read_back_in_order_after_a_restart(tmp_path):
    store = open_store(tmp_path)
    written = write_notes(store, 7)
    store.close()
    again = open_store(tmp_path)
    assert list(again.entries()) == written
    assert [entry.position for entry in written] == list(range(1, 8))
    assert [entry.seq for entry in written] == [1, 1, 1, 2, 2, 2, 3]
    verdict = again.verify()
    assert verdict.intact
    assert verdict.entries == 7
    assert verdict.guard is Guard.KEY_FILE
    again.close()


def test_a_stale_version_loses_and_is_shown_what_won(tmp_path):
    store = open_store(tmp_path)
    with store.session() as session:
        (winner,) = session.append([statement("incident/a", "first")], {"incident/a": 0})
    with pytest.raises(Overtaken) as overtaken, store.session() as session:
        session.append([statement("incident/b", "mine")], {"incident/b": 0, "incident/a": 0})
    assert overtaken.value.winners == (winner,)
    assert list(store.entries()) == [winner]
    store.close()


def test_a_fact_that_would_not_come_back_the_same_is_not_written(tmp_path):
    store = open_store(tmp_path)
    with pytest.raises(ValueError), store.session() as session:  # noqa: PT011
        session.append([statement("incident/a", "half a character \ud83d")], {})
    naive = replace(statement("incident/a", "when?"), happened=START.replace(tzinfo=None))
    with pytest.raises(ValueError, match="time zone"), store.session() as session:
        session.append([naive], {})
    assert list(store.entries()) == []
    store.close()


def test_the_database_refuses_to_change_or_delete_an_entry(tmp_path):
    store = open_store(tmp_path)
    write_notes(store, 1)
    for attempt in ("UPDATE journal SET body = '{}'", "DELETE FROM journal"):
        with pytest.raises(Exception, match="never changed"), store.database.transaction() as connection:
            connection.execute(text(attempt))
    store.close()


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        ((3, 40, 1), Durability("TRUNCATE", "EXTRA")),
        ((3, 51, 2), Durability("TRUNCATE", "EXTRA")),
        ((3, 51, 3), Durability("WAL", "FULL")),
    ],
)
def test_the_journal_mode_follows_the_version_of_sqlite(version, expected):
    assert durability(version) == expected


@pytest.mark.parametrize(
    ("how", "mode", "synchronous"),
    [
        (None, durability().journal_mode, 2),
        (Durability("WAL", "FULL"), "WAL", 2),
        (Durability("TRUNCATE", "EXTRA"), "TRUNCATE", 3),
    ],
)
def test_every_commit_is_on_the_disk_before_it_is_acknowledged(tmp_path, how, mode, synchronous):
    store = open_store(tmp_path, how=how)
    with store.database.transaction() as connection:
        assert connection.scalar(text("PRAGMA journal_mode")).upper() == mode
        assert connection.scalar(text("PRAGMA synchronous")) >= synchronous
        assert connection.scalar(text("PRAGMA foreign_keys")) == 1
    store.close()


@pytest.mark.skipif(os.name != "posix", reason="POSIX modes")
def test_only_this_account_may_read_the_files(tmp_path):
    home = tmp_path / "data"
    before = os.umask(0)
    try:
        store = open_store(home)
    finally:
        os.umask(before)
    write_notes(store, 1)
    assert home.stat().st_mode & 0o777 == 0o700
    for file in (DATABASE, LOCK, FILE):
        assert (home / file).stat().st_mode & 0o777 == 0o600
    assert store.anchors.file.stat().st_mode & 0o777 == 0o600
    store.close()


def test_a_second_process_is_refused_within_two_seconds_with_the_owners_name(tmp_path):
    with subprocess.Popen([sys.executable, "-c", HOLD, str(tmp_path)], stdin=-1, stdout=-1, text=True) as owner:
        assert owner.stdout.readline() == "open\n"
        begun = time.monotonic()
        with pytest.raises(StoreRefused) as refused:
            open_store(tmp_path)
        took = time.monotonic() - begun
        owner.kill()
    trouble = refused.value.trouble
    assert took < 2
    assert trouble.code is TroubleCode.IN_USE
    said = dict(trouble.params)
    assert said["pid"] == str(owner.pid)
    assert said["name"]
    assert said["host"]
    open_store(tmp_path).close()  # the system dropped the lock with its owner


def test_a_second_store_in_this_process_is_refused_too(tmp_path):
    first = open_store(tmp_path)
    with pytest.raises(StoreRefused) as refused:
        open_store(tmp_path)
    assert dict(refused.value.trouble.params)["pid"] == str(os.getpid())
    first.close()


def test_a_verifier_may_look_while_the_console_writes(tmp_path):
    store = open_store(tmp_path)
    write_notes(store, 3)
    assert verify_at(tmp_path, vault=NoVault()).entries == 3
    write_notes(store, 1)
    store.close()


def test_drafts_come_back_and_empty_ones_are_forgotten(tmp_path):
    store = open_store(tmp_path)
    store.save_draft("note/1", "half a senten")
    store.save_draft("note/1", "half a sentence")
    store.save_draft("note/2", "x")
    store.save_draft("note/2", "")
    store.close()
    again = open_store(tmp_path)
    assert again.drafts() == {"note/1": "half a sentence"}
    again.close()


def test_a_card_number_in_a_draft_is_masked_before_it_is_kept(tmp_path):
    store = open_store(tmp_path)
    assert store.save_draft("note/1", "card 4111 1111 1111 1111, exp") == 1
    assert store.drafts() == {"note/1": "card 4111 11** **** 1111, exp"}
    store.close()
    assert b"1111 1111 1111" not in (tmp_path / DATABASE).read_bytes()


def test_an_owner_that_cannot_be_read_is_still_a_refusal(tmp_path):
    from console.storage.lock import StoreLock

    lock = StoreLock(tmp_path / LOCK)
    lock.acquire()
    (tmp_path / LOCK).write_text(json.dumps(["?"]))
    with pytest.raises(StoreRefused) as refused:
        StoreLock(tmp_path / LOCK).acquire(wait_s=0)
    assert dict(refused.value.trouble.params)["name"] == "?"
    lock.release()


def test_a_fault_inside_a_transaction_takes_everything_back(tmp_path):
    store = open_store(tmp_path)
    with pytest.raises(StoreFault), store.database.transaction(), store.session() as session:
        session.append([statement("incident/a", "x")], {})
    assert list(store.entries()) == []
    store.close()
