"""Whole playbooks walked through the view: the shipped ones, a small one, none, and rounds that begin anew."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QComboBox, QLineEdit

from incidents import commands as c
from incidents.incident import StepState
from incidents.kinds import Kind, Severity
from incidents.playbooks.shipped import shipped_text
from tests.desk_viewer import viewer
from tests.incidents.desk import PLAYBOOK, finish_steps, running
from tests.incidents.test_gates import UNREACHED, answered, at_the_gate
from tests.widgets.incidents.playbook_shown import O1_FILLED, SAMPLES, shown
from widgets.incidents.fact_texts import fact_text
from widgets.incidents.names import IncidentNames
from widgets.incidents.playbook_view import PlaybookView
from widgets.incidents.step_card import StepCard
from widgets.incidents.step_rows import Look, first_open, phase_rows, step_rows
from widgets.parts import Label


@pytest.fixture
def view(qtbot):
    widget = PlaybookView(viewer())
    qtbot.addWidget(widget)
    widget.resize(900, 700)
    return widget


def test_a_whole_outage_is_walked_through_the_view(view, qtbot):
    desk = running(Severity.S1, shipped_text(Kind.SYSTEM_OUTAGE))

    def store(step, choice, evidence):
        desk.wait(seconds=40).must(c.CompleteStep(desk.incident_id, step, choice, evidence))

    view.step_done.connect(store)
    for _ in range(80):
        shown(view, desk)
        card = view.card
        if not isinstance(card, StepCard) or card._by_act() or card._row.repeats:
            break
        if card.choices.buttons():
            card.choices.buttons()[1 if len(card.choices.buttons()) > 3 else 0].click()
        for evidence in card.form._wanted:
            field = card.form._fields[evidence.key]
            if isinstance(field, QComboBox):
                field.setCurrentIndex(1)
            elif isinstance(field, QLineEdit):
                field.setText("12" if evidence.type == "number" else "14:10")
            else:
                field.setPlainText("done")
        card.finish()
        assert not card.hint.isVisibleTo(card), card.hint.text()
    left = [run.id for run in desk.incident.steps if run.state is StepState.OPEN]
    book = desk.incident.playbook
    assert all(book.step(step).done_by or book.step(step).repeats for step in left)


def test_an_incident_without_playbook_runs_on_added_steps(view):
    desk = running(playbook="")
    desk.must(c.AddStep(desk.incident_id, "First", "operations", "", 600.0))
    shown(view, desk)
    assert view.card.title.text() == "First"


def test_the_small_playbook_finishes_too(view):
    desk = running(playbook=PLAYBOOK)
    desk.must(*finish_steps(desk.incident_id))
    shown(view, desk)
    assert view.card is not None


def test_a_repeating_step_starts_each_round_empty(view):
    desk = running()
    desk.must(*finish_steps(desk.incident_id)[:3])
    shown(view, desk)
    view.open_step("U2")
    view.card.form._fields["calls"].setText("120")
    desk.must(c.CompleteStep(desk.incident_id, "U2", "", (("calls", "120"),)))
    shown(view, desk)
    view.open_step("U2") if view.card.title.text() != "Count" else None
    assert view.card.title.text() == "Count"
    assert view.card.form._fields["calls"].text() == ""


def test_a_step_opened_again_starts_empty(view):
    desk = running()
    shown(view, desk)
    view.card.form._fields["seats"].setText("12")
    desk.must(c.CompleteStep(desk.incident_id, "O1", *O1_FILLED))
    shown(view, desk)
    desk.must(c.ReopenStep(desk.incident_id, "O1", "wrong layer"))
    shown(view, desk)
    assert view.card.title.text() == "Which layer"
    assert view.card.form._fields["seats"].text() == ""


def test_a_step_without_the_readers_language_says_so(qtbot):
    widget = PlaybookView(viewer(language="zh-Hant"))
    qtbot.addWidget(widget)
    shown(widget, running())
    words = [label.text() for label in widget.card.findChildren(Label)]
    assert "Not written in this language; shown in English." in words
    written = PlaybookView(viewer(language="zh-Hant"))
    qtbot.addWidget(written)
    shown(written, running(playbook=shipped_text(Kind.SYSTEM_OUTAGE)))
    words = [label.text() for label in written.card.findChildren(Label) if label.isVisibleTo(written)]
    assert "Not written in this language; shown in English." not in words


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_on_any_way_through_the_shipped_playbook_every_step_stands_once_in_order(data):
    desk = running(Severity.S1, shipped_text(Kind.SYSTEM_OUTAGE))
    book = desk.incident.playbook
    for _ in range(data.draw(st.integers(0, 12))):
        rows = step_rows(desk.incident, viewer())
        step = book.step(first_open(rows))
        if step is None or step.done_by is not None:
            break
        choice = data.draw(st.sampled_from([choice.key for choice in step.choices] or [""]))
        evidence = tuple((one.key, SAMPLES[one.type] or one.options[0]) for one in step.evidence)
        desk.wait(seconds=30).must(c.CompleteStep(desk.incident_id, step.id, choice, evidence))
    rows = step_rows(desk.incident, viewer())
    on_path = [row.id for row in rows if row.look is not Look.UNDECIDED]
    assert on_path == [run.id for run in desk.incident.steps]
    ahead = [row.id for row in rows if row.look is Look.UNDECIDED]
    assert not set(ahead) & set(on_path)
    order = [step.id for step in book.steps]
    assert [row.id for row in rows] == sorted((row.id for row in rows), key=order.index)
    shown_again = [step.id for phase in phase_rows(desk.incident, viewer()) for step in phase.steps]
    assert shown_again == [row.id for row in rows]


def test_a_step_that_was_tried_says_how_often_and_starts_empty(view):
    desk = at_the_gate()
    shown(view, desk)
    assert not view.card.so_far.isVisibleTo(view)
    view.card.form._fields["day"].setText("2026-11-24")
    desk.must(answered(desk, UNREACHED, "2026-11-24"))
    shown(view, desk)
    assert view.card.so_far.text() == "1 of 3 tries, last 14:00"
    assert view.card.form.values() == ()
    log = fact_text(desk.entries[-1].fact, IncidentNames(desk.incident, viewer()))
    assert log == "Reopened “Ask”: Not reached"


def test_a_day_that_does_not_exist_is_not_taken_for_one(view):
    desk = at_the_gate()
    shown(view, desk)
    view.card.form._fields["day"].setText("2026-02-30")
    assert view.card.form.values() == ()


def test_what_was_done_or_is_due_on_another_day_says_which(view):
    desk = at_the_gate()
    shown(view, desk)
    items = {key: item.time.text() for key, item in view._items.items()}
    assert items["F1"] == "14:00:00"
    assert items["A1"] == "due 11-25 14:00"
    view.tick(desk.now + timedelta(days=1))
    assert view._items["F1"].time.text() == "11-24 14:00"
    assert view._items["A1"].time.text() == "due 14:00"
