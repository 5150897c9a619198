"""Checks an exported log: `python verify.py BUNDLE.zip [--seal SEAL] [--key FILE]`. Needs Python's own library only.

Exit 0: intact; 1: the first bad entry is named; 2: this is no bundle that can be read.

What it checks without the key: every text against its digest, every entry and every attachment against the bundle's
chain of SHA-256 sums, no entry missing in the log or in its own stream, and the log's head against the notes that the
console made outside of the log. What it cannot see without the key: a bundle made anew as a whole by somebody who also
replaced its notes. Against that there are two ways: compare the seal with the one that the console showed and logged
when the bundle was made (`--seal`), or check every entry with the key of the log (`--key`), which is never in a bundle.
"""

import argparse
import hashlib
import hmac
import json
import sys
import zipfile
from pathlib import Path
from typing import Any

GENESIS = "0" * 64
HEADER = (
    "position", "id", "stream", "seq", "command", "kind", "person", "name", "identity", "account", "desk",
    "happened", "recorded", "wall",
)  # fmt: skip
UNREADABLE = (KeyError, ValueError, TypeError, AttributeError, OSError, EOFError, zipfile.BadZipFile, RuntimeError)


class Broken(Exception):  # noqa: N818
    """The first bad thing, in words."""


def link(previous: str, row: Any) -> str:
    """The chain's next sum: of the one before and of the whole row."""
    text = json.dumps(row, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256((previous + "\n" + text).encode("ascii")).hexdigest()


def sealed(key: bytes, previous: str, row: dict[str, Any]) -> str:
    """The hash that the console gave the entry."""
    header = json.dumps([row[name] for name in HEADER], ensure_ascii=True, separators=(",", ":"))
    message = "\n".join((previous, header, str(row["digest"])))
    return hmac.new(key, message.encode("ascii"), hashlib.sha256).hexdigest()


def check(bundle: Path, seal: str = "", key: bytes = b"") -> tuple[int, str, str]:
    """How many entries, the log's head and the seal of a bundle. Raises Broken, or one of UNREADABLE: no bundle."""
    with zipfile.ZipFile(bundle) as archive:
        about = json.loads(archive.read("about.json"))
        walk = Walk({int(at): head for at, head in about["notes"]}, key)
        with archive.open("journal.jsonl") as lines:
            for line in lines:
                walk.take(line)
        if walk.count != about["entries"] or max(walk.notes, default=0) > walk.count:
            raise Broken(f"entry {walk.count + 1}: it and what followed are missing")
        if (walk.last, walk.chain) != (about["head"], about["chain"]):
            raise Broken(f"entry {walk.count}: it is not the one with which the bundle was closed")
        final = _attachments(archive, about, walk.chain)
    if seal and not final.startswith(seal.lower()):
        raise Broken(f"the seal is {final}, not the one that was noted: this is another bundle")
    return walk.count, walk.last, final


class Walk:
    """Along the entries, one by one; `notes` are the heads noted outside, by position."""

    def __init__(self, notes: dict[int, str], key: bytes) -> None:
        self.notes, self.key = notes, key
        self.count, self.last, self.chain = 0, GENESIS, GENESIS
        self.seqs: dict[str, int] = {}

    def take(self, line: bytes) -> None:
        """The next entry. Raises Broken."""
        self.count += 1
        number = self.count
        try:
            row = json.loads(line)
            named, told = f"entry {number} ({row['id']})", row.pop("link")
            digest = hashlib.sha256(row["body"].encode("utf-8", "surrogatepass")).hexdigest()
        except (ValueError, KeyError, TypeError, AttributeError) as fault:
            raise Broken(f"entry {number}: it cannot be read") from fault
        self.chain = link(self.chain, row)
        faults = (
            (row["position"] != number, f"entry {number}: it is missing"),
            (digest != row["digest"], f"{named}: its text was changed"),
            (self.chain != told, f"{named}: it was changed, moved or put in"),
            (row["seq"] != self.seqs.get(row["stream"], 0) + 1, f"{named}: one of its stream before it is missing"),
            (self.notes.get(number, row["hash"]) != row["hash"], f"{named}: another entry was noted outside here"),
        )
        for is_so, words in faults:
            if is_so:
                raise Broken(words)
        if self.key and sealed(self.key, self.last, row) != row["hash"]:
            raise Broken(f"{named}: it does not carry the seal of the key")
        self.seqs[row["stream"]] = row["seq"]
        self.last = row["hash"]


def _attachments(archive: zipfile.ZipFile, about: dict[str, Any], chain: str) -> str:
    for name, digest in about["attachments"]:
        found = hashlib.sha256()
        try:
            with archive.open("attachments/" + name) as file:
                while piece := file.read(1 << 18):
                    found.update(piece)
        except KeyError as fault:
            raise Broken(f"attachment {name}: it is missing") from fault
        if found.hexdigest() != digest:
            raise Broken(f"attachment {name}: it was changed")
    return link(chain, [about["store"], about["attachments"], about["notes"], about["verified"]])


def main(arguments: list[str]) -> int:
    """The exit code."""
    parser = argparse.ArgumentParser(prog="verify.py", description="Checks an exported log.")
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--seal", default="", help="as the console showed it, at least its first 12 signs")
    parser.add_argument("--key", default="", metavar="FILE", help="the key of the log, for who has it")
    asked = parser.parse_args(arguments)
    try:
        key = _key(asked.key) if asked.key else b""
        count, head, seal = check(asked.bundle, asked.seal, key)
    except Broken as broken:
        say(f"BROKEN at {broken}")
        return 1
    except UNREADABLE as fault:
        sys.stderr.write(f"{asked.bundle} cannot be read as a bundle: {fault}\n")
        return 2
    say(f"intact: {count} entries, head {head[:16]}, seal {seal}")
    if not asked.key and not asked.seal:
        say("Compare the seal with the one that the console showed: without it, or the log's key, a bundle that was")
        say("made anew as a whole could not be told from this one.")
    return 0


def say(line: str) -> None:
    """One line."""
    sys.stdout.write(line + "\n")


def _key(file: str) -> bytes:
    return bytes.fromhex(Path(file).read_text("ascii").strip())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
