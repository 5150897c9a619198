"""A table of agents: rows to agents and back."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from resources.roster.agent import Agent, AgentSkill, SkillState
from resources.roster.roster import Roster
from resources.roster.sheets import cells
from resources.roster.sheets.cells import Cell, CellCode, CellFault, RowFault
from resources.roster.sheets.table import AGENT_COLUMNS, Table

_SKILL = re.compile(r"([^:：\s]+)(?:\s*[:：]\s*(\d+))?(\s+learning)?(?:\s+until\s+(\S+))?", re.IGNORECASE)
LEVELS = range(1, 6)


def read_agents(table: Table, known: Roster, queues: Collection[str]) -> tuple[list[tuple[int, Agent]], list[RowFault]]:
    """The agents with their rows, and what is wrong; a known agent keeps what the table has no column for.

    `queues` are those of the centre; empty: they are not known, and none is refused.
    """
    agents: list[tuple[int, Agent]] = []
    faults: list[RowFault] = []
    reads = _readers(queues, cells.day_first(table.cells("new_until")))
    for number, row in table.rows:
        fields: dict[str, Any] = {}
        before = len(faults)
        for column, read in reads.items():
            if column in table.columns:
                try:
                    fields[column] = read(table.cell(row, column))
                except CellFault as fault:
                    faults.append(RowFault(table.name, number, table.titles[column], fault.code, fault.params))
        if len(faults) == before:
            agents.append((number, _agent(fields, known)))
            if not agents[-1][1].name:
                faults.append(RowFault(table.name, number, table.titles.get("name", "name"), CellCode.MISSING))
    faults += _twice(table, agents, lambda agent: agent.id, "number")
    faults += _twice(table, agents, lambda agent: agent.address if agent.active else "", "address")
    faults += _taken(table, agents, known)
    faults += _mentors(table, agents, known)
    return agents, faults


def agent_rows(agents: Iterable[Agent]) -> list[Sequence[str]]:
    """The table of agents with its head, such that reading it gives the same agents."""
    return [AGENT_COLUMNS, *(_row(agent) for agent in agents)]


def _row(agent: Agent) -> tuple[str, ...]:
    return (
        agent.id, agent.name, agent.address, agent.team, agent.site, agent.home,
        "; ".join(map(_skill_text, agent.skills)), _joined(agent.languages), agent.mentor,
        agent.new_until.isoformat() if agent.new_until else "", _yes(agent.checked), _yes(agent.active),
        _joined(agent.tags),
    )  # fmt: skip


def _joined(texts: Iterable[str]) -> str:
    return "; ".join(f'"{one}"' if ";" in one or "；" in one else one for one in texts)


def _skill_text(skill: AgentSkill) -> str:
    learning = " learning" if skill.state is SkillState.LEARNING else ""
    until = f" until {skill.expires}" if skill.expires else ""
    return f"{skill.queue}:{skill.level}{learning}{until}"


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def _readers(queues: Collection[str], day_first: bool | None) -> Mapping[str, Callable[[Cell], Any]]:
    def queue(said: str) -> str:
        if said and queues and said not in queues:
            raise CellFault(CellCode.UNKNOWN_QUEUE, text=said)
        return said

    def skills(cell: Cell) -> tuple[AgentSkill, ...]:
        found = tuple(_skill(part, queue) for part in cells.parts(_long(cell)))
        for place, skill in enumerate(found):
            if any(other.queue == skill.queue for other in found[:place]):
                raise CellFault(CellCode.NO_SKILL, text=skill.queue)
        return found

    def until(cell: Cell) -> date | None:
        return cells.day(cell, day_first=day_first) if _filled(cell) else None

    def listed(cell: Cell) -> tuple[str, ...]:
        return tuple(dict.fromkeys(part.strip('"') for part in cells.parts(_long(cell))))

    plain = dict.fromkeys(("name", "address", "team", "site", "mentor"), cells.text)
    return {
        "number": _needed, **plain, "home": lambda cell: queue(cells.text(cell)), "skills": skills,
        "languages": listed, "new_until": until, "checked": _unless_empty, "active": _unless_empty, "tags": listed,
    }  # fmt: skip


def _needed(cell: Cell) -> str:
    if not (said := cells.text(cell)):
        raise CellFault(CellCode.MISSING)
    return said


def _unless_empty(cell: Cell) -> bool:
    return cells.yes(cell) if _filled(cell) else True


def _filled(cell: Cell) -> bool:
    return cell is not None and bool(str(cell).strip())


def _long(cell: Cell) -> str:
    """A list of several texts, each of which has its own limit."""
    said = cells.unmarked("" if cell is None else str(cell).strip())
    for part in cells.parts(said):
        cells.plain(part)
    return said


def _skill(part: str, queue: Callable[[str], str]) -> AgentSkill:
    match = _SKILL.fullmatch(part)
    if match is None:
        raise CellFault(CellCode.NO_SKILL, text=part)
    level = int(match[2] or 3)
    if level not in LEVELS:
        raise CellFault(CellCode.LEVEL, text=part)
    state = SkillState.LEARNING if match[3] else SkillState.CERTIFIED
    return AgentSkill(queue(match[1]), level, state, cells.day(match[4]) if match[4] else None)


def _agent(fields: dict[str, Any], known: Roster) -> Agent:
    number = fields.pop("number")
    before = known.agents.get(number) or Agent(number, "")
    agent = replace(before, **fields)
    if agent.home and agent.skill(agent.home) is None:  # whoever works there has learnt it
        agent = replace(agent, skills=(AgentSkill(agent.home), *agent.skills))
    return agent


def _twice(
    table: Table, agents: Sequence[tuple[int, Agent]], key: Callable[[Agent], str], column: str
) -> Iterable[RowFault]:
    seen: dict[str, int] = {}
    for number, agent in agents:
        value = key(agent)
        if value and value in seen:
            params = (("text", value), ("row", str(seen[value])))
            yield RowFault(table.name, number, table.titles.get(column, column), CellCode.TWICE, params)
        elif value:
            seen[value] = number


def _taken(table: Table, agents: Sequence[tuple[int, Agent]], known: Roster) -> Iterable[RowFault]:
    """Addresses of agents whom the file does not name."""
    listed = {agent.id for _, agent in agents}
    for number, agent in agents:
        holder = known.by_address.get(agent.address) if agent.active else None
        if holder is not None and holder.id not in listed:
            params = (("text", agent.address), ("agent", holder.name))
            yield RowFault(table.name, number, table.titles.get("address", "address"), CellCode.ADDRESS_HELD, params)


def _mentors(table: Table, agents: Sequence[tuple[int, Agent]], known: Roster) -> Iterable[RowFault]:
    everybody = {*known.agents, *(agent.id for _, agent in agents)}
    for number, agent in agents:
        if agent.mentor and (agent.mentor not in everybody or agent.mentor == agent.id):
            params = (("text", agent.mentor),)
            yield RowFault(table.name, number, table.titles.get("mentor", "mentor"), CellCode.UNKNOWN_AGENT, params)
