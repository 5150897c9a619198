"""The clocks of regulators as a topic of an incident."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from incidents.clocks import commands, decide, facts
from incidents.clocks.cadence import REGULATORY_GRADE
from incidents.clocks.deadline import Deadline, DeadlineKind, Rung, owed
from incidents.clocks.regulation import Filing, Grading, Regulation, TakenPack, Waiver
from incidents.clocks.running import answering, running, ungraded
from incidents.incident import Incident
from incidents.kinds import ENDED, State
from incidents.topic import Topic
from resources.entry import Entry

AMBER, RED = 0.5, 0.75  # of the time given: well before it is late, as supervisors of banks advise

OPEN = frozenset(State) - ENDED


def _owed(incident: Incident) -> Iterator[Deadline]:
    role = answering(incident)
    for taken in ungraded(incident):
        regime, since = taken.rules.id, incident.reported_at
        given = (since, since + REGULATORY_GRADE)
        yield owed(
            incident, DeadlineKind.REGULATORY_GRADE, given, role, Rung.DUTY_MANAGER,
            part=regime, params=(("regime", regime),),
        )  # fmt: skip
    for clock in running(incident):
        if clock.given is None:
            continue
        one = owed(
            incident, DeadlineKind.REGULATOR, clock.given, role, Rung.DUTY_MANAGER,
            part=clock.key, params=(("clock", clock.key),),
        )  # fmt: skip
        since, span = clock.given[0], clock.given[1] - clock.given[0]
        yield replace(one, warn_at=since + AMBER * span, urgent_at=since + RED * span)


def _with(incident: Incident, **changed: Any) -> Incident:
    return replace(incident, regulation=replace(incident.regulation, **changed))


def _taken(incident: Incident, entry: Entry, fact: facts.RulePackTaken) -> Incident:
    pack = TakenPack(fact.version, fact.digest, fact.text, fact.zone, fact.unit, entry.happened)
    return _with(incident, packs=(*incident.regulation.packs, pack))


def _graded(incident: Incident, entry: Entry, fact: facts.GradedForRegulator) -> Incident:
    grading = Grading(fact.regime, fact.grade, fact.criteria, entry.happened, entry.who.person, fact.reason)
    return _with(incident, gradings=(*incident.regulation.gradings, grading))


def _stated(incident: Incident, _entry: Entry, fact: facts.TriggerTimeStated) -> Incident:
    return _with(incident, times={**incident.regulation.times, (fact.regime, fact.trigger): fact.at})


def _filed(incident: Incident, entry: Entry, fact: facts.ReportFiled) -> Incident:
    person = entry.who.person
    filing = Filing(fact.clock, fact.at, fact.due, person, fact.channel, fact.reference, fact.text)
    return _with(incident, filings=(*incident.regulation.filings, filing))


def _waived(incident: Incident, entry: Entry, fact: facts.DutyWaived) -> Incident:
    waiver = Waiver(fact.clock, entry.happened, fact.due, entry.who.person, fact.second, fact.reason)
    return _with(incident, waivers=(*incident.regulation.waivers, waiver))


def _warned(incident: Incident, _entry: Entry, fact: facts.ClockWarned) -> Incident:
    return _with(incident, warned=incident.regulation.warned | {(fact.clock, fact.share, fact.due)})


CLOCKS = Topic(
    rules={
        commands.TakeRulePack: (OPEN, decide.take_pack),
        commands.GradeForRegulator: (OPEN, decide.grade),
        commands.StateTriggerTime: (OPEN, decide.state_time),
        commands.FileReport: (OPEN, decide.file),
        commands.WaiveDuty: (OPEN, decide.waive),
        commands.WarnClock: (OPEN, decide.warn),
    },
    changes={
        facts.RulePackTaken: _taken,
        facts.GradedForRegulator: _graded,
        facts.TriggerTimeStated: _stated,
        facts.ReportFiled: _filed,
        facts.DutyWaived: _waived,
        facts.ClockWarned: _warned,
    },
    owed=_owed,
    left=decide.clocks_left,
)

__all__ = ["CLOCKS", "Regulation"]
