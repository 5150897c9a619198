"""Lending: who is offered, what is asked before it is sent, what it does to both queues, and the wish that leaves."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from resources.agents import AgentState
from resources.floor import AgentFigures, Floor, Freshness, Membership
from resources.loans.loan import Hold
from resources.loans.wish import LoanWish
from resources.priority import Priority
from tests.desk_viewer import HOSTILE, viewer
from tests.floors import AT, floor, queue, tally
from tests.incidents.desk import running
from widgets.loans.lend_dialog import LendDialog
from widgets.loans.lend_start import LendStart
from widgets.loans.until_field import LONGEST

NOW = datetime.fromtimestamp(AT, UTC)
READY, TALKING, PAUSED = AgentState.READY, AgentState.TALKING, AgentState.PAUSED
WHY = {"cards": "flooded"}
CTRL = Qt.KeyboardModifier.ControlModifier


def agent(name, state=READY, reason="", **penalties) -> AgentFigures:
    rows = tuple(Membership(q, state, state is PAUSED, reason, penalty) for q, penalty in penalties.items())
    return AgentFigures(name, f"Agent {name}", state, AT - 90, reason, "", rows)


CREW = (
    *(agent(f"l{n}", loans=0) for n in range(36)),
    *(agent(f"c{n}", TALKING, cards=0) for n in range(30)),
    agent("helps", loans=0, cards=5),
    agent("talks", TALKING, loans=0),
    agent("rests", PAUSED, "Lunch", loans=0),
    agent("fraud", fraud=0),
)


def seen(*queues, crew=CREW, **changes) -> Floor:
    cards = queue("cards", wait=200, waiting=12, window=tally(210, 0.5, 0.06), contacts=(), need=40)
    given = queues or (queue("loans", contacts=(), need=30, ready=30, talking=6, window=tally(180)), cards)
    fraud = queue("fraud", protected=True, need=38, contacts=())
    return replace(floor(*given, fraud), agents={one.agent: one for one in crew}, **changes)


@pytest.fixture
def dialog(qtbot):
    made = LendDialog(viewer())
    qtbot.addWidget(made)
    made.show_freshness(Freshness.FRESH, 0.2)
    yield made
    made.hide()


def begin(dialog, start=LendStart("cards", reasons=WHY), on=None, incidents=()):  # noqa: B008 - a frozen value
    dialog.begin(start, on or seen(), incidents)


def asked(dialog) -> LoanWish | None:
    wishes: list[LoanWish] = []
    dialog.wanted.connect(wishes.append)
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    return wishes[0] if wishes else None


def offered(dialog) -> list[str]:
    return [dialog.agents.rows.candidate(row).agent for row in range(dialog.agents.rows.rowCount())]


def test_ticked_agents_leave_as_a_wish_with_everything_that_was_chosen(dialog):
    incident = running().incident
    begin(dialog, LendStart("cards", ("l1", "talks"), incident.id, WHY), incidents=[incident])
    wish = asked(dialog)
    assert wish == LoanWish(
        ("l1", "talks"), "cards", NOW + timedelta(hours=1), "flooded", (), Hold.PENALTY, incident.id
    )
    assert not dialog.confirm.isEnabled()


def test_the_keyboard_alone_lends(dialog):
    begin(dialog, LendStart("cards", reasons=WHY))
    assert dialog.agents.table.hasFocus() or dialog.focusWidget() is dialog.agents.table
    dialog.agents.table.selectRow(0)
    QTest.keyClick(dialog.agents.table, Qt.Key.Key_Space)
    QTest.keyClick(dialog.agents.table, Qt.Key.Key_Return)  # alone it does nothing that is written into the log
    wish = asked(dialog)
    assert wish is not None
    assert wish.agents == ("helps",)


def test_free_agents_who_know_the_work_come_first_and_those_at_home_there_never(dialog):
    begin(dialog)
    assert offered(dialog)[0] == "helps"
    assert not [name for name in offered(dialog) if name.startswith("c")]


def test_who_cannot_go_is_shown_with_the_reason_and_is_not_ticked(dialog):
    dialog.show_lent({"l3": "fraud"})
    begin(dialog)
    rows = dialog.agents.rows
    last = {rows.candidate(row).agent: row for row in range(rows.rowCount())}
    dialog.agents.choose(("rests", "l3", "l4"))
    assert [one.agent for one in dialog.agents.chosen()] == ["l4"]
    assert rows.index(last["rests"], 3).data() == "paused: Lunch"
    assert rows.index(last["l3"], 3).data() == "on loan to fraud"


def test_who_talks_may_go_and_it_is_said(dialog):
    begin(dialog, LendStart("cards", ("talks", "l1"), reasons=WHY))
    assert dialog.agents.note.text() == "2 chosen · 1 of them finish a contact first"


def test_search_finds_by_name_queue_and_state(dialog):
    begin(dialog)
    for words, found in (("agent talks", ["talks"]), ("LOANS paused", ["rests"]), ("nobody", [])):
        dialog.agents.search.setText(words)
        assert offered(dialog) == found


def test_take_the_first_spares_the_queues_that_are_short(dialog):
    short = queue("loans", need=37, contacts=())  # may give one: 38 work for it
    begin(dialog, on=seen(short, queue("cards"), queue("retail", need=0), crew=(*CREW, agent("r1", retail=0))))
    dialog.agents.take(2)
    assert {one.home for one in dialog.agents.chosen()} == {"loans", "retail"}
    dialog.agents.none.click()
    assert dialog.agents.chosen() == ()


def test_when_no_queue_can_spare_more_they_share_what_is_missing(dialog):
    crew = (*(agent(f"l{n}", loans=0) for n in range(9)), *(agent(f"r{n}", retail=0) for n in range(9)))
    begin(dialog, on=seen(queue("loans", need=8), queue("retail", need=8), queue("cards"), crew=crew))
    dialog.agents.take(6)
    assert sorted(one.home for one in dialog.agents.chosen()) == ["loans"] * 3 + ["retail"] * 3


def test_rows_and_ticks_stay_while_the_floor_goes_on(dialog):
    begin(dialog, LendStart("cards", ("l5",), reasons=WHY))
    before = offered(dialog)
    later = tuple(replace(one, state=TALKING) if one.agent in ("helps", "l0") else one for one in CREW)
    dialog.show_floor(seen(crew=later, at=AT + 60))
    assert offered(dialog) == before
    assert [one.agent for one in dialog.agents.chosen()] == ["l5"]
    gone = tuple(one for one in CREW if one.agent != "l5")
    dialog.show_floor(seen(crew=gone, at=AT + 61))
    assert dialog.agents.chosen() == ()


def test_somebody_who_paused_after_the_tick_is_named(dialog):
    begin(dialog, LendStart("cards", ("l5",), reasons=WHY))
    rests = tuple(agent("l5", PAUSED, "Break", loans=0) if one.agent == "l5" else one for one in CREW)
    dialog.show_floor(seen(crew=rests))
    assert asked(dialog) is None
    assert dialog.hint.text() == "Agent l5 cannot go now (paused: Break): take the tick away."


@pytest.mark.parametrize(
    ("start", "words"),
    [
        (LendStart("cards", (), reasons=WHY), "Tick the agents who are to help."),
        (LendStart("cards", ("l1",)), "Write why; it goes into the log."),
    ],
)
def test_what_is_missing_is_said_and_nothing_leaves(dialog, start, words):
    begin(dialog, start)
    assert asked(dialog) is None
    assert dialog.hint.text() == words


def test_a_protected_line_below_its_need_asks_why(dialog):
    begin(dialog, LendStart("cards", ("fraud", "l1"), reasons=WHY))
    assert dialog.why.isVisible()
    assert asked(dialog) is None
    dialog.why.setText("Night team stands by")
    assert asked(dialog) is None
    assert "second person" in dialog.hint.text()
    assert dialog.second.findData(viewer().me) == -1
    dialog.second.setCurrentIndex(0)
    wish = asked(dialog)
    assert wish is not None
    assert wish.override == "Night team stands by"
    assert wish.second == dialog.second.itemData(0)


def test_a_protected_line_that_somebody_only_helps_counts_too(dialog):
    helper = agent("both", loans=0, fraud=5)
    begin(dialog, LendStart("cards", ("both",), reasons=WHY), on=seen(crew=(*CREW, helper)))
    assert dialog.why_words.text().startswith("fraud: protected")


def test_receiver_and_donor_are_shown_before_and_after(dialog):
    begin(dialog, LendStart("cards", tuple(f"l{n}" for n in range(8)), reasons=WHY))
    receiver, donor = dialog.effect.blocks[:2]
    assert (receiver.title.text(), donor.title.text()) == ("Cards", "Loans")
    assert receiver.agents.text().startswith("30 → 38 agents")
    assert donor.agents.text().startswith("38 → 30 agents")
    assert "→" in receiver.cells[0][0][0].text()
    assert donor.mark.priority in (Priority.HIGH, Priority.CRITICAL)
    assert donor.verdict.text().startswith("Falls below its goal of 80%")


def test_too_few_contacts_say_so(dialog):
    few = queue("cards", window=tally(4), contacts=())
    begin(dialog, on=seen(few, queue("loans")))
    block = dialog.effect.blocks[0]
    assert not block.grid.isVisibleTo(block)
    assert block.words.text().startswith("Too few contacts")


def test_a_stale_floor_asks_for_a_word_and_a_blind_one_lends_nobody(dialog):
    begin(dialog, LendStart("cards", ("l1",), reasons=WHY))
    dialog.show_freshness(Freshness.STALE, 8.0)
    assert {dialog.agents.table.property("freshness"), dialog.effect.property("freshness")} == {"stale"}
    assert asked(dialog) is None
    dialog.anyway.setChecked(True)
    dialog.show_freshness(Freshness.STALE, 9.0)
    wish = asked(dialog)
    assert wish is not None
    assert wish.stale_ok
    dialog.show_saving(False)
    dialog.show_freshness(Freshness.LOST, 16.0)
    assert not dialog.confirm.isEnabled()


def test_until_lengths_a_typed_time_and_the_end_of_the_incident(dialog):
    incident = running().incident
    begin(dialog, LendStart("cards", ("l1",), reasons=WHY), incidents=[incident])
    field = dialog.until
    assert not field.open_end.isVisible()
    field.chips.buttons()[0].click()
    assert field.until() == NOW + timedelta(minutes=30)
    field.time.setFocus()
    field.time.selectAll()
    QTest.keyClicks(field.time, "09:15")  # it is 14:32 in Taipei: tomorrow
    assert field.until() == datetime(2025, 11, 23, 1, 15, tzinfo=UTC)
    QTest.keyClick(field.time, Qt.Key.Key_Backspace)
    assert field.until() is None
    assert asked(dialog) is None
    dialog.incident.setCurrentIndex(1)
    field.open_end.click()
    assert field.until() == NOW + LONGEST
    dialog.incident.setCurrentIndex(0)
    assert field.until() == NOW + timedelta(hours=1)


def test_hold_back_completely_is_a_choice(dialog):
    begin(dialog, LendStart("cards", ("l1",), reasons=WHY))
    dialog.back.setChecked(True)
    wish = asked(dialog)
    assert wish is not None
    assert wish.hold is Hold.PAUSE


def test_names_from_outside_are_only_words(dialog):
    hostile = replace(agent("x", loans=0), name=HOSTILE)
    begin(dialog, LendStart("cards", ("x",), reasons={"cards": HOSTILE}), on=seen(crew=(hostile,)))
    assert "\u202e" not in dialog.agents.rows.index(0, 0).data()
    assert "<img" not in dialog.agents.rows.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_stored_clears_the_choice(dialog):
    begin(dialog, LendStart("cards", ("l1",), reasons=WHY))
    dialog.show_stored()
    assert not dialog.isVisible()
    assert dialog.agents.chosen() == ()


def test_the_likely_reason_follows_the_receiver_until_somebody_writes_one(dialog):
    begin(dialog, LendStart("cards", reasons={"cards": "Cards: 61 %", "loans": "Loans: 70 %"}))
    assert dialog.reason.text() == "Cards: 61 %"
    dialog.queue.setCurrentIndex(dialog.queue.findData("loans"))
    assert dialog.reason.text() == "Loans: 70 %"
    dialog.reason.setText("as agreed")
    dialog.queue.setCurrentIndex(dialog.queue.findData("cards"))
    assert dialog.reason.text() == "as agreed"
