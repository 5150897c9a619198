"""Who could help: the order of the list, and what stands in the way."""

from dataclasses import replace

from resources.agents import AgentState
from resources.floor import AgentFigures, Floor, Membership
from resources.loans.refusals import LoanCode
from resources.staffing.candidates import candidates
from tests.floors import AT, floor, queue

STAFFED = {"loans": 37, "retail": 37, "chat": 37}
READY, TALKING = AgentState.READY, AgentState.TALKING


def agent(name, state=READY, **penalties) -> AgentFigures:
    rows = tuple(Membership(q, state, state is AgentState.PAUSED, "", penalty) for q, penalty in penalties.items())
    return AgentFigures(name, f"Agent {name}", state, AT - 60, "", "", rows)


def seen(*agents: AgentFigures) -> Floor:
    queues = (queue("cards"), queue("loans", need=30), queue("retail", need=60), queue("chat", need=None))
    return replace(floor(*queues), agents={one.agent: one for one in agents})


def order(*agents: AgentFigures, lent=None) -> list[str]:
    return [one.agent for one in candidates(seen(*agents), "cards", lent or {}, STAFFED)]


def test_free_first_then_queues_that_can_spare_then_who_knows_the_work():
    assert order(
        agent("talks", TALKING, loans=0),
        agent("short", retail=0),
        agent("free", loans=0),
        agent("wraps", AgentState.WRAP_UP, loans=0),
        agent("knows", loans=0, cards=5),
        agent("unknown need", chat=0),
    ) == ["knows", "free", "unknown need", "short", "wraps", "talks"]


def test_those_at_home_in_the_receiver_are_not_offered():
    assert order(agent("home", cards=0, loans=5), agent("nowhere")) == []


def test_what_stands_in_the_way_is_said_and_comes_last():
    found = candidates(
        seen(
            agent("lent", loans=0),
            agent("paused", AgentState.PAUSED, loans=0),
            agent("away", AgentState.UNAVAILABLE, loans=0),
            agent("talks", TALKING, loans=0),
        ),
        "cards",
        {"lent": "fraud"},
        STAFFED,
    )
    assert found[0].agent == "talks"
    assert found[0].talks
    assert {one.agent: one.hindrance for one in found[1:]} == {
        "lent": LoanCode.ALREADY_LENT,
        "paused": LoanCode.AGENT_PAUSED,
        "away": LoanCode.AGENT_ABSENT,
    }
    assert next(one for one in found if one.agent == "lent").lent_to == "fraud"


def test_each_shows_home_what_else_they_serve_and_what_home_can_spare():
    (one,) = candidates(seen(agent("7", loans=1, cards=5, chat=9)), "cards", {}, STAFFED)
    assert (one.home, one.others, one.knows, one.spare) == ("loans", ("cards", "chat"), True, 7)
