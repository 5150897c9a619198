"""Every kind of incident from its report to the signed review, in the real window, in three languages."""

from pathlib import Path

import pytest

from incidents.incident import StepRun
from incidents.kinds import Kind, Severity
from incidents.playbooks.playbook import EvidenceType
from tests.journeys.hands import Hands
from tests.journeys.response import say_intact
from tests.journeys.seen import Seen
from tests.journeys.whole_life import GIVEN, OVERVIEW, Course, WholeLife

COURSES = (
    Course(Kind.CUSTOMER_COMPLAINT, "Refund refused twice, customer asks for a manager", Severity.S4),
    Course(Kind.DISASTER_OTHER, "Smoke on the second floor, south site", Severity.S1),
    Course(Kind.INFORMATION_LEAK, "Statement sent to a wrong address", Severity.S2),
    Course(Kind.SUSPICIOUS_TRANSACTIONS, "37 reports of one text message", Severity.S2),
    Course(Kind.SYSTEM_OUTAGE, "Core banking unavailable", Severity.S1),
    Course(Kind.TRAFFIC_SURGE, "Cards queue twice over plan", Severity.S3),
)


SIMPLIFIED = {Kind.CUSTOMER_COMPLAINT, Kind.INFORMATION_LEAK}  # of the two scripts the words alone differ
RUNS = [
    *((course, language) for course in COURSES for language in ("en", "zh-Hant")),
    *((course, "zh-Hans") for course in COURSES if course.kind in SIMPLIFIED),
]


class ReadLife(WholeLife):
    """Reads whatever stands on the screen at every state and every open step."""

    def __init__(self, hands: Hands, course: Course, pictures: Path) -> None:
        super().__init__(hands, course, pictures)
        self.eyes = Seen(hands, course.affected, GIVEN[EvidenceType.TEXT], OVERVIEW)

    def see(self, state: str) -> None:
        """A picture, and all its words; of every tab beside the playbook as well."""
        super().see(state)
        beside = self.hands.response.beside
        before = beside.shown
        for key in beside.buttons:
            beside.show_part(key)
            self.eyes.look()
        beside.show_part(before)

    def finish(self, run: StepRun) -> None:
        self.eyes.look()
        super().finish(run)


@pytest.mark.parametrize(("course", "language"), RUNS, ids=lambda part: part if isinstance(part, str) else part.kind)
def test_from_report_to_signed_review(opened, tmp_path, course, language):
    hands = opened(demo=True, language=language)
    life = ReadLife(hands, course, tmp_path)
    life.begin()
    life.walk(after=False)
    life.recover()
    life.review()
    if language != "en":
        assert not life.eyes.english(), "\n".join(life.eyes.english())
    written = len(hands.incident.entries)
    hands.console.close()
    say_intact(tmp_path, at_least=written)
