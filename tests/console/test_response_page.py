"""The Response page: intents become commands, nothing is drawn as done before it is stored, refusals are words."""

from uuid import uuid5

from console.acts.outcomes import Conflict, Failed
from console.storage.troubles import Trouble, TroubleCode
from incidents import commands as c
from incidents.kinds import Kind, Severity, State
from resources.entry import Refusal
from resources.floor import Freshness
from tests.console.response_stage import fill_o1
from tests.desk_viewer import HOSTILE
from tests.incidents.desk import BEN, SPACE, Desk, in_state, running
from tests.widgets.incidents.test_report_dialog import FLOOR
from widgets.incidents.incident_acts import IncidentAct
from widgets.incidents.step_card import StepCard
from widgets.incidents.step_item import StepItem
from widgets.tab_order import reached_by_tab
from widgets.theme import apply_theme


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
