"""The proposal of a desk: asked for, on the board as ghosts, un-ticked, adjusted, solved again, cancelled."""

from dataclasses import replace
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QObject

from console.pages.shifts import ShiftsPage
from console.planning.proposing.desk import ProposingDesk
from console.planning.proposing.solving import Answer, CancelledError
from console.state import State
from resources.agents import AgentState
from resources.changes.change import Move
from resources.floor import AgentFigures
from resources.levers.proposal import Lever, Wish
from resources.limits.breach import BreachCode
from resources.reallocation.solve import solve
from resources.reserves import Reserve
from resources.roster.work_rules import WorkRules
from tests.desk_viewer import viewer
from tests.floors import floor, queue
from tests.resources.limits.grounds import QUEUES, needs
from tests.resources.roster.rosters import agent, at, roster, shift

NOW = at(12.9)
HELPERS = [agent(number, "loans", "cards") for number in range(1, 9)]
OTHERS = [agent(9, "cards"), agent(10, "stop", "cards")]
ROSTER = roster([*HELPERS, *OTHERS], [shift(number, 8, 18) for number in range(1, 11)])
WAIT_MS = 5_000
THERE = {
    f"SIP/{number}": AgentFigures(f"SIP/{number}", "", AgentState.READY, 0.0, "", "", ()) for number in range(1, 11)
}


class Stopped:
    """Stands at one moment."""

    def now(self):
        return NOW

    def epoch(self):
        return NOW.timestamp()


class Here:
    """Solves without a process of its own."""

    fault: Exception | None = None

    def solve(self, problem, limit_s=3.0, is_cancelled=lambda: False):
        if self.fault is not None:
            raise self.fault
        return Answer(solve(problem, lambda: 3.0), 0.1)

    def close(self):
        pass


class Board:
    """Makes the page as the desk's board does."""

    def __init__(self, page):
        self._page = page

    def page(self):
        return self._page

    def when_made(self, take):
        self._take = take

    def make(self):
        self._take(self._page)


@pytest.fixture
def state(qtbot):
    made = State()
    made._clock = Stopped()
    made._floor = floor(
        *(queue(name, at=NOW.timestamp(), need=None) for name in QUEUES), at=NOW.timestamp(), agents=THERE
    )
    made.set_roster(ROSTER)
    made.set_need(needs(cards=4, loans=5, stop=1))
    return made


@pytest.fixture
def desk(qtbot, state):
    seen = viewer()
    seen.queues = {queue.id: queue.name for queue in QUEUES.values()}
    seen.zone = ZoneInfo("UTC")
    page = ShiftsPage(seen)
    page.resize(1300, 850)
    qtbot.addWidget(page)
    page.show_time(NOW.timestamp())
    page.show_roster(ROSTER)
    page.show_need(state.need)
    centre = SimpleNamespace(
        zone=seen.zone,
        work_rules=WorkRules(),
        queues=tuple(QUEUES.values()),
        reserves=(Reserve("r1", "Rae", 1, queues=("cards",)),),
    )
    watched = SimpleNamespace(centre=centre, clock=Stopped())
    whole = SimpleNamespace(state=state, watched=watched, viewer=seen)
    parent = QObject()
    made = ProposingDesk(whole, board := Board(page), parent, Here())
    board.make()
    yield made
    made.close()


@pytest.fixture
def proposed(desk, qtbot):
    """A desk with a proposal on its board."""
    desk.propose()
    qtbot.waitUntil(lambda: desk._panels.proposal.proposal is not None, timeout=WAIT_MS)
    return desk


def panels(desk):
    return desk._panels


def test_the_short_queues_are_named_before_anybody_asks(desk, qtbot):
    qtbot.waitUntil(panels(desk).proposal.propose.isEnabled, timeout=WAIT_MS)
    assert panels(desk).proposal.words.text() == "Short in the next hours: Cards"


def test_a_proposal_stands_on_the_board_as_a_draft_that_can_be_undone(proposed):
    page, made = proposed._page, panels(proposed).proposal.proposal
    assert made.changes
    assert page.changes == made.changes
    assert page.draft.undoable == "proposal for Cards"
    assert {change.to for change in made.changes if isinstance(change, Move)} == {"cards"}
    assert made.proof.gap == 0
    page.undo()
    assert panels(proposed).proposal.proposal is None


def test_an_unticked_step_leaves_the_board(proposed):
    panel = panels(proposed).proposal
    first = panel.rows[0]
    first.tick.setChecked(False)
    assert not set(first.step.changes) & set(proposed._page.changes)
    first.tick.setChecked(True)
    assert set(first.step.changes) <= set(proposed._page.changes)


def test_what_was_tried_by_hand_stays(desk, qtbot):
    by_hand = Move("8", "cards", at(13), at(15))
    desk._page.take_draft((by_hand,), "by hand")
    desk.propose()
    qtbot.waitUntil(lambda: panels(desk).proposal.proposal is not None, timeout=WAIT_MS)
    made = panels(desk).proposal.proposal
    assert by_hand in desk._page.changes
    assert not any(getattr(change, "agent", "") == "8" for change in made.changes)
    panels(desk).proposal.rows[0].tick.setChecked(False)
    assert by_hand in desk._page.changes


def test_adjusted_and_solved_again_nobody_is_taken_who_was_forbidden(proposed, qtbot):
    page, panel = proposed._page, panels(proposed).proposal
    taken = next(change.agent for change in panel.proposal.changes if isinstance(change, Move))
    proposed.adjust()
    proposed.dialog.keep(taken)
    proposed.dialog.try_confirm()
    qtbot.waitUntil(lambda: panel.proposal is not None, timeout=WAIT_MS)
    assert proposed.dialog is None
    assert taken not in {change.agent for change in page.changes if isinstance(change, Move)}
    assert page.changes == panel.proposal.changes
    assert panel.proposal.wish.kept == {taken}


def test_only_the_newest_question_is_answered(desk, qtbot):
    desk.propose()
    desk.propose(Wish(at(13), at(14), frozenset({Lever.RESERVES})))
    qtbot.waitUntil(lambda: panels(desk).proposal.proposal is not None, timeout=WAIT_MS)
    assert {step.lever for step in panels(desk).proposal.proposal.steps} == {Lever.RESERVES}


def test_a_cancelled_one_changes_nothing(desk, qtbot):
    desk.propose()
    desk.cancel()
    done = []
    desk._solving.do(lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=WAIT_MS)
    assert desk._page.changes == ()
    assert panels(desk).proposal.proposal is None


def test_a_drop_is_judged_on_board_and_panels(desk, qtbot):
    wrong = Move("9", "loans", at(13), at(14))
    with qtbot.waitSignal(
        desk.trying.judged, timeout=WAIT_MS, check_params_cb=lambda found: bool(found.changes)
    ) as told:
        desk._page.take_draft((wrong,), "drop")
    verdict = told.args[0]
    assert [one.code for one in verdict.breaches[wrong]] == [BreachCode.SKILL_MISSING]
    assert verdict.is_blocked
    assert not desk._page.foot.apply.isEnabled()
    assert panels(desk).limits.broken[0].text() == "Agent 9 has not learnt Loans."
    assert [cells[0].text() for cells in panels(desk).effect.cells if not cells[0].isHidden()] == [
        "Loans",
        "Cards",
    ]
    with qtbot.waitSignal(desk.trying.judged, timeout=WAIT_MS, check_params_cb=lambda found: not found.changes):
        desk._page.undo()
    assert desk._page.foot.apply.isEnabled()
    assert panels(desk).limits.broken == []


def test_what_goes_on_record_is_the_effect_on_the_panel(desk, qtbot):
    moves = (Move("8", "cards", at(13), at(15)), Move("9", "loans", at(13), at(14)))
    with qtbot.waitSignal(desk.trying.judged, timeout=WAIT_MS, check_params_cb=lambda found: bool(found.changes)):
        desk._page.take_draft(moves[:1], "try")
    assert desk.effect_of(moves[:1]) is desk._verdict.effect is not None
    assert desk.effect_of(moves) is not desk._verdict.effect  # others are worked out in the same way


def test_a_protected_line_can_be_signed_for_and_is_not_blocked(desk, qtbot):
    signed = Move("10", "cards", at(13), at(14))
    with qtbot.waitSignal(
        desk.trying.judged, timeout=WAIT_MS, check_params_cb=lambda found: bool(found.changes)
    ) as told:
        desk._page.take_draft((signed,), "drop")
    assert [one.code for one in told.args[0].breaches[signed]] == [BreachCode.PROTECTED_FLOOR]
    assert not told.args[0].is_blocked


def test_without_a_need_it_says_what_is_missing(desk, state, qtbot):
    state.set_need(replace(state.need, day=state.need.day._replace(start=0.0)))
    with qtbot.waitSignal(desk.noticed):
        desk.propose()
    assert "no forecast" in panels(desk).proposal.words.text() or "nothing can" in panels(desk).proposal.words.text()


def test_a_defect_leaves_the_window_alive(desk, qtbot, monkeypatch, caplog):
    monkeypatch.setattr("console.planning.proposing.desk.proposed", lambda *_: 1 / 0)
    desk.propose()
    qtbot.waitUntil(lambda: panels(desk).proposal.again.isVisibleTo(panels(desk).proposal), timeout=WAIT_MS)
    assert desk._page.changes == ()


def test_a_solver_that_ended_is_told_and_can_be_asked_again(desk, qtbot):
    desk._solver.fault = ChildProcessError("The solver ended.")
    desk.propose()
    panel = panels(desk).proposal
    qtbot.waitUntil(lambda: panel.again.isVisibleTo(panel), timeout=WAIT_MS)
    assert panel.words.text() == "The solver ended."
    desk._solver.fault = CancelledError()
    desk.propose()
    desk._solver.fault = None
    desk.propose()
    qtbot.waitUntil(lambda: panel.proposal is not None, timeout=WAIT_MS)
