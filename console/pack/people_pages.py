"""Whom to call, who works here, and the floor as it was last known."""

from PySide6.QtCore import QCoreApplication

from console.pack.blocks import Face, Grid, Line, Section
from console.pack.snapshot import Snapshot
from resources.agents import AgentState
from resources.floor import AgentFigures, Freshness
from widgets.contacts.contact_texts import contact_kind_word, review_text
from widgets.format import NONE, count, day_time, listed
from widgets.freshness import age_words
from widgets.hand_counts.hand_count_texts import figures_text
from widgets.incidents.incident_texts import role_word
from widgets.texts import agent_state_word, post_word

translate = QCoreApplication.translate


def contacts_section(seen: Snapshot) -> Section:
    """The directory, its lists and the reserve pools."""
    blocks: list[Line | Grid] = [_directory(seen)]
    for one in seen.directory.lists:
        blocks.append(Line(one.name, Face.HEADING))
        blocks.append(Line(" → ".join(f"{each.name} {each.phone}" for each in seen.directory.members(one.id))))
    if seen.reserves:
        blocks.append(Line(translate("Pack", "Reserves"), Face.HEADING))
        rows = tuple(
            (
                str(one.tier),
                one.name,
                one.phone,
                listed(map(seen.viewer.queue, one.queues)),
                str(one.arrives_min),
                "",
            )
            for one in sorted(seen.reserves, key=lambda one: one.tier)
        )
        head = (
            translate("Pack", "Tier"),
            translate("Pack", "Name"),
            translate("Pack", "Number"),
            translate("Pack", "Queues"),
            translate("Pack", "Minutes to arrive"),
            translate("Pack", "Answer"),
        )
        blocks.append(Grid(head, rows))
    return Section(translate("Pack", "Whom to call"), tuple(blocks))


def _directory(seen: Snapshot) -> Line | Grid:
    if not seen.directory.contacts:
        return Line(translate("Pack", "The centre file names no contacts."), Face.STRONG)
    today = seen.at.astimezone(seen.viewer.zone).date()
    rows = []
    for one in seen.directory:
        backup = seen.directory.get(one.backup)
        details = (one.hours, one.number, one.email, f"→ {backup.name}" if backup else "")
        stale = f"▲ {review_text(one, today)}" if one.is_stale(today) else ""
        what = contact_kind_word(one.what) + (f", {role_word(one.role)}" if one.role else "")
        rows.append((one.name, what, one.phone or NONE, " · ".join(filter(None, (*details, stale)))))
    head = (translate("Pack", "Name"), translate("Pack", "What"), translate("Pack", "Number"), "")
    return Grid(head, tuple(rows))


def people_section(seen: Snapshot) -> Section:
    """The people of the centre's list, and the agents as last seen, by the queue they serve first."""
    head = (translate("Pack", "Name"), translate("Pack", "Post"), translate("Pack", "Desk"))
    people = Grid(head, tuple((one.name, post_word(one.post), one.desk) for one in seen.viewer.people))
    by_queue: dict[str, list[AgentFigures]] = {}
    for agent in sorted(seen.floor.agents.values(), key=lambda one: one.name or one.agent):
        home = min(agent.memberships, key=lambda one: one.penalty).queue if agent.memberships else ""
        by_queue.setdefault(home, []).append(agent)
    rows = tuple(
        (seen.viewer.queue(queue), count(len(agents)), listed(_called(agent) for agent in agents))
        for queue, agents in by_queue.items()
    )
    agents = Grid((translate("Pack", "Queue"), translate("Pack", "Agents"), translate("Pack", "Signed in")), rows)
    told = translate("Pack", "Agents as last seen, {age}: signed-out ones are not named.").format(age=_age(seen))
    return Section(translate("Pack", "People"), (people, Line(told, Face.QUIET), *((agents,) if rows else ())))


def _called(agent: AgentFigures) -> str:
    name = agent.name or agent.agent
    return f"{name} ({agent_state_word(agent.state)})" if agent.state is AgentState.PAUSED else name


def floor_section(seen: Snapshot) -> Section:
    """The last figures of every queue with their age, what was counted by hand, and room to go on counting."""
    told = translate("Pack", "By the PBX, {age}").format(age=_age(seen))
    rows = tuple(
        (
            one.title or one.queue,
            count(one.waiting),
            count(one.staffed),
            _by_hand(seen, one.queue),
            *("",) * 4,
        )
        for one in seen.floor.queues.values()
    )
    head = (
        translate("Pack", "Queue"),
        translate("Pack", "Waiting"),
        translate("Pack", "Agents"),
        translate("Pack", "Last counted by hand"),
        translate("Pack", "Waiting"),
        translate("Pack", "Answered"),
        translate("Pack", "Abandoned"),
        translate("Pack", "Agents"),
    )
    face = Face.STRONG if seen.freshness is Freshness.LOST else Face.PLAIN
    pen = translate("Pack", "The empty columns are for counting with a pen, every quarter of an hour.")
    return Section(translate("Pack", "The floor"), (Line(told, face), Line(pen, Face.QUIET), Grid(head, rows)))


def _by_hand(seen: Snapshot, queue: str) -> str:
    last = seen.hand_counts.latest(queue)
    if last is None:
        return ""
    return f"{day_time(last.count.slot, seen.viewer.zone, seen.at)} {figures_text(last.count)} ({last.by.name})"


def _age(seen: Snapshot) -> str:
    return translate("Pack", "live") if seen.freshness is Freshness.FRESH else age_words(seen.freshness, seen.age_s)
