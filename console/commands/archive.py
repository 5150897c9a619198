"""The log from the command line: found words, a bundle written, a bundle unpacked to be looked at."""

import json
import shutil
import sys
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

from console.exports import verify
from console.exports.bundle import write_bundle
from console.settings.account import account
from console.settings.options import EXIT_DONE, EXIT_FAULT_FOUND
from console.storage.journal import Statement
from console.storage.keys import Vault
from console.storage.search import SearchIndex, Wanted
from console.storage.store import DATABASE, Store
from incidents import access
from incidents.commands import STREAMS
from incidents.facts import IncidentReported
from incidents.visibility import RESTRICTED
from resources.entry import Entry, Who
from resources.exports.commands import STREAM
from resources.exports.facts import Exported, ExportSort

IMPORTED = "imported"
_SHOWN = 200  # lines at most; a longer answer says so


class Unfit(Exception):  # noqa: N818
    """What was given cannot be used; the words say why and what to do."""


def search(directory: Path, words: str, *, as_json: bool) -> int:
    """Print the entries in which all words stand, newest first. Restricted incidents are left out: nobody signed in.

    So are loans and alarms that belong to one.
    """
    index = SearchIndex(directory / DATABASE)
    try:
        while index.catch_up():
            pass
        hidden = _restricted(index)
        positions = index.positions(Wanted(words, hidden=hidden)) or ()
        entries = index.entries(positions[:_SHOWN])
    finally:
        index.close()
    if as_json:
        sys.stdout.write(json.dumps([_document(entry) for entry in entries], ensure_ascii=False) + "\n")
        return EXIT_DONE
    for entry in entries:
        sys.stdout.write(_line(entry) + "\n")
    left = len(positions) - len(entries)
    more = f"; the newest {len(entries)} are shown" if left else ""
    secret = f"; {len(hidden) // 2} restricted incidents were left out, the console shows them" if hidden else ""
    sys.stdout.write(f"{len(positions)} entries found{more}{secret}\n")
    return EXIT_DONE


def export(directory: Path, file: Path, anchors: Path | None, vault: Vault | None) -> int:
    """Write the bundle; the export is an entry of the log itself. Raises StoreRefused, OSError."""
    store = Store.open(directory, anchors=anchors, vault=vault)
    try:
        now = datetime.now(UTC)
        who = Who(account(), account(), account=account())
        fact = Exported(ExportSort.BUNDLE, file.name)
        note = Statement(uuid4(), uuid4(), STREAM, who, "command line", now, now, now, fact)
        with store.session() as session:
            session.append([note], {STREAM: session.version_of(STREAM)})
        store.anchor()
        verdict = store.verify()
        made = write_bundle(file, store.database.file, store.id, store.anchors, verified=verdict.intact)
    finally:
        store.close()
    state = "verified" if verdict.intact else f"NOT intact after entry {verdict.entries}"
    sys.stdout.write(f"{file}: {made.entries} entries ({state}), head {made.head[:16]}, seal {made.seal}\n")
    sys.stdout.write("Note the seal elsewhere: by it the bundle is told from one that somebody made anew.\n")
    return EXIT_DONE if verdict.intact else EXIT_FAULT_FOUND


def take_in(directory: Path, file: Path) -> int:
    """Check a bundle and unpack it beside the log, to be looked at; the log itself takes nothing in. Raises Unfit."""
    try:
        count, head, seal = verify.check(file)
    except verify.Broken as broken:
        sys.stdout.write(f"{file}: BROKEN at {broken}; nothing was imported\n")
        return EXIT_FAULT_FOUND
    except verify.UNREADABLE as fault:
        raise Unfit(f"{file} cannot be read as a bundle: {fault}") from fault
    target = directory / IMPORTED / seal[:16]
    if not target.exists():
        _unpack(file, target)
    sys.stdout.write(f"{target}: {count} entries, head {head[:16]}, to be read only; this log is as it was\n")
    return EXIT_DONE


def _unpack(file: Path, target: Path) -> None:
    """Only what a bundle has, under names that cannot lead elsewhere; nothing in it is run."""
    part = target.with_name(target.name + ".part")
    shutil.rmtree(part, ignore_errors=True)
    (part / "attachments").mkdir(parents=True)
    with zipfile.ZipFile(file) as archive:
        kept = ["journal.jsonl", "about.json"]
        kept += [name for name in archive.namelist() if name.startswith("attachments/") and _is_generated(name)]
        for name in kept:
            with archive.open(name) as source, (part / name).open("wb") as out:
                shutil.copyfileobj(source, out)
            (part / name).chmod(0o400)
    part.rename(target)


def _is_generated(name: str) -> bool:
    try:
        return str(UUID(name.removeprefix("attachments/"))) == name.removeprefix("attachments/")
    except ValueError:
        return False


def _restricted(index: SearchIndex) -> tuple[str, ...]:
    reported = index.entries(index.positions(Wanted(kinds=(IncidentReported.kind,))) or ())
    unseen = [entry.stream for entry in reported if entry.fact.incident_kind in RESTRICTED]
    return (*unseen, *(access.stream(UUID(stream.removeprefix(STREAMS))) for stream in unseen))


def _document(entry: Entry) -> dict[str, object]:
    return {
        "position": entry.position, "stream": entry.stream, "kind": entry.fact.kind, "who": entry.who.name,
        "happened": entry.happened.isoformat(), "text": _text(entry),
    }  # fmt: skip


def _line(entry: Entry) -> str:
    when = f"{entry.happened:%Y-%m-%d %H:%M:%S}"
    return f"{entry.position:>7}  {when}  {entry.stream[:17]:17}  {entry.who.name}  {entry.fact.kind}  {_text(entry)}"


def _text(entry: Entry) -> str:
    """What somebody wrote, on one line."""
    fields = ("text", "affected", "reason", "title", "file")
    found = [str(getattr(entry.fact, field)) for field in fields if getattr(entry.fact, field, "")]
    text = " ".join(" · ".join(found).split())
    return "".join(sign for sign in text if sign.isprintable())[:200] if entry.fact.kind != "playbook_taken" else ""
