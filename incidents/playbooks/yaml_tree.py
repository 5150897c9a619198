"""Strict reading of YAML: one document of mappings, lists and texts, with the place of everything in it.

YAML guesses types: `22:30` becomes 1350, `no` becomes False, a later key silently replaces an earlier one, and a few
aliases expand to gigabytes. Nothing of that passes here: only texts are taken, and what would be guessed is refused.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NoReturn

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

LARGEST = 256 * 1024  # bytes of UTF-8
DEEPEST = 12
LONGEST = 600  # characters of what a fault says
MOST_PARTS = 10_000  # texts, lists and mappings of one playbook

Path = tuple[str | int, ...]
Place = tuple[int, int]  # line and column, from 1

# What YAML 1.1 or 1.2 would read as something else than a text.
GUESSED = re.compile(
    r"""~|null|Null|NULL|<<|=
    |y|Y|n|N|yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF
    |[-+]?(?:0b[01_]+|0o[0-7_]+|0x[0-9a-fA-F_]+)
    |[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?
    |[-+]?\.[0-9][0-9_]*(?:[eE][-+]?[0-9]+)?
    |[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)
    |[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}.*)?""",
    re.VERBOSE,
)


class PlaybookFault(Exception):  # noqa: N818 - a fault of the file, the word its readers use
    """A text is no valid playbook. `also` holds further faults found in the same reading; line and column from 1."""

    def __init__(self, source: str, line: int, column: int, what: str, also: "tuple[PlaybookFault, ...]" = ()) -> None:
        super().__init__(source, line, column, what[:LONGEST])
        what = what if len(what) <= LONGEST else f"{what[:LONGEST]}…"  # it may quote the file
        self.source, self.line, self.column, self.what, self.also = source, line, column, what, also

    def __str__(self) -> str:
        return f"{self.source}:{self.line}:{self.column}: {self.what}"


@dataclass(slots=True)
class Tree:
    """Plain data and where each part of it stands: `values` by path, `keys` by the path of what they name."""

    data: Any = None
    values: dict[Path, Place] = field(default_factory=dict)
    keys: dict[Path, Place] = field(default_factory=dict)

    def place(self, path: Path, of_key: bool = False) -> Place:
        """Where `path` stands, or the nearest part around it."""
        if of_key and path in self.keys:
            return self.keys[path]
        while path and path not in self.values:
            path = path[:-1]
        return self.values.get(path, (1, 1))


def read_tree(text: str, source: str) -> Tree:
    """The one document in `text`. Raises PlaybookFault at the first thing that is not allowed."""
    if len(text.encode("utf-8", "surrogatepass")) > LARGEST:
        raise PlaybookFault(source, 1, 1, f"larger than {LARGEST // 1024} KB")
    tree = Tree()
    reader = _Reader(source, tree)
    try:
        reader.document(YAML(typ="safe", pure=True).parse(text))
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise PlaybookFault(source, mark.line + 1, mark.column + 1, error.problem or "not valid YAML") from None
    except YAMLError as error:
        raise PlaybookFault(
            source, *_place_of(text, getattr(error, "position", 0)), "a character that is not allowed"
        ) from None
    return tree


def _place_of(text: str, position: int) -> Place:
    before = text[:position]
    return before.count("\n") + 1, position - (before.rfind("\n") + 1) + 1


class _Reader:
    """Walks the event stream of the parser and builds the tree."""

    def __init__(self, source: str, tree: Tree) -> None:
        self.source = source
        self.tree = tree
        self.depth = 0
        self.parts = 0

    def document(self, events: Iterator[Any]) -> None:
        documents = 0
        for event in events:
            if isinstance(event, DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self.fail(event, "a second document; a playbook is one document")
                if event.version or event.tags:
                    self.fail(event, "directives are not allowed")
            elif isinstance(event, (MappingStartEvent, SequenceStartEvent, ScalarEvent, AliasEvent)):
                self.tree.data = self.node(event, events, ())
        if not documents:
            raise PlaybookFault(self.source, 1, 1, "the file is empty")

    def node(self, event: Any, events: Iterator[Any], path: Path) -> Any:
        self.refuse_marks(event)
        self.parts += 1
        if self.parts > MOST_PARTS:
            self.fail(event, f"more than {MOST_PARTS} values")
        self.tree.values[path] = _place(event)
        if isinstance(event, ScalarEvent):
            return self.scalar(event, self.tree.keys.get(path))
        self.depth += 1
        if self.depth > DEEPEST:
            self.fail(event, f"nested deeper than {DEEPEST} levels")
        whole = self.mapping if isinstance(event, MappingStartEvent) else self.sequence
        data = whole(events, path)
        self.depth -= 1
        return data

    def mapping(self, events: Iterator[Any], path: Path) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while not isinstance(event := next(events), MappingEndEvent):
            self.refuse_marks(event)
            if not isinstance(event, ScalarEvent):
                self.fail(event, "a key must be a plain text")
            key = self.scalar(event)
            if key in found:
                first = self.tree.keys[(*path, key)]
                self.fail(event, f'the key "{key}" stands here twice, first in line {first[0]}')
            self.tree.keys[(*path, key)] = _place(event)
            found[key] = self.node(next(events), events, (*path, key))
        return found

    def sequence(self, events: Iterator[Any], path: Path) -> list[Any]:
        found: list[Any] = []
        while not isinstance(event := next(events), SequenceEndEvent):
            found.append(self.node(event, events, (*path, len(found))))
        return found

    def scalar(self, event: Any, key: Place | None = None) -> str:
        """A text; one that is missing is blamed on its key, for it has no place of its own."""
        text = str(event.value)
        if any("\ud800" <= letter <= "\udfff" for letter in text):  # written as an escape
            self.fail(event, "a character that is not allowed")
        if event.style is None and not text:
            self.fail(event, "the value is empty; write it in quotes", key)
        if event.style is None and GUESSED.fullmatch(text):
            self.fail(event, f'"{text}" could be read as something else than a text; write it in quotes')
        return text

    def refuse_marks(self, event: Any) -> None:
        if isinstance(event, AliasEvent):
            self.fail(event, f"aliases are not allowed (*{event.anchor})")
        if event.anchor is not None:
            self.fail(event, f"anchors are not allowed (&{event.anchor})")
        if event.tag is not None:
            self.fail(event, f"tags are not allowed ({event.tag})")

    def fail(self, event: Any, what: str, place: Place | None = None) -> NoReturn:
        raise PlaybookFault(self.source, *(place or _place(event)), what)


def _place(event: Any) -> Place:
    return event.start_mark.line + 1, event.start_mark.column + 1
