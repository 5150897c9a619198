"""Decisions about what follows from a review: actions until they are verified, changes until they are settled."""

from datetime import datetime

from incidents.guards import LONGEST_LINE, Act, Answer, reason, text, too_long
from incidents.incident import Incident
from incidents.refusals import RefusalCode
from incidents.review import commands, facts
from incidents.review.decide import not_editable
from incidents.review.kinds import ActionState
from incidents.review.refusals import ReviewCode
from incidents.review.review import Action, PlaybookChange
from resources.entry import Refusal


def plan(incident: Incident, command: commands.PlanAction, act: Act) -> Answer:
    """Something to be done, by a named person until a day to come."""
    refusal = (
        not_editable(incident)
        or text("title", command.title, LONGEST_LINE)
        or too_long("proof", command.proof)
        or _wrong_promise(command.owner, command.due, act)
    )
    if refusal:
        return refusal
    key = f"A{incident.review.numbered + 1}"
    return (facts.ActionPlanned(key, command.title, command.owner, command.due, command.sort, command.proof),)


def _wrong_promise(owner: str, due: datetime, act: Act) -> Refusal | None:
    if not owner.strip():
        return Refusal(ReviewCode.OWNER_MISSING)
    return Refusal.of(RefusalCode.TIME_IN_PAST, field="due") if due <= act.now else None


def drop(incident: Incident, command: commands.DropAction, _act: Act) -> Answer:
    """Left out again, as long as nobody has signed for it."""
    if refusal := not_editable(incident):
        return refusal
    found = _open(incident, command.action)
    if isinstance(found, Refusal):
        return found
    return reason(command.reason) or (facts.ActionDropped(found.id, command.reason),)


def move(incident: Incident, command: commands.MoveAction, act: Act) -> Answer:
    """Another owner, another day, with a reason; also long after the close."""
    found = _open(incident, command.action)
    if isinstance(found, Refusal):
        return found
    refusal = _wrong_promise(command.owner, command.due, act) or reason(command.reason)
    return refusal or (facts.ActionMoved(found.id, command.owner, command.due, command.reason),)


def report_done(incident: Incident, command: commands.ReportActionDone, _act: Act) -> Answer:
    """Done, with what shows it; somebody else will look."""
    found = _open(incident, command.action)
    if isinstance(found, Refusal):
        return found
    return text("evidence", command.evidence) or (facts.ActionDone(found.id, command.evidence),)


def verify(incident: Incident, command: commands.VerifyAction, act: Act) -> Answer:
    """Looked at and found good, by neither the owner nor the one who called it done."""
    found = _done(incident, command.action)
    if isinstance(found, Refusal):
        return found
    involved = {found.owner, found.done.by.person if found.done else ""}
    if act.who.person in involved:
        return Refusal.of(ReviewCode.VERIFIER_INVOLVED, person=act.who.person)
    return text("finding", command.finding) or (facts.ActionVerified(found.id, command.finding),)


def send_back(incident: Incident, command: commands.SendBackAction, _act: Act) -> Answer:
    """Looked at and not good enough."""
    found = _done(incident, command.action)
    if isinstance(found, Refusal):
        return found
    return reason(command.reason) or (facts.ActionSentBack(found.id, command.reason),)


def propose(incident: Incident, command: commands.ProposeChange, _act: Act) -> Answer:
    """A change of the playbook, or of one step on it."""
    if refusal := not_editable(incident) or text("text", command.what) or reason(command.why):
        return refusal
    if command.step and incident.step(command.step) is None:
        return Refusal.of(RefusalCode.UNKNOWN_STEP, step=command.step)
    key = f"P{incident.review.numbered + 1}"
    return (facts.ChangeProposed(key, command.step, command.what, command.why),)


def take_over(incident: Incident, command: commands.TakeOverChange, _act: Act) -> Answer:
    """The playbook has it, from a version on."""
    found = _unsettled(incident, command.change)
    if isinstance(found, Refusal):
        return found
    return text("version", command.version, LONGEST_LINE) or (facts.ChangeTakenOver(found.id, command.version),)


def reject(incident: Incident, command: commands.RejectChange, _act: Act) -> Answer:
    """The playbook stays as it is, with a reason."""
    found = _unsettled(incident, command.change)
    if isinstance(found, Refusal):
        return found
    return reason(command.reason) or (facts.ChangeRejected(found.id, command.reason),)


def _open(incident: Incident, key: str) -> Action | Refusal:
    action = incident.review.action(key)
    if action is None:
        return Refusal.of(ReviewCode.UNKNOWN_ACTION, action=key)
    mark = action.verified or action.done
    if action.state is not ActionState.OPEN and mark:
        return Refusal.of(ReviewCode.ACTION_NOT_OPEN, action=action.title, by=mark.by.name, at=mark.at.isoformat())
    return action


def _done(incident: Incident, key: str) -> Action | Refusal:
    action = incident.review.action(key)
    if action is None:
        return Refusal.of(ReviewCode.UNKNOWN_ACTION, action=key)
    return action if action.state is ActionState.DONE else Refusal.of(ReviewCode.ACTION_NOT_DONE, action=action.title)


def _unsettled(incident: Incident, key: str) -> PlaybookChange | Refusal:
    change = incident.review.change(key)
    if change is None:
        return Refusal.of(ReviewCode.UNKNOWN_CHANGE, change=key)
    if change.settled:
        at = change.settled.at.isoformat()
        return Refusal.of(ReviewCode.CHANGE_SETTLED, by=change.settled.by.name, at=at)
    return change
