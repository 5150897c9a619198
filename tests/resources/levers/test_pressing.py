"""A surge that no forecast has seen presses on the need of the next hours, and of these only."""

import pytest

from resources.levers.pressing import pressed
from tests.floors import floor, queue
from tests.resources.limits.grounds import TODAY, needs
from tests.resources.roster.rosters import at

NOW, UNTIL = at(13).timestamp(), at(15).timestamp()


def live(**need):
    return floor(*(queue(name, need=agents) for name, agents in need.items()), at=NOW)


def test_what_presses_now_goes_on_for_as_long_as_expected():
    made = pressed(needs(cards=40, loans=20), live(cards=60, loans=21), UNTIL).queues
    span = slice(TODAY.interval(NOW), TODAY.interval(UNTIL))
    assert set(made["cards"].likely[span]) == {60}
    assert set(made["cards"].contacts[span]) == {15.0}
    assert made["cards"].likely[span.start - 1] == made["cards"].likely[span.stop] == 40
    assert set(made["loans"].likely) == {20}  # one agent more is chance


@pytest.mark.parametrize(
    ("planned", "now", "expected"), [(40, 30, 40), (40, 43, 40), (10, 12, 12), (10, 11, 10), (10, 99, 40), (0, 5, 0)]
)
def test_the_forecast_stands_unless_clearly_more_presses(planned, now, expected):
    made = pressed(needs(cards=planned), live(cards=now), UNTIL)
    assert made.queues["cards"].likely[TODAY.interval(NOW)] == expected


def test_another_day_and_an_unknown_floor_change_nothing():
    need = needs(cards=10)
    assert pressed(need, floor(queue(need=60), at=NOW - 86_400), UNTIL) == need
    assert pressed(need, floor(queue(need=None), at=NOW), UNTIL) == need
    assert pressed(need, floor(queue("other"), at=NOW), UNTIL) == need
