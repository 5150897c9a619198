"""The panels beside a proposal: effect, limits, those passed over, and the dialog to adjust it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from resources.changes.change import Move
from resources.changes.effect import DraftEffect, Quarter, QueueEffect
from resources.floor import Floor
from resources.levers.proposal import Lever, Passed, PassedCode, Wish
from resources.limits.breach import Breach, BreachCode
from resources.roster.work_rules import WorkRules
from resources.staffing.what_if import Band, Model
from tests.desk_viewer import viewer
from tests.resources.roster.rosters import agent, at
from widgets.proposal.adjust_dialog import AdjustDialog, AdjustStart
from widgets.proposal.effect_panel import EffectPanel
from widgets.proposal.limits_panel import LimitsPanel, kept_words
from widgets.proposal.passed_panel import PassedPanel
from widgets.proposal.passed_texts import passed_text, passed_word

MOVE = Move("1", "cards", at(6), at(8))
WISH = Wish(at(6.75), at(8.75))


@pytest.fixture
def desk():
    made = viewer()
    made.queues = {"cards": "Cards", "loans": "Loans", "stop": "Stop payment"}
    return made


def shown(qtbot, widget):
    qtbot.addWidget(widget)
    widget.resize(330, 500)
    widget.show()
    return widget


def quarter(level: float, gap: float) -> Quarter:
    return Quarter(5.0, gap, Band(level, level, level), 10.0, 0.01, 0.8)


def touched(queue, before, after, *, goal=0.8, contacts=10.0, short_from=None) -> QueueEffect:
    early, late = quarter(*before), quarter(*after)
    if before[1] > after[1]:
        late = late._replace(agents=3.0)
    return QueueEffect(queue, goal, (contacts,), (early,), (late,), short_from, Model.ERLANG_A)


def test_the_effect_of_a_draft_before_and_after(qtbot, desk):
    panel = shown(qtbot, EffectPanel(desk))
    assert panel.empty.isVisible()
    cards = touched("cards", (0.61, -9), (0.79, 1))
    loans = touched("loans", (0.88, 3), (0.82, -1.2), short_from=at(7))
    panel.show_effect(DraftEffect(at(6.75), at(8.5), (cards, loans)), Floor())
    assert [cell.text() for cell in panel.cells[0]] == ["Cards", "61%", "79%", "−9", "+1"]
    assert panel.cells[0][2].property("tone") == "high"  # still below its goal
    assert panel.cells[1][2].property("tone") == "text"
    assert panel.cells[1][4].text() == "−2"
    assert panel.cells[1][4].property("tone") == "high"
    assert panel.cells[1][0].toolTip() == "<span>Can spare them until 15:00.</span>"
    assert panel.note.text() == "14:45 – 16:30"
    assert "Erlang A" in panel.model.text()
    panel.show_effect(DraftEffect(at(6.75), at(8.5), (cards,)), Floor())
    assert not panel.cells[1][0].isVisible()
    panel.show_effect(None, Floor())
    assert panel.empty.isVisible()
    assert panel.note.text() == ""


def test_a_level_of_no_contacts_is_no_figure(qtbot, desk):
    panel = shown(qtbot, EffectPanel(desk))
    panel.show_effect(DraftEffect(at(6), at(7), (touched("cards", (1, -1), (1, 0), contacts=0.0),)), Floor())
    assert [cell.text() for cell in panel.cells[0]] == ["Cards", "–", "–", "−1", "0"]


def test_all_rules_kept(qtbot, desk):
    panel = shown(qtbot, LimitsPanel(desk))
    panel.show_limits({}, WorkRules(), ("stop",))
    words = [line.text() for line in panel.lines]
    assert words[0] == "No protected line falls below its need: Stop payment"
    assert "At most 2 moves an agent and shift" in words
    assert panel.note.text() == "all kept"


def test_a_broken_rule_is_told_with_what_to_do_and_is_not_among_the_kept(qtbot, desk):
    panel = shown(qtbot, LimitsPanel(desk))
    soft = Breach.of(BreachCode.TOO_MANY_MOVES, agent="Zoë", moves=3, limit=2)
    panel.show_limits({MOVE: (soft,)}, WorkRules(), ())
    assert panel.broken[0].text() == "Zoë would be moved 3 times in this shift; 2 is the limit."
    assert panel.note.text() == "1 broken: applying asks for a reason"
    assert not any("moves an agent" in line.text() for line in panel.lines)
    hard = Breach.of(BreachCode.SKILL_MISSING, agent="Zoë", queue="cards")
    panel.show_limits({MOVE: (soft, hard)}, WorkRules(), ())
    assert panel.broken[0].text() == "Zoë has not learnt Cards."
    assert panel.note.text() == "1 broken: cannot be applied as it is"


def test_of_many_broken_rules_the_number(qtbot, desk):
    panel = shown(qtbot, LimitsPanel(desk))
    many = tuple(Breach.of(BreachCode.NO_ADDRESS, agent=str(number)) for number in range(20))
    panel.show_limits({MOVE: many}, WorkRules(), ())
    assert len(panel.broken) == 8


def test_no_rule_is_said_twice():
    words = [text for _, text in kept_words(WorkRules(), ["x"])]
    assert len(set(words)) == len(words)


PASSED = (
    Passed.by(Lever.MOVES, "1", "Zoë", "cards", Breach.of(BreachCode.SKILL_MISSING, agent="Zoë", queue="cards")),
    Passed(Lever.MOVES, "2", "Ben", "cards", PassedCode.DONOR_SHORT, (("queue", "loans"),)),
    Passed(Lever.RESERVES, "3", "Kim", "cards", PassedCode.TOO_LATE, (("at", at(9).isoformat()),)),
)


def test_who_was_passed_over_and_why(qtbot, desk):
    panel = PassedPanel(desk)
    qtbot.addWidget(panel)
    assert panel.isHidden()
    panel.show_passed(PASSED)
    assert panel.shown() == [
        "Zoë has not learnt Cards.", "Ben: Loans would fall below its need.", "Kim could begin at 17:00 only."
    ]  # fmt: skip
    panel.find_field.setText("ben")
    assert panel.shown() == ["Ben: Loans would fall below its need."]
    panel.find_field.clear()
    panel.reason.choose("too late")
    assert panel.shown() == ["Kim could begin at 17:00 only."]
    panel.show_passed(PASSED[:1])
    assert panel.shown() == ["Zoë has not learnt Cards."]


def test_a_protected_line_is_told_with_the_name_of_whom_it_keeps(desk):
    breach = Breach.of(BreachCode.PROTECTED_FLOOR, queue="cards", at=at(7).isoformat(), staffed=3, need=4)
    words = passed_text(Passed.by(Lever.BREAKS, "1", "Zoë", "cards", breach), desk)
    assert words == "Zoë: Cards is a protected line: from 15:00 it would have 3 of 4 needed."


def test_every_reason_has_its_words(desk):
    params = (("queue", "loans"), ("at", at(9).isoformat()))
    for code in PassedCode:
        assert "Ben" in passed_text(Passed(Lever.MOVES, "2", "Ben", "cards", code, params), desk)
    assert len({passed_word(code) for code in (*PassedCode, *BreachCode)}) == len(PassedCode) + len(BreachCode)


@pytest.fixture
def dialog(qtbot, desk):
    people = [agent(1, "loans", "cards"), agent(2, "cards")]
    made = AdjustDialog(AdjustStart(WISH, ("cards", "loans"), people), desk)
    qtbot.addWidget(made)
    made.show()
    return made


def test_untouched_it_asks_for_the_same(dialog):
    assert dialog.wish() == WISH
    assert dialog.until.text() == "until 16:45"


def test_what_is_decided_beforehand(dialog, qtbot):
    dialog.minutes.setText("60")
    assert dialog.until.text() == "until 15:45"
    dialog.levers[Lever.OVERTIME].setChecked(False)
    dialog.gives["loans"].setChecked(False)
    dialog.weights["cards"].setCurrentIndex(3)
    dialog.agent.setEditText("agent 1")
    QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    dialog.agent.setEditText("Agent 2")
    dialog.place.setCurrentIndex(1)
    QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dialog.wanted) as told:
        QTest.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)
    assert told.args == [
        replace(
            WISH, until=at(7.75), levers=frozenset(Lever) - {Lever.OVERTIME}, donors_kept=frozenset({"loans"}),
            weights={"cards": 4.0}, kept=frozenset({"1"}), pins={"2": "cards"},
        )
    ]  # fmt: skip


def test_what_was_decided_can_be_taken_back(dialog):
    dialog.keep("1")
    dialog.pin("1", "cards")
    assert (dialog.wish().kept, dict(dialog.wish().pins)) == (frozenset(), {"1": "cards"})
    dialog._forget("1")
    assert dialog.wish() == WISH


def test_it_needs_a_duration_a_lever_and_a_name_of_the_list(dialog):
    dialog.minutes.clear()
    assert dialog.problem()
    dialog.minutes.setText("30")
    for box in dialog.levers.values():
        box.setChecked(False)
    assert dialog.problem()
    dialog.agent.setEditText("nobody")
    QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert dialog.hint.text() == "Choose an agent of the list."
