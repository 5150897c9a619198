"""A surge on a running PBX, met from the Shifts page: proposal, apply now and for later, stand-down, everybody back.

About eight minutes; the roster of the lab's agents is imported, the day's need is made by hand.
"""

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid5
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from console.acts.outcomes import Done
from console.pages.shifts import ShiftsPage
from resources.agents import AgentState
from resources.changes.change import Change, Move
from resources.day import Day
from resources.effects.effects import GroupEffect
from resources.floor import AgentFigures
from resources.lineup.lineup import home
from resources.loans.loan import Loan, LoanState
from resources.roster.agent import Agent, AgentSkill
from resources.roster.commands import DayPlan, ImportRoster
from resources.roster.shift import Shift
from resources.staffing.need import DayNeed, QueueNeed
from tests.journeys.hands import CTRL, Hands
from tests.journeys.lab import Story, under_load, wait
from tests.journeys.lab import watch as watch_live
from tests.journeys.response import say_intact, stabilise
from tests.journeys.test_live_surge import (
    LAST_S,
    QUEUE,
    SURGE_AT,
    SURGE_S,
    loans,
    members_of,
    raise_alarm,
    recover,
    take_up,
)
from tests.resources.roster.rosters import SPACE
from widgets.proposal.proposal_panel import ProposalPanel

NOW, LATER = 5, 2  # agents who go at once, and a minute later
MINUTE = timedelta(minutes=1)
ALT = Qt.KeyboardModifier.AltModifier
DONORS = ("retail", "loans", "overflow")

pytestmark = under_load


def test_a_surge_is_met_from_the_day_board_and_everybody_comes_back(opened, tmp_path: Path, drive):
    surge = ("--surge-at", str(SURGE_AT), "--surge-len", str(SURGE_S), "--surge-x", "4")
    story = drive("--profile", "surge", "--breaks", "0", "--talk", "30", "--duration", str(LAST_S), *surge)
    hands = watch_live(opened, tmp_path)
    import_roster(hands, story)
    raise_alarm(hands, story)
    take_up(hands, story)
    draft = draft_moves(hands, story)
    homes = apply(hands, story, draft)
    recover(hands, story)
    stand_down(hands, story, homes)
    hands.console.close()
    say_intact(tmp_path, at_least=40)


def now_of(hands: Hands) -> datetime:
    return hands.console.watched.clock.now()


def import_roster(hands: Hands, story: Story) -> None:
    """Everybody whom the PBX shows: at home where it calls them first, on shift all day, certified for the surge."""
    wait(lambda: len(rostered(hands)) > 50, 60, "the lab's agents do not sign in")
    zone, start = ZoneInfo("Asia/Taipei"), now_of(hands).replace(minute=0, second=0, microsecond=0) - timedelta(hours=2)
    agents = tuple(map(agent, rostered(hands)))
    shifts = tuple(Shift(uuid5(SPACE, one.id), one.id, start, start + timedelta(hours=8)) for one in agents)
    plan = DayPlan(start.astimezone(zone).date(), shifts)
    outcomes: list[object] = []
    hands.console.desk.acts.run(ImportRoster("lab", "lab", (), agents, (plan,)), outcomes.append)
    wait(lambda: outcomes, 10, "the roster is not taken in")
    assert isinstance(outcomes[0], Done), outcomes
    wait(lambda: hands.console.state.roster.by_address, 5, "the roster does not show")
    story.tell(f"{len(agents)} agents imported")


def rostered(hands: Hands) -> list[AgentFigures]:
    return [one for one in hands.console.state.floor.agents.values() if one.agent.startswith("Local/1")]


def agent(figures: AgentFigures) -> Agent:
    """Whoever takes calls of the surge's queue anyway is no help to it: they are certified for the others alone."""
    queues = dict.fromkeys((home(figures), *(one.queue for one in figures.memberships)))
    if home(figures) != QUEUE:
        queues = dict.fromkeys((*(queue for queue in queues if queue != QUEUE), *donating(figures)))
    number = figures.agent.partition("/")[2].partition("@")[0]
    skills = tuple(AgentSkill(queue) for queue in queues)
    return Agent(number, figures.name or number, figures.agent, home=home(figures), skills=skills)


def donating(figures: AgentFigures) -> tuple[str, ...]:
    elsewhere = home(figures) in DONORS and QUEUE not in {one.queue for one in figures.memberships}
    return (QUEUE,) if elsewhere else ()


def draft_moves(hands: Hands, story: Story) -> tuple[Change, ...]:
    """A proposal for what the day needs; of its moves some go at once and some a minute later, as ghosts so far."""
    hands.console.state.set_need(need_of(hands))
    asked = story.now()
    hands.press(Qt.Key.Key_P, ALT)
    page, panel = hands.window.current_page(), hands.window.findChild(ProposalPanel)
    assert isinstance(page, ShiftsPage)
    assert isinstance(panel, ProposalPanel)
    wait(lambda: panel.proposal is not None, 30, "nothing is proposed")
    moves = [one for one in page.changes if isinstance(one, Move)]
    story.tell(f"{len(moves)} moves proposed {story.now() - asked:.2f} s after the key")
    picture(hands, "proposed")
    there = {one.agent for one in rostered(hands) if one.state in (AgentState.READY, AgentState.TALKING)}
    roster, start = hands.console.state.roster, now_of(hands)
    free = [one for one in moves if roster.agents[one.agent].address in there]
    assert len(free) >= NOW + LATER, "too few of them are at work"
    assert {one.to for one in free} == {QUEUE}
    assert all(one.start <= start for one in free), "a surge does not wait for the next quarter of an hour"
    kept = [*free[:NOW], *(replace(one, start=start + MINUTE) for one in free[NOW : NOW + LATER])]
    page.take_draft(kept, "help cards")
    assert set(page.changes) == set(kept)
    story.tell(f"{len(kept)} moves kept; nothing has happened")
    assert not loans(hands)
    return page.changes


def need_of(hands: Hands) -> DayNeed:
    """A day as it would be forecast with many more calls for one queue, and enough agents in the others."""
    zone, now = ZoneInfo("Asia/Taipei"), now_of(hands)
    day = Day.of(now.timestamp(), zone)
    homes = Counter(one.home for one in hands.console.state.roster.agents.values())
    needed = {queue: count + 20 if queue == QUEUE else count // 3 for queue, count in homes.items()}

    def all_day(value: float) -> tuple[float, ...]:
        return (value,) * day.intervals

    queues = {
        queue: QueueNeed(queue, *(all_day(60.0),) * 3, all_day(30.0), *(tuple(map(int, all_day(count))),) * 3)
        for queue, count in needed.items()
    }
    return DayNeed(day, now, queues, "test")


def picture(hands: Hands, name: str) -> None:
    hands.window.grab().save(str(hands.console.desk.store.directory / f"{name}.png"))


def apply(hands: Hands, story: Story, draft: tuple[Change, ...]) -> dict[tuple[str, str], tuple[bool, int]]:
    """From the key in the dialog until the PBX shows everybody, those of later at their time."""
    page = hands.window.current_page()
    roster = hands.console.state.roster
    chosen = [roster.agents[move.agent].address for move in draft if isinstance(move, Move)]
    homes = members_of(chosen)
    hands.click(page.foot.apply)
    dialog = hands.console.desk.planning.apply.applying.dialog
    assert dialog is not None
    hands.write(dialog.reason, "Surge on cards")
    if dialog.why.isVisible():
        hands.write(dialog.why, "Fraud can spare them for a while")
        hands.pick(dialog.second, "Hortense")
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    asked = story.now()
    wait(lambda: len(loans(hands)) == NOW + LATER, 5, f"the loans are not on record: {dialog.hint.text()}")
    wait(lambda: page.changes == (), 5, "what is on record does not leave the draft")
    at_once = [one for one in loans(hands) if one.begins is None]
    wait(lambda: all(_is(hands, one, LoanState.CONFIRMED) for one in at_once), 10, "not confirmed within 10 s")
    story.tell(f"{NOW} agents confirmed by the PBX, the last {story.now() - asked:.2f} s after the key")
    later = [one for one in loans(hands) if one.begins is not None]
    assert [one.state for one in later] == [LoanState.LATER] * LATER, "nothing is asked of the PBX before its time"
    assert not any((QUEUE, one.agent) in members_of(chosen) for one in later)
    picture(hands, "applied")
    assert len({one.group for one in loans(hands)}) == 1
    assert {one.incident for one in loans(hands)} == {hands.console.state.board.open[0].id}
    wait(lambda: all(_is(hands, one, LoanState.CONFIRMED) for one in later), 90, "who was planned does not go")
    late = max((current(hands, one).confirmed_at - one.begins).total_seconds() for one in later)
    story.tell(f"{LATER} agents went at their time, confirmed {late:.1f} s after it")
    seen = members_of(chosen)
    assert all((QUEUE, one) in seen and not seen[QUEUE, one][0] for one in chosen), "another client sees it"
    wait(lambda: effect(hands) is not None, 10, "what was foreseen is not on record")
    told = [entry.fact.kind for entry in hands.console.state.board.open[0].entries]
    assert "effect_foreseen" in told
    return homes


def stand_down(hands: Hands, story: Story, homes: dict[tuple[str, str], tuple[bool, int]]) -> None:
    """The incident is stood down, one key on the panel beside the board brings the group back."""
    hands.press(Qt.Key.Key_3, CTRL)
    stabilise(hands)
    hands.press(Qt.Key.Key_4, CTRL)
    panel = hands.console.desk.planning.apply.applied.panel
    assert panel is not None
    block = panel.blocks[0]
    assert block.words.text().startswith(f"{NOW + LATER} of {NOW + LATER} confirmed")
    picture(hands, "recovered")
    block.back.click()
    asked = story.now()
    wait(lambda: not loans(hands).open, 120, "not everybody is back")  # a conversation is never cut
    story.tell(f"everybody back {story.now() - asked:.1f} s after the key")
    assert {one.state for one in loans(hands)} == {LoanState.RETURNED}
    chosen = sorted({one.agent for one in loans(hands)})
    assert members_of(chosen) == homes, "memberships, pauses and penalties are what they were, as another client sees"
    wait(lambda: (found := effect(hands)) is not None and found.summed is not None, 10, "no sum")
    summed = effect(hands).summed  # type: ignore[union-attr]
    assert summed is not None
    assert summed.agents == NOW + LATER
    story.tell(f"{summed.minutes:.1f} agent-minutes lent")
    picture(hands, "back")


def effect(hands: Hands) -> GroupEffect | None:
    return next(iter(hands.console.desk.planning.apply.effecting.effects), None)


def current(hands: Hands, loan: Loan) -> Loan:
    """The loan as it stands now."""
    found = loans(hands).get(loan.id)
    assert found is not None
    return found


def _is(hands: Hands, loan: Loan, state: LoanState) -> bool:
    return current(hands, loan).state is state
