"""The card of one agent follows the floor."""

from dataclasses import replace

from resources.agents import AgentState
from resources.floor import AgentFigures, Membership
from tests.floors import AT, floor
from widgets.agents.agent_card import AgentCard
from widgets.parts import Label

EVIL = '<b onclick="x">Rosa</b>\u202e'


def figures(state=AgentState.TALKING, since=AT - 95, name="Rosa Ünal"):
    members = (
        Membership("loans", state, False, "", 5),
        Membership("cards", AgentState.PAUSED, True, "Lunch", 0),
    )
    return AgentFigures("agent/7", name, state, since, "", "loans", members)


def shown(card):
    return [label.text() for label in card.findChildren(Label) if label.text()]


def test_it_says_what_the_agent_does_and_where(qtbot):
    card = AgentCard("agent/7")
    qtbot.addWidget(card)
    card.show_floor(floor(agents={"agent/7": figures()}))
    assert card.name.text() == "Rosa Ünal"
    assert card.state.text() == "talking for 01:35 · agent/7"
    words = shown(card)
    assert words.index("Cards") < words.index("Loans")  # the lowest penalty first
    assert "Lunch" in words


def test_it_follows_and_says_when_the_agent_left(qtbot):
    card = AgentCard("agent/7")
    qtbot.addWidget(card)
    card.show_floor(floor(agents={"agent/7": figures()}))
    later = replace(floor(agents={"agent/7": figures(AgentState.READY, AT)}), at=AT + 61)
    card.show_floor(later)
    assert card.state.text() == "ready for 01:01 · agent/7"
    card.show_floor(floor(agents={}))
    assert card.state.text() == "No longer on the floor."
    assert card.name.text() == "Rosa Ünal"


def test_a_hostile_name_is_text(qtbot):
    card = AgentCard("agent/7")
    qtbot.addWidget(card)
    card.show_floor(floor(agents={"agent/7": figures(name=EVIL)}))
    assert "<b onclick" in card.name.text()
    assert "\u202e" not in card.name.text()
