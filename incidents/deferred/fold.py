"""Folds the work that was put off in an incident."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from incidents.deferred import facts
from incidents.deferred.work import Offer, Outcome, Work
from incidents.incident import Incident
from incidents.topic import Change
from resources.entry import Entry


def _counted_in(incident: Incident, entry: Entry, fact: facts.WorkCountedIn) -> Incident:
    work = Work(fact.work, fact.what, fact.count, fact.owner, fact.due, entry.happened, fact.note, fact.read_back)
    return replace(incident, deferred=(*incident.deferred, work))


def _recounted(work: Work, _entry: Entry, fact: facts.WorkRecounted) -> Work:
    return replace(work, counted=fact.count)


def _assigned(work: Work, _entry: Entry, fact: facts.WorkAssigned) -> Work:
    return replace(work, owner=fact.owner)


def _counted_out(work: Work, _entry: Entry, fact: facts.WorkCountedOut) -> Work:
    if fact.outcome is Outcome.DONE:
        return replace(work, done=work.done + fact.count)
    return replace(work, cancelled=work.cancelled + fact.count)


def _offered(work: Work, entry: Entry, fact: facts.WorkOffered) -> Work:
    return replace(work, offer=Offer(fact.count, fact.successor, entry.happened))


def _taken(work: Work, _entry: Entry, fact: facts.WorkTaken) -> Work:
    return replace(work, handed=(*work.handed, (fact.successor, fact.count)), offer=None)


def _declined(work: Work, _entry: Entry, _fact: facts.WorkDeclined) -> Work:
    return replace(work, offer=None)


def _of_one(change: Callable[[Work, Entry, Any], Work]) -> Change:
    """The change of a fact about a lot that was counted in before."""

    def changed(incident: Incident, entry: Entry, fact: Any) -> Incident:
        deferred = tuple(change(one, entry, fact) if one.id == fact.work else one for one in incident.deferred)
        return replace(incident, deferred=deferred)

    return changed


CHANGES: dict[type, Change] = {
    facts.WorkCountedIn: _counted_in,
    facts.WorkRecounted: _of_one(_recounted),
    facts.WorkAssigned: _of_one(_assigned),
    facts.WorkCountedOut: _of_one(_counted_out),
    facts.WorkOffered: _of_one(_offered),
    facts.WorkTaken: _of_one(_taken),
    facts.WorkDeclined: _of_one(_declined),
}
