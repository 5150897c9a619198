"""What the panel says about command, and to whom it offers which act."""

from datetime import timedelta
from uuid import uuid4

import pytest

from incidents import commands as c
from incidents.kinds import Severity
from incidents.team import commands as t
from incidents.team.calls import Answered, PageChannel
from resources.entry import CONSOLE
from tests.desk_viewer import viewer
from tests.incidents.desk import BEN, CHEN, in_state, running
from widgets.team.command_strip import CommandAct, CommandStrip, matter_of


@pytest.fixture
def desk():
    desk = running(Severity.S1)
    return desk.must(c.AssignRole(desk.incident_id, "deputy", "ben"))


def said(desk, me):
    return matter_of(desk.incident, viewer(me), desk.now)


def page(desk, by=BEN, answer=Answered.TAKEN):
    key = uuid4()
    desk.must(
        t.PageHolder(desk.incident_id, key, "incident_commander", "anna", "", PageChannel.MAIL, "a@x", "d"), who=by
    )
    desk.must(t.NotePage(desk.incident_id, key, answer, ""), who=CONSOLE)


def test_with_nothing_to_do_nothing_is_said(qtbot, desk):
    strip = CommandStrip(viewer())
    qtbot.addWidget(strip)
    strip.show_incident(desk.incident)
    assert not strip.isVisibleTo(strip.parentWidget())
    assert said(in_state(desk.incident.state.RESOLVED), "anna") is None


def test_an_offer_is_told_to_everybody_and_answered_by_one(desk):
    desk.must(t.OfferCommand(desk.incident_id, "chen")).wait(seconds=80)
    assert said(desk, "chen").acts == (CommandAct.BRIEF,)
    assert said(desk, "anna").acts == (CommandAct.WITHDRAW,)
    assert said(desk, "ben").acts == ()
    for me in ("chen", "anna", "ben"):
        assert "Anna" in said(desk, me).words
    assert said(desk, "ben").words == "Command is offered to Chen, no answer for 01:20. Anna commands."


def test_the_deputy_and_the_duty_manager_may_take_command_after_two_minutes_of_silence(desk):
    page(desk)
    assert said(desk.wait(seconds=60), "ben").acts == ()
    assert "01:00" in said(desk, "ben").words
    desk.wait(seconds=61)
    assert said(desk, "ben").acts == (CommandAct.TAKE,)
    assert said(desk, "dora").acts == (CommandAct.TAKE,)  # paged by the deputy, on whose behalf anybody above may act
    assert said(desk, "chen").acts == ()
    desk.must(c.WriteNote(desk.incident_id, "here"))
    assert said(desk, "ben") is None


def test_the_commander_is_asked_after_an_hour_and_pressed_after_three(desk):
    assert said(desk.wait(minutes=59), "anna") is None
    assert said(desk.wait(minutes=1), "anna").acts == (CommandAct.HAND_OVER, CommandAct.KEEP)
    desk.must(t.KeepCommand(desk.incident_id))
    assert said(desk, "anna") is None
    desk.wait(hours=2)
    assert said(desk, "anna").acts == (CommandAct.HAND_OVER,)
    assert said(desk, "ben").acts == (CommandAct.TAKE,)
    assert said(desk, "chen") is None


def test_a_press_tells_the_act(qtbot, desk):
    strip = CommandStrip(viewer("chen"))
    qtbot.addWidget(strip)
    desk.must(t.OfferCommand(desk.incident_id, "chen"))
    strip.show_incident(desk.incident)
    strip.tick(desk.now + timedelta(seconds=5))
    with qtbot.waitSignal(strip.wanted) as wanted:
        strip.buttons[CommandAct.BRIEF].click()
    assert wanted.args == [CommandAct.BRIEF]
    assert not strip.buttons[CommandAct.WITHDRAW].isVisibleTo(strip)
    desk.must(t.DeclineCommand(desk.incident_id, "ill"), who=CHEN)
    strip.show_incident(desk.incident)
    assert strip.isHidden()
