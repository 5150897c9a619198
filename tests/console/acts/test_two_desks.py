"""Two desks on one store give acts that exclude each other: one counts, the other is told by whom, when and what."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

import pytest

from console.acts.outcome_notices import notice_of
from console.acts.outcomes import Conflict, Done, Refused
from console.acts.runner import Runner
from console.incidents.domain import INCIDENTS
from console.storage.store import Store
from incidents import commands as c
from incidents.board import Board
from incidents.clocks.commands import FileReport, GradeForRegulator, StateTriggerTime, TakeRulePack, WaiveDuty
from incidents.clocks.pack import Trigger
from incidents.deferred.commands import AssignWork, CountIn, Recount
from incidents.deferred.work import WorkKind
from incidents.impact.commands import NoteImpact
from incidents.impact.impact import ImpactKind
from incidents.incident import Incident
from incidents.kinds import Kind, Severity
from incidents.measures.commands import ConfirmMeasure, ExtendMeasure, HandOnMeasure, RevertMeasure, TakeMeasure
from incidents.measures.measure import MeasureKind
from incidents.review import commands as r
from incidents.review.kinds import ActionSort, Cause, Section
from incidents.review.review import digest_of
from incidents.roles import Role
from incidents.rolls.commands import AnswerRoll, CloseRoll, OpenRoll
from incidents.rolls.roll import Name, Reply, RollKind
from incidents.team.commands import AcceptCommand, OfferCommand, WithdrawOffer
from resources.entry import CONSOLE, Who
from tests.console.bench import LIN, PEOPLE, START, WEI, ManualClock, open_store
from tests.console.runs import act
from tests.desk_viewer import viewer
from tests.incidents.clocks.shop import SMALL, TAIPEI
from tests.incidents.desk import PLAYBOOK, finish_steps
from widgets.incidents.names import IncidentNames

WANG = Who("wang", "Wang Hui", account="desk3")
KEY, LOT = UUID(int=5), UUID(int=6)
HOUR = timedelta(hours=1)
MOMENT = "14:42"  # of the race, in the centre's zone
FIRST = "small/first"

Wish = tuple[c.Command | Callable[[Incident], c.Command], Who]


@dataclass(frozen=True)
class Race:
    """What had happened, and what two desks want now."""

    name: str
    before: Sequence[Wish]
    wishes: tuple[Wish, Wish]


def by(who: Who, *wanted: c.Command) -> list[Wish]:
    return [(command, who) for command in wanted]


def signing(who: Who) -> Wish:
    return lambda incident: r.SignReview(KEY, "wang", digest_of(incident.review)), who


OPENING = [
    *by(LIN, c.ReportIncident(KEY, Kind.SYSTEM_OUTAGE, "core banking", START - timedelta(minutes=5), START)),
    *by(LIN, c.Acknowledge(KEY)),
]
RUNNING = [*OPENING, *by(LIN, c.Classify(KEY, Severity.S1), c.Activate(KEY, "lin", PLAYBOOK))]
MEASURED = [
    *RUNNING,
    *by(
        LIN, TakeMeasure(KEY, LOT, MeasureKind.ROUTING, "loans elsewhere", "lin", START + HOUR, "back", (), "telephony")
    ),
]
CLOCKED = [*RUNNING, *by(CONSOLE, TakeRulePack(KEY, SMALL, TAIPEI, "Centre"))]
NAMED = (Name("a", "Ada"), Name("b", "Bo"))
ROLLED = [*RUNNING, *by(LIN, OpenRoll(KEY, LOT, RollKind.HEAD_COUNT, "Floor 3", NAMED))]
COUNTED = [*RUNNING, *by(LIN, CountIn(KEY, LOT, WorkKind.FORM, 9))]
OFFERED = [*RUNNING, *by(LIN, OfferCommand(KEY, "wei"))]
IN_REVIEW = [
    *RUNNING,
    *by(LIN, c.Stabilise(KEY), c.BeginRecovery(KEY), *finish_steps(KEY), c.Resolve(KEY), c.BeginReview(KEY)),
    *by(WEI, r.WriteSection(KEY, Section.OVERVIEW, "Core banking was down", 0)),
    *by(WEI, r.PlanAction(KEY, "Second feed", "wei", START + 99 * HOUR, ActionSort.PREVENT)),
]
SUBMITTED = [*IN_REVIEW, *by(WEI, r.SubmitReview(KEY))]


def both(command: c.Command) -> tuple[Wish, Wish]:
    return (command, LIN), (command, WEI)


def either(first: c.Command, second: c.Command, *, of: tuple[Who, Who] = (LIN, WEI)) -> tuple[Wish, Wish]:
    return (first, of[0]), (second, of[1])


def filed(reference: str) -> FileReport:
    return FileReport(KEY, FIRST, START, "portal", reference, "text")


RACES = [
    Race("acknowledge", OPENING[:1], both(c.Acknowledge(KEY))),
    Race("grade", OPENING, either(c.Classify(KEY, Severity.S3), c.Classify(KEY, Severity.S1))),
    Race("activate", RUNNING[:3], either(c.Activate(KEY, "lin", PLAYBOOK), c.Activate(KEY, "wei", PLAYBOOK))),
    Race("complete", RUNNING, both(c.CompleteStep(KEY, "O7"))),
    Race("complete or skip", RUNNING, either(c.SkipStep(KEY, "O7", "not now"), c.CompleteStep(KEY, "O7"))),
    Race("assign", RUNNING, either(c.AssignRole(KEY, Role.SCRIBE, "lin"), c.AssignRole(KEY, Role.SCRIBE, "wei"))),
    Race("hold", RUNNING, either(c.PutOnHold(KEY, "a", START + HOUR), c.PutOnHold(KEY, "b", START + 2 * HOUR))),
    Race("withdraw or accept", OFFERED, either(WithdrawOffer(KEY), AcceptCommand(KEY, 9, True))),
    Race("accept twice", OFFERED, ((AcceptCommand(KEY, 9, True), WEI), (AcceptCommand(KEY, 9, True), WEI))),
    Race("confirm", MEASURED, either(ConfirmMeasure(KEY, LOT, "Wu"), ConfirmMeasure(KEY, LOT, "Ho"))),
    Race("revert", MEASURED, either(RevertMeasure(KEY, LOT, "Wu"), RevertMeasure(KEY, LOT, "Ho"))),
    Race("other end", MEASURED,
         either(ExtendMeasure(KEY, LOT, START + 2 * HOUR, "a"), ExtendMeasure(KEY, LOT, START + 3 * HOUR, "b"))),
    Race("other owner", MEASURED, either(HandOnMeasure(KEY, LOT, "wei"), HandOnMeasure(KEY, LOT, "wang"))),
    Race("file", CLOCKED, either(filed("R-1"), filed("R-2"), of=(LIN, LIN))),
    Race("file or waive", CLOCKED, either(filed("R-1"), WaiveDuty(KEY, FIRST, "not owed", "wang"), of=(LIN, LIN))),
    Race("regulatory grade", CLOCKED,
         either(GradeForRegulator(KEY, "small", "low", ("few",)), GradeForRegulator(KEY, "small", "high", ("many",)))),
    Race("state a time", CLOCKED,
         either(StateTriggerTime(KEY, Trigger.OCCURRED, START - HOUR, "a"),
                StateTriggerTime(KEY, Trigger.OCCURRED, START - 2 * HOUR, "b"), of=(LIN, LIN))),
    Race("answer a roll", ROLLED,
         either(AnswerRoll(KEY, LOT, ("a",), Reply.MISSING), AnswerRoll(KEY, LOT, ("a", "b"), Reply.SAFE))),
    Race("close a roll", ROLLED, either(CloseRoll(KEY, LOT, "sought"), CloseRoll(KEY, LOT, "at home"))),
    Race("recount", COUNTED, either(Recount(KEY, LOT, 12, "a"), Recount(KEY, LOT, 7, "b"))),
    Race("assign work", COUNTED, either(AssignWork(KEY, LOT, "lin"), AssignWork(KEY, LOT, "wei"))),
    Race("impact", RUNNING,
         either(NoteImpact(KEY, ImpactKind.CUSTOMERS, 40, START), NoteImpact(KEY, ImpactKind.CUSTOMERS, 90, START))),
    Race("section", IN_REVIEW, either(r.WriteSection(KEY, Section.OVERVIEW, "a", 1),
                                      r.WriteSection(KEY, Section.OVERVIEW, "b", 1))),
    Race("cause", IN_REVIEW, either(r.NameCause(KEY, Cause.CHANGE), r.NameCause(KEY, Cause.SUPPLIER))),
    Race("move an action", IN_REVIEW,
         either(r.MoveAction(KEY, "A1", "lin", START + 50 * HOUR, "a"),
                r.MoveAction(KEY, "A1", "wei", START + 60 * HOUR, "b"))),
    Race("sign", SUBMITTED, (signing(WANG), signing(WANG))),
    Race("sign or send back", SUBMITTED, (signing(WANG), (r.SendBackReview(KEY, "figures?"), LIN))),
]  # fmt: skip


@pytest.fixture
def desks(tmp_path):
    """A store and two runners on it."""
    store, clock = open_store(tmp_path), ManualClock()
    yield store, clock, [Runner(store, clock, PEOPLE, [INCIDENTS]) for _ in range(2)]
    store.close()


def prepared(race: Race, store: Store, clock: ManualClock, runner: Runner) -> Incident:
    for wish in race.before:
        outcome = act(runner, wish[0], wish[1])
        assert isinstance(outcome, Done), outcome
    clock.forward(600)
    return seen(store)


def seen(store: Store) -> Incident:
    incident = Board.of(store.entries()).get(KEY)
    assert incident is not None
    return incident


def given(runner: Runner, wish: Wish, incident: Incident):
    wanted, who = wish
    return act(runner, wanted(incident) if callable(wanted) else wanted, who, seen=incident.version)


def told(lost: Conflict, store: Store) -> str:
    return notice_of(lost, viewer(), IncidentNames(seen(store), viewer())).what


@pytest.mark.parametrize("order", [(0, 1), (1, 0)], ids=["", "the other way round"])
@pytest.mark.parametrize("race", RACES, ids=lambda race: race.name)
def test_the_slower_is_told_by_whom_and_when_in_words(desks, race, order):
    """Between the two others write into the same log; that is not what the slower one ran into."""
    store, clock, runners = desks
    incident = prepared(race, store, clock, runners[0])
    faster, slower = (race.wishes[place] for place in order)
    won = given(runners[0], faster, incident)
    assert isinstance(won, Done), won
    clock.forward(60)
    for number in range(4):
        act(runners[0], c.WriteNote(KEY, f"note {number}"), WANG)
    before = len(seen(store).entries)
    lost = given(runners[1], slower, incident)
    assert isinstance(lost, Conflict), lost
    assert set(lost.winners) <= set(won.entries)
    assert len(seen(store).entries) == before
    words = told(lost, store)
    assert words.startswith("Somebody was faster. ")
    assert f"{MOMENT} {faster[1].name}: " in words
    assert "note 3" not in words


@pytest.mark.parametrize("race", RACES, ids=lambda race: race.name)
def test_at_the_same_moment_exactly_one_counts(desks, race):
    store, clock, runners = desks
    incident = prepared(race, store, clock, runners[0])
    start, outcomes = threading.Barrier(2), {}

    def reach(place: int) -> None:
        start.wait(10)
        outcomes[place] = given(runners[place], race.wishes[place], incident)

    threads = [threading.Thread(target=reach, args=(place,)) for place in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    won = next(outcome for outcome in outcomes.values() if isinstance(outcome, Done))
    lost = next(outcome for outcome in outcomes.values() if isinstance(outcome, Conflict))
    assert set(lost.winners) <= set(won.entries)
    assert seen(store).version == incident.version + len(won.entries)
    assert store.verify().intact


def test_a_wish_that_was_wrong_from_the_start_blames_nobody(desks):
    store, clock, runners = desks
    incident = prepared(Race("", RUNNING, both(c.Acknowledge(KEY))), store, clock, runners[0])
    act(runners[0], c.WriteNote(KEY, "meanwhile"), WANG)
    assert isinstance(given(runners[1], (c.SkipStep(KEY, "O7", ""), LIN), incident), Refused)


def test_what_does_not_touch_goes_through_at_both_desks(desks):
    store, clock, runners = desks
    incident = prepared(Race("", ROLLED, both(c.Acknowledge(KEY))), store, clock, runners[0])
    wishes = either(AnswerRoll(KEY, LOT, ("a",), Reply.SAFE), AnswerRoll(KEY, LOT, ("b",), Reply.MISSING))
    assert all(isinstance(given(runners[place], wish, incident), Done) for place, wish in enumerate(wishes))
    assert [line.reply for line in seen(store).rolls[0].lines] == [Reply.SAFE, Reply.MISSING]
