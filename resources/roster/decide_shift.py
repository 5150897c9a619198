"""Decides about one shift: entered, changed, taken out."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from resources.changes.change import Postpone, Retime, Stretch
from resources.entry import Refusal
from resources.roster import facts
from resources.roster.answers import changed_by, name_of
from resources.roster.commands import PEOPLE, ChangeShift, PutShift, RemoveShift, stream_of
from resources.roster.page import Page
from resources.roster.refusals import RosterCode
from resources.roster.shift import REST, Activity, Shift
from resources.roster.shift_days import LONGEST

LATE = timedelta(minutes=15)  # so far back a break may still be said to begin: the interval that runs

Answer = tuple[facts.RosterFact, ...] | Refusal


def decide_shift(pages: Mapping[str, Page], command: ChangeShift | PutShift | RemoveShift, now: datetime) -> Answer:
    """The facts that follow, or why not."""
    match command:
        case PutShift():
            return _put(pages, command)
        case RemoveShift():
            return _remove(pages, command, now)
        case ChangeShift():
            return _change(pages, command, now)


def faults_of(shift: Shift, others: Iterable[Shift]) -> Iterator[Refusal]:
    """What is wrong with a shift in itself, and beside the other shifts of its agent."""
    if not timedelta() < shift.end - shift.start <= LONGEST:
        yield Refusal(RosterCode.SHIFT_LENGTH)
    for one in shift.activities:
        if not shift.start <= one.start < one.end <= shift.end:
            yield Refusal.of(RosterCode.ACTIVITY_OUTSIDE, agent=shift.agent)
    for one, following in zip(shift.activities, shift.activities[1:], strict=False):
        if following.start < one.end:
            at = following.start.isoformat()
            yield Refusal.of(RosterCode.ACTIVITY_OVERLAPS, agent=shift.agent, at=at)
    for other in others:
        if other.id != shift.id and other.overlaps(shift.start, shift.end):
            yield Refusal.of(RosterCode.SHIFT_OVERLAPS, agent=shift.agent, at=other.start.isoformat())


def _put(pages: Mapping[str, Page], command: PutShift) -> Answer:
    page, people, shift = pages[stream_of(command.day)], pages[PEOPLE], command.shift
    if shift.agent not in people.roster.agents:
        return Refusal.of(RosterCode.AGENT_NOT_LISTED, agent=shift.agent)
    before = page.roster.shifts.get(shift.id)
    if before is not None and replace(shift, version=before.version) == before:
        return ()
    if (before.version if before else 0) != command.version:
        return _overtaken(pages, page, shift.id, before or shift)
    name = name_of(people, shift.agent)
    if (fault := _named(next(faults_of(shift, _theirs(pages, shift.agent)), None), name)) is not None:
        return fault
    return (facts.ShiftPut(command.day, replace(shift, version=1), name, command.reason.strip()),)


def _remove(pages: Mapping[str, Page], command: RemoveShift, now: datetime) -> Answer:
    page = pages[stream_of(command.day)]
    shift = page.roster.shifts.get(command.shift)
    if shift is None:
        return Refusal(RosterCode.SHIFT_GONE)
    if shift.version != command.version:
        return _overtaken(pages, page, shift.id, shift)
    name = name_of(pages[PEOPLE], shift.agent)
    if shift.start <= now:
        return Refusal.of(RosterCode.SHIFT_IS_WORKED, agent=name)
    reason = command.reason.strip()
    return (facts.ShiftRemoved(command.day, shift.id, shift.agent, name, shift.start, shift.end, reason),)


def _change(pages: Mapping[str, Page], command: ChangeShift, now: datetime) -> Answer:
    page, change = pages[stream_of(command.day)], command.change
    shift = page.roster.shifts.get(change.shift)
    if shift is None:
        return Refusal(RosterCode.SHIFT_GONE)
    if shift.version != command.version:
        return _overtaken(pages, page, shift.id, shift)
    name = name_of(pages[PEOPLE], shift.agent)
    if shift.end <= now:
        return Refusal.of(RosterCode.SHIFT_ENDED, agent=name)
    if isinstance(change, Stretch):
        moved = replace(shift, start=change.start, end=change.end, activities=())
        fault = next(faults_of(moved, _theirs(pages, shift.agent)), None)
        return _named(fault, name) or _stretched(shift, change, command, name)
    activity = shift.activity(change.activity)
    if activity is None:
        return Refusal.of(RosterCode.ACTIVITY_GONE, agent=name)
    fault = next(_against(shift, activity, change, now), None)
    return _named(fault, name) or _moved(shift, activity, change, command, name)


def _against(shift: Shift, activity: Activity, change: Retime | Postpone, now: datetime) -> Iterator[Refusal]:
    if activity.end <= now:
        yield Refusal(RosterCode.ACTIVITY_OVER)
    if isinstance(change, Postpone):
        if activity.kind in REST:
            yield Refusal(RosterCode.REST_STAYS)
        return
    if change.start < now - LATE:
        yield Refusal(RosterCode.ACTIVITY_IN_PAST)
    moved = activity.at(change.start)
    others = (one for one in shift.activities if one.id != activity.id)
    placed = sorted((*others, moved), key=lambda one: one.start)
    yield from faults_of(replace(shift, activities=tuple(placed)), ())


def _moved(
    shift: Shift, activity: Activity, change: Retime | Postpone, command: ChangeShift, name: str
) -> tuple[facts.ChangeFact, ...]:
    about = (command.day, shift.id, shift.agent, name, activity.id, activity.kind, activity.start)
    reason = command.reason.strip()
    if isinstance(change, Postpone):
        return (facts.ActivityPostponed(*about, activity.title, reason),)
    return (facts.ActivityMoved(*about, change.start, reason),) if change.start != activity.start else ()


def _stretched(shift: Shift, change: Stretch, command: ChangeShift, name: str) -> tuple[facts.ChangeFact, ...]:
    if (shift.start, shift.end) == (change.start, change.end):
        return ()
    times = (shift.start, shift.end, change.start, change.end)
    return (facts.ShiftStretched(command.day, shift.id, shift.agent, name, *times, command.reason.strip()),)


def _theirs(pages: Mapping[str, Page], agent: str) -> tuple[Shift, ...]:
    return tuple(shift for page in pages.values() for shift in page.roster.shifts_of(agent))


def _overtaken(pages: Mapping[str, Page], page: Page, id_: UUID, shift: Shift) -> Refusal:
    return changed_by(RosterCode.SHIFT_CHANGED, page.marks.get(id_), agent=name_of(pages[PEOPLE], shift.agent))


def _named(refusal: Refusal | None, name: str) -> Refusal | None:
    """The refusal with the name of the agent whose shift it is."""
    if refusal is None:
        return None
    return Refusal.of(refusal.code, **{**dict(refusal.params), "agent": name})
