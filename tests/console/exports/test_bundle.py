"""A bundle checks itself without this program, and every way to tamper with it is found and named."""

import json
import subprocess
import sys
import zipfile
from uuid import UUID

import pytest

from console.exports import verify
from console.exports.bundle import write_bundle
from console.storage.store import DATABASE
from tests.console.bench import open_store, write_notes

ENTRIES = 9


@pytest.fixture
def bundle(tmp_path):
    store = open_store(tmp_path)
    write_notes(store, ENTRIES)
    folder = tmp_path / "attachments"
    folder.mkdir()
    (folder / str(UUID(int=5))).write_bytes(b"evidence")
    file = tmp_path / "out.zip"
    made = write_bundle(file, tmp_path / DATABASE, store.id, store.anchors, verified=True)
    key = store.key.secret
    store.close()
    return file, made, key


def rewritten(file, change, **about):
    """The bundle with its lines put through `change` and fields of its head replaced."""
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    rows = [json.loads(line) for line in parts["journal.jsonl"].splitlines()]
    rows = change(rows) or rows
    parts["journal.jsonl"] = b"".join(json.dumps(row).encode() + b"\n" for row in rows)
    parts["about.json"] = json.dumps({**json.loads(parts["about.json"]), **about}).encode()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file


def run(file, *more):
    with zipfile.ZipFile(file) as archive:
        program = archive.read("verify.py")
    script = file.with_name("verify.py")
    script.write_bytes(program)
    return subprocess.run([sys.executable, "-I", script, file, *more], capture_output=True, text=True, check=False)


def test_the_bundle_is_intact_by_its_own_verifier_and_holds_no_key(bundle, tmp_path):
    file, made, key = bundle
    done = run(file)
    assert (done.returncode, made.entries) == (0, ENTRIES)
    assert made.seal in done.stdout
    assert key.hex().encode() not in file.read_bytes()
    (tmp_path / "key").write_text(key.hex())
    assert run(file, "--seal", made.seal[:12], "--key", tmp_path / "key").returncode == 0
    assert run(file, "--seal", "0" * 12).returncode == 1
    (tmp_path / "key").write_text("00" * 32)
    assert "entry 1 " in run(file, "--key", tmp_path / "key").stdout


COLUMNS = (
    "id",
    "stream",
    "seq",
    "command",
    "kind",
    "person",
    "name",
    "account",
    "desk",
    "happened",
    "wall",
    "body",
    "hash",
)


@pytest.mark.parametrize("column", COLUMNS)
def test_a_changed_value_is_named(bundle, column):
    def change(rows):
        rows[4][column] = rows[4][column] + 7 if column == "seq" else rows[4][column] + "x"

    with pytest.raises(verify.Broken, match="entry 5"):
        verify.check(rewritten(bundle[0], change))


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (lambda rows: rows[:3] + rows[4:], "entry 4: it is missing"),
        (lambda rows: rows[:-1], f"entry {ENTRIES}: it and what followed are missing"),
        (lambda rows: [*rows[:2], rows[3], rows[2], *rows[4:]], "entry 3: it is missing"),
        (lambda rows: [*rows, {**rows[-1], "position": ENTRIES + 1}], f"entry {ENTRIES + 1} "),
        (lambda rows: [rows[0], {}, *rows[2:]], "entry 2: it cannot be read"),
    ],
)
def test_entries_taken_out_moved_or_put_in_are_named(bundle, change, named):
    with pytest.raises(verify.Broken, match=named.replace("(", r"\(")):
        verify.check(rewritten(bundle[0], change))


def test_a_bundle_made_anew_as_a_whole_is_told_by_its_seal_and_by_the_notes_outside(bundle):
    file, made, _ = bundle

    def forge(rows):
        chain = verify.GENESIS
        for row in rows:
            row.pop("link")
            row["name"] = "somebody else"
            chain = row["link"] = verify.link(chain, {key: value for key, value in row.items() if key != "link"})
        forge.chain = chain

    rewritten(file, forge)
    rewritten(file, lambda rows: rows, chain=forge.chain)
    assert verify.check(file)[0] == ENTRIES  # as the verifier says itself
    with pytest.raises(verify.Broken, match="another bundle"):
        verify.check(file, made.seal)


def test_attachments_are_checked(bundle):
    file, *_ = bundle
    with zipfile.ZipFile(file, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr(f"attachments/{UUID(int=5)}", b"changed")
    with pytest.raises(verify.Broken, match="attachment"):
        verify.check(file)


def test_what_is_no_bundle_says_so(tmp_path):
    (tmp_path / "x.zip").write_bytes(b"no zip")
    assert verify.main([str(tmp_path / "x.zip")]) == 2


def test_a_stopped_export_leaves_no_file(tmp_path):
    store = open_store(tmp_path)
    write_notes(store, 3)

    def stop(count):
        if count == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_bundle(tmp_path / "o.zip", tmp_path / DATABASE, store.id, store.anchors, verified=True, step=stop)
    assert not list(tmp_path.glob("o.zip*"))
    store.close()
