"""Hostile files: nothing outside the store, nothing half recorded, nothing opened."""

import errno
import os
import random
import stat
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from console.storage import attachments as module
from console.storage.attachments import Attachments, TakenIn
from incidents.attachments.refusals import AttachmentCode
from resources.entry import Refusal


@dataclass(frozen=True)
class Sealed:
    name: str
    size: int
    digest: str


@pytest.fixture
def kept(tmp_path):
    return Attachments(tmp_path / "store" / "attachments", largest=1 << 20)


@pytest.fixture(autouse=True)
def _store(tmp_path):
    (tmp_path / "store").mkdir()


def outside(tmp_path, name="found.txt", content=b"evidence"):
    file = tmp_path / name
    file.write_bytes(content)
    return file


def everything(folder: Path) -> dict[str, bytes | None]:
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() and not path.is_symlink() else None
        for path in folder.rglob("*")
    }


def code(answer) -> AttachmentCode:
    assert isinstance(answer, Refusal), answer
    return answer.code


def test_a_file_comes_back_as_it_was_and_is_for_this_account_only(kept, tmp_path):
    content = random.Random(1).randbytes(900_000)
    taken = kept.take_in(outside(tmp_path, content=content))
    assert kept.read(taken.id, taken) == content
    (file,) = kept.directory.iterdir()
    assert file.name == taken.id.hex
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(kept.directory.stat().st_mode) == 0o700


HOSTILE_NAMES = [
    "..%2f..%2fetc", "...", "-rf",
    "a\nb.txt", "invoice\u202efdp.exe", "CON", "$(reboot).txt", "名\u200b前.pdf", "x" * 255,
    "'; DROP TABLE journal; --",
]  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_no_part_of_a_name_becomes_part_of_a_path(kept, tmp_path, name):
    source = outside(tmp_path, name)
    before = everything(tmp_path)
    taken = kept.take_in(source)
    new = set(everything(tmp_path)) - set(before)
    assert new == {"store/attachments", f"store/attachments/{taken.id.hex}"}
    assert taken.name == name


def test_a_name_of_bytes_that_are_no_text_is_kept_readable(kept, tmp_path):
    source = Path(os.fsdecode(os.fsencode(tmp_path) + b"/bad\xff.txt"))
    source.write_bytes(b"x")
    assert kept.take_in(source).name == "bad\\xff.txt"


def test_what_is_no_plain_file_is_refused_without_opening_it(kept, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to(outside(tmp_path))
    (tmp_path / "hanging").symlink_to(tmp_path / "nowhere")
    (tmp_path / "hollow").write_bytes(b"")
    wanted = {
        "pipe": AttachmentCode.NOT_A_FILE,
        "link": AttachmentCode.IS_LINK,
        "hanging": AttachmentCode.IS_LINK,
        "store": AttachmentCode.NOT_A_FILE,
        "hollow": AttachmentCode.EMPTY,
        "nowhere": AttachmentCode.UNREADABLE,
        "store/../../../../../../dev/zero": AttachmentCode.NOT_A_FILE,
    }
    assert {name: code(kept.take_in(tmp_path / name)) for name in wanted} == wanted
    assert code(kept.take_in(Path("/dev/zero"))) is AttachmentCode.NOT_A_FILE
    assert not kept.directory.exists()


def test_ten_gigabytes_that_take_no_room_are_refused_by_their_size(kept, tmp_path):
    sparse = tmp_path / "sparse"
    with sparse.open("wb") as file:
        file.truncate(10 << 30)
    assert code(kept.take_in(sparse)) is AttachmentCode.TOO_LARGE
    assert not kept.directory.exists()


def test_an_archive_that_unpacks_to_more_stays_packed(kept, tmp_path):
    bomb = tmp_path / "bomb.pdf"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../zeros", b"\0" * (50 << 20))
    taken = kept.take_in(bomb)
    assert (taken.media, taken.size) == ("application/zip", bomb.stat().st_size)
    assert not list(tmp_path.rglob("zeros"))


@pytest.mark.parametrize("how", ["grows", "shrinks", "is_replaced", "rewritten"])
def test_a_file_that_changes_while_it_is_read_is_not_taken(kept, tmp_path, monkeypatch, how):
    source = outside(tmp_path, content=b"x" * 600_000)
    other = outside(tmp_path, "other", b"y" * 600_000)
    honest_read, honest_open = os.read, os.open
    changes = {
        "grows": lambda: os.truncate(source, 700_000),
        "shrinks": lambda: os.truncate(source, 10),
        "rewritten": lambda: os.utime(source, ns=(1, 1)),
    }

    def read(handle, size):
        if (change := changes.pop(how, None)) is not None:
            change()
        return honest_read(handle, size)

    def opened(path, *rest):
        return honest_open(other if how == "is_replaced" and Path(path) == source else path, *rest)

    monkeypatch.setattr(module.os, "read", read)
    monkeypatch.setattr(module.os, "open", opened)
    assert code(kept.take_in(source)) is AttachmentCode.CHANGED_WHILE_READ
    assert not kept.directory.exists()


@pytest.mark.parametrize(
    ("becomes", "told"), [("pipe", AttachmentCode.CHANGED_WHILE_READ), ("link", AttachmentCode.UNREADABLE)]
)
def test_a_file_that_becomes_something_else_before_it_is_opened_holds_nobody_up(
    kept, tmp_path, monkeypatch, becomes, told
):
    """A pipe that nobody writes to would hold the storage worker for ever."""
    source, honest = outside(tmp_path), os.open

    def opened(path, *rest):
        if Path(path) == source and not source.is_fifo() and not source.is_symlink():
            source.unlink()
            if becomes == "pipe":
                os.mkfifo(source)
            else:
                source.symlink_to(outside(tmp_path, "secret"))
        return honest(path, *rest)

    monkeypatch.setattr(module.os, "open", opened)
    assert code(kept.take_in(source)) is told
    assert not kept.directory.exists()


@pytest.mark.parametrize("call", ["write", "fsync"])
def test_a_full_disk_leaves_nothing_half_written(kept, tmp_path, monkeypatch, call):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(module.os, call, full)
    assert code(kept.take_in(outside(tmp_path))) is AttachmentCode.NO_ROOM
    assert list(kept.directory.iterdir()) == []


def test_a_folder_that_is_a_link_takes_nothing_outside(kept, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    kept.directory.symlink_to(elsewhere)
    assert code(kept.take_in(outside(tmp_path))) is AttachmentCode.NOT_WRITABLE
    assert kept.clear_orphans(()) == 0
    assert list(elsewhere.iterdir()) == []


def test_what_nobody_recorded_is_cleared_and_what_is_known_stays(kept, tmp_path):
    known, orphan = kept.take_in(outside(tmp_path)), kept.take_in(outside(tmp_path))
    (kept.directory / "half.part").write_bytes(b"hal")
    (kept.directory / "link").symlink_to(outside(tmp_path, "precious"))
    assert kept.clear_orphans({known.id}) == 2
    assert {file.name for file in kept.directory.iterdir()} == {known.id.hex, "link"}
    assert (tmp_path / "precious").exists()
    assert not (kept.directory / orphan.id.hex).exists()


def test_bytes_that_are_not_those_taken_in_are_told(kept, tmp_path):
    taken = kept.take_in(outside(tmp_path))
    file = kept.directory / taken.id.hex
    file.write_bytes(b"evidencX")
    assert code(kept.read(taken.id, taken)) is AttachmentCode.CHANGED
    file.unlink()
    file.symlink_to(outside(tmp_path, "same", b"evidence"))
    assert code(kept.read(taken.id, taken)) is AttachmentCode.CHANGED
    file.unlink()
    assert code(kept.read(taken.id, taken)) is AttachmentCode.MISSING


def test_a_copy_is_verified_and_waits_beside_its_place(kept, tmp_path):
    taken = kept.take_in(outside(tmp_path))
    target = tmp_path / "copy.txt"
    beside = kept.copy_out(taken.id, taken, target)
    assert not target.exists()
    assert beside.read_bytes() == b"evidence"
    wrong = Sealed(taken.name, taken.size, "0" * 64)
    assert code(kept.copy_out(taken.id, wrong, tmp_path / "wrong.txt")) is AttachmentCode.CHANGED
    assert code(kept.copy_out(taken.id, taken, tmp_path / "no" / "folder")) is AttachmentCode.NOT_WRITABLE
    assert isinstance(taken, TakenIn)
