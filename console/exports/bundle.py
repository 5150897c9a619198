"""The whole log as one file that an auditor can check without this program; its verifier lies inside."""

import json
import zipfile
from collections.abc import Callable
from contextlib import suppress
from hashlib import file_digest
from pathlib import Path
from typing import Any, NamedTuple

from console.exports import verify
from console.storage.anchor import AnchorFile
from console.storage.attachments import FOLDER
from console.storage.database import reading
from console.storage.verify import rows_of

Step = Callable[[int], None]


class Bundled(NamedTuple):
    """What was written: entries, the log's head, and the seal by which the bundle is told from any other."""

    entries: int
    head: str
    seal: str


def write_bundle(
    file: Path, journal: Path, store: str, notes: AnchorFile, *, verified: bool, step: Step = lambda _entries: None
) -> Bundled:
    """Write entries, attachments, notes and verifier into `file`. `verified`: whether the console found the log intact.

    The key of the log never goes in. Raises OSError, and whatever `step` raises to stop; then no file is left.
    """
    part = file.with_name(file.name + ".part")
    noted = notes.read()  # first: what is written from here on is in the rows, if not in the notes
    try:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
            chained = _write_entries(archive, journal, step)
            bundled = _close(archive, journal, chained, {"store": store, "notes": noted, "verified": verified})
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)
    return bundled


def _write_entries(archive: zipfile.ZipFile, journal: Path, step: Step) -> tuple[int, str, str]:
    """How many there are, the last one's hash, and the chain's last sum."""
    count, head, chain = 0, verify.GENESIS, verify.GENESIS
    with reading(journal) as connection, archive.open("journal.jsonl", "w") as lines:
        for row in rows_of(connection):
            count, head, chain = count + 1, str(row["hash"]), verify.link(chain, row)
            lines.write(json.dumps({**row, "link": chain}, ensure_ascii=False).encode("utf-8") + b"\n")
            step(count)
    return count, head, chain


def _close(archive: zipfile.ZipFile, journal: Path, chained: tuple[int, str, str], known: dict[str, Any]) -> Bundled:
    count, head, chain = chained
    attachments = list(_attachments(archive, journal.parent / FOLDER))
    notes = [[note.position, note.hash] for note in known["notes"] if 0 < note.position <= count]
    about = {**known, "entries": count, "head": head, "chain": chain, "notes": notes, "attachments": attachments}
    archive.writestr("about.json", json.dumps(about, indent=1))
    archive.write(Path(verify.__file__), "verify.py")
    return Bundled(count, head, verify.link(chain, [about["store"], attachments, notes, about["verified"]]))


def _attachments(archive: zipfile.ZipFile, folder: Path) -> "list[list[str]]":
    found: list[list[str]] = []
    with suppress(FileNotFoundError):
        for file in sorted(folder.iterdir()):
            if file.is_file() and not file.is_symlink() and not file.name.endswith(".part"):
                archive.write(file, f"attachments/{file.name}")
                found.append([file.name, _digest(file)])
    return found


def _digest(file: Path) -> str:
    with file.open("rb") as opened:
        return file_digest(opened, "sha256").hexdigest()
