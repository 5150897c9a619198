"""What an order is judged by: the ground of the board's own verdicts, and no more often reckoned than it changes."""

from types import SimpleNamespace

import pytest

from console.planning import grounds
from console.planning.applying.applying import judge_of
from console.state import State
from resources.changes.change import Move
from resources.day import Day
from resources.limits.breach import BreachCode
from resources.limits.ground import Ground
from resources.roster.work_rules import WorkRules
from tests.resources.roster.rosters import UTC, agent, at, roster, shift

GROUND_OF = grounds.ground_of
MOVE = Move("1", "loans", at(9), at(10))


@pytest.fixture
def desk(qapp):
    state = State()
    state.set_roster(roster([agent(1, "cards", "loans")], [shift(1)]))
    centre = SimpleNamespace(zone=UTC, work_rules=WorkRules(), queues=(), reserves=())
    watched = SimpleNamespace(centre=centre, clock=SimpleNamespace(now=lambda: at(8.5)))
    basis = SimpleNamespace(ground=None)
    planning = SimpleNamespace(proposing=SimpleNamespace(basis=basis))
    return SimpleNamespace(state=state, watched=watched, zone=UTC, planning=planning)


def test_a_ground_is_made_once_for_many_judgements(desk, monkeypatch):
    made = []
    monkeypatch.setattr(grounds, "ground_of", lambda *given: made.append(given) or GROUND_OF(*given))
    judge = judge_of(desk)
    assert [judge([MOVE]) for _ in range(3)] == [{}, {}, {}]
    assert len(made) == 1
    desk.state.set_roster(roster([agent(1, "cards")], [shift(1)]))
    assert [one.code for one in judge([MOVE])[MOVE]] == [BreachCode.SKILL_MISSING]
    assert len(made) == 2


def test_the_ground_of_the_board_counts_for_its_day(desk):
    of_day, of_another = Day.of(at(9).timestamp(), UTC), Day.of(at(40).timestamp(), UTC)
    rules = WorkRules(shortest_move=90)
    for day, expected in ((of_another, {}), (of_day, {MOVE: [BreachCode.MOVE_TOO_SHORT]})):
        desk.planning.proposing.basis.ground = Ground(desk.state.roster, day, UTC, rules)
        found = judge_of(desk)([MOVE])
        assert {change: [one.code for one in broken] for change, broken in found.items()} == expected
