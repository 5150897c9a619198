"""Random people take, confirm and undo measures and count work in and out: what must hold whatever happens."""

from datetime import timedelta
from uuid import uuid5

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from incidents import commands as c
from incidents.board import Board
from incidents.clocks.deadlines import deadlines
from incidents.commands import Command
from incidents.deferred import commands as w
from incidents.deferred.work import Outcome, WorkKind, open_of
from incidents.kinds import State
from incidents.measures import commands as m
from incidents.measures.measure import MeasureKind, Rank, Stand, Target
from resources.entry import Refusal, Who
from tests.incidents.desk import ANNA, BEN, CHEN, SPACE, Desk, in_state

PEOPLE = st.sampled_from([ANNA, BEN, CHEN])
NAMES = st.sampled_from(["anna", "ben", ""])
NUMBERS = st.integers(-2, 12)
WHICH = st.integers(0, 3)


class Acts(RuleBasedStateMachine):
    """On an incident whose steps are done: only measures and work stand between it and its end."""

    @initialize()
    def begin(self) -> None:
        self.desk: Desk = in_state(State.RECOVERING)
        self.key = self.desk.incident_id

    def act(self, command: Command, who: Who = ANNA) -> None:
        board = self.desk.board
        if isinstance(self.desk.do(command, who), Refusal):
            assert self.desk.board is board

    @rule(who=PEOPLE, which=WHICH, what=st.sampled_from(MeasureKind), minutes=st.integers(-5, 90), owner=NAMES)
    def take(self, who: Who, which: int, what: MeasureKind, minutes: int, owner: str) -> None:
        until = self.desk.now + timedelta(minutes=minutes)
        self.act(
            m.TakeMeasure(
                self.key, uuid5(SPACE, f"m{which}"), what, "change", owner, until, "back", ("cards",), "telephony",
                (Target.QUALITY,), (Rank("cards", Stand.DEFEND),),
            ),
            who,
        )  # fmt: skip

    @rule(which=WHICH, name=st.sampled_from(["Lin", ""]), turn=st.integers(0, 3))
    def change(self, which: int, name: str, turn: int) -> None:
        measure, later = uuid5(SPACE, f"m{which}"), self.desk.now + timedelta(hours=2)
        commands: tuple[Command, ...] = (
            m.ConfirmMeasure(self.key, measure, name),
            m.RevertMeasure(self.key, measure, name),
            m.ExtendMeasure(self.key, measure, later, name),
            m.HandOnMeasure(self.key, measure, name and "ben"),
        )
        self.act(commands[turn])

    @rule(which=WHICH, what=st.sampled_from(WorkKind), count=NUMBERS, owner=NAMES)
    def count_in(self, which: int, what: WorkKind, count: int, owner: str) -> None:
        due = self.desk.now + timedelta(hours=1) if what is WorkKind.CALL_BACK else None
        self.act(w.CountIn(self.key, uuid5(SPACE, f"w{which}"), what, count, owner, due, read_back=True))

    @rule(which=WHICH, count=NUMBERS, outcome=st.sampled_from(Outcome), turn=st.integers(0, 3), who=PEOPLE)
    def count_out(self, which: int, count: int, outcome: Outcome, turn: int, who: Who) -> None:
        work = uuid5(SPACE, f"w{which}")
        commands: tuple[Command, ...] = (
            w.CountOut(self.key, work, count, outcome, "because"),
            w.Recount(self.key, work, count, "because"),
            w.OfferWork(self.key, work, count, "ben"),
            w.TakeWork(self.key, work),
        )
        self.act(commands[turn], who)

    @rule(minutes=st.integers(0, 60))
    def wait(self, minutes: int) -> None:
        self.desk.wait(minutes=minutes)

    @rule(override=st.sampled_from(["", "", "must go on"]))
    def end(self, override: str) -> None:
        """Without an override nothing ends over open measures and work; the close never does."""
        clear = not self.desk.incident.measures.open and not open_of(self.desk.incident.deferred)
        before = self.desk.incident.state
        for command in (c.Resolve(self.key, override, "ben"), c.BeginReview(self.key), c.WriteReview(self.key, "x")):
            self.act(command)
        if before is State.RECOVERING:
            assert (self.desk.incident.state is not State.RECOVERING) == (clear or bool(override))
        in_review = self.desk.incident.state is State.IN_REVIEW
        self.act(c.Close(self.key, "dora"))
        if in_review:
            assert (self.desk.incident.state is State.CLOSED) == clear

    @invariant()
    def nothing_is_below_zero(self) -> None:
        for work in self.desk.incident.deferred:
            assert 0 <= work.free <= work.open <= work.counted
            assert work.open + work.done + work.cancelled + work.handed_over == work.counted

    @invariant()
    def every_open_measure_is_owed_once(self) -> None:
        incident = self.desk.incident
        owed = [one.id for one in deadlines(incident) if one.what == "measure"]
        assert len(owed) == len(set(owed)) == (len(incident.measures.open) if incident.state is not State.CLOSED else 0)

    def teardown(self) -> None:
        if hasattr(self, "desk"):
            assert Board.of(self.desk.entries).get(self.key) == self.desk.incident


TestActs = Acts.TestCase
TestActs.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
