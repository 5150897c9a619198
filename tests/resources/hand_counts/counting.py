"""A journal of a hand count, made by asking."""

from datetime import datetime, timedelta
from uuid import uuid4

from resources.entry import Entry, Refusal, Who
from resources.hand_counts.commands import STREAM, HandCountCommand
from resources.hand_counts.decide import decide
from resources.hand_counts.facts import HandCounted
from resources.hand_counts.hand_counts import HandCounts, slot_of
from tests.resources.loans.lending import NOW

ANNA, BEN = Who("anna", "Anna"), Who("ben", "Ben")
SLOT_NOW = slot_of(NOW)


def count(queue="cards", slot: datetime = SLOT_NOW, **figures) -> HandCounted:
    return HandCounted(queue, slot, **figures)


class CountingDesk:
    """Asks, and folds what follows."""

    def __init__(self) -> None:
        self.now, self.entries, self.counts = NOW, [], HandCounts()

    def wait(self, **span) -> None:
        self.now += timedelta(**span)

    def do(self, command: HandCountCommand, who: Who = ANNA) -> Refusal | None:
        answer = decide(self.counts, command, self.now)
        if isinstance(answer, Refusal):
            return answer
        for fact in answer:
            seq = len(self.entries) + 1
            entry = Entry(uuid4(), STREAM, seq, seq, who, "desk 4", self.now, self.now, self.now, fact)
            self.entries.append(entry)
            self.counts = self.counts.apply(entry)
        return None
