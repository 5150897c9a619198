"""Folds what is temporary in an incident: its measures, and the loans of agents that its log tells of."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

from incidents.incident import Incident
from incidents.measures import facts
from incidents.measures.measure import DECLARED, Lent, Measure
from incidents.topic import Change
from resources.entry import Entry
from resources.loans.facts import LoanCancelled, LoanCompensated, LoanExtended, LoanPlanned, LoanRefused, LoanReturned


def _taken(incident: Incident, entry: Entry, fact: facts.MeasureTaken) -> Incident:
    measure = Measure(
        fact.measure, fact.what, fact.title, fact.queues, fact.owner, entry.happened, entry.who, fact.until,
        fact.revert, fact.asked_of, fact.suspends, fact.ranking, fact.step,
    )  # fmt: skip
    if fact.what in DECLARED:
        measure = replace(measure, in_force=entry.happened, in_force_by=entry.who.name)
    return replace(incident, measures=incident.measures.changed(measure))


def _confirmed(measure: Measure, entry: Entry, fact: facts.MeasureConfirmed) -> Measure:
    return replace(measure, in_force=entry.happened, in_force_by=fact.said_by)


def _extended(measure: Measure, _entry: Entry, fact: facts.MeasureExtended) -> Measure:
    return replace(measure, until=fact.until, extended=measure.extended + 1)


def _handed_on(measure: Measure, _entry: Entry, fact: facts.MeasureHandedOn) -> Measure:
    return replace(measure, owner=fact.owner)


def _reverted(measure: Measure, entry: Entry, fact: facts.MeasureReverted) -> Measure:
    return replace(measure, reverted=entry.happened, reverted_by=fact.said_by)


def _of_one(change: Callable[[Measure, Entry, Any], Measure]) -> Change:
    """The change of a fact about a measure that was begun before."""

    def changed(incident: Incident, entry: Entry, fact: Any) -> Incident:
        measure = incident.measures.find(fact.measure)
        if measure is None:
            return incident
        return replace(incident, measures=incident.measures.changed(change(measure, entry, fact)))

    return changed


CHANGES: dict[type, Change] = {
    facts.MeasureTaken: _taken,
    facts.MeasureConfirmed: _of_one(_confirmed),
    facts.MeasureExtended: _of_one(_extended),
    facts.MeasureHandedOn: _of_one(_handed_on),
    facts.MeasureReverted: _of_one(_reverted),
}


def _lent(incident: Incident, _entry: Entry, fact: LoanPlanned) -> Incident:
    lent = Lent(fact.loan, fact.agent, fact.name, fact.to, fact.until)
    return _with_loans(incident, (*_without(incident, fact.loan), lent))


def _lent_until(incident: Incident, _entry: Entry, fact: LoanExtended) -> Incident:
    lent = incident.measures.lent
    return _with_loans(
        incident, tuple(replace(one, until=fact.until) if one.loan == fact.loan else one for one in lent)
    )


def _back(
    incident: Incident, _entry: Entry, fact: LoanCancelled | LoanRefused | LoanCompensated | LoanReturned
) -> Incident:
    return _with_loans(incident, _without(incident, fact.loan))


def _without(incident: Incident, loan: UUID) -> tuple[Lent, ...]:
    return tuple(one for one in incident.measures.lent if one.loan != loan)


def _with_loans(incident: Incident, lent: tuple[Lent, ...]) -> Incident:
    return replace(incident, measures=replace(incident.measures, lent=lent))


LOANS: dict[type, Change] = {
    LoanPlanned: _lent,
    LoanExtended: _lent_until,
    LoanCancelled: _back,
    LoanRefused: _back,
    LoanCompensated: _back,
    LoanReturned: _back,
}
"""What the facts of loans make of the incident in whose log they are told; the agents' streams say how they stand."""
