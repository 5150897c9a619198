"""The columns of benches, of certificates that end, of who learns."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from resources.priority import Priority
from resources.workforce.coverage import LEVELS, Certificate, Learner, QueueBench
from resources.workforce.standing import Presence, Standing
from widgets import format
from widgets.people.people_texts import expiry_text, presence_text, until_text
from widgets.people.seen import Seen
from widgets.plain import plain
from widgets.priority_shape import priority_word
from widgets.tables.cell import Cell
from widgets.tables.row_table import RowColumn
from widgets.viewer import Viewer

translate = QCoreApplication.translate


def bench_columns(viewer: Viewer) -> tuple[RowColumn, ...]:
    """A queue with its levels, then who is there."""
    return (
        RowColumn("queue", 140, lambda: translate("People", "Queue"), lambda one: _queue(one, viewer),
                  lambda one: viewer.queue(one.queue).casefold(), kind="name", share=0.3),
        _number("certified", 72, lambda: translate("People", "Certified"), lambda one: one.certified, strong=True),
        *(_level(level) for level in LEVELS),
        _number("learning", 70, lambda: translate("People", "Learning"), lambda one: one.learning),
        _number("now", 54, lambda: translate("People", "Now"), lambda one: one.now,
                lambda: translate("People", "Certified and on shift now")),
        _number("later", 54, lambda: translate("People", "Later"), lambda one: one.later,
                lambda: translate("People", "Certified, their shift begins later today")),
        _number("ending", 88, lambda: translate("People", "Ends ≤ 30 d"), lambda one: one.ending,
                lambda: translate("People", "Certificates that end within 30 days")),
    )  # fmt: skip


def risk_columns(viewer: Viewer, seen: Callable[[], Seen | None]) -> tuple[RowColumn, ...]:
    """On whom the work of a queue hangs, by name."""
    return (
        RowColumn("queue", 150, lambda: translate("People", "Queue"), lambda one: _queue(one, viewer),
                  lambda one: viewer.queue(one.queue).casefold(), kind="name"),
        RowColumn("risk", 300, lambda: translate("People", "On whom it hangs"),
                  lambda one: _risk(one, viewer, seen()), lambda one: one.rank, share=1.0),
    )  # fmt: skip


def _level(level: int) -> RowColumn:
    title = translate("People", "L{level}").format(level=level)
    return _number(f"level{level}", 50, lambda: title, lambda one: one.levels[level - 1],
                   lambda: translate("People", "Certified at level {level} of 5").format(level=level))  # fmt: skip


def _number(
    key: str,
    width: int,
    title: Callable[[], str],
    figure: Callable[[QueueBench], int],
    about: Callable[[], str] = str,
    *,
    strong: bool = False,
) -> RowColumn:
    def cell(one: QueueBench) -> Cell:
        many = figure(one)
        return Cell(format.count(many), "text" if many else "faint", strong=strong and bool(many))

    return RowColumn(key, width, title, cell, lambda one: -figure(one), about, right=True)


def bench_priority(one: QueueBench) -> Priority | None:
    """How urgently somebody should look at a bench: nobody at all, nobody today, one or two."""
    if not one.certified or not one.now + one.later:
        return Priority.HIGH
    return Priority.MEDIUM if one.is_thin else None


def _queue(one: QueueBench, viewer: Viewer) -> Cell:
    title, priority = plain(viewer.queue(one.queue)), bench_priority(one)
    words = f"{priority_word(priority)} {title}" if priority else title
    return Cell(title, strong=True, priority=priority, words=words)


def _risk(one: QueueBench, viewer: Viewer, seen: Seen | None) -> Cell:
    priority = bench_priority(one)
    if seen is None or priority is None:
        return Cell("")
    tone = "high" if priority is Priority.HIGH else "medium"
    return Cell(plain(_risk_words(one, viewer, seen)), tone)


def _risk_words(one: QueueBench, viewer: Viewer, seen: Seen) -> str:
    if not one.certified:
        return translate("People", "nobody is certified")
    if not one.is_thin:
        return translate("People", "nobody certified is on shift today")
    names = format.listed(_holder(holder, viewer, seen) for holder in one.holders)
    words = (
        translate("People", "only {names}") if one.certified == 1 else translate("People", "only these two: {names}")
    )
    return words.format(names=names)


def _holder(one: Standing, viewer: Viewer, seen: Seen) -> str:
    if one.presence is Presence.ON_SHIFT:
        return one.agent.name
    why = until_text(one.absence, viewer, seen.now) if one.absence else presence_text(one, viewer, seen.now)
    return translate("People", "{name} ({why})").format(name=one.agent.name, why=why)


def certificate_columns(viewer: Viewer, today: Callable[[], date]) -> tuple[RowColumn, ...]:
    """The month first: certificates are renewed by the month."""
    return (
        RowColumn("month", 84, lambda: translate("People", "Month"),
                  lambda one: Cell(f"{one.expires:%Y-%m}", "muted"), lambda one: one.expires),
        RowColumn("name", 110, lambda: translate("People", "Name"),
                  lambda one: Cell(plain(one.standing.agent.name), strong=True),
                  lambda one: one.standing.agent.name.casefold(), share=0.5),
        RowColumn("queue", 96, lambda: translate("People", "Queue"),
                  lambda one: Cell(plain(viewer.queue(one.skill.queue))),
                  lambda one: viewer.queue(one.skill.queue).casefold(), share=0.5),
        RowColumn("ends", 104, lambda: translate("People", "Ends"), lambda one: _ends(one, today()),
                  lambda one: one.expires),
    )  # fmt: skip


def _ends(one: Certificate, today: date) -> Cell:
    days = (one.expires - today).days
    tone = "high" if days < 0 else "medium" if days <= 30 else "muted"
    return Cell(one.expires.isoformat(), tone, words=expiry_text(one.expires, today))


def learner_columns(viewer: Viewer, weeks: Callable[[], int]) -> tuple[RowColumn, ...]:
    """Who learns what, how far, with whom."""
    return (
        RowColumn("name", 110, lambda: translate("People", "Name"),
                  lambda one: Cell(plain(one.standing.agent.name), strong=True),
                  lambda one: one.standing.agent.name.casefold(), share=0.5),
        RowColumn("queue", 96, lambda: translate("People", "Queue"),
                  lambda one: Cell(plain(viewer.queue(one.skill.queue))),
                  lambda one: viewer.queue(one.skill.queue).casefold(), share=0.5),
        RowColumn("level", 54, lambda: translate("People", "Level"), lambda one: Cell(str(one.skill.level), "muted"),
                  lambda one: one.skill.level, right=True),
        RowColumn("week", 150, lambda: translate("People", "Training"), lambda one: _week(one, weeks()),
                  lambda one: one.week),
    )  # fmt: skip


def _week(one: Learner, weeks: int) -> Cell:
    if one.week is None:
        return Cell(translate("People", "beginning not known"), "faint")
    if one.week > weeks:
        return Cell(translate("People", "over; certify?"), "medium")
    return Cell(translate("People", "week {week} of {weeks}").format(week=one.week, weeks=weeks))
