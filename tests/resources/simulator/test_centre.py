from collections import Counter

from resources.feeds.simulator.centre import demo_centre
from resources.people import Post
from resources.queues import Channel
from tests.resources.simulator.centre_of_tests import CENTRE


def test_ten_queues_with_phone_and_chat():
    assert [queue.name for queue in CENTRE.queues] == [
        "Cards",
        "Retail accounts",
        "Online chat",
        "Loans",
        "Fraud & AML",
        "Complaints",
        "Private banking",
        "Corporate",
        "Mortgage",
        "English line",
    ]
    assert Counter(queue.channel for queue in CENTRE.queues) == {Channel.PHONE: 9, Channel.CHAT: 1}
    assert len({queue.target_s for queue in CENTRE.queues}) > 3


def test_about_250_agents_with_own_names_and_addresses():
    assert 240 <= len(CENTRE.agents) <= 275
    assert (
        len({agent.id for agent in CENTRE.agents}) == len({agent.name for agent in CENTRE.agents}) == len(CENTRE.agents)
    )
    assert {agent.site for agent in CENTRE.agents} == {"Harbour", "Hillside"}


def test_helpers_serve_other_queues_at_a_penalty():
    helpers = [agent for agent in CENTRE.agents if len(agent.skills) > 1]
    assert 30 <= len(helpers) <= 100
    assert all(agent.skills[0].penalty == 0 < skill.penalty for agent in helpers for skill in agent.skills[1:])


def test_every_queue_has_an_agent_at_every_open_hour():
    for queue in CENTRE.queues:
        home = [agent for agent in CENTRE.agents if agent.home == queue.id]
        for hour in range(8, 20):
            assert any(agent.begins_h <= hour < agent.ends_h for agent in home), (queue.id, hour)


def test_people_of_all_posts():
    posts = Counter(person.post for person in CENTRE.people)
    assert posts[Post.AUDITOR] == 1
    assert posts[Post.SUPERVISOR] >= 3
    assert posts[Post.DUTY_MANAGER] >= 2
    assert len({person.id for person in CENTRE.people}) == len(CENTRE.people) >= 12


def test_a_seed_is_a_centre():
    assert demo_centre(3) == demo_centre(3)
    assert demo_centre(3).agents != demo_centre(4).agents
