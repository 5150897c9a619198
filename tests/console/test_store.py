"""The store on real files: append, verify, one process, private files, the right durability."""

import json
import os
import sqlite3
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from console.storage.claim import LOCK
from console.storage.database import Durability, durability
from console.storage.inspection import verify_at
from console.storage.journal import Overtaken
from console.storage.keys import FILE, Guard, Keyring, NoVault
from console.storage.places import Mount, check_place, parse_mountinfo
from console.storage.store import DATABASE
from console.storage.troubles import StoreFault, StoreRefused, TroubleCode
from console.storage.verify import FaultCode
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


MOUNTINFO = """22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
40 22 0:35 / /mnt/team\\040share rw,relatime shared:9 - nfs4 srv:/x rw,vers=4.2
41 22 0:36 / /mnt/c rw - 9p drvfs rw,aname=drvfs;path=C:\\
42 40 0:37 / /mnt/team\\040share/local rw - ext4 /dev/vdb rw
"""


def test_the_mount_table_is_read_with_its_escapes():
    assert parse_mountinfo(MOUNTINFO) == [
        Mount("/", "ext4"),
        Mount("/mnt/team share", "nfs4"),
        Mount("/mnt/c", "drvfs"),
        Mount("/mnt/team share/local", "ext4"),
    ]


@pytest.mark.parametrize(
    ("file", "kind"),
    [
        ("/mnt/team share/a/journal.sqlite3", "nfs4"),
        ("/mnt/c/journal.sqlite3", "drvfs"),
        ("//server/share/journal.sqlite3", "UNC"),
        ("\\\\server\\share\\journal.sqlite3", "UNC"),
        ("/mnt/team share/local/journal.sqlite3", None),
        ("/mnt/team share too/journal.sqlite3", None),
        ("/srv/journal.sqlite3", None),
    ],
)
def test_network_shares_are_refused(file, kind):
    mounts = parse_mountinfo(MOUNTINFO)
    if kind is None:
        check_place(Path(file), mounts)
        return
    with pytest.raises(StoreRefused) as refused:
        check_place(Path(file), mounts)
    assert refused.value.trouble.code is TroubleCode.NETWORK_SHARE
    assert dict(refused.value.trouble.params)["type"] == kind


def test_a_store_on_a_share_is_not_even_created(tmp_path):
    home = tmp_path / "data"
    share = [Mount("/", "ext4"), Mount(str(tmp_path), "cifs")]
    with pytest.raises(StoreRefused):
        open_store(home, check=lambda file: check_place(file, share))
    assert list(home.iterdir()) == []


def test_links_to_the_database_are_refused(tmp_path):
    first = open_store(tmp_path / "first")
    first.close()
    for name, make in (("soft", Path.symlink_to), ("hard", Path.hardlink_to)):
        (tmp_path / name).mkdir()
        make(tmp_path / name / DATABASE, tmp_path / "first" / DATABASE)
        with pytest.raises(StoreRefused) as refused:
            open_store(tmp_path / name)
        assert refused.value.trouble.code in {TroubleCode.SYMBOLIC_LINK, TroubleCode.HARD_LINK}


@pytest.mark.parametrize("content", [b"not a database at all, but long enough to look like one" * 20, b""])
def test_a_file_that_is_no_store_is_refused_and_left_alone(tmp_path, content):
    other = tmp_path / DATABASE
    if content:
        other.write_bytes(content)
    else:
        connection = sqlite3.connect(other)
        connection.execute("CREATE TABLE somebody_elses (x)")
        connection.close()
    before = other.read_bytes()
    with pytest.raises(StoreRefused) as refused:
        open_store(tmp_path)
    assert refused.value.trouble.code is TroubleCode.NOT_A_STORE
    assert other.read_bytes() == before


@pytest.mark.parametrize("in_the_way", ["data", f"data/{LOCK}", f"data/{DATABASE}"])
def test_a_place_that_cannot_be_written_is_refused_in_words(tmp_path, in_the_way):
    obstacle = tmp_path / in_the_way
    if in_the_way == "data":
        obstacle.write_text("a file where a directory should be")
    else:
        obstacle.mkdir(parents=True)
    with pytest.raises(StoreRefused) as refused:
        open_store(tmp_path / "data")
    assert refused.value.trouble.code in {TroubleCode.NO_ACCESS, TroubleCode.NOT_A_STORE}


def test_a_store_without_its_key_is_refused_and_a_foreign_key_is_named(tmp_path):
    store = open_store(tmp_path)
    write_notes(store, 2)
    store.close()
    key = tmp_path / FILE
    kept = key.read_text()
    key.unlink()
    with pytest.raises(StoreRefused) as refused:
        open_store(tmp_path)
    assert refused.value.trouble.code is TroubleCode.KEY_MISSING
    key.write_text("00" * 32)
    with pytest.raises(StoreRefused) as refused:
        open_store(tmp_path)
    assert refused.value.trouble.code is TroubleCode.KEY_WRONG
    assert verify_at(tmp_path, vault=NoVault()).fault.code is FaultCode.KEY_WRONG
    key.write_text(kept)
    open_store(tmp_path).close()


@pytest.mark.parametrize("left", ["", "00ff", "00" * 32])
def test_a_key_left_by_a_start_that_was_killed_does_no_harm(tmp_path, left):
    (tmp_path / FILE).write_text(left)
    store = open_store(tmp_path)
    write_notes(store, 1)
    assert store.verify().intact
    store.close()
    assert (tmp_path / FILE).read_text().strip() == (left if len(left) == 64 else store.key.secret.hex())


class MemoryVault:
    def __init__(self):
        self.kept = {}

    def read(self, name):
        return self.kept.get(name)

    def write(self, name, secret):
        self.kept[name] = secret
        return True


def test_with_a_keyring_no_key_lies_in_a_file(tmp_path):
    vault = MemoryVault()
    store = open_store(tmp_path, vault=vault)
    write_notes(store, 2)
    assert store.verify().guard is Guard.KEYRING
    store.close()
    secret = next(iter(vault.kept.values()))
    for file in (path for path in tmp_path.rglob("*") if path.is_file()):
        assert secret.encode() not in file.read_bytes()
        assert bytes.fromhex(secret) not in file.read_bytes()


@pytest.mark.parametrize("backend", ["fail", "null"])
def test_without_a_keyring_that_keeps_anything_the_key_goes_to_a_file(tmp_path, backend):
    import keyring
    from keyring.backends import fail, null

    before = keyring.get_keyring()
    keyring.set_keyring({"fail": fail, "null": null}[backend].Keyring())
    try:
        store = open_store(tmp_path, vault=Keyring())
        store.close()
        again = open_store(tmp_path, vault=Keyring())
        assert again.key.guard is Guard.KEY_FILE
        again.close()
        (tmp_path / FILE).unlink()
        with pytest.raises(StoreRefused) as refused:
            open_store(tmp_path, vault=Keyring())
        assert refused.value.trouble.code is TroubleCode.KEY_MISSING
    finally:
        keyring.set_keyring(before)


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
