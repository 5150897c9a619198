"""An outage of the simulated centre: what it keeps from the queues, the wave before and after it came."""

from datetime import UTC, date, datetime
from functools import cache
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from resources.day import Day
from resources.events import ContactAbandoned, ContactAnswered, ContactJoined
from resources.feeds.simulator.inject import Breakage
from resources.feeds.simulator.inject import Outage as Broken
from resources.feeds.simulator.simulator import Simulator
from resources.forecast.deferred import Due, Outage, apart, deferred, wave
from resources.forecast.outlook import Morning, Outlook, outlook
from resources.forecast.rebound import Redial, learnt
from resources.measures.blocks import ABSENT, MEASURED
from resources.measures.history import History
from resources.measures.sample import FIELDS, SLOT_S
from tests.floors import floor, queue, tally
from tests.resources.simulator.centre_of_tests import CENTRE, HOUR, MORNING

QUEUE = "retail"
ZONE = CENTRE.zone
DAY = Day.of(MORNING, ZONE)
BEGAN, BACK = MORNING + HOUR, MORNING + 1.5 * HOUR
UNTIL = BACK + 2 * HOUR


@cache
def simulated(redial: float = 0.6, breakage: Breakage = Breakage.LINES) -> tuple[Simulator, History]:
    """A morning in which no call arrives for half an hour, as it is kept on record."""
    simulator = Simulator(3, CENTRE, MORNING)
    simulator.inject(Broken(breakage, BEGAN, BACK, redial=redial, redial_s=1200.0))
    slots = int((UNTIL - MORNING) // SLOT_S)
    values = np.zeros((len(FIELDS), slots), np.int64)
    counted = {ContactJoined: "offered", ContactAnswered: "answered", ContactAbandoned: "abandoned"}
    for event in simulator.advance(UNTIL):
        name = counted.get(type(event))
        if name and event.queue == QUEUE:
            values[FIELDS.index(name), min(int((event.at - MORNING) // SLOT_S), slots - 1)] += 1
    return simulator, History(QUEUE, int(MORNING // SLOT_S), np.full(slots, MEASURED, np.uint8), values)


def until(moment: float, *, blind: tuple[float, float] = (0, 0)) -> History:
    _, whole = simulated()
    known = np.where((whole.times >= blind[0]) & (whole.times < blind[1]), ABSENT, whole.known).astype(np.uint8)
    upto = whole.times + SLOT_S <= moment
    return History(QUEUE, whole.first, known[upto], whole.values[:, upto])


def due() -> Due:
    return Due(DAY, np.array(simulated()[0].expected(QUEUE)), 0.05)


def looked(now: float, **changes) -> Outlook:
    """The day at `now`, forecast by its plan."""
    plan = simulated()[0].expected(QUEUE)
    record = until(min(now, UNTIL))
    offered = record.figure("offered")
    starts = np.arange(DAY.start, now, 900)
    came = [int(offered[(record.times >= start) & (record.times < start + 900)].sum()) for start in starts]
    quarters = [round(plan[place]) if start < MORNING else came[place] for place, start in enumerate(starts)]
    shown = floor(queue(QUEUE, day=tally(200, aht=240.0), expected=plan, contacts=tuple(quarters)), demo=True)
    outages = {"outages": (Outage("it", BEGAN, records={QUEUE: record}, **changes),)} if changes else {}
    return outlook(Morning(date(2026, 11, 24)), shown, (), ZONE, now, **outages)


def test_what_the_lines_kept_away_is_deferred_and_the_wave_found_again():
    truth = due().between(BEGAN, BACK)
    lost, unrecorded = deferred(until(BACK), due(), BEGAN, BACK)
    assert unrecorded == pytest.approx(0, abs=0.01)
    assert lost.total == pytest.approx(truth, rel=0.15)
    found = wave(Outage("it", BEGAN, BACK, None, {QUEUE: until(UNTIL)}, Redial(0.6, 1200.0)), QUEUE, due(), UNTIL)
    assert len(found.on_top) == 8
    assert sum(found.on_top) == pytest.approx(found.rebound.total, rel=0.35)
    assert sum(found.on_top[:2]) > sum(found.on_top[4:])
    own = learnt([(found.rebound.lost, found.on_top)] * 20)
    assert own.share == pytest.approx(0.6, abs=0.2)


def test_a_blind_feed_is_taken_to_have_lost_as_much_as_the_rest_and_says_so():
    half = BEGAN + 900
    seen, _ = deferred(until(BACK), due(), BEGAN, BACK)
    found, unrecorded = deferred(until(BACK, blind=(half, BACK)), due(), BEGAN, BACK)
    assert unrecorded == pytest.approx(0.5, abs=0.05)
    assert found.total == pytest.approx(seen.total, rel=0.15)
    nothing, whole = deferred(until(BACK, blind=(BEGAN, BACK)), due(), BEGAN, BACK)
    assert whole == 1
    assert nothing.missing == pytest.approx(due().between(BEGAN, BACK))


def test_an_outage_that_nobody_feels_has_no_wave():
    lost, _ = deferred(until(BEGAN), due(), MORNING + 600, BEGAN)
    assert lost.total == 0


def test_the_need_has_the_wave_before_the_service_is_back():
    now = BEGAN + 1200
    plain = looked(now).need.queues[QUEUE]
    stated = looked(now, back=None, stated=BACK)
    need, [found] = stated.need.queues[QUEUE], stated.waves["it"]
    first = DAY.interval(BACK)
    assert need.extra[first] > 1
    assert sum(need.extra[:first]) == 0
    assert need.likely[first] > plain.likely[first]
    assert found.rebound.begins == datetime.fromtimestamp(BACK, UTC)
    assert found.agents[0] > found.usual[0]
    assert found.if_now is not None
    assert found.if_now.total < found.rebound.total  # until then more is lost
    at_once = looked(now, back=None, stated=None)
    assert at_once.waves["it"][0].if_now is None
    assert at_once.need.queues[QUEUE].extra[DAY.interval(now)] > 0


def test_neither_outage_nor_wave_change_the_level_of_the_day():
    later = DAY.interval(UNTIL + 2 * HOUR)
    plan = simulated()[0].expected(QUEUE)[later]
    for now, back in ((BACK - 60, None), (BACK + HOUR, BACK)):
        found = looked(now, back=back, stated=None).revised[QUEUE]
        assert found.contacts[later] == pytest.approx(plan, rel=0.1)
    assert looked(BACK).seen[QUEUE].factor < 0.8  # what it would be taken for


def test_of_outages_at_the_same_time_one_counts():
    first = Outage("a", BEGAN, None, None, {})
    second, third = Outage("b", BEGAN + 60, BACK, None, {}), Outage("c", MORNING, BEGAN, None, {})
    assert apart([first, second, third]) == [third, first]


def test_half_of_those_kept_away_call_again_in_the_simulator():
    record, without = simulated()[1], simulated(0.0)[1]
    inside, after = (record.times >= BEGAN) & (record.times < BACK), record.times >= BACK
    assert record.figure("offered")[inside].sum() == 0
    more = record.figure("offered")[after].sum() - without.figure("offered")[after].sum()
    assert more == pytest.approx(0.6 * due().between(BEGAN, BACK), rel=0.3)


def test_times_of_another_day_are_not_due():
    zone = ZoneInfo("Asia/Taipei")
    day = Day.on(date(2026, 11, 25), zone)
    assert Due(day, np.full(96, 4.0), 0.1).between(day.start - 7200, day.start + 1800) == pytest.approx(8)
