"""A half-filled step: kept while it is typed, back after a new start, gone once stored, never filled in passing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from incidents import commands as c
from tests.desk_viewer import viewer
from tests.incidents.desk import running
from widgets.incidents.playbook_view import PlaybookView
from widgets.incidents.step_draft import StepDraft, packed, unpacked

FILLED = ("telephony", (("test_call", "ok"), ("seats", "12")))


@pytest.fixture
def kept():
    return {}


@pytest.fixture
def view(qtbot, kept):
    def made():
        widget = PlaybookView(viewer(), lambda key: kept.get(key, ""))
        widget.draft_changed.connect(kept.__setitem__)
        qtbot.addWidget(widget)
        return widget

    return made


def half_fill(view, desk):
    view.show_incident(desk.incident)
    view.show()
    view.card.choices.buttons()[1].click()
    view.card.form._fields["test_call"].setCurrentIndex(1)
    view.card.form._fields["seats"].setText("12")
    return view.card


@given(st.text(max_size=9), st.dictionaries(st.text(max_size=9), st.text(min_size=1, max_size=9), max_size=3))
def test_a_draft_comes_back_as_it_was(choice, fields):
    draft = StepDraft(choice, tuple(fields.items()))
    assert unpacked(packed(draft)) == draft


@pytest.mark.parametrize("text", ["", "null", "[]", "7", "{", '{"fields": 3}'])
def test_what_is_no_draft_is_an_empty_one(text):
    assert unpacked(text) == StepDraft()


def test_what_was_half_filled_is_there_again_after_a_new_start(view, kept):
    desk = running()
    first = view()
    chosen = half_fill(first, desk).choices.checkedButton().text()
    first.card.hand_out()
    again = view()
    again.show_incident(desk.incident)
    assert again.card.choices.checkedButton().text() == chosen
    assert again.card.form.values() == (("test_call", "ok"), ("seats", "12"))


def test_another_incident_on_the_page_costs_nothing(view):
    desk, other = running(), running()
    page = view()
    half_fill(page, desk)
    page.show_incident(other.incident)
    page.show_incident(desk.incident)
    assert dict(page.card.form.values())["seats"] == "12"


def test_a_stored_step_leaves_no_draft(view, kept):
    desk = running()
    page = view()
    half_fill(page, desk).hand_out()
    assert any(kept.values())
    desk.must(c.CompleteStep(desk.incident_id, "O1", *FILLED))
    page.show_incident(desk.incident)
    assert not any(kept.values())


def test_filling_in_takes_back_what_was_missing(view):
    page = view()
    page.show_incident(running().incident)
    page.card.finish()
    assert not page.card.hint.isHidden()
    page.card.choices.buttons()[0].click()
    assert page.card.hint.isHidden()


def test_a_wheel_turned_over_a_field_chooses_nothing(view):
    page = view()
    page.show_incident(running().incident)
    page.show()
    field = page.card.form._fields["test_call"]
    down = QWheelEvent(
        QPointF(9, 9),
        QPointF(field.mapToGlobal(QPoint(9, 9))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, down)
    assert page.card.form.values() == ()
