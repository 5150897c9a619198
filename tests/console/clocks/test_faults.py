"""Whatever is owed, told once and in time: with the machine's clock set an hour or ten years off, and a restart."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

import pytest

from console.acts.outcomes import Done, Request
from incidents import commands as c
from incidents.clocks.deadline import Deadline
from incidents.clocks.deadlines import deadlines
from incidents.deferred.commands import CountIn
from incidents.deferred.work import WorkKind
from incidents.facts import Escalated
from incidents.review import commands as r
from incidents.roles import Role
from incidents.team.calls import Answered, PageChannel
from incidents.team.commands import NotePage, OfferCommand, PageHolder, RelieveCommander, TakeCommand
from resources.entry import CONSOLE
from tests.console.acts.test_two_desks import (
    IN_REVIEW,
    KEY,
    LOT,
    MEASURED,
    ROLLED,
    RUNNING,
    SUBMITTED,
    WANG,
    Wish,
    by,
    signing,
)
from tests.console.bench import LIN, START, WEI
from tests.console.incidents.test_regulating import HOUR, YEARS, Desk, TwoClocks

PAGE = UUID(int=9)
DAY = 24 * HOUR
CLOSED = [*SUBMITTED, signing(WANG), *by(LIN, c.Close(KEY))]
PAGED = [
    *by(LIN, c.AssignRole(KEY, Role.DEPUTY, "wei")),
    *by(WEI, PageHolder(KEY, PAGE, Role.INCIDENT_COMMANDER, "lin", "", PageChannel.CALL, "555", "d")),
    *by(CONSOLE, NotePage(KEY, PAGE, Answered.TAKEN, "")),
]


@dataclass(frozen=True)
class Case:
    """What is owed, by the beginning of its deadline's id, once this has been done."""

    name: str
    wishes: Sequence[Wish]
    starts: str


CASES = [
    Case("acknowledge", RUNNING[:1], "acknowledge:next_supervisor"),
    Case("grade", RUNNING[:2], "classify"),
    Case("accept a role", [*RUNNING, *by(LIN, c.AssignRole(KEY, Role.SCRIBE, "wei"))], "role:scribe"),
    Case("a step", RUNNING, "step:O1"),
    Case("update", RUNNING, "update"),
    Case("hold", [*RUNNING, *by(LIN, c.PutOnHold(KEY, "vendor", START + timedelta(hours=2)))], "hold"),
    Case("offer of command", [*RUNNING, *by(LIN, OfferCommand(KEY, "wei"))], "offer"),
    Case("a commander who was paged", [*RUNNING, *PAGED], "show_up"),
    Case("prompt to hand over", RUNNING, "relief"),
    Case("hand over at last", RUNNING, "hand_over"),
    Case("end of a measure", MEASURED, "measure"),
    Case(
        "call-back",
        [*RUNNING, *by(LIN, CountIn(KEY, LOT, WorkKind.CALL_BACK, 9, due=START + timedelta(hours=2)))],
        "work",
    ),
    Case("head-count", ROLLED, "head_count"),
    Case("review", IN_REVIEW, "review"),
    Case("action after the close", CLOSED, "action"),
    Case("check of an action after the close", [*CLOSED, *by(WEI, r.ReportActionDone(KEY, "A1", "photo"))], "verify"),
]


@pytest.fixture
def desks(qtbot, tmp_path):
    """A desk with this behind it; `desks(again)` is the same one killed and started anew."""
    open_: list[Desk] = []

    def start(wishes: Sequence[Wish] = (), clock: TwoClocks | None = None) -> Desk:
        for one in open_:
            one.close()
        open_[:] = [Desk(tmp_path, clock or TwoClocks(), packs=())]
        for wish in wishes:
            do(open_[0], wish)
        open_[0].look()
        return open_[0]

    yield start
    for one in open_:
        one.close()


def do(desk: Desk, wish: Wish) -> None:
    command = wish[0](desk.board.get(KEY)) if callable(wish[0]) else wish[0]
    outcomes = []
    desk.operations.run(Request(UUID(int=hash(repr(command)) % 2**64), command, wish[1], "desk 7"), outcomes.append)
    assert isinstance(outcomes[0], Done), outcomes[0]


def owed(desk: Desk, case: Case) -> Deadline:
    (one,) = (one for one in deadlines(desk.board.get(KEY)) if one.id.startswith(case.starts))
    return one


def left_s(desk: Desk, deadline: Deadline) -> float:
    return (deadline.when - desk.clock.now()).total_seconds()


def told(desk: Desk, deadline: Deadline) -> int:
    return sum(fact.what == deadline.id for fact in desk.told(Escalated))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
@pytest.mark.parametrize("step_s", [0.0, -HOUR, -YEARS], ids=["", "an hour back", "ten years back"])
def test_a_clock_set_back_delays_nothing(desks, case, step_s):
    desk = desks(case.wishes)
    deadline = owed(desk, case)
    left = left_s(desk, deadline)
    desk.clock.step(step_s)
    desk.clock.forward(left - 1)
    desk.look()
    assert told(desk, deadline) == 0
    desk.clock.forward(1)
    desk.look()
    assert told(desk, deadline) == 1
    desk.look()
    again = desks(clock=desk.clock)
    assert told(again, deadline) == 1


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
@pytest.mark.parametrize("step_s", [HOUR, YEARS], ids=["an hour on", "ten years on"])
def test_a_clock_set_forward_and_put_right_tells_nothing_twice(desks, case, step_s):
    desk = desks(case.wishes)
    deadline = owed(desk, case)
    left = left_s(desk, deadline)
    desk.clock.step(step_s)
    desk.look()
    assert told(desk, deadline) == (step_s >= left)
    desk.clock.step(-step_s)
    desk.look()
    desk.clock.forward(left)
    desk.look()
    assert told(desk, deadline) == 1


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
@pytest.mark.parametrize("fault", ["closed", "killed"])
def test_what_ran_out_without_a_console_is_told_at_its_start_and_once(desks, case, fault):
    """Closed before the end; or killed after it was stored that it had come, before anybody was told so."""
    desk = desks(case.wishes)
    deadline, clock = owed(desk, case), desk.clock
    if fault == "killed":
        clock.forward(left_s(desk, deadline))
        desk.operations.fault = fault
        desk.look()
    else:
        desk.close()
        clock.forward(left_s(desk, deadline) + 1)
    again = desks(clock=clock)
    assert told(again, deadline) == 1
    assert told(desks(clock=clock), deadline) == 1


@pytest.mark.parametrize("by_deputy", [True, False], ids=["deputy", "duty manager"])
def test_a_silent_commander_is_relieved_after_the_clock_was_set_back(desks, by_deputy):
    """The page is younger than the commander's last act by the log's order, whatever the clock says."""
    desk = desks([*RUNNING, *PAGED[:1]])
    desk.clock.step(-HOUR)
    desk.look()
    who = WEI if by_deputy else WANG
    do(desk, (PAGED[1][0], who))
    do(desk, PAGED[2])
    desk.clock.forward(121)
    desk.look()
    do(desk, (TakeCommand(KEY, "silent") if by_deputy else RelieveCommander(KEY, "silent"), who))
    assert desk.board.get(KEY).commander == who.person


@pytest.mark.parametrize("seconds", [121.0, 3 * HOUR], ids=["after a page", "after three hours"])
def test_a_clock_set_back_while_the_deputy_waits_does_not_make_them_wait_for_years(desks, seconds):
    desk = desks([*RUNNING, *(PAGED if seconds < HOUR else PAGED[:1])])
    desk.clock.step(-YEARS)
    desk.clock.forward(seconds)
    desk.look()
    do(desk, (TakeCommand(KEY, "silent"), WEI))
    assert desk.board.get(KEY).commander == "wei"
