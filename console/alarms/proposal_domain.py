"""An incident made of an alarm: one act states it in the alarms' stream and in the incident's, or nowhere."""

from dataclasses import dataclass
from uuid import UUID

from console.acts.domains import Also, Decision, Domain, Situation
from console.alarms.domain import decide_alarms, fold_alarms, project_nothing
from console.policy.domain import limits_at
from incidents import facts
from incidents.commands import ReportIncident, WriteNote, stream_of
from incidents.decide import ALLOWED_IN, Act
from incidents.incident import Incident
from incidents.kinds import Severity
from incidents.life import decide as life_rules
from incidents.log import decide as log_rules
from incidents.refusals import RefusalCode
from resources.alarms.alarms import STREAM, Alarms
from resources.alarms.commands import AcceptProposal
from resources.entry import Refusal
from resources.policy import commands as policy


@dataclass(frozen=True, slots=True)
class TakeUpProposal:
    """Report what an alarm proposes, take it on and grade it; without a report, tell an open incident of the alarm.

    `words` name the alarm in the incident's log.
    """

    alarm: UUID
    incident: UUID
    words: str
    report: ReportIncident | None = None
    severity: Severity | None = None


def _streams(command: TakeUpProposal) -> tuple[str, ...]:
    return STREAM, stream_of(command.incident), policy.STREAM


def _decide(alarms: Alarms | None, command: TakeUpProposal, situation: Situation) -> Decision:
    linked = decide_alarms(alarms, AcceptProposal(command.alarm, command.incident), situation)
    if isinstance(linked, Refusal):
        return linked
    log = stream_of(command.incident)
    told = _tell(situation.others[log], command, situation)
    return told if isinstance(told, Refusal) else (*linked, *(Also(log, fact) for fact in told))


def _tell(incident: Incident | None, command: TakeUpProposal, situation: Situation) -> Decision:
    request = situation.request
    act = Act(situation.now, request.who, request.desk, situation.session.next_number(), limits_at(situation))
    if command.report is None:
        if incident is None:
            return Refusal(RefusalCode.UNKNOWN_INCIDENT)
        if incident.state not in ALLOWED_IN[WriteNote]:
            return Refusal.of(RefusalCode.INCIDENT_ENDED, state=incident.state)
        return log_rules.write_note(incident, WriteNote(command.incident, command.words), act)
    reported = life_rules.report(incident, command.report, act)
    if isinstance(reported, Refusal):
        return reported
    graded = (facts.Classified(command.severity, command.words),) if command.severity else ()
    return (*reported, facts.Acknowledged(), *graded)


PROPOSALS = Domain(TakeUpProposal, _streams, _decide, fold_alarms, project_nothing)
