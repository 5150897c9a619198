"""The columns of who departs from the plan, of groups by plan and presence, and of who is away today."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from resources.priority import Priority
from resources.roster.adherence import Adhering, AgentAdherence
from resources.roster.agent import Agent
from resources.roster.shift import Absence, AbsenceKind
from resources.workforce.headcount import Count, came_late, lasts
from widgets import format
from widgets.people.people_texts import end_text, hours_text
from widgets.plain import plain
from widgets.priority_shape import priority_word
from widgets.roster.adherence_texts import PRIORITY_OF, adhering_word
from widgets.roster.roster_texts import absence_word
from widgets.tables.cell import Cell
from widgets.tables.row_table import RowColumn
from widgets.viewer import Viewer

translate = QCoreApplication.translate

_TONES = {Priority.HIGH: "high", Priority.MEDIUM: "medium"}


def departure_word(one: AgentAdherence) -> str:
    """How somebody differs from the plan."""
    return translate("People", "came late") if came_late(one) else adhering_word(one.state)


def departure_columns(viewer: Viewer, now: Callable[[], datetime]) -> tuple[RowColumn, ...]:
    """Who and how, then since when and for how long; rows are those of `resources.workforce.headcount.departures`."""
    return (
        RowColumn("name", 150, lambda: translate("People", "Name"), _name,
                  lambda one: one.agent.name.casefold(), kind="name", share=0.4),
        RowColumn("matter", 160, lambda: translate("People", "What"), _matter,
                  lambda one: list(Adhering).index(one.state), share=0.2),
        RowColumn("since", 70, lambda: translate("People", "Since"),
                  lambda one: Cell(format.clock_time(one.since or one.shift.start, viewer.zone), "muted"),
                  lambda one: one.since or one.shift.start),
        RowColumn("lasts", 76, lambda: translate("People", "Minutes"), lambda one: _lasts(one, now()),
                  lambda one: -lasts(one, now()), right=True),
        RowColumn("excuse", 104, lambda: translate("People", "Excused"),
                  lambda one: Cell(plain(one.excuse.reason) if one.excuse else "", "muted"),
                  lambda one: one.excuse.reason if one.excuse else None, share=0.25),
        RowColumn("shift", 108, lambda: translate("People", "Shift"),
                  lambda one: Cell(hours_text(one.shift, viewer), "muted"), lambda one: one.shift.start),
        RowColumn("team", 84, lambda: translate("People", "Team"), lambda one: Cell(plain(one.agent.team), "muted"),
                  lambda one: one.agent.team.casefold() or None),
        RowColumn("home", 110, lambda: translate("People", "Home queue"),
                  lambda one: Cell(plain(viewer.queue(one.agent.home)), "muted"),
                  lambda one: viewer.queue(one.agent.home).casefold(), hidden=True),
    )  # fmt: skip


def _name(one: AgentAdherence) -> Cell:
    name, priority = plain(one.agent.name), PRIORITY_OF.get(one.state)
    words = f"{priority_word(priority)} {name}" if priority else name
    return Cell(name, "muted" if one.excuse else "text", strong=True, priority=priority, words=words)


def _matter(one: AgentAdherence) -> Cell:
    priority = PRIORITY_OF.get(one.state)
    tone = "faint" if one.excuse else _TONES.get(priority, "text") if priority else "text"
    return Cell(departure_word(one), tone)


def _lasts(one: AgentAdherence, now: datetime) -> Cell:
    minutes = lasts(one, now) // timedelta(minutes=1)
    return Cell(format.count(minutes), "faint" if one.excuse else "text", strong=not one.excuse)


def count_columns(title: Callable[[], str], group: Callable[[str], str]) -> tuple[RowColumn, ...]:
    """A group by plan and presence; `group` is what people call it."""
    return (
        RowColumn("group", 96, title, lambda one: Cell(plain(group(one.group) or format.NONE), strong=True),
                  lambda one: group(one.group).casefold(), share=1.0),
        _number("scheduled", 76, lambda: translate("People", "Scheduled"), lambda one: one.scheduled,
                lambda: translate("People", "On shift now by the plan, without those who are away")),
        _number("present", 66, lambda: translate("People", "Present"), lambda one: one.present,
                lambda: translate("People", "Logged in at the PBX")),
        RowColumn("missing", 66, lambda: translate("People", "Missing"), _missing, lambda one: -one.missing,
                  right=True),
        _number("away", 54, lambda: translate("People", "Away"), lambda one: one.away,
                lambda: translate("People", "Leave, sick, duty elsewhere or absent without leave")),
        _number("astray", 66, lambda: translate("People", "Off plan"), lambda one: one.astray,
                lambda: translate("People", "There, but in another break than planned, or at work in a planned one")),
    )  # fmt: skip


def _number(
    key: str, width: int, title: Callable[[], str], figure: Callable[[Count], int], about: Callable[[], str]
) -> RowColumn:
    return RowColumn(
        key, width, title, lambda one: Cell(format.count(figure(one)), "text" if figure(one) else "faint"),
        lambda one: -figure(one), about, right=True,
    )  # fmt: skip


def _missing(one: Count) -> Cell:
    return Cell(format.count(one.missing), "high" if one.missing else "faint", strong=bool(one.missing))


def absence_columns(viewer: Viewer, now: Callable[[], datetime]) -> tuple[RowColumn, ...]:
    """Who is away today; rows are pairs of absence and agent."""
    return (
        RowColumn("name", 144, lambda: translate("People", "Name"), _away, lambda one: one[1].name.casefold(),
                  kind="name", share=0.4),
        RowColumn("why", 134, lambda: translate("People", "Why"), _why,
                  lambda one: list(AbsenceKind).index(one[0].kind)),
        RowColumn("until", 92, lambda: translate("People", "Until"),
                  lambda one: Cell(end_text(one[0].end, viewer, now()), "muted"), lambda one: one[0].end),
        RowColumn("note", 96, lambda: translate("People", "Note"), lambda one: Cell(plain(one[0].note), "muted"),
                  lambda one: one[0].note or None, share=0.6),
    )  # fmt: skip


def _away(one: tuple[Absence, Agent]) -> Cell:
    absence, agent = one
    priority = Priority.HIGH if absence.kind is AbsenceKind.UNAPPROVED else None
    words = f"{priority_word(priority)} {agent.name}" if priority else agent.name
    return Cell(plain(agent.name), strong=True, priority=priority, words=plain(words))


def _why(one: tuple[Absence, Agent]) -> Cell:
    kind = one[0].kind
    return Cell(absence_word(kind), "high" if kind is AbsenceKind.UNAPPROVED else "text")
