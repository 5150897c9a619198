"""`watchfloor journal`: verify the log, search it, export it with its verifier, look at an exported one."""

import json
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from console.acts.trouble_texts import trouble_words
from console.settings.options import EXIT_DONE, EXIT_FAULT_FOUND, EXIT_WRONG_USE, PlainParser
from console.settings.places import Places, places, remembered_places
from console.settings.settings import load_settings
from console.storage.inspection import verify_at
from console.storage.keys import Guard, Vault
from console.storage.store import DATABASE
from console.storage.troubles import StoreRefused
from console.storage.verify import Fault, FaultCode, Verdict

_WHAT = {
    FaultCode.MISSING: "it is missing",
    FaultCode.CHANGED: "it was changed, moved or put in",
    FaultCode.CHANGED_BODY: "its text was changed",
    FaultCode.STREAM_GAP: "its place in its incident does not follow",
    FaultCode.ANCHOR_DIFFERS: "another entry was noted outside at this place",
    FaultCode.CUT_OFF: "it and what followed were cut off: they had been noted outside",
    FaultCode.NO_ANCHOR: "the notes outside are gone or begun anew, so a cut-off end could not be seen",
    FaultCode.ATTACHMENT_MISSING: "the file it names is not in the store",
    FaultCode.ATTACHMENT_CHANGED: "the file it names is not the one that was taken in",
    FaultCode.KEY_WRONG: "the key is not the one that sealed the log",
}
_GUARD = {
    Guard.KEYRING: "the key is in this account's keyring",
    Guard.KEY_FILE: "guards against accidents, not against this account's owner: the key lies in a file",
}


def run(argv: Sequence[str], vault: Vault | None = None) -> int:
    """0 intact, 1 broken, 2 wrong use or no log there."""
    options = _parser().parse_args(list(argv))
    try:
        settings = load_settings(places(data=options.data).settings).settings
        where = remembered_places(settings.data, data=options.data)
        if options.demo and not (options.data or settings.data):
            where = places(demo=True)
        directory = _with_log(where.data, demo=options.demo)
        if not (directory / DATABASE).exists():
            return _complain(f"{directory} has no log. Name its folder with --data, or --demo for the demo's.")
        if options.what != "verify":
            return _other(options, directory, where, vault)
        verdict = verify_at(directory, *_anchors(where, settings.anchors), vault=vault)
    except StoreRefused as refused:
        words = trouble_words(refused.trouble)
        return _complain(f"{words.what} {words.to_do}")
    print(json.dumps(_document(directory, verdict)) if options.json else _sentence(directory, verdict))
    return EXIT_DONE if verdict.intact else EXIT_FAULT_FOUND


def _other(options: Namespace, directory: Path, where: Places, vault: Vault | None) -> int:
    """Search, export or import. Raises StoreRefused."""
    from console.commands import archive

    if not options.words or (options.what != "search" and len(options.words) != 1):
        return _complain(f"{options.what} needs {'words' if options.what == 'search' else 'one file'}.")
    try:
        if options.what == "search":
            return archive.search(directory, " ".join(options.words), as_json=options.json)
        if options.what == "export":
            return archive.export(directory, Path(options.words[0]), where.anchors, vault)
        return archive.take_in(directory, Path(options.words[0]))
    except OSError as fault:
        return _complain(f"{fault.strerror or fault}: {fault.filename or options.words[0]}")
    except archive.Unfit as unfit:
        return _complain(str(unfit))


def _anchors(where: Places, chosen: str) -> list[Path]:
    """Where this account's consoles note the end of their logs, however the log itself was named here."""
    known = (Path(chosen) if chosen else None, where.anchors, places().anchors)
    return [place for place in known if place is not None]


_WHO_MAY = (
    "Nobody is signed in on the command line. search leaves restricted incidents out, with their loans and alarms; "
    "verify, export and import read everything that this account may read, restricted incidents as well. Let no other "
    "account read the directory of the data."
)


def _parser() -> PlainParser:
    parser = PlainParser(prog="watchfloor journal", description=__doc__, epilog=_WHO_MAY)
    parser.add_argument("what", choices=["verify", "search", "export", "import"])
    parser.add_argument("words", nargs="*", metavar="WORDS|FILE", help="to search for; or the bundle")
    parser.add_argument("--data", type=Path, metavar="DIR", help="where the data lies")
    parser.add_argument("--demo", action="store_true", help="the demo's log")
    parser.add_argument("--json", action="store_true", help="one JSON document")
    return parser


def _with_log(data: Path, *, demo: bool) -> Path:
    """The directory that has a log; below a given one the demo's lies in its own."""
    return data / "demo" if (demo or not (data / DATABASE).exists()) and (data / "demo" / DATABASE).exists() else data


def _document(directory: Path, verdict: Verdict) -> dict[str, Any]:
    fault = verdict.fault
    return {
        "log": str(directory / DATABASE),
        "intact": verdict.intact,
        "entries": verdict.entries,
        "head": verdict.head,
        "fault": fault
        and {
            "at": fault.position,
            "entry": fault.entry,
            "code": fault.code,
            "file": fault.file,
            "what": _WHAT[fault.code],
        },
        "guard": {"key": verdict.guard, "what": _GUARD[verdict.guard]},
    }


def _sentence(directory: Path, verdict: Verdict) -> str:
    guard = f"({_GUARD[verdict.guard]})"
    if verdict.fault is None:
        return f"{directory / DATABASE}: intact to entry {verdict.entries}, head {verdict.head[:12]} {guard}"
    return f"{directory / DATABASE}: BROKEN at {_place(verdict.fault)}: {_WHAT[verdict.fault.code]} {guard}"


def _place(fault: Fault) -> str:
    named = fault.entry + (f", {fault.file!a}" if fault.file else "")
    return f"entry {fault.position}" + (f" ({named})" if named else "")


def _complain(sentence: str) -> int:
    sys.stderr.write(f"watchfloor journal: {sentence}\n")
    return EXIT_WRONG_USE
