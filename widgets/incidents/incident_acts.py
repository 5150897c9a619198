"""What a person can do with an incident as a whole, in the state it is in."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from incidents.incident import Incident
from incidents.kinds import Kind, State

translate = QCoreApplication.translate


class IncidentAct(StrEnum):
    ACKNOWLEDGE = "acknowledge"
    GRADE = "grade"
    ACTIVATE = "activate"
    DISMISS = "dismiss"
    MERGE = "merge"
    UPDATE = "update"
    STABILISED = "stabilised"
    RECOVERING = "recovering"
    HOLD = "hold"
    RESUME = "resume"
    RELAPSE = "relapse"
    REGRADE = "regrade"
    RESOLVE = "resolve"
    REOPEN = "reopen"
    BEGIN_REVIEW = "begin_review"
    REVIEW = "review"
    CLOSE = "close"


# The first act of a state is the one most likely wanted and drawn as the main button.
_ACTS: dict[State, tuple[IncidentAct, ...]] = {
    State.REPORTED: (IncidentAct.ACKNOWLEDGE, IncidentAct.DISMISS, IncidentAct.MERGE),
    State.ACKNOWLEDGED: (IncidentAct.GRADE, IncidentAct.DISMISS, IncidentAct.MERGE),
    State.CLASSIFIED: (IncidentAct.ACTIVATE, IncidentAct.REGRADE, IncidentAct.DISMISS, IncidentAct.MERGE),
    State.ACTIVE: (IncidentAct.UPDATE, IncidentAct.STABILISED, IncidentAct.REGRADE, IncidentAct.HOLD),
    State.ON_HOLD: (IncidentAct.RESUME, IncidentAct.UPDATE, IncidentAct.REGRADE),
    State.STABILISED: (
        IncidentAct.UPDATE,
        IncidentAct.RECOVERING,
        IncidentAct.REGRADE,
        IncidentAct.RELAPSE,
        IncidentAct.HOLD,
    ),
    State.RECOVERING: (IncidentAct.UPDATE, IncidentAct.RESOLVE, IncidentAct.REGRADE, IncidentAct.RELAPSE),
    State.RESOLVED: (IncidentAct.BEGIN_REVIEW, IncidentAct.REOPEN),
    State.IN_REVIEW: (IncidentAct.REVIEW, IncidentAct.CLOSE),
}


def acts_in(state: State) -> tuple[IncidentAct, ...]:
    """The acts that make sense in `state`, the most likely first."""
    return _ACTS.get(state, ())


def acts_of(incident: Incident) -> tuple[IncidentAct, ...]:
    """The acts for an incident; once its review is submitted, closing comes first."""
    acts = acts_in(incident.state)
    if incident.veiled:  # whoever takes the report on gets to see it
        return tuple(act for act in acts if act is IncidentAct.ACKNOWLEDGE)
    return tuple(reversed(acts)) if incident.state is State.IN_REVIEW and incident.review.delivered else acts


def act_text(act: IncidentAct, kind: Kind = Kind.SYSTEM_OUTAGE) -> str:
    """The label of the act's button; three dots announce that it asks something first."""
    if kind is Kind.CUSTOMER_COMPLAINT and act in (IncidentAct.RESOLVE, IncidentAct.RELAPSE):
        settled, again = translate("IncidentAct", "Settled…"), translate("IncidentAct", "Not settled")
        return settled if act is IncidentAct.RESOLVE else again
    return {
        IncidentAct.ACKNOWLEDGE: translate("IncidentAct", "Acknowledge"),
        IncidentAct.GRADE: translate("IncidentAct", "Grade…"),
        IncidentAct.ACTIVATE: translate("IncidentAct", "Activate…"),
        IncidentAct.DISMISS: translate("IncidentAct", "Dismiss…"),
        IncidentAct.MERGE: translate("IncidentAct", "Merge…"),
        IncidentAct.UPDATE: translate("IncidentAct", "Post update…"),
        IncidentAct.STABILISED: translate("IncidentAct", "Stabilised"),
        IncidentAct.RECOVERING: translate("IncidentAct", "Recovering"),
        IncidentAct.HOLD: translate("IncidentAct", "Hold…"),
        IncidentAct.RESUME: translate("IncidentAct", "Resume"),
        IncidentAct.RELAPSE: translate("IncidentAct", "Failed again"),
        IncidentAct.REGRADE: translate("IncidentAct", "Grade again…"),
        IncidentAct.RESOLVE: translate("IncidentAct", "Service is back…"),
        IncidentAct.REOPEN: translate("IncidentAct", "Reopen…"),
        IncidentAct.BEGIN_REVIEW: translate("IncidentAct", "Begin review"),
        IncidentAct.REVIEW: translate("IncidentAct", "Review…"),
        IncidentAct.CLOSE: translate("IncidentAct", "Close…"),
    }[act]
