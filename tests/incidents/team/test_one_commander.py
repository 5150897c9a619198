"""Whatever anybody does, in whatever order, exactly one person commands from the activation to the close."""

from uuid import UUID, uuid4

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from incidents import commands as c
from incidents.clocks.deadlines import due
from incidents.commands import Command
from incidents.facts import CommanderNamed, Handed
from incidents.fold import fold
from incidents.incident import Incident
from incidents.kinds import RUNNING, Severity, State
from incidents.roles import Role
from incidents.team import commands as t
from incidents.team.calls import Answered, PageChannel
from incidents.team.silence import why_not_taken
from resources.entry import CONSOLE, Entry, Refusal, Who
from tests.incidents.desk import ANNA, BEN, CHEN, DORA, running

PEOPLE = st.sampled_from([ANNA, BEN, CHEN, DORA])
NAMES = st.sampled_from(["anna", "ben", "chen", "dora", ""])
REASONS = st.sampled_from(["", "no answer"])
COMMANDER = Role.INCIDENT_COMMANDER


class Acts(RuleBasedStateMachine):
    """Two screens may show different states: a brief may be older than the offer, a page may miss its holder."""

    @initialize(severity=st.sampled_from(Severity))
    def begin(self, severity: Severity) -> None:
        self.desk = running(severity)
        self.key = self.desk.incident_id
        self.seen = self.desk.incident.version  # what a second screen shows
        self.pages: list[UUID] = []

    def act(self, command: Command, who: Who) -> None:
        before = self.desk.incident
        answer = self.desk.do(command, who)  # type: ignore[arg-type]
        if isinstance(answer, Refusal):
            assert self.desk.incident is before
            return
        named = [fact for fact in answer if isinstance(fact, CommanderNamed)]
        assert len(named) <= 1
        for fact in named:
            self.was_entitled(before, fact, who)

    def was_entitled(self, before: Incident, fact: CommanderNamed, who: Who) -> None:
        """Command changes hands in two ways only."""
        assert fact.person == who.person != before.commander
        if fact.how is Handed.ACCEPTED:
            assert before.calls.offer is not None
            assert (before.calls.offer.person, before.calls.offer.by) == (who.person, before.commander)
            assert fact.brief >= before.calls.offer.seq
        else:
            assert fact.how is Handed.FORCED
            assert fact.reason
            assert why_not_taken(before, who.person, self.desk.now) is None

    @rule(who=PEOPLE, person=NAMES, by_role=st.booleans())
    def offer(self, who: Who, person: str, by_role: bool) -> None:
        made = c.AssignRole(self.key, COMMANDER, person) if by_role else t.OfferCommand(self.key, person)
        self.act(made, who)

    @rule(person=NAMES)
    def offer_as_commander(self, person: str) -> None:
        self.act(t.OfferCommand(self.key, person), Who(self.desk.incident.commander, "C"))

    @rule(who=PEOPLE, old=st.booleans(), assessed=st.booleans())
    def accept(self, who: Who, old: bool, assessed: bool) -> None:
        self.act(t.AcceptCommand(self.key, self.seen if old else self.desk.incident.version, assessed), who)

    @rule()
    def accept_what_is_offered(self) -> None:
        if offer := self.desk.incident.calls.offer:
            self.act(t.AcceptCommand(self.key, self.desk.incident.version, True), Who(offer.person, "O"))

    @rule(who=PEOPLE, words=REASONS, which=st.integers(0, 3))
    def answer(self, who: Who, words: str, which: int) -> None:
        key = self.key
        ways = (t.DeclineCommand(key, words), t.WithdrawOffer(key), t.KeepCommand(key), c.WriteNote(key, "here"))
        self.act(ways[which], who)

    @rule(who=PEOPLE, words=REASONS, manager=st.booleans())
    def take(self, who: Who, words: str, manager: bool) -> None:
        self.act((t.RelieveCommander if manager else t.TakeCommand)(self.key, words), who)

    @rule(who=PEOPLE, role=st.sampled_from([Role.DEPUTY, Role.SCRIBE]), person=NAMES, backup=NAMES)
    def assign(self, who: Who, role: str, person: str, backup: str) -> None:
        self.act(c.AssignRole(self.key, role, person, backup=backup), who)

    @rule(who=PEOPLE, person=NAMES, answer=st.sampled_from(Answered))
    def page(self, who: Who, person: str, answer: Answered) -> None:
        page = uuid4()
        self.act(t.PageHolder(self.key, page, COMMANDER, person, "", PageChannel.MAIL, "a@b", "d"), who)
        self.act(t.NotePage(self.key, page, answer, ""), CONSOLE)

    @rule(minutes=st.sampled_from([0, 1, 3, 70, 190]))
    def wait(self, minutes: int) -> None:
        self.desk.wait(minutes=minutes)

    @rule()
    def look(self) -> None:
        self.seen = self.desk.incident.version

    @rule()
    def clocks_run_out(self) -> None:
        for deadline in due(self.desk.board, self.desk.now):
            self.act(c.Escalate(self.key, deadline.id), CONSOLE)

    @rule(which=st.integers(0, 12))
    def go_on(self, which: int) -> None:
        """The life of the incident goes on as well, slowly."""
        key = self.key
        ways: dict[State, list[Command]] = {
            State.ACTIVE: [c.Stabilise(key), c.Classify(key, Severity.S1)],
            State.STABILISED: [c.BeginRecovery(key), c.Resume(key)],
            State.RECOVERING: [c.Resolve(key, "done", "elsa"), c.Resume(key)],
            State.RESOLVED: [c.Reopen(key, "again"), c.BeginReview(key)],
            State.IN_REVIEW: [c.WriteReview(key, "course"), c.Close(key, "elsa")],
        }
        for command in ways.get(self.desk.incident.state, [])[which : which + 1]:
            self.act(command, ANNA)

    @invariant()
    def exactly_one_commands(self) -> None:
        """At every entry since the activation, not only now."""
        incident = self.desk.incident
        assert incident.commander
        assert incident.team[COMMANDER].person == incident.commander
        assert not incident.team[COMMANDER].declined
        assert [role for role in incident.team if role == COMMANDER] == [COMMANDER]
        assert incident.commanders[-1] == incident.commander

    @invariant()
    def an_offer_stands_only_while_the_response_runs(self) -> None:
        offer = self.desk.incident.calls.offer
        if offer is not None:
            assert self.desk.incident.state in RUNNING
            assert offer.by == self.desk.incident.commander != offer.person

    def teardown(self) -> None:
        """Read back from the journal it is the same, and at no entry was there none."""
        again = None
        for entry in self.desk.entries:
            again = _folded(again, entry)
            assert again.commander or State.ACTIVE not in again.entered
        assert again == self.desk.incident


def _folded(incident: Incident | None, entry: Entry) -> Incident:
    return fold(incident, entry)


TestCommand = Acts.TestCase
TestCommand.settings = settings(max_examples=120, stateful_step_count=40, deadline=None)
