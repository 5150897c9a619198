"""The whole of a surge on a running PBX, in the real window: alarm, incident, loan, recovery, stand-down, all back.

ASTERISK_LAB names the folder of a running Asterisk, ASTERISK_LOAD the script that drives calls through it (arguments:
--profile surge, --agents, --rate, --duration, --surge-at, --surge-len, --surge-x). Takes about eight minutes.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from incidents.kinds import Kind
from resources.alarms.alarm import Alarm
from resources.loans.loan import LoanState
from resources.loans.loans import Loans
from tests.console.links.test_live_asterisk import LAB, asked_directly
from tests.journeys.hands import CTRL, Hands
from tests.journeys.response import say_intact, stabilise
from widgets.activate_dialog import ActivateDialog
from widgets.agent_choice import TAKE
from widgets.incident_acts import IncidentAct
from widgets.lend_dialog import LendDialog
from widgets.person_picker import PersonPicker

LOAD = os.environ.get("ASTERISK_LOAD", "")
SHIFT = Qt.KeyboardModifier.ShiftModifier
SURGE_AT, SURGE_S, LAST_S = 150, 200, 480
LENT = 6
QUEUE = "cards"

CENTRE = """
name = "Lab"
zone = "Asia/Taipei"
queues = [
    {id = "cards", title = "Cards", target_s = 20.0, longest_wait_goal_s = 30.0},
    {id = "retail", title = "Retail", target_s = 30.0},
    {id = "loans", title = "Loans", target_s = 45.0},
    {id = "vip", title = "Private banking", target_s = 10.0},
    {id = "complaints", title = "Complaints", target_s = 60.0},
    {id = "fraud", title = "Fraud", target_s = 10.0, protected = true},
    {id = "overflow", title = "Overflow", target_s = 60.0},
]
people = [
    {id = "s1", name = "Mirela", post = "supervisor"},
    {id = "s2", name = "Kwabena", post = "supervisor"},
    {id = "d1", name = "Hortense", post = "duty_manager"},
]
"""

pytestmark = [
    pytest.mark.long,
    pytest.mark.timeout(900),
    pytest.mark.skipif(not (LAB and LOAD), reason="no PBX under load: ASTERISK_LAB and ASTERISK_LOAD are not set"),
]


class Story:
    """When what happened, in seconds since the load began."""

    def __init__(self) -> None:
        self.began = time.monotonic()
        self.lines: list[str] = []

    def now(self) -> float:
        return time.monotonic() - self.began

    def tell(self, what: str) -> float:
        self.lines.append(f"{self.now():7.1f} s  {what}")
        sys.stderr.write(self.lines[-1] + "\n")
        return self.now()


@pytest.fixture
def story(tmp_path: Path) -> Iterator[Story]:
    """Calls are driven through the PBX from now on."""
    command = [sys.executable, LOAD, "--profile", "surge", "--agents", "60", "--rate", "0.6", "--breaks", "0"]
    command += ["--duration", str(LAST_S), "--surge-at", str(SURGE_AT), "--surge-len", str(SURGE_S), "--surge-x", "4"]
    driver = subprocess.Popen([*command, "--talk", "30"], cwd=Path(LOAD).parent, stdout=subprocess.DEVNULL)
    yield Story()
    driver.terminate()
    driver.wait(10)


def wait(condition: Callable[[], object], limit_s: float, what: str) -> None:
    """Let the window live until it is so: the PBX and its callers take their own time."""
    end = time.monotonic() + limit_s
    while not condition():
        assert time.monotonic() < end, what
        QApplication.processEvents()
        QTest.qWait(20)


def loans(hands: Hands) -> Loans:
    return hands.console.state.loans or Loans()


def proposed(hands: Hands) -> Alarm | None:
    alarms = hands.console.state.alarms
    found = [one for one in alarms or () if one.condition.proposal]
    return found[0] if found else None


def members_of(agents: list[str]) -> dict[tuple[str, str], tuple[bool, int]]:
    """The memberships of these agents as another client of the PBX sees them."""
    return {place: row for place, row in asked_directly()[1].items() if place[1] in agents}


def test_a_surge_on_the_pbx_from_the_alarm_to_everybody_back(opened, tmp_path: Path, story: Story, monkeypatch):
    monkeypatch.setenv("WATCHFLOOR_AMI_SECRET", "queueonly-lab")
    file = tmp_path / "centre.toml"
    file.write_text(CENTRE, "utf-8")
    hands = opened(asterisk="127.0.0.1:5038", user="queueonly", centre=file)
    story.tell(f"the floor is live; the surge begins at {SURGE_AT} s")
    raise_alarm(hands, story)
    take_up(hands, story)
    chosen, home = lend(hands, story)
    recover(hands, story)
    stand_down(hands, story, chosen, home)
    hands.console.close()
    say_intact(tmp_path, at_least=30)


def raise_alarm(hands: Hands, story: Story) -> None:
    wait(lambda: proposed(hands), SURGE_AT + 120, "no alarm proposes an incident")
    alarm = proposed(hands)
    assert alarm is not None
    proposal = alarm.condition.proposal
    assert proposal is not None
    late = story.tell(f"alarm {alarm.key} proposes {proposal.kind} on {', '.join(proposal.queues)}") - SURGE_AT
    assert late > 0, "the alarm came before the surge"
    assert proposal.kind == Kind.TRAFFIC_SURGE
    assert QUEUE in proposal.queues


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
    story.tell(f"effect shown: {dialog.effect.blocks[0].title.text()}")
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    asked = story.now()
    wait(lambda: len(loans(hands)) == LENT, 5, "the loans are not ordered")
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
    """Until the queue's first in line has waited less than its goal for half a minute after the surge."""
    since = [time.monotonic()]
    before = hands.console.state.floor.queues[QUEUE].total

    def calm() -> bool:
        floor = hands.console.state.floor
        queue = floor.queues[QUEUE]
        if queue.longest_wait_s(floor.at) > queue.longest_wait_goal_s or queue.waiting > 2:
            since[0] = time.monotonic()
        return time.monotonic() - since[0] > 30

    wait(calm, LAST_S, "the queue does not recover")
    total = hands.console.state.floor.queues[QUEUE].total
    within = total.answered_within_target - before.answered_within_target
    ended = total.answered + total.abandoned - before.answered - before.abandoned
    story.tell(f"{QUEUE} calm for 30 s; service level since the loan {within}/{ended}")


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
    minutes = loans(hands).minutes_lent(hands.console.watched.clock.now())
    story.tell(f"{minutes:.1f} agent-minutes lent")
