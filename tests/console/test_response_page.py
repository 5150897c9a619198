"""The Response page: intents become commands, nothing is drawn as done before it is stored, refusals are words."""

from datetime import timedelta
from uuid import uuid5

import pytest
from PySide6.QtCore import Qt

from console.outcomes import Conflict, Done, Failed
from console.pages.response import ResponsePage
from console.storage.troubles import Trouble, TroubleCode
from incidents import commands as c
from incidents.facts import NoteTag
from incidents.kinds import Kind, Severity, State
from resources.entry import Refusal
from resources.floor import Freshness
from tests.console.desk_runs import DeskRuns
from tests.desk_viewer import HOSTILE, viewer
from tests.incidents.desk import BEN, PLAYBOOK, SPACE, Desk, finish_steps, in_state, report, running
from tests.widgets.test_report_dialog import FLOOR
from widgets.incident_acts import IncidentAct
from widgets.step_card import StepCard
from widgets.step_item import StepItem
from widgets.tab_order import reached_by_tab
from widgets.theme import apply_theme


@pytest.fixture(autouse=True)
def _dressed(qapp):
    apply_theme(qapp, "dark", "en")


class Stage:
    """A page over a desk, and what it told."""

    def __init__(self, qtbot, desk, kept=None):
        self.desk, self.runs = desk, DeskRuns(desk)
        self.drafts, self.notices = dict(kept or {}), []
        self.page = ResponsePage(
            self.runs,
            viewer(),
            lambda key: self.drafts.get(key, ""),
            lambda kind: PLAYBOOK if kind == "system_outage" else "",
        )
        qtbot.addWidget(self.page)
        self.runs.shown.append(self.page.show_board)
        self.page.noticed.connect(self.notices.append)
        self.page.draft_changed.connect(self.drafts.__setitem__)
        self.page.resize(1300, 800)
        self.page.show_board(desk.board)
        self.page.show()
        self.tick()

    def tick(self):
        self.page.show_time(self.desk.now.timestamp())

    def press(self, act):
        self.page.header.buttons[act].click()

    @property
    def dialog(self):
        return self.page.acts.dialog

    def fill_and_confirm(self, **fields):
        for name, text in fields.items():
            getattr(self.dialog, name).setPlainText(text)
        self.dialog.confirm.click()


@pytest.fixture
def stage(qtbot):
    made = []

    def build(desk, **kwargs):
        made.append(Stage(qtbot, desk, **kwargs))
        return made[-1]

    yield build
    for one in made:
        if one.dialog is not None:
            one.dialog.reject()
        one.page.log.composer._pause.stop()
        one.page.hide()


def pick(picker, person):
    picker.setCurrentIndex(picker.findData(person))


def fill_o1(page, choice=0):
    card = page.playbook.card
    card.choices.buttons()[choice].click()
    card.form._fields["test_call"].setCurrentIndex(1)
    return card


def test_a_step_is_saving_until_its_outcome_is_home_and_only_then_done(stage):
    on = stage(running())
    on.runs.held = True
    fill_o1(on.page).done_button.click()
    assert on.runs.asked == [c.CompleteStep(on.desk.incident_id, "O1", "telephony", (("test_call", "ok"),))]
    assert on.page.playbook.card.countdown.text() == "saving…"
    on.page.playbook.card.finish()
    assert len(on.runs.asked) == 1
    on.runs.release()
    assert on.page.playbook.card.title.text() == "Reroute"
    assert on.page.playbook._items["O1"].time.text() == "14:00:00"


def test_the_version_on_the_screen_goes_with_the_command(stage):
    on = stage(running())
    fill_o1(on.page).finish()
    assert on.runs.seen == [on.desk.incident.version - 1]


def test_a_refused_step_is_open_again_with_all_that_was_filled_in(stage):
    on = stage(running())
    on.runs.next_outcome = Failed(Trouble.of(TroubleCode.DISK_FULL, path="/data"))
    fill_o1(on.page).finish()
    card = on.page.playbook.card
    assert isinstance(card, StepCard)
    assert dict(card.form.values()) == {"test_call": "ok"}
    assert card.done_button.isEnabled()
    [notice] = on.notices
    assert notice.critical
    assert "/data is full" in notice.what
    assert notice.to_do


def test_who_was_faster_is_told_in_words(stage):
    on = stage(running())
    card = fill_o1(on.page)
    on.desk.must(c.CompleteStep(on.desk.incident_id, "O1", "business", (("test_call", "ok"),)), who=BEN)
    refusal = on.desk.ask(c.CompleteStep(on.desk.incident_id, "O1", "telephony", (("test_call", "ok"),)))
    on.runs.next_outcome = Conflict((on.desk.entries[-1],), refusal)
    card.finish()
    [notice] = on.notices
    assert "Somebody was faster. 14:00 Ben: Which layer: Business" in notice.what
    assert notice.to_do == "Go on with the next step."
    assert on.page.playbook.card.title.text() == "Repair"


def test_from_report_to_close_by_buttons_and_dialogs(stage):
    desk = Desk()
    desk.must(report(desk))
    on = stage(desk)
    page = on.page
    on.press(IncidentAct.ACKNOWLEDGE)
    on.press(IncidentAct.GRADE)
    on.dialog.choose(Severity.S2)
    on.dialog.confirm.click()
    on.press(IncidentAct.ACTIVATE)
    pick(on.dialog.pickers["it_liaison"], "chen")
    on.dialog.confirm.click()
    assert desk.incident.state is State.ACTIVE
    assert desk.incident.team["it_liaison"].person == "chen"
    assert desk.incident.team["duty_manager_reviewer"].person == "dora"
    on.press(IncidentAct.UPDATE)
    on.fill_and_confirm(text="Vendor engaged")
    for command in finish_steps(desk.incident_id):
        on.page.playbook.step_done.emit(command.step, command.choice, command.evidence)
    on.press(IncidentAct.STABILISED)
    on.press(IncidentAct.RECOVERING)
    on.press(IncidentAct.RESOLVE)
    on.dialog.confirm.click()
    on.press(IncidentAct.BEGIN_REVIEW)
    on.press(IncidentAct.REVIEW)
    on.fill_and_confirm(summary_field="Core switch failed over late")
    on.press(IncidentAct.CLOSE)
    pick(on.dialog.picker, "dora")
    on.dialog.confirm.click()
    assert desk.incident.state is State.CLOSED
    assert on.dialog is None
    assert on.notices == []
    assert page.header.buttons == {}
    assert not page.log.composer.isVisibleTo(page)


def test_a_dialog_closes_when_stored_and_tells_a_refusal_inside(stage):
    on = stage(running())
    on.press(IncidentAct.REGRADE)
    on.dialog.choose(Severity.S1)
    on.runs.held = True
    on.dialog.confirm.click()
    assert on.dialog.hint.text() == "saving…"
    assert not any(button.isEnabled() for button in on.page.header.buttons.values())
    on.runs.next_outcome = Failed(Trouble.of(TroubleCode.BUSY, path="/data"))
    on.runs.release()
    assert on.dialog.isVisible()
    assert "locked" in on.dialog.hint.text()
    on.dialog.confirm.click()
    assert on.dialog is None
    assert on.desk.incident.severity is Severity.S1


def test_skipping_asks_why_and_marks_the_deviation(stage):
    on = stage(running())
    on.page.playbook.open_step("O7")
    on.page.playbook.card.skip_button.click()
    on.fill_and_confirm(_reason="vendor did it")
    assert on.desk.incident.step("O7").reason == "vendor did it"
    assert on.page.playbook._items["O7"].deviation.isVisibleTo(on.page)


def test_a_skip_by_somebody_without_the_role_is_refused_in_words(stage):
    on = stage(running())
    on.runs.who = BEN
    on.page.playbook.open_step("O7")
    on.page.playbook.card.skip_button.click()
    on.fill_and_confirm(_reason="no time")
    assert on.dialog.hint.text().startswith("Only these may skip this step: Commander")
    assert on.notices[0].what == "Only these may skip this step: Commander"


def test_an_added_step_appears_behind_the_open_one(stage, qtbot):
    on = stage(running())
    on.page.playbook.add.click()
    qtbot.keyClicks(on.dialog._title, "Tell branches")
    on.dialog.confirm.click()
    ids = [run.id for run in on.desk.incident.steps]
    assert ids[ids.index("O1") + 1] == "+1"
    assert on.page.playbook._items["+1"].title.text() == "Tell branches"


def test_a_settled_step_is_opened_again_with_a_reason(stage):
    on = stage(running())
    fill_o1(on.page).finish()
    on.page.playbook.open_step("O1")
    on.page.playbook.card.reopen.click()
    on.fill_and_confirm(_reason="wrong layer")
    assert isinstance(on.page.playbook.card, StepCard)
    assert on.page.playbook.card.title.text() == "Which layer"


def test_roles_are_assigned_accepted_and_declined(stage):
    on = stage(running())
    on.page.team.row("deputy").assign.click()
    pick(on.dialog.picker, "anna")
    on.dialog.confirm.click()
    on.page.team.row("deputy").accept.click()
    assert on.desk.incident.team["deputy"].accepted_at is not None
    on.desk.must(c.AssignRole(on.desk.incident_id, "it_liaison", "anna"))
    on.page.show_board(on.desk.board)
    on.page.team.row("it_liaison").decline.click()
    on.fill_and_confirm(_reason="already deputy")
    assert on.desk.incident.team["it_liaison"].declined == "already deputy"


def test_a_note_is_written_and_its_field_is_free_only_when_stored(stage, qtbot):
    on = stage(running())
    composer = on.page.log.composer
    composer.text.setPlainText("Retail chat moved")
    on.runs.held = True
    qtbot.keyClick(composer.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    key = on.page.log.draft_key
    assert composer.text.isReadOnly()
    assert on.drafts[key] == "Retail chat moved"
    on.runs.release()
    assert on.runs.asked == [c.WriteNote(on.desk.incident_id, "Retail chat moved", NoteTag.NOTE)]
    assert (composer.text.toPlainText(), on.drafts[key]) == ("", "")


def test_a_note_that_was_not_stored_stays_in_its_field(stage, qtbot):
    on = stage(running())
    composer = on.page.log.composer
    composer.text.setPlainText("keep me")
    on.runs.next_outcome = Failed(Trouble.of(TroubleCode.DISK_FULL, path="/data"))
    composer.send.click()
    assert composer.text.toPlainText() == "keep me"
    assert not composer.text.isReadOnly()
    assert on.drafts[on.page.log.draft_key] == "keep me"


def test_a_half_written_note_comes_back_at_the_next_start(stage):
    desk = running()
    on = stage(desk, kept={f"note/{desk.incident_id}": "half wri"})
    assert on.page.log.composer.text.toPlainText() == "half wri"


def test_an_incident_chosen_before_the_board_is_known_gets_its_draft_too(stage):
    desk = running()
    on = stage(Desk(), kept={f"note/{desk.incident_id}": "half wri"})
    on.page.select(desk.incident_id)
    on.page.show_board(desk.board)
    assert on.page.incident is desk.incident
    assert on.page.log.composer.text.toPlainText() == "half wri"


def test_a_half_written_update_comes_back_and_is_forgotten_when_posted(stage):
    on = stage(running())
    key = f"update/{on.desk.incident_id}"
    on.press(IncidentAct.UPDATE)
    on.dialog.text.setPlainText("half")
    on.dialog.reject()
    assert on.drafts[key] == "half"
    on.press(IncidentAct.UPDATE)
    assert on.dialog.words() == "half"
    on.dialog.confirm.click()
    assert on.drafts[key] == ""


def test_a_line_is_put_right_and_the_first_words_stay_struck(stage):
    on = stage(running())
    on.desk.must(c.WriteNote(on.desk.incident_id, "Ticket 13"))
    on.page.show_board(on.desk.board)
    on.page.log.view.activated.emit(on.page.log.model.index(0))
    on.fill_and_confirm(text="Ticket 31")
    newest = on.page.log.model.line(on.page.log.model.index(0))
    assert (newest.struck, newest.words) == ("Ticket 13", "Ticket 31")


def test_masked_card_numbers_are_told(stage):
    on = stage(running())
    on.runs.next_outcome = Done((), masked=2)
    on.page.log.note_written.emit("4111…", NoteTag.NOTE)
    assert on.notices[0].what == "Card numbers made unreadable before storing: 2."


def test_two_incidents_keep_their_drafts_apart(stage):
    desk = running()
    other = uuid5(SPACE, "other")
    desk.must(
        c.ReportIncident(other, Kind.TRAFFIC_SURGE, "Cards ×2", desk.now, desk.now),
        c.Acknowledge(other),
        c.Classify(other, Severity.S3),
        c.Activate(other, "ben", ""),
    )
    on = stage(desk)
    assert on.page.incident.id == desk.incident_id
    on.page.log.composer.text.setPlainText("about the outage")
    on.page.picker.chips[other].click()
    assert on.page.header.title.text() == "Cards ×2"
    assert on.page.log.composer.text.toPlainText() == ""
    on.page.select(desk.incident_id)
    assert on.page.log.composer.text.toPlainText() == "about the outage"


def test_the_worst_running_incident_is_shown_first_and_a_choice_is_kept(stage):
    desk = running()
    on = stage(desk)
    assert on.page.incident.id == desk.incident_id
    desk.must(c.ReportIncident(uuid5(SPACE, "worse"), Kind.INFORMATION_LEAK, "leak", desk.now, desk.now))
    on.page.show_board(desk.board)
    assert on.page.incident.id == desk.incident_id


def test_without_an_incident_the_page_says_what_would_fill_it(stage):
    on = stage(Desk())
    assert on.page._stack.currentIndex() == 0
    assert on.page.incident is None


def test_clocks_move_without_rebuilding_anything(stage):
    on = stage(running(Severity.S1))
    before = on.page.findChildren(StepItem)
    on.desk.wait(minutes=4)
    on.tick()
    assert on.page.header.elapsed.figure.text() == "04:00"
    assert on.page.playbook.card.countdown.text() == "01:00"
    assert on.page.findChildren(StepItem) == before


def test_a_hidden_page_does_not_tick(stage):
    on = stage(running())
    on.page.hide()
    on.desk.wait(minutes=4)
    on.tick()
    assert on.page.header.elapsed.figure.text() == "00:00"


def test_waiting_contacts_come_from_the_floor_with_their_age(stage):
    on = stage(running())
    on.page.show_floor(FLOOR)
    on.page.show_freshness(Freshness.STALE, 12.0)
    assert (on.page.header.waiting.figure.text(), on.page.header.waiting.name.text()) == ("19", "Waiting, 12 s ago")
    on.page.show_freshness(Freshness.LOST, None)
    assert on.page.header.waiting.figure.text() == "19"


def test_dismissing_from_severity_ii_asks_for_a_second_person(stage):
    on = stage(in_state(State.CLASSIFIED, Severity.S2))
    on.press(IncidentAct.DISMISS)
    on.fill_and_confirm(_reason="false alarm")
    assert "second person" in on.dialog.hint.text()
    pick(on.dialog._second, "ben")
    on.dialog.confirm.click()
    assert on.desk.incident.state is State.DISMISSED


def test_holding_resuming_failing_again_and_reopening(stage):
    on = stage(running(Severity.S3))
    on.press(IncidentAct.HOLD)
    on.fill_and_confirm(_reason="vendor")
    assert on.desk.incident.hold_until == on.desk.now + timedelta(minutes=30)
    on.press(IncidentAct.RESUME)
    on.press(IncidentAct.STABILISED)
    on.press(IncidentAct.RELAPSE)
    assert on.desk.incident.state is State.ACTIVE
    on.press(IncidentAct.STABILISED)
    on.press(IncidentAct.RECOVERING)
    on.press(IncidentAct.RESOLVE)
    on.fill_and_confirm(_override="all fine")
    on.press(IncidentAct.REOPEN)
    on.fill_and_confirm(_reason="down again")
    assert on.desk.incident.state is State.ACTIVE


def test_merging_into_another_incident(stage):
    desk = in_state(State.REPORTED)
    other = uuid5(SPACE, "other")
    desk.must(c.ReportIncident(other, Kind.SYSTEM_OUTAGE, "same thing", desk.now, desk.now))
    on = stage(desk)
    on.page.select(desk.incident_id)
    on.press(IncidentAct.MERGE)
    on.dialog._others.buttons()[0].click()
    on.dialog.confirm.click()
    assert desk.incident.merged_into == other


def test_hostile_text_everywhere_is_shown_as_text(stage):
    desk = Desk()
    desk.must(c.ReportIncident(desk.incident_id, Kind.SYSTEM_OUTAGE, HOSTILE, desk.now, desk.now))
    desk.must(c.WriteNote(desk.incident_id, HOSTILE))
    on = stage(desk)
    on.runs.next_outcome = Failed(Trouble.of(TroubleCode.DEFECT, what=HOSTILE, id="7"))
    on.press(IncidentAct.ACKNOWLEDGE)
    assert "<b>bold</b>" in on.page.header.title.text()
    assert "<b>bold</b>" in on.notices[0].what


def test_the_splitters_are_remembered(stage):
    one, two = stage(running()), stage(running())
    one.page._across.setSizes([500, 800])
    two.page.restore(one.page.remember())
    assert two.page._across.sizes() == one.page._across.sizes()
    two.page.restore(b"rubbish")


def test_a_broken_playbook_is_refused_with_its_place(stage):
    on = stage(in_state(State.CLASSIFIED))
    on.page.acts._playbook_text = lambda _kind: "schema: 2\n"
    on.press(IncidentAct.ACTIVATE)
    on.dialog.confirm.click()
    assert "line 1" in on.dialog.hint.text()
    assert on.desk.incident.state is State.CLASSIFIED


def test_a_refusal_that_nobody_foresaw_is_still_told(stage):
    on = stage(running())
    on.runs.next_outcome = Conflict((), Refusal.of(TroubleCode.DEFECT))
    on.press(IncidentAct.STABILISED)
    assert len(on.notices) == 1


def test_tab_goes_from_the_header_through_the_open_step_to_the_log(stage):
    on = stage(running())
    order = [one for one in reached_by_tab(on.page) if one.isVisibleTo(on.page)]
    card = on.page.playbook.card
    places = [
        order.index(one)
        for one in (
            on.page.header.buttons[IncidentAct.UPDATE],
            on.page.playbook.add,
            card,
            card.choices.buttons()[0],
            card.form._fields["test_call"],
            card.done_button,
            on.page.playbook._items["O7"],
            on.page.team.row("deputy").assign,
            on.page.log.composer.text,
            on.page.log.view,
        )
    ]
    assert places == sorted(places)
    assert card.nextInFocusChain() is card.choices.buttons()[0]


def test_after_activation_the_keyboard_is_on_the_first_step(stage, qtbot):
    on = stage(in_state(State.CLASSIFIED))
    on.press(IncidentAct.ACTIVATE)
    on.dialog.confirm.click()
    with qtbot.waitActive(on.page):
        on.page.activateWindow()
    assert on.page.playbook.card.hasFocus()


def test_another_person_at_the_desk_sees_their_own_steps_and_roles(stage):
    on = stage(running())
    on.desk.must(c.AssignRole(on.desk.incident_id, "it_liaison", "chen"))
    on.page.show_board(on.desk.board)
    row = on.page.team.row("it_liaison")
    assert not row.accept.isVisibleTo(on.page)
    on.page.playbook.mine.click()
    assert "O1" not in on.page.playbook._order
    on.page._viewer.me = "chen"
    on.page.show_person(on.page._viewer.people[2])
    assert row.accept.isVisibleTo(on.page)
    assert {"O1", "O8"} <= set(on.page.playbook._order)


def test_the_other_theme_is_worn_at_once(stage, qapp):
    on = stage(running())
    before = on.page.grab().toImage().pixelColor(3, 3)
    apply_theme(qapp, "light", "en")
    assert on.page.grab().toImage().pixelColor(3, 3) != before
    apply_theme(qapp, "dark", "en")
