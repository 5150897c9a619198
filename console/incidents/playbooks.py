"""The playbooks in force: the bank's own where it has them, else the shipped ones; a broken one replaces nothing."""

from pathlib import Path
from typing import NamedTuple

from console.settings.settings import write_whole
from incidents.kinds import Kind
from incidents.playbooks.loader import PlaybookFault, load_playbook
from incidents.playbooks.shipped import shipped_text
from incidents.playbooks.yaml_tree import LARGEST


class Broken(NamedTuple):
    """A file that was refused: FILE:LINE:COLUMN: what; `kept` says whether an earlier good one of the bank stays."""

    place: str
    kept: bool


class Playbooks:
    """KIND.yaml files in `directory`. `look` reads them (on the store's worker), `text` answers from memory.

    The last good text of a kind is kept in `directory`/good, so that it also survives a restart.
    """

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._good: dict[Kind, str] = {}
        self._seen: dict[Kind, str] = {}  # as last read, good or not: a fault is told once

    def text(self, kind: Kind) -> str:
        """What an activation takes now; empty where there is no playbook of that kind."""
        return self._good.get(kind) or shipped_text(kind)

    def look(self) -> tuple[Broken, ...]:
        """Take in what has changed; what was refused since the last look."""
        return tuple(broken for kind in Kind if (broken := self._look_at(kind)) is not None)

    def _look_at(self, kind: Kind) -> Broken | None:
        file = self._directory / f"{kind}.yaml"
        try:
            text = _read(file)
        except (OSError, UnicodeDecodeError) as fault:
            return self._refuse(kind, str(fault), f"{file}: {fault}")
        if text is None:
            self._put(kind, "")  # the bank took its own away: the shipped one is in force again
            self._seen.pop(kind, None)
            return None
        if self._seen.get(kind) == text:
            return None
        try:
            playbook = load_playbook(text, str(file))
            if playbook.kind != kind:
                raise PlaybookFault(str(file), 1, 1, f'its kind is "{playbook.kind}", its name says "{kind}"')
        except PlaybookFault as fault:
            return self._refuse(kind, text, str(fault))
        self._seen[kind] = text
        self._put(kind, text)
        self._keep(kind, text)
        return None

    def _refuse(self, kind: Kind, seen: str, place: str) -> Broken | None:
        if self._seen.get(kind) == seen:
            return None
        self._seen[kind] = seen
        if not self._good.get(kind):
            self._put(kind, self._kept(kind))
        return Broken(place, bool(self._good.get(kind)))

    def _put(self, kind: Kind, text: str) -> None:
        self._good = {**self._good, kind: text}  # as a whole: the main thread reads it meanwhile

    def _keep(self, kind: Kind, text: str) -> None:
        good = self._directory / "good"
        good.mkdir(exist_ok=True)
        write_whole(good / f"{kind}.yaml", text)

    def _kept(self, kind: Kind) -> str:
        """The good one of an earlier start, if it is still good for this version of the program."""
        file = self._directory / "good" / f"{kind}.yaml"
        try:
            text = _read(file)
            if text is not None:
                load_playbook(text, str(file))
        except (OSError, UnicodeDecodeError, PlaybookFault):
            return ""
        return text or ""


def _read(file: Path) -> str | None:
    """The file's text, None without a file. What is too large is cut, and then refused for its size."""
    if not file.exists():
        return None
    with file.open("rb") as stream:
        return stream.read(LARGEST + 1).decode("utf-8")
