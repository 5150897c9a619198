"""Where a store may lie, and which key it has: no share, no link, no stranger's file, no lost key."""

import sqlite3
from pathlib import Path

import pytest

from console.storage.claim import LOCK
from console.storage.inspection import verify_at
from console.storage.keys import FILE, Guard, Keyring, NoVault
from console.storage.places import Mount, check_place, parse_mountinfo
from console.storage.store import DATABASE
from console.storage.troubles import StoreRefused, TroubleCode
from console.storage.verify import FaultCode
from tests.console.bench import open_store, write_notes

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
