"""Who looked at a restricted incident: what the journal keeps of it, in a stream of its own."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import ClassVar
from uuid import UUID

from resources.entry import Entry

AGAIN = timedelta(hours=1)  # whoever goes on looking is noted once an hour

Seen = Mapping[str, datetime]  # by person: when they were last noted


@dataclass(frozen=True, slots=True)
class RestrictedViewed:
    """The details of the incident stood on the screen of the person that the entry names."""

    kind: ClassVar[str] = "restricted_viewed"
    incident: UUID


@dataclass(frozen=True, slots=True)
class NoteViewing:
    """The details of a restricted incident are on this person's screen now."""

    incident: UUID


def stream(incident: UUID) -> str:
    """The journal's stream of who looked at the incident."""
    return f"access/{incident}"


def decide(seen: Seen, command: NoteViewing, person: str, now: datetime) -> tuple[RestrictedViewed, ...]:
    """The fact, unless this person was noted within the hour."""
    last = seen.get(person)
    return () if last is not None and timedelta() <= now - last < AGAIN else (RestrictedViewed(command.incident),)


def fold(seen: Seen, entry: Entry) -> Seen:
    """Who was noted when, after one more entry."""
    return {**seen, entry.who.person: entry.happened}
