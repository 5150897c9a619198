"""An incident's entries as lines to read: words, who, and both times where happening and recording differ."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from incidents import facts
from resources.entry import Entry, Identity, Who
from widgets.incidents.fact_names import Names
from widgets.incidents.fact_tags import tag_text
from widgets.incidents.fact_texts import fact_text
from widgets.plain import plain

translate = QCoreApplication.translate

WRITTEN_LATE = timedelta(seconds=60)


class LogFilter(StrEnum):
    """What of the log is shown."""

    ALL = "all"
    NOTES = "notes"
    STEPS = "steps"
    UPDATES = "updates"


_SHOWN: dict[LogFilter, tuple[type, ...]] = {
    LogFilter.NOTES: (facts.NoteWritten, facts.NoteCorrected),
    LogFilter.STEPS: (facts.StepDone, facts.StepSkipped, facts.StepReopened, facts.StepAdded),
    LogFilter.UPDATES: (facts.UpdatePosted,),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One line. `recorded` is set only where it was written down later; `struck` is what it replaces."""

    entry: UUID
    happened: datetime
    recorded: datetime | None
    tag: str
    words: str
    who: str
    fact: type
    struck: str = ""
    corrected: bool = False  # a later line puts this one right

    @property
    def correctable(self) -> bool:
        """Only words that a person wrote can be put right by other words."""
        return issubclass(self.fact, facts.NoteWritten | facts.UpdatePosted) and not self.corrected


def lines_of(entries: Sequence[Entry], names: Names, before: Sequence[Line] = ()) -> tuple[Line, ...]:
    """The lines of `entries`, oldest first. Entries only ever grow, so those already in `before` are kept."""
    lines = list(before[: len(entries)])
    fresh = entries[len(lines) :]
    corrects = any(isinstance(entry.fact, facts.NoteCorrected) for entry in fresh)  # else nobody asks for places
    places = {line.entry: index for index, line in enumerate(lines)} if corrects else {}
    for entry in fresh:
        struck = ""
        if isinstance(entry.fact, facts.NoteCorrected) and entry.fact.entry in places:
            place = places[entry.fact.entry]
            struck = lines[place].words
            lines[place] = replace(lines[place], corrected=True)
        places[entry.id] = len(lines)
        lines.append(_line(entry, names, struck))
    return tuple(lines)


def shown(lines: Iterable[Line], which: LogFilter) -> tuple[Line, ...]:
    """Those lines that a filter lets through."""
    types = _SHOWN.get(which)
    return tuple(lines) if types is None else tuple(line for line in lines if issubclass(line.fact, types))


def who_text(who: Who) -> str:
    """Who stated it; the console is named as what it is."""
    return translate("Log", "console") if who.identity is Identity.CONSOLE else who.name


def _line(entry: Entry, names: Names, struck: str) -> Line:
    late = entry.recorded - entry.happened >= WRITTEN_LATE
    return Line(
        entry=entry.id,
        happened=entry.happened,
        recorded=entry.recorded if late else None,
        tag=tag_text(entry.fact),
        words=plain(fact_text(entry.fact, names), lines=True),
        who=plain(who_text(entry.who)),
        fact=type(entry.fact),
        struck=struck,
    )
