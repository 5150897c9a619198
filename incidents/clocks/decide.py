"""Decisions about the clocks of regulators: grade, state times, file, waive; only a filed report stops a clock."""

import hashlib

from incidents.clocks import commands, facts
from incidents.clocks.pack import NOT_REPORTABLE, STATED, RulePack, Trigger
from incidents.clocks.packs import pack_of
from incidents.clocks.refusals import ClockCode
from incidents.clocks.running import Clock, ClockState, answering, clock_of, held, running
from incidents.clocks.thresholds import warnings
from incidents.guards import LONGEST_LINE, Act, Answer, holds, reason, text, too_long
from incidents.incident import Incident
from incidents.playbooks.loader import PlaybookFault
from incidents.refusals import RefusalCode
from incidents.roles import Role
from resources.entry import Refusal

LONGEST_REPORT = 20_000  # characters


def take_pack(incident: Incident, command: commands.TakeRulePack, _act: Act) -> Answer:
    """Once a pack, in the version that is in force then: a running clock keeps the rules it began under."""
    try:
        pack = pack_of(command.text)
    except PlaybookFault as fault:
        return Refusal.of(ClockCode.PACK_BROKEN, line=fault.line, column=fault.column, what=fault.what)
    if incident.regulation.pack(pack.id) is not None:
        return ()
    digest = hashlib.sha256(command.text.encode()).hexdigest()
    return (facts.RulePackTaken(pack.id, pack.version, digest, command.text, command.zone, command.unit),)


def grade(incident: Incident, command: commands.GradeForRegulator, act: Act) -> Answer:
    """Upwards freely; downwards or to "not reportable" by who answers for the reports, with a reason."""
    taken = incident.regulation.pack(command.regime)
    if taken is None:
        return Refusal.of(ClockCode.UNKNOWN_REGIME, regime=command.regime)
    if refusal := _no_such_grade(taken.rules, command):
        return refusal
    before = incident.regulation.graded(command.regime)
    if before and (before.grade, set(before.criteria)) == (command.grade, set(command.criteria)):
        return Refusal(ClockCode.SAME_GRADE)
    lower = taken.rules.is_worse(before.grade, command.grade) if before else command.grade == NOT_REPORTABLE
    if lower and (refusal := _not_responsible(incident, act) or reason(command.reason)):
        return refusal
    if refusal := too_long("reason", command.reason):
        return refusal
    return (facts.GradedForRegulator(command.regime, command.grade, command.criteria, command.reason),)


def _no_such_grade(pack: RulePack, command: commands.GradeForRegulator) -> Refusal | None:
    known = {one.key for one in pack.grades}
    if command.grade not in known | {NOT_REPORTABLE}:
        return Refusal.of(ClockCode.UNKNOWN_GRADE, grade=command.grade)
    criteria = {one.key for grade in pack.grades for one in grade.criteria}
    for criterion in command.criteria:
        if criterion not in criteria:
            return Refusal.of(ClockCode.UNKNOWN_CRITERION, criterion=criterion)
    made = pack.proposed(frozenset(command.criteria))
    return Refusal.of(ClockCode.BELOW_CRITERIA, grade=made) if pack.is_worse(made, command.grade) else None


def state_time(incident: Incident, command: commands.StateTriggerTime, act: Act) -> Answer:
    """A time that starts clocks, with the reason for it; it cannot lie ahead."""
    if refusal := _not_stated(incident, command) or _not_responsible(incident, act) or reason(command.reason):
        return refusal
    if command.at > act.now:
        return Refusal.of(RefusalCode.TIME_IN_FUTURE, field="at")
    before = held(incident, command.trigger, command.regime)
    if before == command.at:
        return ()
    return (facts.TriggerTimeStated(command.regime, command.trigger, command.at, before, command.reason),)


def _not_stated(incident: Incident, command: commands.StateTriggerTime) -> Refusal | None:
    if command.trigger not in STATED:
        return Refusal.of(ClockCode.TRIGGER_NOT_STATED, trigger=command.trigger)
    if command.regime and incident.regulation.pack(command.regime) is None:
        return Refusal.of(ClockCode.UNKNOWN_REGIME, regime=command.regime)
    began = held(incident, Trigger.OCCURRED, command.regime)
    early = command.trigger != Trigger.OCCURRED and began is not None and command.at < began
    return Refusal(RefusalCode.NOTICED_BEFORE_BEGAN) if early else None


def file(incident: Incident, command: commands.FileReport, act: Act) -> Answer:
    """A report that was handed in: it stops its clock, and no other does."""
    clock = clock_of(incident, command.clock)
    if refusal := _cannot_stop(clock) or _not_responsible(incident, act):
        return refusal
    if command.at > act.now:
        return Refusal.of(RefusalCode.TIME_IN_FUTURE, field="at")
    began = held(incident, Trigger.OCCURRED, command.clock.partition("/")[0])
    if began is not None and command.at < began:
        return Refusal.of(ClockCode.FILED_BEFORE_EVENT, at=began.isoformat())
    refusal = (
        text("channel", command.channel, LONGEST_LINE)
        or text("reference", command.reference, LONGEST_LINE)
        or text("text", command.text, LONGEST_REPORT)
    )
    due = clock.due if clock else None
    return refusal or (
        facts.ReportFiled(command.clock, command.at, due, command.channel, command.reference, command.text),
    )


def waive(incident: Incident, command: commands.WaiveDuty, act: Act) -> Answer:
    """Not owed after all: two named people and a reason."""
    clock = clock_of(incident, command.clock)
    refusal = _cannot_stop(clock) or _not_responsible(incident, act) or reason(command.reason)
    if refusal:
        return refusal
    if not command.second.strip() or command.second == act.who.person:
        return Refusal(ClockCode.WAIVED_ALONE)
    return (facts.DutyWaived(command.clock, clock.due if clock else None, command.reason, command.second),)


def warn(incident: Incident, command: commands.WarnClock, act: Act) -> Answer:
    """Once for each share of a clock as it stands, and only when that much is gone."""
    for one in warnings(incident):
        same = (one.clock, one.share, one.due) == (command.clock, command.share, command.due)
        if same and (command.by_stopwatch or one.when <= act.now):
            return (facts.ClockWarned(one.clock, one.share, one.due),)
    return ()


def clocks_left(incident: Incident) -> tuple[Refusal, ...]:
    """An incident is not closed over a report that is owed."""
    count = len(running(incident))
    return (Refusal.of(ClockCode.CLOCKS_OPEN, count=count),) if count else ()


def _cannot_stop(clock: Clock | None) -> Refusal | None:
    if clock is None:
        return Refusal(ClockCode.UNKNOWN_CLOCK)
    if clock.stop is not None:
        return Refusal.of(ClockCode.CLOCK_STOPPED, by=clock.stop.person, at=clock.stop.at.isoformat())
    return Refusal(ClockCode.CLOCK_NOT_STARTED) if clock.state is ClockState.WAITING else None


def _not_responsible(incident: Incident, act: Act) -> Refusal | None:
    """Reports are for the regulatory liaison; without one for the commander; before there is one for who acts."""
    role = answering(incident)
    if role is Role.DUTY_SUPERVISOR or holds(incident, act.who.person, role):
        return None
    return Refusal.of(ClockCode.NOT_LIAISON, person=incident.team[role].person)
