"""A simulated day for tests: where it begins, and what may be done to it."""

from datetime import datetime

from hypothesis import strategies as st

from resources.actions import Action, AddMember, PauseMember, RemoveMember, SetPenalty
from resources.feeds.simulator.centre import demo_centre
from resources.feeds.simulator.inject import Breakage, Injection, MassAbsence, Outage, Surge

CENTRE = demo_centre(1)
MIDNIGHT = datetime(2026, 11, 24, tzinfo=CENTRE.zone).timestamp()
MORNING = MIDNIGHT + 10 * 3600.0
HOUR = 3600.0

queues = st.sampled_from([queue.id for queue in CENTRE.queues])
agents = st.sampled_from([agent.id for agent in CENTRE.agents])
offsets = st.floats(0, HOUR, allow_nan=False).map(lambda offset: MORNING + offset)
spans = st.tuples(offsets, offsets).map(sorted)


def _surge(names: list[str], factor: float, span: list[float]) -> Surge:
    return Surge(tuple(names), factor, *span)


def _outage(breakage: Breakage, span: list[float], share: float, site: str, names: list[str]) -> Outage:
    return Outage(breakage, span[0], span[1], share, site, tuple(names))


injections: st.SearchStrategy[Injection] = st.one_of(
    st.builds(_surge, st.lists(queues, max_size=3, unique=True), st.floats(0, 3), spans),
    st.builds(
        _outage,
        st.sampled_from(Breakage),
        spans,
        st.floats(0, 1),
        st.sampled_from(["", "Harbour", "Hillside"]),
        st.lists(queues, max_size=3, unique=True),
    ),
    st.builds(lambda share, span: MassAbsence(share, *span), st.floats(0, 1), spans),
)
actions: st.SearchStrategy[Action] = st.one_of(
    st.builds(AddMember, queue=queues, agent=agents, penalty=st.integers(0, 9), paused=st.booleans()),
    st.builds(RemoveMember, queue=queues, agent=agents),
    st.builds(SetPenalty, queue=queues, agent=agents, penalty=st.integers(-3, 9)),
    st.builds(PauseMember, queue=queues, agent=agents, paused=st.booleans(), reason=st.sampled_from(["", "Help"])),
)
timed_actions = st.lists(st.tuples(offsets, actions), max_size=25).map(
    lambda asked: sorted(asked, key=lambda one: one[0])
)
