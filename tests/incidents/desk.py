"""A desk for tests: runs commands as the console's runner does, on a journal in memory and a clock set by hand."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid5

from incidents import commands as c
from incidents.board import Board
from incidents.commands import stream_of
from incidents.decide import Act, decide
from incidents.guards import Answer
from incidents.incident import Incident
from incidents.kinds import Kind, Severity, State
from incidents.team.commands import AcceptCommand, OfferCommand
from resources.entry import Entry, Refusal, Who

START = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)  # a Tuesday
SPACE = UUID("8f3c7a54-13c5-4a0e-9f0d-2f3a52a1d001")

ANNA, BEN, CHEN, DORA = (Who(name, name.title()) for name in ("anna", "ben", "chen", "dora"))

PLAYBOOK = """\
schema: "1"
id: small
version: "1"
kind: system_outage
title: {en: Small}
roles: [duty_supervisor, incident_commander, deputy, it_liaison, operations, duty_manager_reviewer]
steps:
  - {id: C2, phase: report, title: {en: Acknowledge}, role: duty_supervisor, why: {en: w}, how: {en: h},
     origin: policy, done_by: acknowledge}
  - {id: O1, phase: plan, title: {en: Which layer}, role: it_liaison, why: {en: w}, how: {en: h}, origin: practice,
     limit: 5m, limit_origin: default, skippable_by: [],
     evidence: [{key: test_call, title: {en: Test call}, type: enum, options: [ok, fail], required: "true"},
                {key: seats, title: {en: Seats}, type: number}, {key: since, title: {en: Since}, type: time}],
     choices: [{key: telephony, title: {en: Telephony}}, {key: business, title: {en: Business}},
               {key: nothing, title: {en: Nothing works}, goto: U1}]}
  - {id: T1, phase: measures, title: {en: Reroute}, role: operations, why: {en: w}, how: {en: h}, origin: policy,
     limit: 10m, limit_origin: default, when: O1=telephony, skippable_by: [incident_commander, deputy]}
  - {id: O7, phase: measures, title: {en: Repair}, role: incident_commander, why: {en: w}, how: {en: h},
     origin: practice}
  - {id: O8, phase: measures, title: {en: Verify}, role: it_liaison, why: {en: w}, how: {en: h}, origin: practice,
     choices: [{key: works, title: {en: Works}}, {key: fails, title: {en: Fails}, reopens: O7}]}
  - {id: U1, phase: tracking, title: {en: Update}, role: deputy, why: {en: w}, how: {en: h}, origin: policy,
     done_by: update, repeats: cadence}
  - {id: U2, phase: tracking, title: {en: Count}, role: deputy, why: {en: w}, how: {en: h}, origin: practice,
     repeats: 15m, evidence: [{key: calls, title: {en: Calls}, type: number, required: "true"}]}
  - {id: F1, phase: recovery, title: {en: Tell}, role: operations, why: {en: w}, how: {en: h}, origin: policy,
     limit: 30m, limit_origin: policy, limit_since: recovering}
  - {id: R1, phase: review, title: {en: Review}, role: duty_manager_reviewer, why: {en: w}, how: {en: h},
     origin: policy, done_by: review}
  - {id: R2, phase: closed, title: {en: Close}, role: duty_manager_reviewer, why: {en: w}, how: {en: h},
     origin: practice, done_by: close}
"""


@dataclass
class Desk:
    """`do` runs one command and folds what follows; the clock moves only by `wait`."""

    now: datetime = START
    board: Board = field(default_factory=Board)
    entries: list[Entry] = field(default_factory=list)
    incident_id: UUID = field(default_factory=lambda: uuid5(SPACE, "incident"))
    late: timedelta = timedelta()  # by how much entries are made after what they tell

    @property
    def incident(self) -> Incident:
        incident = self.board.get(self.incident_id)
        assert incident is not None
        return incident

    def wait(self, **span: float) -> "Desk":
        self.now += timedelta(**span)
        return self

    def do(self, command: c.Command, who: Who = ANNA) -> Answer:
        answer = self.ask(command, who)
        for fact in () if isinstance(answer, Refusal) else answer:
            self.append(command.incident, fact, who)
        return answer

    def ask(self, command: c.Command, who: Who = ANNA) -> Answer:
        act = Act(self.now, who, "desk 4", next_number=len(self.board) + 142)
        return decide(self.board.get(command.incident), command, act)

    def append(self, incident: UUID, fact: object, who: Who = ANNA) -> None:
        known = self.board.get(incident)
        position = len(self.entries) + 1
        entry = Entry(
            id=uuid5(SPACE, str(position)),
            stream=stream_of(incident),
            seq=(known.version if known else 0) + 1,
            position=position,
            who=who,
            desk="desk 4",
            happened=self.now - self.late,
            recorded=self.now,
            wall=self.now,
            fact=fact,
        )
        self.board = self.board.apply(entry)
        self.entries.append(entry)

    def must(self, *commands: c.Command, who: Who = ANNA) -> "Desk":
        """Run commands that are expected to go through."""
        for command in commands:
            answer = self.do(command, who)
            assert not isinstance(answer, Refusal), answer
        return self

    def refused(self, command: c.Command, who: Who = ANNA) -> Refusal:
        """Run a command that is expected to be refused, and to change nothing."""
        before = self.board
        answer = self.do(command, who)
        assert isinstance(answer, Refusal), answer
        assert self.board is before
        return answer


def report(desk: Desk, kind: Kind = Kind.SYSTEM_OUTAGE, drill: bool = False) -> c.ReportIncident:
    return c.ReportIncident(desk.incident_id, kind, "Core banking unavailable", desk.now, desk.now, drill=drill)


def running(severity: Severity = Severity.S2, playbook: str = PLAYBOOK, kind: Kind = Kind.SYSTEM_OUTAGE) -> Desk:
    """A desk whose incident has just been activated, Anna commanding."""
    desk = Desk()
    key = desk.incident_id
    return desk.must(
        report(desk, kind), c.Acknowledge(key), c.Classify(key, severity), c.Activate(key, "anna", playbook)
    )


def in_state(state: State, severity: Severity = Severity.S2) -> Desk:
    """A desk whose incident has reached `state` with all its steps done."""
    desk = Desk()
    key = desk.incident_id
    ways: dict[State, list[c.Command]] = {
        State.REPORTED: [report(desk)],
        State.ACKNOWLEDGED: [c.Acknowledge(key)],
        State.CLASSIFIED: [c.Classify(key, severity)],
        State.ACTIVE: [c.Activate(key, "anna", PLAYBOOK)],
        State.STABILISED: [c.Stabilise(key)],
        State.RECOVERING: [c.BeginRecovery(key), *finish_steps(key)],
        State.RESOLVED: [c.Resolve(key)],
        State.IN_REVIEW: [c.BeginReview(key), c.WriteReview(key, "What happened")],
        State.CLOSED: [c.Close(key, "dora")],
    }
    side: dict[State, tuple[State, c.Command]] = {
        State.ON_HOLD: (State.ACTIVE, c.PutOnHold(key, "vendor", START + timedelta(days=1))),
        State.DISMISSED: (State.CLASSIFIED, c.Dismiss(key, "false alarm", "ben")),
        State.MERGED: (State.REPORTED, c.Merge(key, uuid5(SPACE, "other"))),
    }
    last, extra = side.get(state, (state, None))
    for reached, way in ways.items():
        desk.must(*way)
        if reached is last:
            break
    if extra is not None:
        desk.must(extra)
    assert desk.incident.state is state
    return desk


def finish_steps(key: UUID) -> list[c.Command]:
    return [
        c.CompleteStep(key, "O1", "business", (("test_call", "ok"),)),
        c.CompleteStep(key, "O7"),
        c.CompleteStep(key, "O8", "works"),
        c.CompleteStep(key, "F1"),
    ]


def hand_over(desk: Desk, to: Who, by: Who = ANNA) -> None:
    """Command changes hands in the regular way: offered, the brief read, accepted."""
    desk.must(OfferCommand(desk.incident_id, to.person), who=by)
    desk.must(AcceptCommand(desk.incident_id, desk.incident.version, assessed=True), who=to)
