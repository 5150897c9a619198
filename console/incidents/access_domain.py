"""Who looked at a restricted incident, as the runner reaches it."""

from typing import Any

from console.acts.domains import Decision, Domain, Situation
from console.storage.session import Session
from incidents.access import NoteViewing, Seen, decide, fold, stream
from resources.entry import Entry


def _decide(seen: Seen | None, command: Any, situation: Situation) -> Decision:
    return decide(seen or {}, command, situation.request.who.person, situation.now)


def _fold(seen: Seen | None, entry: Entry) -> Seen:
    return fold(seen or {}, entry)


def _project(_session: Session, _seen: Seen | None) -> None:
    """Who looked stands on no board."""


ACCESS = Domain(NoteViewing, lambda command: (stream(command.incident),), _decide, _fold, _project)
