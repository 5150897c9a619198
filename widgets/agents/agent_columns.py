"""The columns of the agent table: what each shows of an agent, and by what it sorts."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from resources.agents import AgentState
from resources.floor import AgentFigures, Floor
from resources.lineup.attention import Attention
from resources.lineup.lineup import number
from resources.lineup.order import Sorting
from widgets import format
from widgets.agents.agent_tile import PRIORITY_OF, attention_word
from widgets.agents.agent_words import title
from widgets.plain import plain
from widgets.tables.cell import Cell
from widgets.texts import agent_state_word

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class AgentColumn:
    """One column; `kind` names how its cells are painted."""

    key: str
    width: int
    title: Callable[[], str]
    about: Callable[[], str]
    cell: Callable[[AgentFigures, Attention | None, Floor], Cell]
    sort: Sorting
    kind: str = "text"
    right: bool = False
    hidden: bool = False
    share: float = 0.0


def _agent(agent: AgentFigures, mark: Attention | None, floor: Floor) -> Cell:
    label = plain(number(agent.agent))
    words = f"{label}, {attention_word(mark)}" if mark else label
    return Cell(label, strong=True, priority=PRIORITY_OF[mark] if mark else None, words=words)


def _state(agent: AgentFigures, mark: Attention | None, floor: Floor) -> Cell:
    word = agent_state_word(agent.state)
    if mark is Attention.NO_ANSWER:
        word = translate("AgentTable", "{state}, no answer").format(state=word)
    tone = "critical" if mark is Attention.NO_ANSWER else "ok" if agent.state is AgentState.READY else "text"
    return Cell(word, tone)


def _time(agent: AgentFigures, mark: Attention | None, floor: Floor) -> Cell:
    tone = "high" if mark is Attention.OVER_TIME else "text"
    return Cell(format.duration(max(0.0, floor.at - agent.since)), tone, strong=mark is Attention.OVER_TIME)


def _queues(agent: AgentFigures, mark: Attention | None, floor: Floor) -> Cell:
    members = sorted(agent.memberships, key=lambda one: (one.penalty, one.queue))
    return Cell(format.listed(f"{title(floor, one.queue)} {one.penalty}" for one in members), "muted")


def _missed(agent: AgentFigures, mark: Attention | None, floor: Floor) -> Cell:
    return Cell(format.count(agent.missed) if agent.missed else "", "critical" if mark else "muted")


COLUMNS: tuple[AgentColumn, ...] = (
    AgentColumn(
        "agent",
        92,
        lambda: translate("AgentTable", "Agent"),
        lambda: translate("AgentTable", "The mark shows who is over time or does not answer"),
        _agent,
        Sorting.NUMBER,
        kind="name",
    ),
    AgentColumn(
        "name",
        150,
        lambda: translate("AgentTable", "Name"),
        lambda: translate("AgentTable", "The name as the PBX has it"),
        lambda agent, mark, floor: Cell(plain(agent.name)),
        Sorting.NAME,
        share=0.2,
    ),
    AgentColumn(
        "state",
        150,
        lambda: translate("AgentTable", "State"),
        lambda: translate("AgentTable", "What the agent does now, over all queues"),
        _state,
        Sorting.STATE,
    ),
    AgentColumn(
        "time",
        104,
        lambda: translate("AgentTable", "Time in state"),
        lambda: translate("AgentTable", "How long the state has lasted; orange where it is over its limit"),
        _time,
        Sorting.TIME,
        right=True,
    ),
    AgentColumn(
        "reason",
        120,
        lambda: translate("AgentTable", "Reason"),
        lambda: translate("AgentTable", "Why the agent is paused, as the PBX says"),
        lambda agent, mark, floor: Cell(plain(agent.reason), "muted"),
        Sorting.REASON,
    ),
    AgentColumn(
        "contact",
        140,
        lambda: translate("AgentTable", "Contact of"),
        lambda: translate("AgentTable", "The queue of the present contact, or of the one in after-call work"),
        lambda agent, mark, floor: Cell(title(floor, agent.queue) if agent.queue else "", "muted"),
        Sorting.QUEUE,
        share=0.15,
    ),
    AgentColumn(
        "queues",
        240,
        lambda: translate("AgentTable", "Queues and penalties"),
        lambda: translate(
            "AgentTable", "Where the agent is a member; the lower the penalty, the earlier it is offered"
        ),
        _queues,
        Sorting.HOME,
        share=0.65,
    ),
    AgentColumn(
        "missed",
        84,
        lambda: translate("AgentTable", "Missed"),
        lambda: translate("AgentTable", "Offers let ring since the last contact"),
        _missed,
        Sorting.MISSED,
        right=True,
    ),
)
