"""Exports, as the runner reaches them: on record before they are made, nothing to decide."""

from typing import Any

from console.acts.domains import Domain, Situation
from console.storage.session import Session
from resources.entry import Entry
from resources.exports.commands import STREAM, ExportCommand


def _decide(_last: Entry | None, command: ExportCommand, _situation: Situation) -> tuple[Any, ...]:
    return (command.fact,)


def _fold(_last: Entry | None, entry: Entry) -> Entry:
    return entry


def _project(_session: Session, _last: Entry | None) -> None:
    """An export stands on no board."""


EXPORTS = Domain(ExportCommand, lambda _command: (STREAM,), _decide, _fold, _project)
