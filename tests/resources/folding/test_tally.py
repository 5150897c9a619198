"""Counting: what the tallies of a queue say is what a plain recount of everything that was counted says."""

from collections import Counter
from dataclasses import asdict
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from resources.day import INTERVAL_S, Day
from resources.folding.tally import ABANDONED, EXIT_TIMEOUT, STEP_S, WINDOW_S, Tallies, freeze

ZONE = ZoneInfo("Asia/Hong_Kong")
MIDNIGHT = Day.of(1_795_500_000.0, ZONE).end
KINDS = ("offered", "answered", "completed", "abandoned", "exit_timeout")

pauses = st.sampled_from([0.0, 0.5, 3.0, 9.99, 10.0, 61.0, 899.0, 1795.0, 4000.0])
happenings = st.lists(st.tuples(pauses, st.sampled_from(KINDS), st.booleans()), max_size=60)


@given(st.sampled_from([MIDNIGHT - 4000.0, MIDNIGHT - 7.0, MIDNIGHT + 100.0]), happenings)
def test_tallies_are_a_plain_recount(start, happened):
    """Times only go forward here; windows turn every ten seconds as the fold does it."""
    day = Day.of(start, ZONE)
    tallies = Tallies(day)
    counted: list[tuple[float, str]] = []
    now = turned = start
    tallies.turn(now, day)
    for pause, kind, read in happened:
        now += pause
        if now >= turned // STEP_S * STEP_S + STEP_S or read:
            day = day if now < day.end else Day.of(now, ZONE)
            tallies.turn(now, day)
            turned = now
        _count(tallies, now, kind)
        counted.append((now, kind))
    oldest = int(turned - WINDOW_S) // STEP_S
    assert _named(freeze(tallies.total)) == _recount(counted, float("-inf"))
    assert _named(tallies.window()) == _recount(counted, (oldest + 1) * STEP_S)
    assert _named(tallies.day()) == _recount(counted, day.start)
    today = [int((at - day.start) // INTERVAL_S) for at, kind in counted if kind == "offered" and at >= day.start]
    assert {quarter: count for quarter, count in enumerate(tallies.contacts) if count} == Counter(today)


def test_what_comes_late_counts_in_the_newest_step_but_in_its_own_quarter_of_an_hour():
    day = Day.of(MIDNIGHT + 3 * INTERVAL_S, ZONE)
    tallies = Tallies(day)
    tallies.turn(day.start + 2 * INTERVAL_S, day)
    tallies.offered(day.start + 2 * INTERVAL_S + 1)
    tallies.offered(day.start + 2 * INTERVAL_S - 1)
    assert tallies.contacts == [0, 1, 1]
    tallies.turn(day.start + 2 * INTERVAL_S + WINDOW_S - 1, day)
    assert tallies.window().offered == 2
    tallies.turn(day.start + 2 * INTERVAL_S + WINDOW_S, day)
    assert tallies.window().offered == 0


def test_what_comes_late_over_midnight_counts_on_the_new_day():
    before, after = Day.of(MIDNIGHT - 60.0, ZONE), Day.of(MIDNIGHT, ZONE)
    tallies = Tallies(before)
    tallies.turn(MIDNIGHT - 9.0, before)
    tallies.offered(MIDNIGHT - 9.0)
    tallies.turn(MIDNIGHT, after)
    tallies.offered(MIDNIGHT - 1.0)
    assert (tallies.total[0], tallies.day().offered, tallies.contacts) == (2, 1, [1])


def test_what_comes_later_than_the_window_is_long_leaves_the_window_again():
    day = Day.of(MIDNIGHT + 3600.0, ZONE)
    tallies = Tallies(day)
    tallies.turn(day.start, day)
    tallies.offered(day.start + 5.0)
    tallies.turn(day.start + WINDOW_S, day)
    tallies.abandoned(day.start + 6.0)
    assert (tallies.window().offered, tallies.window().abandoned) == (0, 1)
    tallies.turn(day.start + WINDOW_S + STEP_S, day)
    assert tallies.window().abandoned == 0


def _count(tallies: Tallies, at: float, kind: str) -> None:
    match kind:
        case "offered":
            tallies.offered(at)
        case "answered":
            tallies.answered(at, 4.0, True)
        case "completed":
            tallies.completed(at, 60.0, 5.0)
        case "abandoned":
            tallies.abandoned(at)
        case _:
            tallies.move(tallies.abandoned(at), ABANDONED, EXIT_TIMEOUT)


def _named(tally: object) -> dict[str, float]:
    return {name: value for name, value in asdict(tally).items() if value}


def _recount(counted: list[tuple[float, str]], since: float) -> dict[str, float]:
    kinds = Counter(kind for at, kind in counted if at >= since)
    sums = {
        "answered_within_target": kinds["answered"],
        "waited_s": 4.0 * kinds["answered"],
        "talked_s": 60.0 * kinds["completed"],
        "wrapped_s": 5.0 * kinds["completed"],
    }
    return {name: value for name, value in {**kinds, **sums}.items() if value}
