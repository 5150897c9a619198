"""Decisions about work that was put off: what was counted in must come out, and nothing is ever below zero."""

from collections.abc import Iterator
from typing import Any

from incidents.deferred import commands, facts
from incidents.deferred.refusals import WorkCode
from incidents.deferred.work import Offer, Outcome, Work, WorkKind, open_of
from incidents.guards import LONGEST_LINE, Act, Answer, reason, too_long
from incidents.incident import Incident
from resources.entry import Refusal

MOST = 1_000_000  # of one lot; more is a slip of the finger


def count_in(incident: Incident, command: commands.CountIn, act: Act) -> Answer:
    """So many more; a call-back has a time, a manual entry was read back to the customer."""
    if _find(incident, command.work) is not None:
        return ()
    refusal = next(_objections(command, act), None)
    return refusal or (
        facts.WorkCountedIn(
            command.work, command.what, command.count, command.owner, command.due, command.note.strip(),
            command.read_back,
        ),
    )  # fmt: skip


def _objections(command: commands.CountIn, act: Act) -> Iterator[Refusal]:
    if refusal := _number(command.count):
        yield refusal
    if command.what is WorkKind.CALL_BACK and command.due is None:
        yield Refusal(WorkCode.WORK_DUE_MISSING)
    if command.due is not None and command.due <= act.now:
        yield Refusal(WorkCode.WORK_DUE_IN_PAST)
    if command.what is WorkKind.MANUAL_ENTRY and not command.read_back:
        yield Refusal(WorkCode.NOT_READ_BACK)
    if refusal := too_long("note", command.note, LONGEST_LINE):
        yield refusal


def recount(incident: Incident, command: commands.Recount, _act: Act) -> Answer:
    """Another number counted in, never less than what is out or offered already."""
    work = _known(incident, command)
    if isinstance(work, Refusal):
        return work
    if not 0 <= command.count <= MOST:
        return Refusal.of(WorkCode.COUNT_INVALID, limit=MOST)
    if command.count == work.counted:
        return ()
    if command.count < work.counted - work.free:
        return Refusal.of(WorkCode.BELOW_COUNTED_OUT, count=work.counted - work.free)
    return reason(command.reason) or (facts.WorkRecounted(work.id, command.count, command.reason.strip()),)


def assign(incident: Incident, command: commands.AssignWork, _act: Act) -> Answer:
    """Somebody answers for what is open of it."""
    work = _known(incident, command)
    if isinstance(work, Refusal):
        return work
    if not command.owner.strip():
        return Refusal(WorkCode.WORK_OWNER_MISSING)
    return () if command.owner == work.owner else (facts.WorkAssigned(work.id, command.owner),)


def count_out(incident: Incident, command: commands.CountOut, _act: Act) -> Answer:
    """So many are done, or cancelled with a reason; what is offered to somebody is not counted out."""
    work = _known(incident, command)
    if isinstance(work, Refusal):
        return work
    refusal = _number(command.count)
    if refusal is None and command.count > work.free:
        refusal = Refusal.of(WorkCode.MORE_THAN_OPEN, count=work.open, offered=work.open - work.free)
    if refusal is None and command.outcome is Outcome.CANCELLED:
        refusal = reason(command.reason)
    refusal = refusal or too_long("reason", command.reason)
    return refusal or (facts.WorkCountedOut(work.id, command.count, command.outcome, command.reason.strip()),)


def offer(incident: Incident, command: commands.OfferWork, _act: Act) -> Answer:
    """To somebody who takes it over beyond the end of the incident; it stays open until they accept."""
    work = _known(incident, command)
    if isinstance(work, Refusal):
        return work
    if not command.successor.strip():
        return Refusal(WorkCode.WORK_OWNER_MISSING)
    refusal = _number(command.count)
    if refusal is None and command.count > work.open:
        refusal = Refusal.of(WorkCode.MORE_THAN_OPEN, count=work.open, offered=0)
    return refusal or (facts.WorkOffered(work.id, command.count, command.successor),)


def take(incident: Incident, command: commands.TakeWork, act: Act) -> Answer:
    """Only by whom it was offered to."""
    offered = _offered(incident, command, act)
    if isinstance(offered, Refusal):
        return offered
    return (facts.WorkTaken(command.work, offered.count, offered.to),)


def decline(incident: Incident, command: commands.DeclineWork, act: Act) -> Answer:
    """With a reason, by whom it was offered to."""
    offered = _offered(incident, command, act)
    if isinstance(offered, Refusal):
        return offered
    return reason(command.reason) or (facts.WorkDeclined(command.work, offered.to, command.reason.strip()),)


def unfinished(incident: Incident) -> Iterator[Refusal]:
    """What was counted in and is not out: the incident does not end over it."""
    still = open_of(incident.deferred)
    if still:
        offered = still - sum(work.free for work in incident.deferred)
        yield Refusal.of(WorkCode.WORK_OPEN, count=still, offered=offered)


def _offered(incident: Incident, command: Any, act: Act) -> Offer | Refusal:
    work = _known(incident, command)
    if isinstance(work, Refusal):
        return work
    if work.offer is None:
        return Refusal(WorkCode.NOT_OFFERED)
    if work.offer.to != act.who.person:
        return Refusal.of(WorkCode.OFFERED_TO_OTHER, person=work.offer.to)
    return work.offer


def _find(incident: Incident, work: object) -> Work | None:
    return next((one for one in incident.deferred if one.id == work), None)


def _known(incident: Incident, command: Any) -> Work | Refusal:
    return _find(incident, command.work) or Refusal(WorkCode.UNKNOWN_WORK)


def _number(count: int) -> Refusal | None:
    return None if 1 <= count <= MOST else Refusal.of(WorkCode.COUNT_INVALID, limit=MOST)
