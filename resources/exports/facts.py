"""What the journal keeps of exports: what was taken out, into which file, up to which entry."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar


class ExportSort(StrEnum):
    """What was exported."""

    INCIDENTS = "incidents"
    ENTRIES = "entries"
    CLOCKS = "clocks"
    PEOPLE = "people"
    AGENTS = "agents"
    SHIFTS = "shifts"
    REPORT = "report"  # one incident's
    BUNDLE = "bundle"  # the whole log


@dataclass(frozen=True, slots=True)
class Exported:
    """`file` is the name without its folder; `rows` of a table, else 0; `about` is the incident of a report."""

    kind: ClassVar[str] = "exported"
    sort: ExportSort
    file: str
    rows: int = 0
    about: str = ""
