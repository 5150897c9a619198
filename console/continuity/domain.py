"""The hand count, as the runner reaches it: one stream, folded into one reading."""

from typing import Any

from console.acts.domains import Decision, Domain, Situation
from console.storage.session import Session
from resources.entry import Entry
from resources.hand_counts.commands import STREAM, HandCountCommand
from resources.hand_counts.decide import decide
from resources.hand_counts.hand_counts import HandCounts


def _decide(counts: HandCounts | None, command: Any, situation: Situation) -> Decision:
    return decide(counts or HandCounts(), command, situation.now)


def _fold(counts: HandCounts | None, entry: Entry) -> HandCounts:
    return (counts or HandCounts()).apply(entry)


def _project(_session: Session, _counts: HandCounts | None) -> None:
    """What was counted by hand stands on no board."""


HAND_COUNTS = Domain(HandCountCommand, lambda _command: (STREAM,), _decide, _fold, _project)
