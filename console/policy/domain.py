"""The policy sheet, as the runner reaches it; reports read it for the limits that their incident will run under."""

from typing import Any

from console.acts.domains import Decision, Domain, Situation
from console.storage.session import Session
from incidents.policy.facts import LimitsTaken
from resources.entry import Entry
from resources.policy.commands import STREAM, SignSheet
from resources.policy.decide import decide
from resources.policy.sheets import Sheets


def limits_at(situation: Situation) -> LimitsTaken | None:
    """The limits of the sheet in force; None: there is none, or the command does not name its stream."""
    sheets: Sheets | None = situation.others.get(STREAM)
    signed = sheets.in_force(situation.now) if sheets else None
    return LimitsTaken.of(signed) if signed else None


def _decide(sheets: Sheets | None, command: Any, situation: Situation) -> Decision:
    return decide(sheets or Sheets(), command, situation.now)


def _fold(sheets: Sheets | None, entry: Entry) -> Sheets:
    return (sheets or Sheets()).apply(entry)


def _project(_session: Session, _sheets: Sheets | None) -> None:
    """Policy stands on no board."""


POLICY = Domain(SignSheet, lambda _command: (STREAM,), _decide, _fold, _project, STREAM)
