"""A surge on a running PBX, in the real window: alarm, incident, loan, recovery, stand-down, all back; and calm.

The surge takes about eight minutes; the calm twenty, and only where ASTERISK_CALM is set.
"""

import os
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from incidents.kinds import Kind
from resources.alarms.alarm import Alarm
from resources.alarms.condition import Proposal
from resources.floor import Tally
from resources.loans.loan import LoanState
from resources.loans.loans import Loans
from resources.surge.alarm import RULES
from tests.console.links.test_live_asterisk import asked_directly
from tests.journeys.hands import CTRL, Hands
from tests.journeys.lab import Story, under_load, wait, watch
from tests.journeys.response import say_intact, stabilise
from widgets.incidents.activate_dialog import ActivateDialog
from widgets.incidents.incident_acts import IncidentAct
from widgets.loans.agent_choice import TAKE
from widgets.loans.lend_dialog import LendDialog
from widgets.person_picker import PersonPicker

SHIFT = Qt.KeyboardModifier.ShiftModifier
SURGE_AT, SURGE_S, LAST_S = 150, 200, 480
CALM_S = 1200
CALM_FOR_S = 60
LENT = 6
QUEUE = "cards"

pytestmark = under_load


def loans(hands: Hands) -> Loans:
    return hands.console.state.loans or Loans()


def proposed(hands: Hands) -> Alarm | None:
    alarms = hands.console.state.alarms
    found = [one for one in alarms or () if one.condition.proposal]
    return found[0] if found else None


def members_of(agents: list[str]) -> dict[tuple[str, str], tuple[bool, int]]:
    """The memberships of these agents as another client of the PBX sees them."""
    return {place: row for place, row in asked_directly()[1].items() if place[1] in agents}


def test_a_surge_on_the_pbx_from_the_alarm_to_everybody_back(opened, tmp_path: Path, drive):
    surge = ("--surge-at", str(SURGE_AT), "--surge-len", str(SURGE_S), "--surge-x", "4")
    story = drive("--profile", "surge", "--breaks", "0", "--talk", "30", "--duration", str(LAST_S), *surge)
    hands = watch(opened, tmp_path)
    story.tell(f"the floor is live; the surge begins at {SURGE_AT} s")
    raise_alarm(hands, story)
    take_up(hands, story)
    chosen, home = lend(hands, story)
    recover(hands, story)
    stand_down(hands, story, chosen, home)
    hands.console.close()
    say_intact(tmp_path, at_least=30)


@pytest.mark.timeout(1500)
@pytest.mark.skipif(not os.environ.get("ASTERISK_CALM"), reason="takes twenty minutes: ASTERISK_CALM is not set")
def test_twenty_minutes_of_ordinary_load_raise_no_surge(opened, tmp_path: Path, drive):
    story = drive("--profile", "steady", "--duration", str(CALM_S))
    hands = watch(opened, tmp_path)
    seen: set[str] = set()
    hands.console.state.alarms_changed.connect(lambda alarms: seen.update(one.condition.rule for one in alarms))
    end = time.monotonic() + CALM_S - story.now()
    wait(lambda: time.monotonic() > end or seen & set(RULES.values()), CALM_S + 60, "the load does not end")
    story.tell(f"alarms: {', '.join(sorted(seen)) or 'none'}")
    assert not seen & set(RULES.values())


def raise_alarm(hands: Hands, story: Story) -> None:
    """The first alarm may name only some of the queues; it is raised again when the surge reaches others."""
    wait(lambda: proposed(hands), SURGE_AT + 120, "no alarm proposes an incident")
    told_of(hands, story)
    wait(lambda: QUEUE in proposal_of(hands).queues, 120, f"{QUEUE} is not found")
    told_of(hands, story)


def told_of(hands: Hands, story: Story) -> None:
    proposal = proposal_of(hands)
    late = story.tell(f"alarm: {proposal.kind} on {', '.join(proposal.queues)}") - SURGE_AT
    assert late > 0, "the alarm came before the surge"
    assert proposal.kind == Kind.TRAFFIC_SURGE


def proposal_of(hands: Hands) -> Proposal:
    alarm = proposed(hands)
    assert alarm is not None
    assert alarm.condition.proposal is not None
    return alarm.condition.proposal


def take_up(hands: Hands, story: Story) -> None:
    hands.press(Qt.Key.Key_F9)
    wait(lambda: hands.console.state.board.open, 5, "F9 reports no incident")
    story.tell("F9: incident reported, acknowledged, graded")
    hands.press(Qt.Key.Key_3, CTRL)
    dialog = hands.asked(IncidentAct.ACTIVATE)
    assert isinstance(dialog, ActivateDialog)
    hands.pick(hands.named(dialog, "Commander", PersonPicker), "Mirela")
    hands.confirm()
    story.tell(f"activated: {hands.incident.playbook.id if hands.incident.playbook else '?'}")
    assert hands.incident.playbook is not None
    assert hands.incident.playbook.kind is Kind.TRAFFIC_SURGE


def lend(hands: Hands, story: Story) -> tuple[list[str], dict[tuple[str, str], tuple[bool, int]]]:
    hands.press(Qt.Key.Key_1, CTRL)
    page = hands.window.current_page()
    page.choose_queue(QUEUE)
    hands.come_back()
    QTest.keyClick(page.by_queue.queues.table, Qt.Key.Key_L)
    dialog = hands.window.findChild(LendDialog)
    assert isinstance(dialog, LendDialog)
    hands.until(dialog.isVisible)
    hands.click(dialog.agents.takes[TAKE.index(LENT)])
    chosen = [one.agent for one in dialog.agents.chosen()]
    assert len(chosen) == LENT
    home = members_of(chosen)
    if not dialog.reason.text():
        hands.write(dialog.reason, "Surge on cards")
    if dialog.why.isVisible():
        hands.write(dialog.why, "Fraud can spare them for a while")
        hands.pick(dialog.second, "Hortense")
    story.tell(f"effect shown on {', '.join(block.title.text() for block in dialog.effect.blocks)}")
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    asked = story.now()
    wait(lambda: len(loans(hands)) == LENT, 5, f"the loans are not ordered: {dialog.hint.text()}")
    wait(lambda: all(one.state is LoanState.CONFIRMED for one in loans(hands)), 10, "not confirmed within 10 s")
    took = sorted(round((one.took_s or 0) * 1000) for one in loans(hands))
    story.tell(
        f"{LENT} agents confirmed by the PBX, the last {story.now() - asked:.2f} s after the key; ms each: {took}"
    )
    seen = members_of(chosen)
    assert all((QUEUE, agent) in seen and not seen[QUEUE, agent][0] for agent in chosen), "another client sees it"
    assert {loan.incident for loan in loans(hands)} == {hands.console.state.board.open[0].id}
    return chosen, home


def recover(hands: Hands, story: Story) -> None:
    """Until nobody in the queue has waited for longer than its goal for a minute."""

    def level(now: Tally, before: Tally) -> str:
        within = now.answered_within_target - before.answered_within_target
        return f"{within} of {now.answered + now.abandoned - before.answered - before.abandoned} within target"

    def total() -> Tally:
        return hands.console.state.floor.queues[QUEUE].total

    lent = calm = total()
    since = time.monotonic()

    def is_calm() -> bool:
        nonlocal since, calm
        floor = hands.console.state.floor
        queue = floor.queues[QUEUE]
        if queue.longest_wait_s(floor.at) > queue.longest_wait_goal_s or queue.waiting > 2:
            since, calm = time.monotonic(), total()
        return time.monotonic() - since > CALM_FOR_S

    wait(is_calm, LAST_S, "the queue does not recover")
    story.tell(f"{QUEUE}: {level(calm, lent)} from the loan until it was calm, {level(total(), calm)} since")


def stand_down(hands: Hands, story: Story, chosen: list[str], home: dict[tuple[str, str], tuple[bool, int]]) -> None:
    hands.press(Qt.Key.Key_3, CTRL)
    stabilise(hands)
    story.tell("stood down: recovering")
    hands.press(Qt.Key.Key_R, CTRL | SHIFT)
    asked = story.now()
    wait(lambda: not loans(hands).open, 120, "not everybody is back")  # a conversation is never cut
    story.tell(f"everybody back {story.now() - asked:.1f} s after the key")
    assert {one.state for one in loans(hands)} == {LoanState.RETURNED}
    assert members_of(chosen) == home, "memberships, pauses and penalties are what they were, as another client sees"
    now = hands.console.watched.clock.now()
    story.tell(f"{sum(loan.lent_s(now) for loan in loans(hands)) / 60:.1f} agent-minutes lent")
