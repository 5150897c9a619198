"""Who says that something is due then: the bank's policy, a regulation with its text, or a default of this console."""

from PySide6.QtCore import QCoreApplication

from incidents.clocks.deadline import Deadline, DeadlineKind
from incidents.clocks.policy import POLICY, Default, Limit, limit_of
from incidents.clocks.running import clock_of
from incidents.incident import Incident
from incidents.kinds import Severity
from widgets.clocks.clock_texts import certainty_text
from widgets.incidents.incident_texts import limit_origin_word

translate = QCoreApplication.translate

_LIMITS: dict[DeadlineKind, Limit] = {
    DeadlineKind.REPORT: Limit.REPORT,
    DeadlineKind.ACKNOWLEDGE: Limit.ACKNOWLEDGE,
    DeadlineKind.CLASSIFY: Limit.CLASSIFY,
    DeadlineKind.ACTIVATE: Limit.ACTIVATE,
    DeadlineKind.ROLE: Limit.ACCEPT_ROLE,
    DeadlineKind.OFFER: Limit.ACCEPT_ROLE,
    DeadlineKind.SHOW_UP: Limit.SILENCE,
    DeadlineKind.RELIEF: Limit.HAND_OVER,
    DeadlineKind.HAND_OVER: Limit.HAND_OVER_AT_LAST,
    DeadlineKind.REGULATORY_GRADE: Limit.REGULATORY_GRADE,
}


def origin_text(deadline: Deadline, incident: Incident) -> str:
    """The origin of the limit; empty where a person set the time."""
    params = dict(deadline.params)
    if deadline.what is DeadlineKind.REGULATOR:
        return _of_regulator(incident, params["clock"])
    if deadline.what is DeadlineKind.STEP:
        step = incident.playbook.step(params["step"]) if incident.playbook else None
        return limit_origin_word(step.limit_origin) if step and step.limit_origin else ""
    default = _default_of(deadline.what, incident)
    if default is None:
        return ""
    word = limit_origin_word(default.origin)
    if default.sheet:
        return translate("Policy", "{what}, sheet version {version}").format(what=word, version=default.sheet)
    return translate("Log", "{what}: {why}").format(what=word, why=default.source) if default.source else word


def _of_regulator(incident: Incident, key: str) -> str:
    clock = clock_of(incident, key)
    if clock is None:
        return ""
    known = certainty_text(clock.duty.certainty)
    return f"{clock.taken.rules.source} · {known} · {translate('Clock', 'verify with compliance')}"


def _default_of(what: DeadlineKind, incident: Incident) -> Default | None:
    if what is DeadlineKind.UPDATE:
        grade = Severity.S4 if incident.is_case else incident.severity
        return POLICY[Limit(f"update_{grade or Severity.S4}")]
    if what is DeadlineKind.REVIEW:
        return POLICY[Limit(f"review_{incident.worst or Severity.S4}")]
    return limit_of(incident, _LIMITS[what]) if what in _LIMITS else None
