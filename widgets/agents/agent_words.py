"""Sentences about one agent and about a group of them, for tooltips, screen readers and group heads."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from resources.agents import AgentState
from resources.floor import AgentFigures, Floor
from resources.lineup.attention import Attention
from resources.lineup.lineup import Lineup, home, number
from widgets import format
from widgets.agents.agent_tile import Face, attention_word, doing
from widgets.plain import escaped, plain
from widgets.texts import agent_state_word

translate = QCoreApplication.translate


def who(agent: AgentFigures) -> str:
    """Number and name: 1008 Rosa Ünal."""
    return called(agent.agent, agent.name)


def called(address: str, name: str) -> str:
    """Number and name of the agent at this address; the number alone where there is no name."""
    label = number(address)
    return plain(f"{label} {name}" if name and name != label else label)


def value(agent: AgentFigures, mark: Attention | None, now: float) -> str:
    """What the agent does and for how long, and why to look."""
    time = format.duration(max(0.0, now - agent.since))
    words = translate("AgentWords", "{state} {time}").format(state=doing(agent), time=time)
    return f"{words}, {attention_word(mark)}" if mark else words


def place_words(face: Face, group: str, place: int, count: int) -> str:
    """What a screen reader says of a tile: the word, why to look, and where it stands."""
    why = attention_word(face.mark) if face.mark and face.mark is not Attention.NO_ANSWER else ""
    where = translate("AgentWords", "{place} of {count}").format(place=place, count=count)
    return format.listed(filter(None, (face.word, why, face.time, group, where)))


def about(agent: AgentFigures, lineup: Lineup) -> str:
    """Everything a tooltip says of an agent, line by line."""
    floor, mark = lineup.floor, lineup.mark(lineup.row_of[agent.agent])
    lines = [who(agent), value(agent, mark, floor.at)]
    if agent.queue:
        lines.append(translate("AgentWords", "contact of {queue}").format(queue=title(floor, agent.queue)))
    if mark is Attention.OVER_TIME:
        limit_s = lineup.limits.limit_s(agent.state, floor.queues.get(agent.queue))
        lines.append(translate("AgentWords", "longer than {limit}").format(limit=format.duration(limit_s)))
    if agent.missed:
        ago = format.duration(max(0.0, floor.at - agent.missed_at))
        words = translate("AgentWords", "offers missed since the last contact: {count}, the last {ago} ago")
        lines.append(words.format(count=agent.missed, ago=ago))
    if agent.memberships:
        own = translate("AgentWords", "home queue: {queue} (the lowest penalty)")
        lines.append(own.format(queue=title(floor, home(agent))))
    others = [f"{title(floor, one.queue)} ({one.penalty})" for one in agent.memberships if one.queue != home(agent)]
    if others:
        lines.append(translate("AgentWords", "also, with penalty: {queues}").format(queues=format.listed(others)))
    return "\n".join(lines)


def tip(agent: AgentFigures, lineup: Lineup) -> str:
    """The same as a tooltip, whose lines Qt would otherwise run together."""
    return escaped(about(agent, lineup)).replace("\n", "<br>")


def empty(lineup: Lineup) -> str:
    """What is said where no agent is shown."""
    if len(lineup):
        return translate("AgentGrid", "No agent is like that now. Take back a filter above to see the others.")
    return translate("AgentGrid", "No agents yet. They appear as soon as the feed has said who is there.")


def title(floor: Floor, queue: str) -> str:
    """What a person calls a queue."""
    known = floor.queues.get(queue)
    return plain(known.title or queue if known else queue)


def head_words(shown: int, members: int, need: int | None) -> str:
    """How many agents a group has and, of a queue, needs: 48 agents · need 46."""
    count = format.count(members)
    if shown != members:
        words = translate("AgentWords", "{shown} of {count} agents").format(shown=format.count(shown), count=count)
    elif members == 1:
        words = translate("AgentWords", "1 agent")
    else:
        words = translate("AgentWords", "{count} agents").format(count=count)
    if need is None:
        return words
    return translate("AgentWords", "{agents} · need {need}").format(agents=words, need=format.count(need))


Asked = tuple[AgentState | Attention, ...]

USUAL: Asked = (AgentState.TALKING, AgentState.READY, AgentState.WRAP_UP, AgentState.PAUSED)
STATES: Asked = (USUAL[0], AgentState.RINGING, *USUAL[1:], AgentState.UNAVAILABLE)
MARKED: Asked = (Attention.OVER_TIME, Attention.NO_ANSWER)


def summary(counts: Mapping[AgentState | Attention, int], asked: Asked) -> str:
    """How many agents there are of each: talking 132 · ready 34 …; an unusual state only where somebody is in it."""
    shown = (one for one in asked if counts.get(one) or one in USUAL or one in MARKED)
    return " · ".join(f"{show_word(one)} {format.count(counts.get(one, 0))}" for one in shown)


def show_word(one: AgentState | Attention) -> str:
    """The word for a state or a mark."""
    return attention_word(one) if isinstance(one, Attention) else agent_state_word(one)
