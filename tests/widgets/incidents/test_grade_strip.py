"""A proposed grade above the conditions: accepted with one key, declined with a reason, gone either way."""

from dataclasses import replace

from incidents.conditions.criteria import Standing
from incidents.facts import SeverityChanged
from incidents.grading.facts import GradeDeclined
from incidents.kinds import Kind, Severity
from incidents.playbooks.shipped import shipped_text
from tests.console.response_stage import Stage
from tests.incidents.desk import running
from tests.incidents.test_grading import standing


def stage_with_proposal(qtbot):
    desk = running(Severity.S3, shipped_text(Kind.SYSTEM_OUTAGE))
    stage = Stage(qtbot, desk)
    grades = standing({"running_minutes": 240}, at=desk.now.timestamp())
    stage.page.show_standings({desk.incident_id: replace(Standing(), grades=grades)})
    stage.tick()
    return stage, stage.page.conditions.grade


def test_a_worse_grade_is_proposed_with_its_reason_and_accepted_with_one_press(qtbot):
    stage, strip = stage_with_proposal(qtbot)
    assert strip.isVisible()
    assert strip.words.text() == "Looks like severity II serious since 14:00: four hours without an end (240)"
    strip.accept.click()
    incident = stage.desk.incident
    assert incident.severity is Severity.S2
    [graded] = [one.fact for one in incident.entries if isinstance(one.fact, SeverityChanged)]
    assert graded.reason == "four hours without an end (240)"
    assert not strip.isVisible()


def test_a_declined_grade_stands_in_the_log_and_is_not_asked_again(qtbot):
    stage, strip = stage_with_proposal(qtbot)
    strip.decline.click()
    stage.fill_and_confirm(_reason="most of them called twice")
    assert isinstance(stage.desk.incident.entries[-1].fact, GradeDeclined)
    assert stage.desk.incident.severity is Severity.S3
    stage.tick()
    assert not strip.isVisible()
