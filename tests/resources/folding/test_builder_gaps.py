"""A link that is lost and a server that ends or boots again: what is a gap, and what is set apart."""

from resources.events import (
    ContactAbandoned,
    ContactJoined,
    FeedClosed,
    FeedOpened,
    ServerBooted,
    ServerStopping,
)
from resources.floor import Link
from tests.resources.folding.building import T, after, answered_call, member, opened, snapshot


def test_a_lost_link_is_a_gap_and_nothing_is_live_before_the_next_snapshot():
    builder = opened(member())
    builder.fold([ContactJoined(T + 1, "cards", "c1"), *answered_call(T + 1, "c2")[:4]])
    floor = after(builder, FeedClosed(T + 50, "connection lost"))
    assert (floor.link, floor.why, floor.gaps[0].until) == (Link.DOWN, "connection lost", None)
    assert (floor.queues["cards"].waiting, floor.queues["cards"].talking) == (0, 0)
    assert after(builder, FeedOpened(T + 55, "Asterisk")).link is Link.STALE
    floor = after(builder, snapshot(T + 56, [member(T + 56)]))
    assert floor.link is Link.UP
    assert [(gap.since, gap.until, gap.why) for gap in floor.gaps] == [(T + 50, T + 56, "connection lost")]
    assert (floor.queues["cards"].total.offered, floor.queues["cards"].total.answered) == (2, 1)
    assert builder.corrections == 0


def test_abandons_of_a_server_s_last_two_seconds_are_set_apart():
    joins = [ContactJoined(T, "cards", f"c{n}") for n in range(3)]
    builder = opened()
    floor = after(
        builder, *joins, ContactAbandoned(T + 7.5, "cards", "c0"), ContactAbandoned(T + 9, "cards", "c1"),
        ServerStopping(T + 10), ContactAbandoned(T + 10.1, "cards", "c2"), FeedClosed(T + 11, "eof"),
    )  # fmt: skip
    total = floor.queues["cards"].total
    assert (total.abandoned, total.abandoned_at_shutdown) == (3, 2)


def test_a_second_boot_on_one_connection_voids_what_was_known():
    floor = after(opened(member()), *answered_call(T)[:4], ServerBooted(T + 20))
    assert (floor.link, floor.queues["cards"].talking, len(floor.gaps)) == (Link.STALE, 0, 1)
