"""The columns of the queue table: what each is called, which cell it shows of a queue, and how it sorts."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from resources.agents import AgentState
from resources.floor import QueueFigures
from resources.pressure import pressure
from widgets import format
from widgets.queues.queue_cells import (
    Moment,
    abandoned_cell,
    channel_cell,
    counts_cell,
    gap_cell,
    handling_cell,
    level_cell,
    queue_cell,
    stack_cell,
    trace_cell,
    wait_cell,
)
from widgets.tables.cell import Cell

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `kind` names how the delegate paints it; `sort` gives the larger-first key."""

    key: str
    kind: str
    width: int
    title: Callable[[], str]
    about: Callable[[bool], str]
    cell: Callable[[QueueFigures, Moment], Cell]
    sort: Callable[[QueueFigures, Moment], float | str]
    right: bool = False
    hidden: bool = False
    share: float = 0.0  # of the room that is left in a wide table


def _window(day: bool) -> str:
    return translate("QueueTable", "since midnight") if day else translate("QueueTable", "last 30 minutes")


def severity_sort(queue: QueueFigures, moment: Moment) -> float:
    """Larger hurts more: by priority, then by how many figures are beyond their goal, then by the queue waiting."""
    found = pressure(moment.findings)
    if found is None:
        return min(0.99, queue.waiting / 1000)
    return 100.0 * (4 - found.rank) + len(moment.findings) + min(0.99, queue.waiting / 1000)


def _or_low(value: float | None) -> float:
    return float("-inf") if value is None else value


def _or_high(value: float | None) -> float:
    return float("inf") if value is None else value


COLUMNS: tuple[Column, ...] = (
    Column(
        "queue",
        "name",
        136,
        lambda: translate("QueueTable", "Queue"),
        lambda _: translate("QueueTable", "The mark shows the worst of its figures beyond their goals"),
        queue_cell,
        severity_sort,
        share=0.3,
    ),
    Column(
        "channel",
        "text",
        106,
        lambda: translate("QueueTable", "Channel"),
        lambda _: translate("QueueTable", "How contacts arrive"),
        channel_cell,
        lambda q, m: q.channel.value,
    ),
    Column(
        "waiting",
        "text",
        62,
        lambda: translate("QueueTable", "Waiting"),
        lambda _: translate("QueueTable", "Contacts waiting now"),
        lambda q, m: Cell(format.count(q.waiting), strong=True),
        lambda q, m: q.waiting,
        right=True,
    ),
    Column(
        "longest_wait",
        "bar",
        118,
        lambda: translate("QueueTable", "Longest wait"),
        lambda _: translate("QueueTable", "How long the first in line has waited; the tick is the goal"),
        wait_cell,
        lambda q, m: q.longest_wait_s(m.now),
        right=True,
        share=0.25,
    ),
    Column(
        "service_level",
        "text",
        90,
        lambda: translate("QueueTable", "Service level"),
        lambda day: translate("QueueTable", "Answered within target ÷ (answered + abandoned), {window}").format(
            window=_window(day)
        ),
        level_cell,
        lambda q, m: -_or_high(m.tally(q).service_level),
        right=True,
    ),
    Column(
        "abandoned",
        "text",
        82,
        lambda: translate("QueueTable", "Abandoned"),
        lambda day: translate("QueueTable", "Abandoned ÷ (answered + abandoned), {window}").format(window=_window(day)),
        abandoned_cell,
        lambda q, m: _or_low(m.tally(q).abandon_rate),
        right=True,
    ),
    Column(
        "asa",
        "text",
        60,
        lambda: translate("QueueTable", "ASA"),
        lambda day: translate("QueueTable", "Average speed of answer: mean wait of the answered, {window}").format(
            window=_window(day)
        ),
        lambda q, m: Cell(format.duration(m.tally(q).mean_speed_of_answer_s), "muted"),
        lambda q, m: _or_low(m.tally(q).mean_speed_of_answer_s),
        right=True,
    ),
    Column(
        "aht",
        "text",
        60,
        lambda: translate("QueueTable", "AHT"),
        lambda day: translate(
            "QueueTable", "Average handling time: mean talk and after-call work of the completed, {window}"
        ).format(window=_window(day)),
        handling_cell,
        lambda q, m: _or_low(m.tally(q).mean_handling_s),
        right=True,
    ),
    Column(
        "agents",
        "stack",
        84,
        lambda: translate("QueueTable", "Agents"),
        lambda _: (
            translate("QueueTable", "Agents by state: talking, wrap-up, ready (green), paused (outlined)")
            + "\n"
            + translate("QueueTable", "+ borrowed, − on loan elsewhere")
        ),
        stack_cell,
        lambda q, m: q.staffed,
        share=0.2,
    ),
    Column(
        "states",
        "counts",
        166,
        lambda: translate("QueueTable", "ready / talk / wrap / pause"),
        lambda _: translate("QueueTable", "The same in numbers; talking includes ringing"),
        counts_cell,
        lambda q, m: q.agents.get(AgentState.READY, 0),
    ),
    Column(
        "need",
        "text",
        52,
        lambda: translate("QueueTable", "Need"),
        lambda _: translate("QueueTable", "Agents needed to reach the goal at the present load"),
        lambda q, m: Cell(format.count(q.need)),
        lambda q, m: _or_low(q.need),
        right=True,
    ),
    Column(
        "gap",
        "text",
        48,
        lambda: translate("QueueTable", "Gap"),
        lambda _: translate("QueueTable", "Staffed minus need; staffed are ready, ringing, talking or in wrap-up"),
        gap_cell,
        lambda q, m: -_or_high(q.gap),
        right=True,
    ),
    Column(
        "trace",
        "spark",
        84,
        lambda: translate("QueueTable", "30 min"),
        lambda _: translate("QueueTable", "Contacts waiting, every 30 seconds of the last 30 minutes"),
        trace_cell,
        lambda q, m: max(q.trace, default=0),
        right=True,
        share=0.25,
    ),
    Column(
        "offered",
        "text",
        70,
        lambda: translate("QueueTable", "Offered"),
        lambda day: translate("QueueTable", "Contacts that joined the queue, {window}").format(window=_window(day)),
        lambda q, m: Cell(format.count(m.tally(q).offered), "muted"),
        lambda q, m: m.tally(q).offered,
        right=True,
        hidden=True,
    ),
)
