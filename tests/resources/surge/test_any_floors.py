"""Whatever floors come, in whatever order of time: the detector says something sensible and never fails."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from resources.agents import AgentState
from resources.expected import Expected
from resources.floor import AgentFigures, Floor, Gap, Link, Membership, Tally
from resources.surge.alarm import SurgeWatch, condition_of
from resources.surge.detector import Detector
from tests.floors import AT, floor, queue

NAMES = ("cards", "loans", "vip")
USUAL = Expected((90.0,) * 96, (12.0,) * 96, 4)
bursts = st.lists(
    st.tuples(
        st.sampled_from((5.0, 10.0, 30.0, 119.0, 1_000.0, 4_000.0, -500.0)),  # seconds between two floors
        st.integers(1, 30),  # floors
        st.sampled_from((0.0, 0.2, 3.0, 40.0)),  # contacts a second
        st.sets(st.sampled_from(NAMES)),  # queues that are there
        st.sampled_from((Link.UP, Link.UP, Link.UP, Link.STALE, Link.DOWN)),
        st.sampled_from((AgentState.READY, AgentState.PAUSED, AgentState.UNAVAILABLE, None)),
        st.sampled_from(((), (60.0,) * 96, (0.0,) * 96, USUAL)),
        st.booleans(),  # a gap
    ),
    min_size=1,
    max_size=8,
)


def floors(plan):
    at, offered, gaps = AT, 0, ()
    for step, count, rate, names, link, state, expected, gap in plan:
        gaps = (*gaps, Gap(at, at + 1, "lost")) if gap else gaps
        for _ in range(count):
            at += step
            offered = max(0, offered + int(rate * step))
            line = _line(offered, at, expected)
            yield _floor(at, {name: replace(line, queue=name) for name in sorted(names)}, link, state, gaps)


def _line(offered, at, expected):
    total = Tally(offered=offered, answered=offered // 2, completed=offered // 3, talked_s=offered * 40.0)
    known = {"usual": expected} if isinstance(expected, Expected) else {"expected": expected}
    usual = {"usual": None, "expected": ()} | known
    return queue(total=total, contacts=(7,) * (int(at % 86_400 // 900) + 1), wait=70, waiting=4, **usual)


def _floor(at, lines, link, state, gaps) -> Floor:
    people = {}
    if state is not None:
        memberships = tuple(Membership(name, state, False, "", 0) for name in lines)
        people = {f"a{n}": AgentFigures(f"a{n}", "", state, at, "", "", memberships) for n in range(12)}
    return replace(floor(), at=at, link=link, queues=lines, agents=people, gaps=gaps)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(bursts)
def test_it_never_fails_and_what_it_says_can_be_journalled(plan):
    detector = Detector()
    for value in floors(plan):
        for said in detector.see(value):
            assert said.queues or said.everywhere
            assert said.low <= said.high
            made = condition_of(said, value)
            assert made.proposal is not None
            assert all(isinstance(text, str) for pair in made.params for text in pair)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(bursts)
def test_the_same_floors_say_the_same(plan):
    one, two = SurgeWatch(), SurgeWatch()
    for value in floors(plan):
        fresh = value.link is Link.UP
        assert one(value, value.at, fresh) == two(value, value.at, fresh)
