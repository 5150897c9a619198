"""Random people do random things at random moments: what must hold in an incident whatever happens."""

from datetime import timedelta
from uuid import uuid5

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from incidents import commands as c
from incidents.clocks.deadlines import deadlines, due
from incidents.commands import IncidentCommand
from incidents.fold import fold
from incidents.incident import Incident, StepState
from incidents.kinds import RUNNING, Severity, State
from resources.entry import Entry, Refusal, Who
from tests.incidents.desk import ANNA, BEN, CHEN, DORA, PLAYBOOK, SPACE, Desk, report

PEOPLE = st.sampled_from([ANNA, BEN, CHEN, DORA])
NAMES = st.sampled_from(["anna", "ben", "chen", "dora", ""])
WORDS = st.sampled_from(["", "because", "x" * 4001])
STEPS = st.sampled_from(["C2", "O1", "T1", "O7", "O8", "U1", "U2", "F1", "R1", "R2", "+1", "Q9"])
ROLES = st.sampled_from(["incident_commander", "deputy", "scribe", "duty_manager_reviewer", "king"])
CHOICES = st.sampled_from(["", "telephony", "business", "nothing", "works", "fails"])
EVIDENCE = st.sampled_from([(), (("test_call", "ok"),), (("calls", "4"),), (("calls", "many"),)])


class Acts(RuleBasedStateMachine):
    """Ways that lead on are drawn more often than others, so that runs reach the end."""

    @initialize()
    def begin(self) -> None:
        self.desk = Desk()
        self.key = self.desk.incident_id
        self.desk.must(report(self.desk))
        self.before: Incident = self.desk.incident

    def act(self, command: IncidentCommand, who: Who) -> None:
        board, self.before = self.desk.board, self.desk.incident
        answer = self.desk.do(command, who)
        if isinstance(answer, Refusal):
            assert self.desk.board is board
        else:
            assert self.desk.incident.version == self.before.version + len(answer)

    @rule(who=PEOPLE, minutes=st.integers(0, 90))
    def go_on(self, who: Who, minutes: int) -> None:
        """The next thing that a good desk would do."""
        self.desk.wait(minutes=minutes)
        forward: dict[State, list[IncidentCommand]] = {
            State.REPORTED: [c.Acknowledge(self.key)],
            State.ACKNOWLEDGED: [c.Classify(self.key, Severity.S2)],
            State.CLASSIFIED: [c.Activate(self.key, who.person, PLAYBOOK)],
            State.ACTIVE: [c.Stabilise(self.key)],
            State.ON_HOLD: [c.Resume(self.key)],
            State.STABILISED: [c.BeginRecovery(self.key)],
            State.RECOVERING: [c.Resolve(self.key, "vendor took over", "dora")],
            State.RESOLVED: [c.BeginReview(self.key)],
            State.IN_REVIEW: [c.WriteReview(self.key, "course"), c.Close(self.key, "dora")],
        }
        for command in forward.get(self.desk.incident.state, []):
            self.act(command, who)

    @rule(who=PEOPLE, step=STEPS, choice=CHOICES, evidence=EVIDENCE)
    def complete(self, who: Who, step: str, choice: str, evidence: tuple[tuple[str, str], ...]) -> None:
        self.act(c.CompleteStep(self.key, step, choice, evidence), who)

    @rule(who=PEOPLE, step=STEPS, reason=WORDS, again=st.booleans())
    def skip_or_reopen(self, who: Who, step: str, reason: str, again: bool) -> None:
        self.act(c.ReopenStep(self.key, step, reason) if again else c.SkipStep(self.key, step, reason), who)

    @rule(who=PEOPLE, role=ROLES, person=NAMES)
    def assign(self, who: Who, role: str, person: str) -> None:
        self.act(c.AssignRole(self.key, role, person), who)

    @rule(who=PEOPLE, role=ROLES, decline=st.booleans(), reason=WORDS)
    def answer_role(self, who: Who, role: str, decline: bool, reason: str) -> None:
        self.act(c.DeclineRole(self.key, role, reason) if decline else c.AcceptRole(self.key, role), who)

    @rule(who=PEOPLE, severity=st.sampled_from(Severity), reason=WORDS)
    def grade(self, who: Who, severity: Severity, reason: str) -> None:
        self.act(c.Classify(self.key, severity, reason), who)

    @rule(who=PEOPLE, words=WORDS, after=STEPS, limit=st.sampled_from([None, 60.0, -1.0]), index=st.integers(0, 9))
    def write(self, who: Who, words: str, after: str, limit: float | None, index: int) -> None:
        entry = self.desk.entries[index % len(self.desk.entries)].id
        for command in (
            c.WriteNote(self.key, words),
            c.PostUpdate(self.key, words),
            c.CorrectNote(self.key, entry, words),
            c.AddStep(self.key, words, "deputy", after, limit),
        ):
            self.act(command, who)

    @rule(who=PEOPLE, words=WORDS, second=NAMES, hours=st.integers(-1, 80), which=st.integers(0, 20))
    def turn(self, who: Who, words: str, second: str, hours: int, which: int) -> None:
        """Turns away from the straight way; the final ones are rare."""
        self.desk.wait(hours=max(hours, 0) if which in {3, 4} else 0)
        ways: dict[int, IncidentCommand] = {
            0: c.Dismiss(self.key, words, second),
            1: c.Merge(self.key, uuid5(SPACE, "other")),
            2: c.PutOnHold(self.key, words, self.desk.now + timedelta(hours=hours)),
            3: c.Reopen(self.key, words),
            4: c.Resume(self.key),
            5: c.Resolve(self.key, words, second),
            6: c.Close(self.key, second),
        }
        if which in ways:
            self.act(ways[which], who)

    @rule(minutes=st.sampled_from([0, 0, 0, 3, 40]))
    def write_late(self, minutes: int) -> None:
        self.desk.late = timedelta(minutes=minutes)

    @rule()
    def clocks_run_out(self) -> None:
        for deadline in due(self.desk.board, self.desk.now):
            self.act(c.Escalate(self.key, deadline.id), ANNA)
            before = self.desk.board
            assert self.desk.do(c.Escalate(self.key, deadline.id)) == ()
            assert self.desk.board is before

    @invariant()
    def one_commander_while_running(self) -> None:
        incident = self.desk.incident
        if incident.state in RUNNING:
            assert incident.commander
            assert incident.team["incident_commander"].person == incident.commander
            assert incident.commanders.count(incident.commander) == 1

    @invariant()
    def versions_are_gapless(self) -> None:
        assert [entry.seq for entry in self.desk.entries] == list(range(1, self.desk.incident.version + 1))
        assert list(self.desk.incident.entries) == self.desk.entries

    @invariant()
    def steps_stand_once_and_are_signed(self) -> None:
        steps = self.desk.incident.steps
        assert len({run.id for run in steps}) == len(steps)
        for run in steps:
            assert run.state is StepState.OPEN or (run.by is not None and run.at is not None)
            assert run.state is not StepState.SKIPPED or run.reason

    @invariant()
    def deadlines_have_names_of_their_own(self) -> None:
        owed = deadlines(self.desk.incident)
        assert len({deadline.id for deadline in owed}) == len(owed)
        assert all(deadline.warn_at <= deadline.when for deadline in owed)

    @invariant()
    def whoever_commanded_never_closed_it(self) -> None:
        incident = self.desk.incident
        if incident.state is State.CLOSED:
            assert incident.review.signature is not None
            assert incident.review.signature.signer not in {*incident.commanders, *incident.review.authors}

    def teardown(self) -> None:
        if hasattr(self, "desk"):
            assert replayed(self.desk.entries) == self.desk.incident


def replayed(entries: list[Entry]) -> Incident | None:
    incident: Incident | None = None
    for entry in entries:
        incident = fold(incident, entry)
    return incident


TestActs = Acts.TestCase
TestActs.settings = settings(max_examples=150, stateful_step_count=50, deadline=None)
