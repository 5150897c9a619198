"""Folds an incident's journal: each entry makes the next state of the incident, and nothing else does."""

from dataclasses import replace
from datetime import timedelta
from functools import lru_cache
from uuid import UUID
from zoneinfo import ZoneInfo

from incidents import facts
from incidents.clocks.cadence import next_update
from incidents.clocks.spans import Reckoning
from incidents.commands import STREAMS
from incidents.incident import Assignment, Incident, StepRun
from incidents.kinds import State
from incidents.measures.fold import LOANS
from incidents.playbooks.loader import load_playbook
from incidents.playbooks.playbook import Playbook
from incidents.review.fold import of_review, wrote_all
from incidents.roles import Role
from incidents.steps import fold as fold_steps
from incidents.topic import Change
from incidents.topics import TOPICS
from resources.effects.facts import EFFECT_FACTS
from resources.entry import Entry
from resources.loans.facts import LOAN_FACTS
from resources.roster.facts import CHANGE_FACTS

AFTER_ACTIVE = {State.STABILISED, State.RECOVERING, State.RESOLVED}


class UnknownFactError(Exception):
    """The journal holds a fact that this version of the console does not know."""


class BrokenStreamError(Exception):
    """The entry does not follow the last one of its incident."""


def fold(incident: Incident | None, entry: Entry) -> Incident:
    """The incident after one more entry of its stream.

    Raises UnknownFactError for a kind of fact not known here, BrokenStreamError for an entry missing or doubled.
    """
    fact = entry.fact
    if entry.seq != (incident.version if incident else 0) + 1:
        raise BrokenStreamError(f"{entry.stream}: entry {entry.seq} after {incident.version if incident else 0}")
    if isinstance(fact, facts.IncidentReported) and incident is None:
        return _reported(entry, fact)
    change = CHANGES.get(type(fact))
    if change is None:
        raise UnknownFactError(f"{entry.stream}: entry {entry.seq} is a {getattr(fact, 'kind', type(fact).__name__)!r}")
    if incident is None:
        raise BrokenStreamError(f"{entry.stream}: begins with a {fact.kind!r}")
    changed = replace(change(incident, entry, fact), version=entry.seq, entries=(*incident.entries, entry))
    return fold_steps.tick(changed, entry)


def stands_only(fact: object) -> bool:
    """Whether a fact changes nothing but the log it stands in: notes, and loans told in it."""
    return CHANGES.get(type(fact)) is _same


@lru_cache(maxsize=64)
def playbook_of(text: str) -> Playbook:
    """The playbook of a snapshot; loaded once although many entries and incidents refer to it."""
    return load_playbook(text, "snapshot")


def _reported(entry: Entry, fact: facts.IncidentReported) -> Incident:
    return Incident(
        id=UUID(entry.stream.removeprefix(STREAMS)),
        number=fact.number,
        kind=fact.incident_kind,
        state=State.REPORTED,
        affected=fact.affected,
        began_at=fact.began_at,
        noticed_at=fact.noticed_at,
        reported_at=entry.happened,
        reporter=entry.who,
        desk=entry.desk,
        queues=fact.queues,
        entered={State.REPORTED: entry.happened},
        entries=(entry,),
        version=entry.seq,
        drill=fact.drill,
    )


def _enter(incident: Incident, entry: Entry, state: State) -> Incident:
    entered = replace(incident, state=state, entered={**incident.entered, state: entry.happened})
    return fold_steps.start_limits(entered, state, entry.happened)


def _active_again(incident: Incident, entry: Entry) -> Incident:
    """Back at the beginning of the response: what was reached after it no longer holds, nor the limits it started."""
    entered = {state: at for state, at in incident.entered.items() if state not in AFTER_ACTIVE}
    return fold_steps.stop_limits(_enter(replace(incident, entered=entered), entry, State.ACTIVE))


def _to(state: State) -> Change:
    """The change of a fact that does nothing but reach a state."""
    return lambda incident, entry, _: _enter(incident, entry, state)


def _same(incident: Incident, _entry: Entry, _fact: object) -> Incident:
    return incident


def _graded(incident: Incident, entry: Entry, fact: facts.Classified | facts.SeverityChanged) -> Incident:
    worst = fact.severity if incident.worst is None or fact.severity.at_least(incident.worst) else incident.worst
    graded = replace(incident, severity=fact.severity, worst=worst)
    if incident.update_due is None:
        return graded
    due = next_update(graded, entry.happened) or incident.update_due
    return replace(graded, update_due=min(incident.update_due, due))


def _classified(incident: Incident, entry: Entry, fact: facts.Classified) -> Incident:
    return _enter(_graded(incident, entry, fact), entry, State.CLASSIFIED)


def _merged(incident: Incident, entry: Entry, fact: facts.Merged) -> Incident:
    return _enter(replace(incident, merged_into=fact.into), entry, State.MERGED)


def _playbook_taken(incident: Incident, _entry: Entry, fact: facts.PlaybookTaken) -> Incident:
    return replace(incident, playbook=playbook_of(fact.text))


def _activated(incident: Incident, entry: Entry, fact: facts.Activated) -> Incident:
    due, days = next_update(incident, entry.happened), Reckoning(ZoneInfo(fact.zone), fact.calendar)
    begun = _enter(replace(incident, update_due=due, days=days), entry, State.ACTIVE)
    active = fold_steps.lay_out(begun, entry.happened)
    for earlier in incident.entries:
        active = fold_steps.tick(active, earlier)
    return active


def _commander_named(incident: Incident, entry: Entry, fact: facts.CommanderNamed) -> Incident:
    own = entry.happened if entry.who.person == fact.person else None
    holder = Assignment(Role.INCIDENT_COMMANDER, fact.person, entry.happened, accepted_at=own)
    return replace(
        incident,
        commander=fact.person,
        commanders=(*(person for person in incident.commanders if person != fact.person), fact.person),
        team={**incident.team, holder.role: holder},
        calls=replace(incident.calls, offer=None, kept_at=None),
    )


def _role_assigned(incident: Incident, entry: Entry, fact: facts.RoleAssigned) -> Incident:
    own = entry.happened if entry.who.person == fact.person else None  # who takes a role has accepted it
    holder = Assignment(
        fact.role, fact.person, entry.happened, own,
        contact=fact.contact, backup=fact.backup, backup_contact=fact.backup_contact,
    )  # fmt: skip
    return replace(incident, team={**incident.team, fact.role: holder})


def _role_accepted(incident: Incident, entry: Entry, fact: facts.RoleAccepted) -> Incident:
    accepted = replace(incident.team[fact.role], accepted_at=entry.happened, answered_by=fact.answered_by)
    return replace(incident, team={**incident.team, fact.role: accepted})


def _role_declined(incident: Incident, _entry: Entry, fact: facts.RoleDeclined) -> Incident:
    declined = replace(incident.team[fact.role], accepted_at=None, declined=fact.reason)
    return replace(incident, team={**incident.team, fact.role: declined})


def _step_done(incident: Incident, entry: Entry, fact: facts.StepDone) -> Incident:
    return fold_steps.complete(incident, entry, fact.choice, fact.evidence)


def _step_skipped(incident: Incident, entry: Entry, fact: facts.StepSkipped) -> Incident:
    return fold_steps.skip(incident, entry, fact.reason)


def _step_reopened(incident: Incident, entry: Entry, _fact: facts.StepReopened) -> Incident:
    return fold_steps.reopen(incident, entry)


def _step_added(incident: Incident, entry: Entry, fact: facts.StepAdded) -> Incident:
    limit = timedelta(seconds=fact.limit_s) if fact.limit_s else None
    phase = fold_steps.added_phase(incident, fact.after)
    run = StepRun(fact.step, phase, fact.role, title=fact.title, after=fact.after, limit=limit)
    return fold_steps.add(incident, run, entry.happened)


def _update_posted(incident: Incident, entry: Entry, fact: facts.UpdatePosted) -> Incident:
    return replace(incident, update_due=fact.next_due, updated_at=entry.happened)


def _put_on_hold(incident: Incident, entry: Entry, fact: facts.PutOnHold) -> Incident:
    return _enter(replace(incident, hold_until=fact.until, held_from=incident.state), entry, State.ON_HOLD)


def _resumed(incident: Incident, entry: Entry, _fact: facts.Resumed) -> Incident:
    """Back to where the hold began, as if no time had passed; from stabilised or recovering, back to active."""
    if incident.held_from is None:
        return _active_again(incident, entry)
    held = max(entry.happened - incident.entered[State.ON_HOLD], timedelta())  # an entry made late can say an odd time
    resumed = fold_steps.shift(incident, held)
    return replace(resumed, state=incident.held_from, hold_until=None, held_from=None)


def _resolved(incident: Incident, entry: Entry, _fact: facts.Resolved) -> Incident:
    calls = replace(incident.calls, offer=None)  # who was offered command has nothing to take over any more
    over = fold_steps.end_repeating(replace(incident, update_due=None, calls=calls), entry)
    return _enter(over, entry, State.RESOLVED)


def _reopened(incident: Incident, entry: Entry, _fact: facts.Reopened) -> Incident:
    due = next_update(incident, entry.happened)
    again = _active_again(replace(incident, update_due=due), entry)
    return fold_steps.restart(again, entry.happened)


def _escalated(incident: Incident, _entry: Entry, fact: facts.Escalated) -> Incident:
    return replace(incident, escalated=incident.escalated | {fact.what})


CHANGES: dict[type, Change] = {
    facts.Acknowledged: _to(State.ACKNOWLEDGED),
    facts.Classified: _classified,
    facts.SeverityChanged: _graded,
    facts.Dismissed: _to(State.DISMISSED),
    facts.Merged: _merged,
    facts.PlaybookTaken: _playbook_taken,
    facts.Activated: _activated,
    facts.CommanderNamed: _commander_named,
    facts.RoleAssigned: _role_assigned,
    facts.RoleAccepted: _role_accepted,
    facts.RoleDeclined: _role_declined,
    facts.StepDone: _step_done,
    facts.StepSkipped: _step_skipped,
    facts.StepReopened: _step_reopened,
    facts.StepAdded: _step_added,
    facts.NoteWritten: _same,
    facts.NoteCorrected: _same,
    facts.UpdatePosted: _update_posted,
    facts.PutOnHold: _put_on_hold,
    facts.Resumed: _resumed,
    facts.Stabilised: _to(State.STABILISED),
    facts.RecoveryBegun: _to(State.RECOVERING),
    facts.Resolved: _resolved,
    facts.Reopened: _reopened,
    facts.ReviewBegun: _to(State.IN_REVIEW),
    facts.ReviewWritten: of_review(wrote_all),
    facts.Closed: _to(State.CLOSED),
    facts.Escalated: _escalated,
    **{fact: change for topic in TOPICS for fact, change in topic.changes.items()},
    **dict.fromkeys(LOAN_FACTS, _same),  # told in the log; the agents' own streams say how they stand
    **dict.fromkeys(EFFECT_FACTS, _same),  # what moves were foreseen to do, what was measured
    **dict.fromkeys(CHANGE_FACTS, _same),  # the roster's streams say how the shifts stand
    **LOANS,
}
