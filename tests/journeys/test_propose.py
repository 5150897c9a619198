"""A proposal in the real window: asked for, a step left out, an agent forbidden, solved again, its effect seen."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from console.pages.shifts import ShiftsPage
from resources.changes.change import Move
from resources.levers.proposal import Lever
from resources.staffing.need import DayNeed
from tests.journeys.hands import Hands
from widgets.proposal.adjust_dialog import AdjustDialog
from widgets.proposal.effect_panel import EffectPanel
from widgets.proposal.limits_panel import LimitsPanel
from widgets.proposal.passed_panel import PassedPanel
from widgets.proposal.proposal_panel import ProposalPanel

QUEUE, MORE = "cards", 14
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def in_a_surge(need: DayNeed) -> DayNeed:
    """The same day, as it is forecast when much more calls for one queue."""
    queue = need.queues[QUEUE]
    more = tuple(number + MORE for number in queue.likely)
    return replace(need, queues={**need.queues, QUEUE: replace(queue, likely=more, high=more)})


def part(hands: Hands, kind):
    found = hands.window.findChild(kind)
    assert isinstance(found, kind)
    return found


def agents_of(page: ShiftsPage) -> set[str]:
    return {change.agent for change in page.changes if isinstance(change, Move)}


def test_propose_look_untick_adjust_solve_again(opened):
    hands = opened(demo=True)
    state = hands.console.state
    hands.until(lambda: state.need is not None and state.roster is not None and state.roster.shifts)
    state.set_need(in_a_surge(state.need))
    hands.press(Qt.Key.Key_P, ALT)
    page = hands.window.current_page()
    assert isinstance(page, ShiftsPage)
    panel = part(hands, ProposalPanel)
    hands.until(lambda: panel.proposal is not None)
    assert page.changes == panel.proposal.changes != ()
    assert {one.queue for one in panel.proposal.short} >= {QUEUE}
    hands.until(lambda: part(hands, EffectPanel).cells and part(hands, EffectPanel).cells[0][0].isVisible())
    assert part(hands, LimitsPanel).broken == []
    assert part(hands, PassedPanel).shown()

    row = next(one for one in panel.rows if one.step.lever is Lever.MOVES)
    hands.click(row.tick)
    assert not set(row.step.changes) & set(page.changes)
    taken = row.step.changes[0]
    assert isinstance(taken, Move)

    hands.click(panel.adjust)
    dialog = part(hands, AdjustDialog)
    name = state.roster.agents[taken.agent].name
    dialog.agent.setFocus()
    dialog.agent.setEditText(name)
    hands.click(dialog.add)
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    hands.until(lambda: panel.proposal is not None and taken.agent in panel.proposal.wish.kept)
    assert taken.agent not in agents_of(page)
    assert agents_of(page)

    hands.click(page.undo_button)
    assert page.changes == ()
    assert panel.proposal is None
    assert panel.propose.isEnabled()
