"""Conditions against a floor that goes on: whole intervals, lasting states, restarts, blindness, tiers."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from incidents.conditions.criteria import Reading, Verdict
from incidents.conditions.ledger import INTERVAL_S
from incidents.conditions.watch import Watch
from incidents.kinds import Kind
from incidents.playbooks.loader import load_playbook
from incidents.playbooks.playbook import Playbook, TierKey
from incidents.playbooks.shipped import shipped_text
from resources.floor import Floor, Freshness, Link, QueueFigures, Tally
from tests.floors import floor, queue
from tests.incidents.test_check_conditions import tier
from tests.incidents.test_loader import book

BEGIN = 2_000_000 * INTERVAL_S  # of an interval
GOOD, BAD = (100, 90), (100, 40)  # offered and answered within target in an interval; all are answered
FEW = (2, 0)
SURGE = load_playbook(shipped_text(Kind.TRAFFIC_SURGE), "traffic_surge.yaml")


def playbook(exit_: str = "", tiers: str = "") -> Playbook:
    more = f"exit:\n  - {{text: {{en: t}}, {exit_}}}\n" if exit_ else ""
    return load_playbook(book(more=more + (f"tiers:\n{tiers}" if tiers else "")), "book.yaml")


LEVEL = "metric: service_level, op: '>=', value: goal, intervals: '4'"
WAIT = "metric: longest_wait, op: '<=', value: '1', lasting: 5m"


class Centre:
    """Queues that go on counting; a floor every 30 seconds."""

    def __init__(self, *names: str, at: float = BEGIN) -> None:
        self.at = at
        self.totals = {name: Tally() for name in names or ("cards",)}
        self.wait = 0.0
        self.link = Link.UP
        self.started = at

    def floor(self) -> Floor:
        queues = [self._queue(name, total) for name, total in self.totals.items()]
        return replace(floor(*queues), at=self.at, link=self.link)

    def _queue(self, name: str, total: Tally) -> QueueFigures:
        passed = int(self.at // INTERVAL_S) - int(self.started // INTERVAL_S) + 1
        shown = queue(name, wait=self.wait, at=self.at, longest_wait_goal_s=60.0, goal=0.8)
        return replace(shown, total=total, contacts=(0,) * passed, expected=(50.0,) * 96)

    def interval(
        self, counted: tuple[int, int] = GOOD, seconds: float = INTERVAL_S, step: float = 30.0, **each: tuple[int, int]
    ) -> Iterator[Floor]:
        """Floors of an interval in which so many were offered and answered within target."""
        steps = int(seconds // step)
        for number in range(steps):
            for name, total in self.totals.items():
                offered, within = each.get(name, counted)
                gain = (number + 1) * offered // steps - number * offered // steps
                good = (number + 1) * within // steps - number * within // steps
                self.totals[name] = replace(
                    total,
                    offered=total.offered + gain,
                    answered=total.answered + gain,
                    answered_within_target=total.answered_within_target + good,
                )
            self.at += step
            yield self.floor()


NOTHING_OPEN = {"open_loans": 0, "temporary_measures": 0, "callbacks_open": 0}


def run(watch: Watch, floors: Iterator[Floor], freshness: Freshness = Freshness.FRESH) -> Reading | None:
    for each in floors:
        watch.see(each, freshness, each.at, told=NOTHING_OPEN)
    return watch.standing.exit[0] if watch.standing.exit else None


def started(centre: Centre, of: Playbook, *queues: str) -> Watch:
    watch = Watch(of, queues)
    watch.see(centre.floor(), Freshness.FRESH, centre.at)
    return watch


def test_four_good_intervals_in_a_row_are_counted_one_by_one_and_a_bad_one_starts_over() -> None:
    centre = Centre()
    watch = started(centre, playbook(LEVEL))
    assert watch.standing.exit[0].verdict is Verdict.UNKNOWN
    seen = [run(watch, centre.interval(each)) for each in (BAD, GOOD, GOOD, BAD, GOOD, GOOD, GOOD, GOOD, GOOD)]
    assert [each.counted for each in seen if each] == [0, 1, 2, 0, 1, 2, 3, 4, 5]
    assert [each.verdict is Verdict.MET for each in seen if each] == [False] * 7 + [True] * 2
    assert [each.since for each in seen if each][-2:] == [BEGIN + 8 * INTERVAL_S] * 2
    assert watch.standing.could_end


def test_an_interval_that_was_not_seen_from_its_beginning_is_unknown() -> None:
    centre = Centre(at=BEGIN + 300)
    watch = started(centre, playbook(LEVEL))
    reading = run(watch, centre.interval(GOOD, seconds=600))
    assert reading
    assert (reading.verdict, reading.counted) == (Verdict.UNKNOWN, 0)
    reading = run(watch, centre.interval(GOOD))
    assert reading
    assert (reading.verdict, reading.counted) == (Verdict.UNKNOWN, 1)


@pytest.mark.parametrize("how", ["down", "lost", "unseen", "anew"])
def test_an_interval_with_a_hole_breaks_the_run_and_is_never_assumed(how: str) -> None:
    centre = Centre()
    watch = started(centre, playbook(LEVEL))
    for _ in range(3):
        run(watch, centre.interval())
    run(watch, centre.interval(seconds=300))
    if how == "down":
        centre.link = Link.DOWN
        run(watch, centre.interval(seconds=60), Freshness.STALE)
        centre.link = Link.UP
    elif how == "lost":
        run(watch, centre.interval(seconds=60), Freshness.LOST)
    elif how == "unseen":
        list(centre.interval(seconds=120))
    else:
        centre.totals["cards"] = Tally()
    rest = INTERVAL_S - (centre.at - BEGIN) % INTERVAL_S
    reading = run(watch, centre.interval(seconds=rest))
    assert reading
    assert (reading.verdict, reading.counted) == (Verdict.UNKNOWN, 0)
    for counted in (1, 2, 3, 4):
        reading = run(watch, centre.interval())
        assert reading
        assert reading.counted == counted
    assert reading
    assert reading.verdict is Verdict.MET


def test_while_the_floor_is_stale_nothing_is_known_and_a_short_silence_loses_no_count() -> None:
    centre = Centre()
    watch = started(centre, playbook(LEVEL))
    for _ in range(4):
        run(watch, centre.interval())
    stale = run(watch, centre.interval(seconds=30), Freshness.STALE)
    assert stale
    assert (stale.verdict, stale.value, stale.counted) == (Verdict.UNKNOWN, None, 0)
    assert not watch.standing.could_end
    back = run(watch, centre.interval(seconds=INTERVAL_S - 30))
    assert back
    assert (back.verdict, back.counted) == (Verdict.MET, 5)


def test_of_several_queues_the_worst_decides_over_the_end_and_one_is_enough_for_a_tier() -> None:
    centre = Centre("cards", "loans", "chat")
    level = "metric: service_level, op: '<', value: goal, intervals: '2'"
    watch = started(centre, playbook(LEVEL, tier("T0") + tier("T2", level)), "cards", "loans")
    for _ in range(4):
        run(watch, centre.interval(GOOD, loans=BAD, chat=BAD))
    assert (watch.standing.exit[0].queue, watch.standing.exit[0].verdict) == ("Loans", Verdict.NOT_MET)
    assert watch.standing.tier
    assert watch.standing.tier.tier is TierKey.T2
    assert [reading.queue for reading in watch.standing.reasons] == ["Loans"]
    assert watch.standing.since == BEGIN + 2 * INTERVAL_S
    for _ in range(4):
        run(watch, centre.interval(GOOD, chat=BAD))
    assert watch.standing.could_end
    assert watch.standing.tier.tier is TierKey.T0


def test_intervals_with_too_few_contacts_are_passed_over_and_a_quiet_queue_stops_nobody() -> None:
    centre = Centre("cards", "night")
    watch = started(centre, playbook(LEVEL))
    for each in (GOOD, GOOD, FEW, GOOD, GOOD):
        run(watch, centre.interval(each, night=FEW))
    assert (watch.standing.exit[0].queue, watch.standing.exit[0].counted) == ("Cards", 4)
    assert watch.standing.could_end
    nobody = started(Centre("night"), playbook(LEVEL))
    assert nobody.standing.exit[0].verdict is Verdict.UNKNOWN


def test_a_state_must_last_without_a_break() -> None:
    centre = Centre()
    watch = started(centre, playbook(WAIT))
    reading = run(watch, centre.interval(seconds=240))
    assert reading
    assert (reading.verdict, reading.since) == (Verdict.NOT_MET, BEGIN)
    centre.wait = 61.0
    reading = run(watch, centre.interval(seconds=30))
    assert reading
    assert (reading.verdict, reading.since, reading.threshold) == (Verdict.NOT_MET, None, 1.0)
    assert reading.value == pytest.approx(61 / 60)
    centre.wait = 0.0
    assert [run(watch, centre.interval(seconds=each)).verdict for each in (300, 30)] == [Verdict.NOT_MET, Verdict.MET]  # type: ignore[union-attr]
    run(watch, centre.interval(seconds=30), Freshness.STALE)
    reading = run(watch, centre.interval(seconds=30))
    assert reading
    assert reading.verdict is Verdict.NOT_MET


def test_what_was_recorded_before_a_restart_counts_and_the_cut_off_interval_goes_on() -> None:
    centre = Centre()
    first = int(BEGIN // INTERVAL_S)
    level = Tally(offered=100, answered=100, answered_within_target=90)
    half = Tally(offered=50, answered=50, answered_within_target=45)
    centre.at = BEGIN + 3 * INTERVAL_S + 450
    for missing, counted in (((), 4), ((first + 1,), 2)):
        centre.at, centre.totals = BEGIN + 3 * INTERVAL_S + 450, {"cards": Tally()}
        recorded = {first + number: level for number in range(3) if first + number not in missing}
        watch = Watch(playbook(LEVEL))
        watch.recall({"cards": {**recorded, first + 3: half}}, centre.at - 20 if missing else centre.at + 4)
        watch.see(centre.floor(), Freshness.FRESH, centre.at)
        reading = run(watch, centre.interval((50, 45), seconds=450))
        assert reading
        assert reading.counted == counted
    late = Watch(playbook(LEVEL))
    centre.at = BEGIN + 3 * INTERVAL_S + 450
    late.recall({"cards": {first + 3: half}}, centre.at - 120)
    late.see(centre.floor(), Freshness.FRESH, centre.at)
    reading = run(late, centre.interval((50, 45), seconds=450))
    assert reading
    assert (reading.counted, reading.verdict) == (0, Verdict.UNKNOWN)


def test_arrivals_need_a_plan_and_more_than_chance() -> None:
    arrivals = "metric: arrivals_over_expected, op: '>=', value: '1.2', intervals: '2'"
    centre = Centre()
    watch = started(centre, playbook(arrivals))
    for each in ((100, 90), (62, 50), (75, 50), (70, 50)):
        run(watch, centre.interval(each))
        assert watch.standing.exit[0].counted == (0 if each == (62, 50) else 1 if each[0] != 70 else 2)
    assert watch.standing.exit[0].verdict is Verdict.MET
    assert watch.standing.exit[0].value == pytest.approx(1.4)
    blind = started(centre, playbook(arrivals))
    for each in [
        replace(one, queues={key: replace(q, expected=()) for key, q in one.queues.items()})
        for one in centre.interval((500, 90))
    ]:
        blind.see(each, Freshness.FRESH, each.at)
    assert blind.standing.exit[0].verdict is Verdict.UNKNOWN


def test_loans_the_link_and_what_only_a_person_can_say() -> None:
    centre = Centre()
    loans = started(centre, playbook("metric: open_loans, op: '==', value: '0'"))
    assert loans.standing.exit[0].verdict is Verdict.UNKNOWN
    assert (
        loans.see(centre.floor(), Freshness.FRESH, centre.at, told={"open_loans": 2}).exit[0].verdict is Verdict.NOT_MET
    )
    assert loans.see(centre.floor(), Freshness.FRESH, centre.at, told={"open_loans": 0}).could_end
    link = started(centre, playbook("metric: link_down, lasting: 60s"))
    for seconds, verdict in ((1, Verdict.NOT_MET), (30, Verdict.NOT_MET), (61, Verdict.MET)):
        found = link.see(centre.floor(), Freshness.LOST, centre.at + seconds)
        assert found.exit[0].verdict is verdict
    person = started(centre, playbook("metric: reports_of_same_kind, op: '==', value: '0'"))
    assert person.standing.exit[0].verdict is Verdict.BY_PERSON
    assert not person.standing.could_end


def test_the_shipped_tiers_rise_fall_and_say_since_when() -> None:
    centre = Centre()
    watch = started(centre, SURGE)
    assert watch.standing.tier is None
    told = []
    for each in ((50, 45), (50, 20), (50, 20), (50, 20), (100, 40), (100, 90), (50, 45), (50, 45)):
        run(watch, centre.interval(each))
        standing = watch.standing
        assert standing.tier is not None
        told.append((standing.tier.tier.value, int((standing.since or 0) - BEGIN) // INTERVAL_S, standing.at_least))
    assert [tier for tier, _, _ in told] == ["T0", "T1", "T1", "T3", "T3", "T2", "T0", "T0"]
    assert [since for _, since, _ in told] == [1, 2, 2, 4, 4, 6, 7, 7]


@settings(max_examples=40)
@given(st.lists(st.sampled_from([GOOD, BAD, FEW]), min_size=1, max_size=12), st.integers(1, 4))
def test_a_run_is_what_a_simple_count_says(intervals: list[tuple[int, int]], wanted: int) -> None:
    centre = Centre()
    watch = started(centre, playbook(LEVEL.replace("'4'", f"'{wanted}'")))
    for each in intervals:
        run(watch, centre.interval(each))
    told = [each for each in intervals if each != FEW]
    row = next((n for n, each in enumerate(reversed(told)) if each == BAD), len(told))
    quiet = len(intervals) - next((n for n in range(len(intervals), 0, -1) if intervals[n - 1] != FEW), 0)
    reading = watch.standing.exit[0]
    assert (reading.verdict is Verdict.MET) == (row >= wanted and quiet < wanted)
