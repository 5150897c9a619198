"""Decides what follows from a command about the hand count: facts, or a refusal. Pure; the runner writes."""

from dataclasses import replace
from datetime import datetime, timedelta

from resources.entry import Refusal
from resources.hand_counts.commands import BeginHandCounting, CountByHand, EndHandCounting, HandCountCommand
from resources.hand_counts.facts import MOST, HandCounted, HandCountFact, HandCountingBegun, HandCountingEnded
from resources.hand_counts.hand_counts import HandCounts, slot_of
from resources.hand_counts.refusals import HandCountCode

OLDEST = timedelta(hours=24)

Answer = tuple[HandCountFact, ...] | Refusal


def decide(counts: HandCounts, command: HandCountCommand, now: datetime) -> Answer:
    """The facts that follow (none: there is nothing to do), or why not."""
    match command:
        case BeginHandCounting(cause):
            return () if counts.since else (HandCountingBegun(cause),)
        case CountByHand(count, cause):
            return _objection(count, now) or _count(counts, count, HandCountingBegun(cause))
        case EndHandCounting(compared):
            return (HandCountingEnded(compared),) if counts.since else Refusal(HandCountCode.NOT_COUNTING)


def _count(counts: HandCounts, count: HandCounted, begun: HandCountingBegun) -> Answer:
    known = counts.get(count.queue, count.slot)
    whole = _merged(known.count if known else None, count)
    if known is not None and known.count == whole:
        return ()
    return (whole,) if counts.since else (begun, whole)


def _objection(count: HandCounted, now: datetime) -> Refusal | None:
    figures = [one for one in (count.waiting, count.answered, count.abandoned, count.present) if one is not None]
    if any(not 0 <= figure <= MOST for figure in figures):
        return Refusal.of(HandCountCode.COUNT_OUT_OF_RANGE, limit=MOST)
    if not figures:
        return Refusal(HandCountCode.COUNT_EMPTY)
    if slot_of(count.slot) != count.slot or not count.queue.strip():
        return Refusal(HandCountCode.SLOT_UNKNOWN)
    if count.slot > now:
        return Refusal(HandCountCode.SLOT_IN_FUTURE)
    if count.slot < now - OLDEST:
        return Refusal.of(HandCountCode.SLOT_TOO_OLD, hours=OLDEST // timedelta(hours=1))
    return None


def _merged(before: HandCounted | None, after: HandCounted) -> HandCounted:
    """`after`, with what only the count `before` it had: two people may count two things of one queue."""
    if before is None:
        return after
    names = ("waiting", "answered", "abandoned", "present")
    return replace(after, **{name: getattr(before, name) for name in names if getattr(after, name) is None})
