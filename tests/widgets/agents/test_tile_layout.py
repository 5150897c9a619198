"""Tiles in groups: every tile has a place of its own, is found where it stands, and the keyboard reaches it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from widgets.agents.tile_layout import Step, TileLayout

LAYOUTS = st.builds(
    TileLayout, st.lists(st.integers(1, 40), max_size=6), st.integers(50, 700), st.just(90), st.booleans()
)


@given(LAYOUTS)
def test_no_tile_stands_on_another_or_on_a_head(layout):
    taken = [layout.rect(place) for place in range(layout.tiles)]
    taken += [layout.head(group) for group in layout.groups_between(0, layout.height) if layout.head(group).height()]
    for number, one in enumerate(taken):
        assert not any(one.intersects(other) for other in taken[number + 1 :])
        assert one.bottom() <= layout.height


@given(LAYOUTS)
def test_a_tile_is_found_where_it_stands(layout):
    for place in range(layout.tiles):
        middle = layout.rect(place).center()
        assert layout.at(middle.x(), middle.y()) == place
    assert layout.at(-5, 5) is None


@given(LAYOUTS, st.integers(-50, 900), st.integers(0, 400))
def test_what_can_be_seen_is_painted(layout, top, height):
    seen = {p for p in range(layout.tiles) if layout.rect(p).bottom() >= top and layout.rect(p).top() <= top + height}
    assert seen <= set(layout.between(top, top + height))
    heads = {layout.group_of(place) for place in seen}
    assert heads <= set(layout.groups_between(top, top + height))


@given(LAYOUTS, st.sampled_from(Step), st.data())
def test_a_step_stays_on_the_tiles(layout, step, data):
    if layout.tiles:
        place = data.draw(st.integers(0, layout.tiles - 1))
        assert 0 <= layout.step(place, step, 300) < layout.tiles


@given(LAYOUTS)
def test_the_keyboard_reaches_every_tile_and_goes_down_through_the_groups(layout):
    if layout.tiles:
        place, seen = 0, [0]
        while (following := layout.step(place, Step.RIGHT, 0)) != place:
            place = following
            seen.append(place)
        assert seen == list(range(layout.tiles))
        place = 0
        while (below := layout.step(place, Step.DOWN, 0)) != place:
            assert layout.rect(below).top() > layout.rect(place).top()
            assert layout.rect(below).left() <= layout.rect(place).left()
            place = below


@pytest.mark.parametrize(("step", "place"), [(Step.DOWN, 5), (Step.LAST, 7), (Step.RIGHT, 5), (Step.LEFT, 3)])
def test_steps(step, place):
    assert TileLayout((5, 3), 404, 90, True).step(4, step, 0) == place
