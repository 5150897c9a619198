"""Decisions about temporary measures. Nothing is in force because it was asked for: a named person says so."""

from collections.abc import Iterable, Iterator
from typing import Any

from incidents.guards import LONGEST_LINE, Act, Answer, holds, reason, text, too_long
from incidents.incident import Incident
from incidents.measures import commands, facts
from incidents.measures.measure import DECLARED, Measure, MeasureKind
from incidents.measures.refusals import MeasureCode
from incidents.roles import Role
from resources.entry import Refusal

NAMED = 5  # titles or agents named in a refusal


def take(incident: Incident, command: commands.TakeMeasure, act: Act) -> Answer:
    """Begin it; a stance and a degraded mode are declared by the commander or the deputy."""
    if incident.measures.find(command.measure) is not None:
        return ()
    refusal = next(_objections(incident, command, act), None)
    return refusal or (
        facts.MeasureTaken(
            command.measure, command.what, command.title.strip(), command.queues, command.owner, command.until,
            command.revert.strip(), command.asked_of.strip(), command.suspends, command.ranking, command.step,
        ),
    )  # fmt: skip


def _objections(incident: Incident, command: commands.TakeMeasure, act: Act) -> Iterator[Refusal]:
    what = command.what
    if what in DECLARED and not _commands(incident, act.who.person):
        yield Refusal.of(MeasureCode.MEASURE_BY_COMMANDER, commander=incident.commander)
    if refusal := text("title", command.title, LONGEST_LINE):
        yield refusal
    if refusal := text("revert", command.revert, LONGEST_LINE):
        yield refusal
    if not command.owner.strip():
        yield Refusal(MeasureCode.MEASURE_OWNER_MISSING)
    if command.until <= act.now:
        yield Refusal(MeasureCode.MEASURE_END_IN_PAST)
    if what not in DECLARED and not command.asked_of.strip():
        yield Refusal(MeasureCode.MEASURE_ASKED_OF_NOBODY)
    if refusal := too_long("asked_of", command.asked_of, LONGEST_LINE):
        yield refusal
    yield from _objections_to_kind(incident, command)


def _objections_to_kind(incident: Incident, command: commands.TakeMeasure) -> Iterator[Refusal]:
    if command.what is MeasureKind.DEGRADED:
        if not command.queues:
            yield Refusal(MeasureCode.DEGRADED_QUEUES_MISSING)
        if not command.suspends:
            yield Refusal(MeasureCode.DEGRADED_TARGETS_MISSING)
        degraded = (one.queues for one in incident.measures.open if one.what is MeasureKind.DEGRADED)
        for queue in {queue for queues in degraded for queue in queues}.intersection(command.queues):
            yield Refusal.of(MeasureCode.DEGRADED_ALREADY, queue=queue)
    if command.what is MeasureKind.STANCE:
        ranked = [rank.queue for rank in command.ranking]
        if not ranked:
            yield Refusal(MeasureCode.STANCE_EMPTY)
        for queue in {queue for queue in ranked if ranked.count(queue) > 1}:
            yield Refusal.of(MeasureCode.STANCE_DOUBLE, queue=queue)


def _commands(incident: Incident, person: str) -> bool:
    return holds(incident, person, Role.INCIDENT_COMMANDER) or holds(incident, person, Role.DEPUTY)


def confirm(incident: Incident, command: commands.ConfirmMeasure, _act: Act) -> Answer:
    """It is in force: `said_by` is who told so, perhaps somebody outside the centre."""
    measure = _still_open(incident, command)
    if isinstance(measure, Refusal):
        return measure
    if measure.in_force is not None:
        at = measure.in_force.isoformat()
        return Refusal.of(MeasureCode.MEASURE_CONFIRMED, title=measure.title, by=measure.in_force_by, at=at)
    return _named(command.said_by) or (facts.MeasureConfirmed(measure.id, command.said_by.strip()),)


def extend(incident: Incident, command: commands.ExtendMeasure, act: Act) -> Answer:
    """Another planned end, later or earlier, with a reason."""
    measure = _still_open(incident, command)
    if isinstance(measure, Refusal):
        return measure
    if command.until <= act.now:
        return Refusal(MeasureCode.MEASURE_END_IN_PAST)
    if command.until == measure.until:
        return ()
    return reason(command.reason) or (facts.MeasureExtended(measure.id, command.until, command.reason.strip()),)


def hand_on(incident: Incident, command: commands.HandOnMeasure, _act: Act) -> Answer:
    """Another person answers for it from now on."""
    measure = _still_open(incident, command)
    if isinstance(measure, Refusal):
        return measure
    if not command.owner.strip():
        return Refusal(MeasureCode.MEASURE_OWNER_MISSING)
    return () if command.owner == measure.owner else (facts.MeasureHandedOn(measure.id, command.owner),)


def revert(incident: Incident, command: commands.RevertMeasure, _act: Act) -> Answer:
    """Everything is as it was before, or it was never carried out: a named person says so."""
    measure = _still_open(incident, command)
    if isinstance(measure, Refusal):
        return measure
    refusal = _named(command.said_by) or too_long("note", command.note)
    return refusal or (facts.MeasureReverted(measure.id, command.said_by.strip(), command.note.strip()),)


def unfinished(incident: Incident) -> Iterator[Refusal]:
    """Measures nobody has undone: the incident does not end over them."""
    still = incident.measures.open
    if still:
        yield Refusal.of(MeasureCode.MEASURES_OPEN, count=len(still), measures=_first(one.title for one in still))


def left(incident: Incident) -> Iterator[Refusal]:
    """Agents not back yet. Resolving the incident calls them back by itself; the close waits until they are."""
    lent = incident.measures.lent
    if lent:
        yield Refusal.of(MeasureCode.LOANS_OPEN, count=len(lent), agents=_first(one.name or one.agent for one in lent))


def _first(names: Iterable[str]) -> str:
    found = list(names)
    return "; ".join(found[:NAMED]) + (" …" if len(found) > NAMED else "")


def _still_open(incident: Incident, command: Any) -> Measure | Refusal:
    measure = incident.measures.find(command.measure)
    if measure is None:
        return Refusal(MeasureCode.UNKNOWN_MEASURE)
    if measure.reverted is not None:
        at = measure.reverted.isoformat()
        return Refusal.of(MeasureCode.MEASURE_REVERTED, title=measure.title, by=measure.reverted_by, at=at)
    return measure


def _named(name: str) -> Refusal | None:
    return too_long("name", name, LONGEST_LINE) if name.strip() else Refusal(MeasureCode.NAME_MISSING)
