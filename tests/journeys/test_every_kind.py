"""Every kind of incident from its report to the signed review, in the real window, in two languages."""

import pytest

from incidents.kinds import Kind, Severity
from tests.journeys.response import say_intact
from tests.journeys.whole_life import Course, WholeLife

COURSES = (
    Course(Kind.CUSTOMER_COMPLAINT, "Refund refused twice, customer asks for a manager", Severity.S4),
    Course(Kind.DISASTER_OTHER, "Smoke on the second floor, south site", Severity.S1),
    Course(Kind.INFORMATION_LEAK, "Statement sent to a wrong address", Severity.S2),
    Course(Kind.SUSPICIOUS_TRANSACTIONS, "37 reports of one text message", Severity.S2),
    Course(Kind.SYSTEM_OUTAGE, "Core banking unavailable", Severity.S1),
    Course(Kind.TRAFFIC_SURGE, "Cards queue twice over plan", Severity.S3),
)


@pytest.mark.parametrize("course", COURSES, ids=lambda course: course.kind)
@pytest.mark.parametrize("language", ["en", "zh-Hant"])
def test_from_report_to_signed_review(opened, tmp_path, course, language):
    hands = opened(demo=True, language=language)
    life = WholeLife(hands, course, tmp_path)
    life.begin()
    life.walk(after=False)
    life.recover()
    life.review()
    written = len(hands.incident.entries)
    hands.console.close()
    say_intact(tmp_path, at_least=written)
