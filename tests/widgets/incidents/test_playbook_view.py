"""The playbook: what is done, open, still ahead or undecided; filled in and handed out; never done before stored."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit

from incidents import commands as c
from incidents.kinds import Kind, State
from incidents.playbooks.shipped import shipped_text
from tests.desk_viewer import HOSTILE, viewer
from tests.incidents.desk import BEN, in_state, running
from tests.widgets.incidents.playbook_shown import O1_FILLED, looks, shown
from widgets.composer import WritingField
from widgets.incidents.playbook_view import PlaybookView
from widgets.incidents.script_box import ScriptBox
from widgets.incidents.step_card import StepCard
from widgets.incidents.step_rows import Look, phase_rows, progress, step_rows
from widgets.incidents.step_settled import StepSettled
from widgets.parts import Label


@pytest.fixture
def view(qtbot):
    widget = PlaybookView(viewer())
    qtbot.addWidget(widget)
    widget.resize(900, 700)
    return widget


def test_undecided_branches_stand_dimmed_at_their_place_with_their_condition():
    rows = step_rows(running().incident, viewer())
    ids = [row.id for row in rows]
    assert ids.index("O1") < ids.index("T1") < ids.index("O7")
    branch = next(row for row in rows if row.id == "T1")
    assert branch.look is Look.UNDECIDED
    assert branch.condition == "if Telephony"


def test_a_choice_opens_its_branch_and_removes_the_others():
    desk = running()
    desk.must(c.CompleteStep(desk.incident_id, "O1", "business", (("test_call", "ok"),)))
    assert "T1" not in looks(desk)
    desk = running()
    desk.must(c.CompleteStep(desk.incident_id, "O1", *O1_FILLED))
    assert looks(desk)["T1"] is Look.OPEN


def test_a_step_being_saved_is_not_done():
    assert looks(running(), saving={"O1"})["O1"] is Look.SAVING


def test_skips_and_added_steps_are_deviations():
    desk = running()
    desk.must(
        c.AddStep(desk.incident_id, "Tell branches", "operations", "O7", 600.0),
        c.SkipStep(desk.incident_id, "O7", "vendor did it"),
    )
    rows = {row.id: row for row in step_rows(desk.incident, viewer())}
    assert rows["O7"].deviation
    assert rows["O7"].note == "vendor did it"
    assert rows["+1"].deviation
    assert rows["+1"].title == "Tell branches"


def test_my_steps_are_those_of_my_roles():
    desk = running()
    desk.must(c.AssignRole(desk.incident_id, "it_liaison", "ben"))
    mine = {step.id for phase in phase_rows(desk.incident, viewer("ben"), mine=True) for step in phase.steps}
    assert mine == {"O1", "O8"}
    commander = {step.id for phase in phase_rows(desk.incident, viewer("anna"), mine=True) for step in phase.steps}
    assert "O7" in commander


def test_progress_counts_the_path():
    desk = running()
    settled, count = progress(desk.incident)
    assert (settled, count) == (1, len(desk.incident.steps))


def test_the_first_open_step_stands_open_and_acts_are_not_ticked_by_hand(view):
    shown(view, running())
    assert isinstance(view.card, StepCard)
    assert view.card.title.text() == "Which layer"
    assert view.card.done_button.isVisibleTo(view)


def test_space_on_the_open_step_says_what_is_missing_then_hands_it_out(view, qtbot):
    shown(view, running())
    card = view.card
    handed = []
    view.step_done.connect(lambda *args: handed.append(args))
    with qtbot.waitActive(view):
        view.activateWindow()
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Space)
    assert card.hint.text() == "Pick one of the answers first."
    card.choices.buttons()[0].click()
    qtbot.keyClick(card, Qt.Key.Key_Space)
    assert card.hint.text() == "Fill in “Test call” first."
    card.form._fields["test_call"].setCurrentIndex(1)
    qtbot.keyClicks(card.form._fields["seats"], "12")
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Space)
    assert handed == [("O1", *O1_FILLED)]


def test_space_in_a_field_is_a_blank(view, qtbot):
    shown(view, running(playbook=shipped_text(Kind.SYSTEM_OUTAGE)))
    field = view.card.form.findChild(WritingField)
    with qtbot.assertNotEmitted(view.step_done):
        qtbot.keyClick(field, Qt.Key.Key_Space)
    assert field.toPlainText() == " "


def test_evidence_fields_take_only_what_the_domain_takes(view, qtbot):
    shown(view, running())
    fields = view.card.form._fields
    assert isinstance(fields["test_call"], QComboBox)
    assert isinstance(fields["seats"], QLineEdit)
    qtbot.keyClicks(fields["seats"], "a1e2,3")
    qtbot.keyClicks(fields["since"], "9:05x")
    view.card.choices.buttons()[0].click()
    fields["test_call"].setCurrentIndex(1)
    values = dict(view.card.form.values())
    assert values == {"test_call": "ok", "seats": "123", "since": "09:05"}
    desk = running()
    desk.must(c.CompleteStep(desk.incident_id, "O1", "telephony", view.card.form.values()))


def test_saving_locks_the_card_and_says_so(view):
    desk = running()
    shown(view, desk, saving={"O1"})
    assert view.card.countdown.text() == "saving…"
    assert not view.card.done_button.isEnabled()
    view.tick(desk.now + timedelta(hours=1))
    assert view.card.countdown.text() == "saving…"
    assert view.card.mark._look is Look.SAVING


def test_what_was_typed_survives_news_about_other_steps(view):
    desk = running()
    shown(view, desk)
    view.card.form._fields["seats"].setText("12")
    desk.must(c.CompleteStep(desk.incident_id, "O7"), who=BEN)
    shown(view, desk)
    assert view.card.form._fields["seats"].text() == "12"


def test_the_due_time_counts_down_turns_amber_and_then_red(view):
    desk = running()
    shown(view, desk)
    due = next(run.due for run in desk.incident.steps if run.id == "O1")
    view.tick(due - timedelta(seconds=112))
    assert (view.card.countdown.text(), view.card.countdown.property("tone")) == ("01:52", "text")
    view.tick(due - timedelta(seconds=60))
    assert (view.card.countdown.text(), view.card.countdown.property("tone")) == ("01:00", "high")
    view.tick(due + timedelta(seconds=5))
    assert (view.card.countdown.text(), view.card.countdown.property("tone")) == ("−00:05", "critical")


def test_after_done_the_next_step_opens_and_the_done_one_shows_who_and_when(view):
    desk = running()
    shown(view, desk)
    desk.wait(seconds=90).must(c.CompleteStep(desk.incident_id, "O1", *O1_FILLED), who=BEN)
    shown(view, desk)
    assert view.card.title.text() == "Reroute"
    item = view._items["O1"]
    assert item.isVisibleTo(view)
    assert (item.who.text(), item.time.text()) == ("Ben", "14:01:30")
    assert "2 of" in view.note.text()


def test_a_settled_step_opens_to_its_record_and_can_be_opened_again(view, qtbot):
    desk = running()
    desk.must(c.CompleteStep(desk.incident_id, "O1", *O1_FILLED), who=BEN)
    shown(view, desk)
    qtbot.mouseClick(view._items["O1"], Qt.MouseButton.LeftButton)
    assert isinstance(view.card, StepSettled)
    assert view.card.record.text() == "Ben · 14:00:00\nTelephony\nTest call: works\nSeats: 12"
    with qtbot.waitSignal(view.reopen_wanted) as wanted:
        view.card.reopen.click()
    assert wanted.args == ["O1"]


def test_enter_on_a_row_opens_it_and_undecided_rows_stay_shut(view, qtbot):
    shown(view, running())
    qtbot.keyClick(view._items["O7"], Qt.Key.Key_Return)
    assert view.card.title.text() == "Repair"
    qtbot.keyClick(view._items["T1"], Qt.Key.Key_Return)
    assert view.card.title.text() == "Repair"


def test_buttons_ask_for_skip_hand_over_and_a_new_step(view, qtbot):
    shown(view, running())
    asked = []
    view.skip_wanted.connect(lambda step: asked.append(("skip", step)))
    view.hand_over_wanted.connect(lambda role: asked.append(("hand over", role)))
    view.add_wanted.connect(lambda after: asked.append(("add", after)))
    assert not view.card.skip_button.isVisibleTo(view)  # nobody may skip this one
    view.card.hand_over_button.click()
    view.add.click()
    view.open_step("O7")
    view.card.skip_button.click()
    assert asked == [("hand over", "it_liaison"), ("add", "O1"), ("skip", "O7")]


def test_a_step_ticked_by_an_act_says_which_act(view):
    desk = running()
    shown(view, desk)
    view.open_step("R1")
    assert not view.card.done_button.isVisibleTo(view)
    assert not view.card.skip_button.isVisibleTo(view)
    words = [label.text() for label in view.card.findChildren(Label)]
    assert "Ticked by “Review…” in the header." in words


def test_my_steps_filter_says_why_it_is_empty(view, qtbot):
    desk = running()
    widget = PlaybookView(viewer("chen"))
    qtbot.addWidget(widget)
    shown(widget, desk)
    widget.mine.click()
    assert widget._empty.text() == "None of the open steps is yours."
    assert widget._empty.isVisibleTo(widget)


def test_scripts_fall_back_to_english_and_say_so_and_are_copied(qtbot):
    book = running(playbook=shipped_text(Kind.SYSTEM_OUTAGE)).incident.playbook
    whole = next(iter(book.scripts.values()))
    script = whole.model_copy(update={"text": whole.text.model_copy(update={"zh_hans": ""})})
    box = ScriptBox(script, "zh-Hans")
    qtbot.addWidget(box)
    box.show()
    assert box.text.text() == script.text.en
    assert box.note.isVisibleTo(box)
    box.languages.setCurrentIndex(box.languages.findData("zh-Hant"))
    assert not box.note.isVisibleTo(box)
    with qtbot.waitSignal(box.copied):
        box._copy()
    assert QGuiApplication.clipboard().text() == script.text.zh_hant


def test_hostile_titles_stay_words(view):
    desk = running()
    desk.must(c.AddStep(desk.incident_id, HOSTILE, "operations", "C2", None))
    shown(view, desk)
    assert view.card.title.text().startswith("<img")
    assert view.card.title.textFormat() is Qt.TextFormat.PlainText


def test_on_hold_and_after_the_end_no_step_runs_out():
    desk = running()
    assert any(row.due for row in step_rows(desk.incident, viewer()))
    desk.must(c.PutOnHold(desk.incident_id, "the vendor", desk.now + timedelta(minutes=30)))
    assert not any(row.due for row in step_rows(desk.incident, viewer()))


def test_a_dismissed_report_promises_no_playbook(view):
    desk = in_state(State.CLASSIFIED)
    desk.must(c.Dismiss(desk.incident_id, "a false alarm", "ben"))
    shown(view, desk)
    assert view._empty.text() == "It ended before a response was activated."
