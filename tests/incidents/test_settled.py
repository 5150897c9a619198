"""Conditions to leave that are read from the steps of the incident itself."""

from datetime import UTC, datetime

import pytest

from incidents import commands as c
from incidents.conditions.counted import counted
from incidents.conditions.criteria import Verdict
from incidents.conditions.watch import Watch
from incidents.kinds import Kind, Severity
from incidents.playbooks.loader import PlaybookFault, load_playbook
from resources.floor import Freshness
from tests.floors import floor
from tests.incidents.desk import PLAYBOOK, Desk, running
from tests.incidents.test_customer_complaint import TEXT, finish

NOW = 1_795_500_000.0


def verdicts(desk: Desk) -> dict[str, Verdict]:
    book = desk.incident.playbook
    assert book is not None
    told = counted(desk.incident, datetime.fromtimestamp(NOW, UTC), 0)
    standing = Watch(book).see(floor(), Freshness.FRESH, NOW, told)
    return {one.criterion.settled: one.verdict for one in standing.exit if one.criterion.settled}


def test_a_complaint_says_how_far_it_is_by_its_steps() -> None:
    desk = running(Severity.S4, TEXT, Kind.CUSTOMER_COMPLAINT)
    assert set(verdicts(desk).values()) == {Verdict.NOT_MET}
    finish(desk, "K7", "rejected")
    met = verdicts(desk)
    assert (met["K8"], met["K9"], met["K8S"]) == (Verdict.NOT_MET, Verdict.MET, Verdict.NOT_MET)  # nothing was granted
    finish(desk, "K8")
    finish(desk, "K8S", "satisfied")
    finish(desk, "K10")
    assert set(verdicts(desk).values()) == {Verdict.MET}
    desk.must(c.ReopenStep(desk.incident_id, "K8S", "complains again"))
    assert verdicts(desk)["K8S"] is Verdict.NOT_MET


def test_what_was_granted_has_still_to_be_done() -> None:
    desk = running(Severity.S4, TEXT, Kind.CUSTOMER_COMPLAINT)
    finish(desk, "K7", "granted")
    assert verdicts(desk)["K9"] is Verdict.NOT_MET
    finish(desk, "K9")
    assert verdicts(desk)["K9"] is Verdict.MET


@pytest.mark.parametrize(
    ("condition", "fault"),
    [
        ("exit: [{text: {en: x}, settled: X9}]", 'unknown step "X9"'),
        ("entry: [{text: {en: x}, settled: O1}]", "a condition to leave"),
        ("exit: [{text: {en: x}, settled: O1, metric: link_down}]", "without a metric"),
    ],
)
def test_what_the_check_finds(condition: str, fault: str) -> None:
    with pytest.raises(PlaybookFault, match=fault):
        load_playbook(PLAYBOOK.replace("steps:", f"{condition}\nsteps:", 1), "small.yaml")
