"""The strip on every page shows what comes next: the status update or a report to a regulator."""

from datetime import timedelta

import pytest

from console.incidents.overview import strip_of
from incidents.clocks.packs import pack_text
from incidents.kinds import State
from incidents.team.commands import OfferCommand
from tests.incidents.clocks.shop import graded
from tests.incidents.desk import running


def test_without_rules_the_update_is_told():
    desk = running()
    strip = strip_of(desk.incident, desk.now)
    assert (strip.due, strip.due_in, strip.overdue) == ("update due in", "30:00", False)


@pytest.mark.parametrize(
    ("minutes", "told"),
    [
        (10, ("regulator report due in", "20:00", False)),
        (40, ("regulator report overdue by", "10:00", True)),
    ],
)
def test_the_report_to_a_regulator_when_it_comes_first(minutes, told):
    desk = graded(State.ACTIVE, pack_text("tw_fsc"))
    strip = strip_of(desk.incident, desk.now + timedelta(minutes=minutes))
    assert (strip.due, strip.due_in, strip.overdue) == told


def test_the_strip_tells_a_pending_offer_of_command():
    desk = running()
    desk.must(OfferCommand(desk.incident_id, "ben"))
    assert "command offered, not yet accepted" in strip_of(desk.incident, desk.now).words
