"""What a pack is made of: sections of lines and tables, without any markup."""

from dataclasses import dataclass
from enum import StrEnum


class Face(StrEnum):
    """How a line is set."""

    HEADING = "heading"
    STRONG = "strong"
    PLAIN = "plain"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text; it may wrap."""

    text: str
    face: Face = Face.PLAIN


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; an empty cell leaves room for a pen."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the pack, on pages of its own."""

    title: str
    blocks: tuple[Line | Grid, ...]


@dataclass(frozen=True, slots=True)
class Pack:
    """`foot` stands on every page: when it was made and by which desk."""

    title: str
    foot: str
    sections: tuple[Section, ...]
