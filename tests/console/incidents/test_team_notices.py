"""What happens to the team by itself is told once at the desk."""

from uuid import uuid4

import pytest

from console.incidents.team_notices import TeamNotices
from console.state import State
from incidents import commands as c
from incidents.clocks.deadlines import due
from incidents.kinds import Kind, Severity
from incidents.team import commands as t
from incidents.team.calls import Answered, PageChannel
from resources.entry import CONSOLE
from tests.desk_viewer import viewer
from tests.incidents.desk import BEN, running


@pytest.fixture
def told(qtbot):
    state, notices = State(), []
    teller = TeamNotices(state, viewer("eve"), state)
    teller.noticed.connect(notices.append)

    def after(desk):
        state.set_board(desk.board)
        found, notices[:] = list(notices), []
        return found

    return after


def run_out(desk):
    for deadline in due(desk.board, desk.now):
        desk.must(c.Escalate(desk.incident_id, deadline.id), who=CONSOLE)


def test_a_role_passed_on_and_roles_opened_are_told_once(told):
    desk = running(Severity.S4)
    desk.must(c.AssignRole(desk.incident_id, "it_liaison", "ben", backup="chen"))
    assert told(desk) == []  # what stood there before is not told
    run_out(desk.wait(minutes=5))
    (passed,) = told(desk)
    assert passed.what == "INC-0142 · No answer: Technical liaison goes to the backup Chen, not yet accepted"
    desk.must(c.Classify(desk.incident_id, Severity.S2))
    (opened,) = told(desk)
    assert "Deputy commander, Floor lead" in opened.what
    assert told(desk) == []


def test_a_silent_commander_is_told_to_everybody_until_it_is_put_away(told):
    desk = running(Severity.S1)
    key, page = desk.incident_id, uuid4()
    desk.must(c.AssignRole(key, "deputy", "ben"))
    told(desk)
    desk.must(t.PageHolder(key, page, "incident_commander", "anna", "", PageChannel.MAIL, "a@x", "d"), who=BEN)
    desk.must(t.NotePage(key, page, Answered.TAKEN, ""), who=CONSOLE)
    run_out(desk.wait(minutes=2))
    (silent,) = told(desk)
    assert silent.critical
    assert "Anna does not answer" in silent.what


def test_nothing_of_a_restricted_incident_is_told_to_somebody_outside_it(told):
    desk = running(Severity.S4, playbook="", kind=Kind.INFORMATION_LEAK)
    told(desk)
    desk.must(c.Classify(desk.incident_id, Severity.S2))
    assert told(desk) == []
