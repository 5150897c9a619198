"""A store and its attachments: what no entry names is cleared at the start, what one names is verified."""

import json
from dataclasses import replace
from uuid import UUID

import pytest

from console.commands import journal as command
from console.storage.inspection import verify_at
from console.storage.keys import NoVault
from console.storage.verify import FaultCode
from incidents.attachments.facts import AttachmentAdded
from tests.console.bench import START, open_store, statement

STREAM = f"incident/{UUID(int=1)}"


@pytest.fixture
def kept(tmp_path):
    """A closed store with one attachment on record and one that was taken in when the console was killed."""
    source = tmp_path / "found.txt"
    source.write_bytes(b"evidence")
    store = open_store(tmp_path / "store")
    named, orphan = store.attachments.take_in(source), store.attachments.take_in(source)
    fact = AttachmentAdded(named.id, named.name, named.size, named.digest, named.media, "mailbox", START, "Lin")
    with store.session() as session:
        session.append([replace(statement(STREAM, ""), fact=fact)], {STREAM: 0})
    assert store.anchor() is None
    store.close()
    folder = store.attachments.directory
    return tmp_path / "store", folder / named.id.hex, folder / orphan.id.hex


def test_what_no_entry_names_is_gone_after_the_next_start(kept):
    directory, named, orphan = kept
    assert orphan.exists()
    open_store(directory).close()
    assert named.exists()
    assert not orphan.exists()


def test_the_log_is_intact_while_its_files_are(kept):
    assert verify_at(kept[0], vault=NoVault()).intact


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda file: file.unlink(), FaultCode.ATTACHMENT_MISSING),
        (lambda file: file.write_bytes(b"evidencf"), FaultCode.ATTACHMENT_CHANGED),
        (lambda file: file.write_bytes(b"evidence and more"), FaultCode.ATTACHMENT_CHANGED),
    ],
)
def test_a_missing_or_changed_file_is_named(kept, capsys, change, code):
    directory, named, _ = kept
    change(named)
    fault = verify_at(directory, vault=NoVault()).fault
    assert (fault.code, fault.position, fault.file) == (code, 1, "found.txt")
    store = open_store(directory)
    assert store.verify().fault == fault
    store.close()
    assert command.run(["verify", "--data", str(directory), "--json"], NoVault()) == 1
    assert json.loads(capsys.readouterr().out)["fault"]["file"] == "found.txt"
    command.run(["verify", "--data", str(directory)], NoVault())
    assert "entry 1 (" in (said := capsys.readouterr().out)
    assert "found.txt" in said
