"""The rules in the editor: typed in people's units, validated in their words, switched, grown, restored, counted."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from resources.alarms.alarms import RuleSet
from resources.alarms.check import fault, fault_of
from resources.alarms.figures import DURATIONS, RATES, Figure
from resources.alarms.shipped import SHIPPED
from tests.alarms import signed
from tests.desk_viewer import viewer
from widgets.alarms.rule_editor import RuleEditor
from widgets.alarms.rule_form import RuleForm
from widgets.alarms.rule_list import DAY, NAME, WEEK, Fired
from widgets.alarms.rule_texts import condition_text, title_of
from widgets.alarms.rule_units import read_threshold, read_time, threshold_text, time_text

QUEUES = {"cards": "Cards & more", "loans": "Loans"}
BY_ID = {rule.id: rule for rule in SHIPPED}


@pytest.fixture
def editor(qtbot):
    made = RuleEditor(RuleSet(), QUEUES, viewer())
    qtbot.addWidget(made)
    made.show()
    made.saved = []
    made.confirmed.connect(lambda: made.saved.append(made.rules()))
    return made


def save(editor):
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def cell(editor, row, column, role=Qt.ItemDataRole.DisplayRole):
    return editor.list.rows.index(row, column).data(role)


@pytest.mark.parametrize("rule", SHIPPED, ids=lambda rule: rule.id)
def test_every_shipped_rule_comes_out_of_the_form_as_it_went_in(qtbot, rule):
    form = RuleForm(rule, QUEUES)
    qtbot.addWidget(form)
    assert form.rule() == rule
    assert form.problem() == ""
    assert fault_of(form.rule()) is None


def test_a_rule_is_read_as_a_sentence():
    assert condition_text(BY_ID["very_low_level"]) == (
        "service level below 0.81 × goal for 03:00 and callers who gave up at least 3"
    )


@given(st.sampled_from(Figure), st.integers(0, 3599), st.booleans())
def test_what_is_shown_is_read_back(figure, number, relative):
    value = number / 1000 if figure in RATES else float(number)
    assert read_threshold(figure, threshold_text(figure, value, relative), relative) == pytest.approx(value, rel=1e-5)


@given(st.integers(0, 86_399))
def test_times_are_read_as_they_are_written(seconds):
    assert read_time(time_text(seconds)) == seconds


@given(st.text(max_size=20))
def test_anything_else_is_not_a_number(text):
    for figure in (Figure.WAITING, Figure.SERVICE_LEVEL, Figure.LONGEST_WAIT):
        value = read_threshold(figure, text, relative=False)
        assert value is None or abs(value) < 1e9


@pytest.mark.parametrize(("text", "seconds"), [("90", 90), ("1:30", 90), ("1:00:00", 3600), ("", 0), ("soon", None)])
def test_people_write_times_in_several_ways(text, seconds):
    assert read_time(text) == seconds


def test_percent_may_be_left_out():
    assert read_threshold(Figure.SERVICE_LEVEL, "75", relative=False) == 0.75
    assert read_threshold(Figure.SERVICE_LEVEL, "75 %", relative=False) == 0.75
    assert Figure.LONGEST_WAIT in DURATIONS


def test_a_changed_number_is_saved(editor):
    assert editor.form.isVisible()
    editor.list.choose(2)
    assert editor.form.isVisible()
    line = editor.form._groups[0][0]
    QTest.keyClick(line.threshold, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(line.threshold, "2.5")
    save(editor)
    ((rules),) = editor.saved
    assert rules[2].any_of[0][0].threshold == 2.5
    assert "2.5 × goal" in editor.reads.text()
    assert cell(editor, 2, NAME).endswith(" · changed")
    assert cell(editor, 3, NAME) == title_of(SHIPPED[3])


def test_what_cannot_be_read_is_said_and_not_saved(editor):
    editor.list.choose(2)
    line = editor.form._groups[0][0]
    line.lasts.clear()
    QTest.keyClicks(line.lasts, "soon")
    assert "mm:ss" in editor.hint.text()
    save(editor)
    assert not editor.saved
    assert "longest wait" in editor.hint.text()


def test_nothing_changed_is_nothing_to_save(editor):
    save(editor)
    assert not editor.saved
    assert editor.hint.text() == "Nothing was changed."


def test_a_rule_is_switched_off_in_the_list(editor):
    model = editor.list.rows
    model.setData(model.index(4, NAME), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    save(editor)
    assert [rule.id for rule in editor.saved[0] if not rule.enabled] == [SHIPPED[4].id]


def test_another_figure_forgets_the_number_of_the_old_one(editor):
    editor.list.choose(2)
    line = editor.form._groups[0][0]
    line.figure.setCurrentIndex(line.figure.findData(Figure.OCCUPANCY))
    assert line.threshold.text() == ""
    assert not line.unit.isEnabled()
    assert "%" in editor.form.problem()
    QTest.keyClicks(line.threshold, "95")
    assert editor.form.rule().any_of[0][0].threshold == 0.95


def test_a_figure_may_be_that_of_another_queue(editor):
    editor.list.choose(2)
    line = editor.form._groups[0][0]
    line.queue.setCurrentIndex(line.queue.findData("loans"))
    assert editor.form.rule().any_of[0][0].queue == "loans"
    assert editor.reads.text() == "longest wait at least 3 × goal in Loans for 00:30"
    editor.form.changed.emit()
    editor.list.choose(3)
    editor.list.choose(2)
    assert editor.form._groups[0][0].queue.currentText() == "Loans"


def test_figures_and_groups_are_added_and_taken_away(editor):
    editor.list.choose(2)
    form = editor.form
    form._or_else()
    form._grow(form._groups[0], form._groups[0][0].parentWidget().layout())
    assert [len(tests) for tests in form.rule().any_of] == [2, 1]
    form._drop(form._groups[1], form._groups[1][0])
    assert [len(tests) for tests in form.rule().any_of] == [2]
    form._drop(form._groups[0], form._groups[0][1])
    form._drop(form._groups[0], form._groups[0][0])
    save(editor)
    assert "tests nothing" in editor.hint.text()


def test_a_rule_of_the_bank_needs_a_name(editor):
    editor.add()
    save(editor)
    assert "no name" in editor.hint.text()
    QTest.keyClicks(editor.form.title, "ATM line busy")
    save(editor)
    assert editor.saved[0][-1].title == "ATM line busy"
    assert fault(editor.saved[0]) is None
    assert cell(editor, len(SHIPPED), NAME) == "ATM line busy · own"


def test_queues_are_chosen_in_a_menu(editor):
    editor.list.choose(2)
    menu = editor.form.menu_of_queues()
    next(action for action in menu.actions() if "Cards" in action.text()).setChecked(True)
    assert editor.form.rule().queues == ("cards",)
    assert editor.form.where.text() == "Cards && more"
    menu.deleteLater()


def test_a_cause_is_one_of_the_known_or_the_banks_own(editor):
    editor.list.choose(2)
    form = editor.form
    assert form.cause.currentText() == "more work than hands"
    form.cause.setCurrentText("vendor")
    assert form.rule().group == "vendor"
    form.cause.setCurrentText("link to the PBX")
    assert form.rule().group == "feed"


def test_a_proposal_has_a_kind_and_a_severity(editor):
    editor.list.choose(2)
    form = editor.form
    form.kind.setCurrentIndex(form.kind.findData("traffic_surge"))
    assert (form.rule().kind, form.rule().severity) == ("traffic_surge", "s3")
    form.kind.setCurrentIndex(0)
    assert (form.rule().kind, form.rule().severity) == ("", "")


def test_the_shipped_rules_come_back(qtbot):
    changed = tuple(replace(rule, enabled=False) for rule in SHIPPED[:3])
    editor = RuleEditor(RuleSet(changed, 4, signed()), QUEUES, viewer())
    qtbot.addWidget(editor)
    saved = []
    editor.confirmed.connect(lambda: saved.append(editor.rules()))
    editor.restore()
    editor.try_confirm()
    assert saved == [SHIPPED]


def test_how_often_it_would_have_fired(editor):
    rules = editor.rules()
    assert cell(editor, 0, DAY) == "…"
    editor.show_counts(rules, {rule.id: Fired(3, None) for rule in rules})
    assert (cell(editor, 0, DAY), cell(editor, 0, WEEK)) == ("3", "no record yet")
    editor.remove()
    editor.show_counts(rules, {rule.id: Fired(9, 9) for rule in rules})  # of rules that are no longer these
    assert cell(editor, 0, DAY) == "…"


def test_a_change_is_tried_on_the_past_after_a_pause(editor):
    asked = []
    editor.preview_wanted.connect(asked.append)
    editor.remove()
    assert not asked
    editor._pause.timeout.emit()
    assert asked == [editor.rules()]


def test_that_somebody_else_changed_them_is_said(editor):
    editor.show_in_force(RuleSet(SHIPPED, 0, None))
    assert not editor.hint.isVisible()
    editor.show_in_force(RuleSet(SHIPPED, 1, signed()))
    assert "Ben has changed the rules" in editor.hint.text()
