"""The six figures: totals, weights, and when one of them is beyond its goal."""

import pytest

from resources.agents import AgentState
from resources.floor import Floor
from resources.headline import Headline, headline, total
from resources.priority import Priority
from resources.queues import Channel
from tests.floors import agents, floor, queue, tally


def test_an_empty_floor_has_an_empty_headline():
    assert headline(Floor()) == Headline()


def test_totals_are_sums_and_ratios_come_from_sums():
    line = headline(floor(queue("a", window=tally(100, 0.5, 0.1)), queue("b", window=tally(300, 0.9, 0.0))))
    assert line.service_level == pytest.approx((50 + 270) / 400)
    assert line.abandon_rate == pytest.approx(10 / 400)


def test_the_goal_is_weighted_by_contacts():
    line = headline(floor(queue("a", goal=0.9, window=tally(300)), queue("b", goal=0.7, window=tally(100))))
    assert line.goal == pytest.approx(0.85)
    assert line.target_s == 20
    assert headline(floor(queue("a", target_s=10), queue("b"))).target_s is None


def test_the_longest_wait_names_its_queue():
    line = headline(floor(queue("a", wait=30), queue("b", wait=200)))
    assert (line.longest_wait_s, line.longest_wait_queue, line.waiting) == (200, "B", 2)
    assert line.priority("longest_wait") is Priority.CRITICAL
    assert line.priority("waiting") is Priority.HIGH


def test_channels_with_waiting_contacts_are_counted():
    line = headline(floor(queue("a", wait=3), queue("b"), queue("c", wait=2, channel=Channel.CHAT)))
    assert line.waiting_by_channel == ((Channel.PHONE, 1), (Channel.CHAT, 1))


def test_short_counts_only_queues_that_miss_agents():
    line = headline(floor(queue("a", need=40), queue("b", need=20)))
    assert (line.short, line.need) == (3, 60)
    assert line.priority("short") is Priority.HIGH
    assert headline(floor(queue("a", need=None))).short is None


def test_ready_and_signed_in():
    staff = agents(2) | {"x": next(iter(agents(1, AgentState.UNAVAILABLE).values()))}
    assert (headline(floor(agents=staff)).ready, headline(floor(agents=staff)).signed_in) == (2, 2)


def test_nobody_ready_matters_only_while_somebody_waits():
    assert headline(floor(queue(wait=5), agents=agents(3, AgentState.TALKING))).priority("ready") is Priority.HIGH
    assert headline(floor(queue(), agents=agents(3, AgentState.TALKING))).priority("ready") is None


def test_total_adds_every_field():
    assert total([tally(100), tally(200)]).offered == 300
    assert total([]).answered == 0
