"""Random drafts: the floor agrees with staffing the whole day anew, the order of a draft does not matter."""

from hypothesis import given, settings
from hypothesis import strategies as st

from resources.changes.applied import with_changes
from resources.changes.change import Move, Retime, Stretch
from resources.changes.staffed import staffed
from resources.limits.breach import BreachCode
from resources.limits.check import breaches, check
from tests.resources.limits.grounds import NOW, TODAY, ground
from tests.resources.roster.rosters import at, shift

AGENTS = range(1, 6)
quarters = st.integers(36, 64).map(lambda quarter: quarter / 4)
moves = st.builds(
    lambda number, to, start, long: Move(str(number), to, at(start), at(start + long / 4)),
    st.sampled_from(AGENTS), st.sampled_from(["cards", "loans", "stop"]), quarters, st.integers(1, 16),
)  # fmt: skip
lunches = st.builds(
    lambda number, start: Retime(str(number), shift(number).id, shift(number).activities[0].id, at(start)),
    st.sampled_from(AGENTS), quarters,
)  # fmt: skip
stretches = st.builds(
    lambda number, end: Stretch(str(number), shift(number).id, at(8), at(end)), st.sampled_from(AGENTS), quarters
)
drafts = st.lists(moves | lunches | stretches, max_size=6, unique_by=lambda one: (isinstance(one, Move), one.agent))


@given(drafts)
@settings(max_examples=100, deadline=None)
def test_the_floor_agrees_with_staffing_the_day_anew(draft):
    made = ground()
    after = staffed(
        with_changes(made.roster, draft), TODAY, ("stop",), [one for one in draft if isinstance(one, Move)]
    )[0]
    before = staffed(made.roster, TODAY, ("stop",))[0]
    ahead = slice(TODAY.interval(NOW.timestamp()), None)
    fallen = bool(((after < 1 - 1e-6) & (after < before - 1e-6))[ahead].any())
    told = {one.code for broken in check(draft, made, NOW).values() for one in broken}
    assert (BreachCode.PROTECTED_FLOOR in told) == fallen


@given(drafts)
@settings(max_examples=60, deadline=None)
def test_the_order_of_a_draft_does_not_matter(draft):
    made = ground()
    forth, back = check(draft, made, NOW), check(draft[::-1], made, NOW)
    assert {change: set(broken) for change, broken in forth.items()} == {
        change: set(broken) for change, broken in back.items()
    }
    for number, change in enumerate(draft):
        others = [*draft[:number], *draft[number + 1 :]]
        assert set(breaches(change, others, made, NOW)) == set(forth.get(change, ()))
