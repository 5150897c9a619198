"""The head of a response: its clocks, and only the acts that its state allows."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QPushButton

from incidents import commands as c
from incidents.decide import ALLOWED_IN
from incidents.kinds import ENDED, Kind, Severity, State
from incidents.playbooks.shipped import shipped_text
from resources.floor import Freshness
from resources.priority import Priority
from tests.desk_viewer import HOSTILE, viewer
from tests.incidents.desk import in_state, report, running
from tests.incidents.review.reviewing import signed, written
from widgets.incidents.incident_acts import IncidentAct, act_text, acts_in
from widgets.incidents.incident_cards import card_of
from widgets.incidents.response_header import ResponseHeader, Waiting

COMMAND_OF = {
    IncidentAct.ACKNOWLEDGE: c.Acknowledge,
    IncidentAct.GRADE: c.Classify,
    IncidentAct.REGRADE: c.Classify,
    IncidentAct.ACTIVATE: c.Activate,
    IncidentAct.DISMISS: c.Dismiss,
    IncidentAct.MERGE: c.Merge,
    IncidentAct.UPDATE: c.PostUpdate,
    IncidentAct.STABILISED: c.Stabilise,
    IncidentAct.RECOVERING: c.BeginRecovery,
    IncidentAct.HOLD: c.PutOnHold,
    IncidentAct.RESUME: c.Resume,
    IncidentAct.RELAPSE: c.Resume,
    IncidentAct.RESOLVE: c.Resolve,
    IncidentAct.REOPEN: c.Reopen,
    IncidentAct.BEGIN_REVIEW: c.BeginReview,
    IncidentAct.REVIEW: c.WriteReview,
    IncidentAct.CLOSE: c.Close,
}
LIFE = set(COMMAND_OF.values())


@pytest.fixture
def header(qtbot):
    widget = ResponseHeader(viewer())
    qtbot.addWidget(widget)
    return widget


@pytest.mark.parametrize("state", State)
def test_the_buttons_are_exactly_the_acts_of_life_that_the_domain_allows(state):
    offered = {COMMAND_OF[act] for act in acts_in(state)}
    assert offered == {command for command in LIFE if state in ALLOWED_IN[command]}


@pytest.mark.parametrize("state", sorted(set(State) - {State.MERGED}))
def test_every_state_is_shown_with_its_buttons(header, state):
    header.show_incident(in_state(state).incident)
    assert set(header.buttons) == set(acts_in(state))
    assert bool(header.buttons) is (state not in ENDED)


def test_a_button_asks_for_its_act_and_all_rest_while_it_is_saved(header, qtbot):
    desk = in_state(State.REPORTED)
    header.show_incident(desk.incident)
    with qtbot.waitSignal(header.act_wanted) as wanted:
        header.buttons[IncidentAct.ACKNOWLEDGE].click()
    assert wanted.args == [IncidentAct.ACKNOWLEDGE]
    header.show_incident(desk.incident, saving=True)
    assert not any(button.isEnabled() for button in header.buttons.values())


def test_every_act_has_a_label():
    assert all(act_text(act) for act in IncidentAct)


def test_the_clocks_move_and_the_update_turns_amber_then_red(header):
    desk = running(Severity.S1)
    header.show_incident(desk.incident)
    header.tick(desk.now + timedelta(minutes=11))
    assert header.update_due.figure.property("tone") == "text"
    header.tick(desk.now + timedelta(minutes=12))
    assert (header.elapsed.figure.text(), header.update_due.figure.text()) == ("12:00", "03:00")
    assert header.update_due.figure.property("tone") == "high"
    header.tick(desk.now + timedelta(minutes=16))
    assert header.update_due.name.text() == "Update overdue"
    assert header.update_due.figure.property("tone") == "critical"


def test_elapsed_stops_when_service_is_back(header):
    desk = in_state(State.RESOLVED)
    header.show_incident(desk.incident)
    header.tick(desk.now + timedelta(hours=5))
    assert header.elapsed.figure.text() == "00:00"


def test_waiting_contacts_say_when_they_are_old(header):
    header.show_waiting(Waiting(26, Freshness.FRESH, 0.3))
    assert (header.waiting.name.text(), header.waiting.figure.text()) == ("Contacts waiting", "26")
    header.show_waiting(Waiting(26, Freshness.STALE, 12.0))
    assert header.waiting.name.text() == "Waiting, 12 s ago"
    assert header.waiting.figure.property("tone") == "faint"
    header.show_waiting(Waiting())
    assert header.waiting.figure.text() == "–"


def test_shape_word_and_number_name_the_grade(header):
    header.show_incident(running(Severity.S2).incident)
    assert header.mark.priority is Priority.HIGH
    assert "severity II" in header.kind.text()


def test_what_is_affected_is_shown_literally(header):
    desk = running()
    hostile = report(desk)
    desk = type(desk)()
    desk.must(c.ReportIncident(desk.incident_id, hostile.kind, HOSTILE, desk.now, desk.now))
    header.show_incident(desk.incident)
    assert "<b>bold</b>" in header.title.text()
    assert "\u202e" not in header.title.text()


def test_the_second_click_of_a_double_one_meets_no_other_button(header, qtbot):
    desk = in_state(State.ACTIVE)
    header.show_incident(desk.incident)
    header.resize(1200, 90)
    with qtbot.waitExposed(header):
        header.show()
    spot = header.buttons[IncidentAct.STABILISED].geometry().center()
    desk.must(c.Stabilise(desk.incident_id))
    header.show_incident(desk.incident)
    header.layout().activate()
    hit = header.childAt(spot)
    assert not isinstance(hit, QPushButton)
    qtbot.waitUntil(lambda: isinstance(header.childAt(spot), QPushButton))


def test_once_the_review_is_signed_closing_comes_first(header):
    header.show_incident(in_state(State.IN_REVIEW).incident)
    assert next(iter(header.buttons)) is IncidentAct.REVIEW
    header.show_incident(signed(written()).incident)
    assert next(iter(header.buttons)) is IncidentAct.CLOSE


def test_a_hold_says_until_when(header):
    desk = in_state(State.ACTIVE)
    desk.must(c.PutOnHold(desk.incident_id, "the vendor", desk.now + timedelta(minutes=30)))
    header.show_incident(desk.incident)
    until = (desk.now + timedelta(minutes=30)).astimezone(viewer().zone)
    assert header.kind.text().endswith(f"on hold until {until:%H:%M}")


@pytest.mark.parametrize(("language", "words"), [("en", "Threat or violence"), ("zh-Hant", "威脅或暴力")])
def test_the_head_and_the_card_say_what_sort_of_disaster_it_is(qtbot, language, words):
    widget = ResponseHeader(viewer(language=language))
    qtbot.addWidget(widget)
    desk = running(playbook=shipped_text(Kind.DISASTER_OTHER), kind=Kind.DISASTER_OTHER)
    widget.show_incident(desk.incident)
    assert words not in widget.kind.text()
    desk.must(c.CompleteStep(desk.incident_id, "C3", "threat", (("site", "Tower 2"),)))
    widget.show_incident(desk.incident)
    assert words in widget.kind.text()
    assert words in card_of(desk.incident, viewer(language=language)).kind


def test_a_complaint_is_settled_where_a_service_is_back(header):
    for kind, words in ((Kind.SYSTEM_OUTAGE, "Service is back…"), (Kind.CUSTOMER_COMPLAINT, "Settled…")):
        desk = running(playbook="", kind=kind)
        desk.must(c.Stabilise(desk.incident_id), c.BeginRecovery(desk.incident_id))
        header.show_incident(desk.incident)
        assert header.buttons[IncidentAct.RESOLVE].text() == words
