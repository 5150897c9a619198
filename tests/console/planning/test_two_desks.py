"""Two desks on one store want one agent, one shift, one place, one roster: one wins, the other learns whom and when."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID, uuid4

import pytest

from console.acts.outcome_notices import notice_of
from console.acts.outcomes import Conflict, Done, Refused, Request
from console.acts.runner import Runner
from console.domains import DOMAINS
from resources.changes.change import Retime, Stretch
from resources.offers.commands import AnswerOffer, MakeOffer
from resources.offers.offer import Invited, OfferKind, Response
from resources.offers.offers import Offers
from resources.promises.commands import MakePromise, OfferPromise
from resources.roster.commands import ChangeShift
from resources.roster.roster import Roster
from tests.console.bench import LIN, PEOPLE, WEI, ManualClock, open_store
from tests.desk_viewer import viewer
from tests.resources.loans.lending import order
from tests.resources.roster.journal import imported
from tests.resources.roster.rosters import agent, at, shift

SHIFTS = [shift(1), shift(2)]
AGENTS = [agent(number, "cards") for number in (1, 2, 3)]
DAY, OFFER, MOMENT = at(8).date(), UUID(int=7), "17:10"  # ten past nine UTC, in the centre's zone
LUNCH = SHIFTS[0].activities[0].id
INVITED = tuple(
    Invited(one.agent, f"Agent {one.agent}", one.id, one.start, one.end, one.start, at(17)) for one in SHIFTS
)
PROMISE = MakePromise(UUID(int=8), "1", "C-2231", "call back", at(15))


def lend(to: str, **how) -> object:
    return replace(order(to=to, until=at(11), **how), loan=uuid4())


def longer(until: float) -> ChangeShift:
    return ChangeShift(DAY, Stretch("1", SHIFTS[0].id, at(8), at(until)), 1)


def accepted(number: int) -> AnswerOffer:
    return AnswerOffer(OFFER, str(number), Response.ACCEPTED, DAY)


@dataclass(frozen=True)
class Race:
    name: str
    first: Callable[[], object]
    second: Callable[[], object]


RACES = [
    Race("one agent to two queues", lambda: lend("cards"), lambda: lend("retail")),
    Race("one agent, later", lambda: lend("cards", begins=at(10)), lambda: lend("retail", begins=at(10.5))),
    Race("one agent, now and later", lambda: lend("cards", begins=at(9.5)), lambda: lend("retail")),
    Race("one shift's end", lambda: longer(17), lambda: longer(18)),
    Race("a shift's end and its lunch", lambda: longer(17),
         lambda: ChangeShift(DAY, Retime("1", SHIFTS[0].id, LUNCH, at(13)), 1)),
    Race("the last place", lambda: accepted(1), lambda: accepted(2)),
    Race("a promise", lambda: OfferPromise(PROMISE.promise, "1", "2"), lambda: OfferPromise(PROMISE.promise, "1", "3")),
]  # fmt: skip


@pytest.fixture
def desks(tmp_path):
    store, clock = open_store(tmp_path), ManualClock(at(9))
    runners = [Runner(store, clock, PEOPLE, DOMAINS) for _ in range(2)]
    assert isinstance(act(runners[0], imported(AGENTS, SHIFTS), LIN), Done)
    for made in (MakeOffer(OFFER, OfferKind.OVERTIME, "evening peak", 1, at(12), INVITED), PROMISE):
        assert isinstance(act(runners[0], made, LIN), Done)
    clock.forward(600)
    yield store, clock, runners
    assert store.verify().intact
    store.close()


def act(runner, command, who):
    return runner.run(Request(uuid4(), command, who, "desk"))


@pytest.mark.parametrize("order_", [(0, 1), (1, 0)], ids=["", "the other way round"])
@pytest.mark.parametrize("race", RACES, ids=lambda race: race.name)
def test_the_slower_is_told_by_whom_and_when(desks, race, order_):
    store, clock, runners = desks
    wishes = [race.first(), race.second()]
    faster, slower = (wishes[place] for place in order_)
    assert isinstance(act(runners[0], faster, WEI), Done)
    before = len(tuple(store.entries()))
    clock.forward(60)
    lost = act(runners[1], slower, LIN)
    assert isinstance(lost, Refused | Conflict), lost
    assert len(tuple(store.entries())) == before
    notice = notice_of(lost, viewer(), None)
    assert "wei" in notice.what.lower() or "Wei Chen" in notice.what, notice
    assert MOMENT in notice.what, notice
    assert notice.to_do


@pytest.mark.parametrize("race", RACES, ids=lambda race: race.name)
def test_at_the_same_moment_exactly_one_counts(desks, race):
    store, _clock, runners = desks
    start, outcomes = threading.Barrier(2), {}

    def reach(place: int, wish: object) -> None:
        start.wait(10)
        outcomes[place] = act(runners[place], wish, (LIN, WEI)[place])

    threads = [threading.Thread(target=reach, args=(n, wish)) for n, wish in enumerate((race.first(), race.second()))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(isinstance(one, Done) for one in outcomes.values()) == [False, True], outcomes
    assert len(next(iter(Offers.of(store.entries()))).accepted) <= 1


def test_an_import_while_somebody_edits_leaves_the_edit_and_says_whose_it_is(desks):
    store, clock, runners = desks
    seen = tuple(Roster.of(store.entries()).versions.items())
    sheet = imported([*AGENTS, agent(4, "cards")], [*SHIFTS, shift(4)], seen=seen)
    assert isinstance(act(runners[0], longer(17), WEI), Done)
    clock.forward(60)
    lost = act(runners[1], sheet, LIN)
    assert isinstance(lost, Refused | Conflict), lost
    assert MOMENT in notice_of(lost, viewer(), None).what
    kept = Roster.of(store.entries())
    assert kept.shifts[SHIFTS[0].id].end == at(17)
    assert "4" not in kept.agents


def test_a_place_is_not_given_to_whoever_works_longer_by_another_desk_s_hand(desks):
    store, clock, runners = desks
    assert isinstance(act(runners[0], longer(17.5), WEI), Done)
    clock.forward(60)
    lost = act(runners[1], accepted(1), LIN)
    assert isinstance(lost, Refused)
    words = notice_of(lost, viewer(), None).what
    assert "wei" in words.lower()
    assert MOMENT in words
    assert Roster.of(store.entries()).shifts[SHIFTS[0].id].end == at(17.5)
