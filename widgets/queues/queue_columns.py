"""The columns of the queue table: what each shows of a queue, how it sorts, and how its figure is computed."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from incidents.measures.measure import Target
from resources.agents import AgentState
from resources.floor import QueueFigures, Tally
from resources.loans.ghosts import NONE, Balance
from resources.pressure import Cause, Finding, pressure
from resources.queues import Channel
from widgets import format
from widgets.plain import plain
from widgets.priority_shape import priority_word
from widgets.queues.queue_mark import NO_MARK, QueueMark
from widgets.tables.cell import Cell
from widgets.texts import channel_word

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Moment:
    """What a cell is made from besides the queue itself."""

    now: float
    day: bool
    demo: bool
    findings: tuple[Finding, ...]
    loans: Balance = NONE
    mark: QueueMark = NO_MARK

    def tally(self, queue: QueueFigures) -> Tally:
        """The figures of the chosen window."""
        return queue.day if self.day else queue.window

    def tone(self, cause: Cause, calm: str = "text") -> str:
        """The colour of a figure: grey within its goal."""
        found = next((f.priority.value for f in self.findings if f.cause is cause), None)
        return found or calm


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


def _queue(queue: QueueFigures, moment: Moment) -> Cell:
    name, found = plain(queue.title or queue.queue), pressure(moment.findings)
    words = format.listed(filter(None, (name, priority_word(found) if found else "", moment.mark.words)))
    return Cell(name, strong=True, priority=found, badge=moment.mark.badge, words=words)


def _channel(queue: QueueFigures, moment: Moment) -> Cell:
    word = channel_word(queue.channel)
    if moment.demo and queue.channel is not Channel.PHONE:
        word = translate("QueueTable", "{channel} (demo)").format(channel=word)
    return Cell(word, "muted")


def _wait(queue: QueueFigures, moment: Moment) -> Cell:
    wait, goal = queue.longest_wait_s(moment.now), queue.longest_wait_goal_s
    share = min(1.0, wait / (2 * goal)) if goal else 0.0
    tone = moment.tone(Cause.LONGEST_WAIT)
    words = translate("QueueTable", "{wait}, goal {goal}")
    text = format.duration(int(wait))
    return Cell(text, tone, parts=(round(share, 2), 0.5), words=words.format(wait=text, goal=format.duration(goal)))


def _level(queue: QueueFigures, moment: Moment) -> Cell:
    level = moment.tally(queue).service_level
    words = moment.mark.about(format.level(level), Target.SERVICE_LEVEL)
    return Cell(format.level(level), moment.tone(Cause.SERVICE_LEVEL), strong=True, words=words)


def _handling(queue: QueueFigures, moment: Moment) -> Cell:
    text = format.duration(moment.tally(queue).mean_handling_s)
    return Cell(text, "muted", words=moment.mark.about(text, Target.HANDLING_TIME))


def _abandoned(queue: QueueFigures, moment: Moment) -> Cell:
    return Cell(format.percent(moment.tally(queue).abandon_rate, 1), moment.tone(Cause.ABANDONED))


def _stack(queue: QueueFigures, moment: Moment) -> Cell:
    talk, wrap, ready, paused = _states(queue)
    words = translate("QueueTable", "{talk} talking, {wrap} in wrap-up, {ready} ready, {paused} paused")
    told = words.format(talk=talk, wrap=wrap, ready=ready, paused=paused)
    if moment.loans is not NONE:
        told = f"{told}; {_loan_words(moment.loans)}"
    mark = _loan_mark(moment.loans)
    return Cell(mark, "accent" if mark else "text", parts=(talk, wrap, ready, paused), words=told)


def _loan_mark(loans: Balance) -> str:
    """Such as +6 for a queue that is helped, −6 for one that helps."""
    return " ".join(format.signed(number) for number in (loans.borrowed, -loans.lent) if number)


def _loan_words(loans: Balance) -> str:
    borrowed = translate("QueueTable", "{count} borrowed").format(count=loans.borrowed) if loans.borrowed else ""
    lent = translate("QueueTable", "{count} on loan elsewhere").format(count=loans.lent) if loans.lent else ""
    return format.listed(filter(None, (borrowed, lent)))


def _states(queue: QueueFigures) -> tuple[int, int, int, int]:
    by = queue.agents
    talk = by.get(AgentState.TALKING, 0) + by.get(AgentState.RINGING, 0)
    return talk, by.get(AgentState.WRAP_UP, 0), by.get(AgentState.READY, 0), by.get(AgentState.PAUSED, 0)


def _counts(queue: QueueFigures, moment: Moment) -> Cell:
    talk, wrap, ready, paused = _states(queue)
    return Cell(f"{ready} / {talk} / {wrap} / {paused}")


def _gap(queue: QueueFigures, moment: Moment) -> Cell:
    words = ""
    if moment.loans.lent and queue.gap is not None:  # they are still members, for when nobody else is free
        words = translate("QueueTable", "{gap}; without those on loan elsewhere {rest}").format(
            gap=format.signed(queue.gap), rest=format.signed(queue.gap - moment.loans.lent)
        )
    return Cell(format.signed(queue.gap), moment.tone(Cause.SHORT, "muted"), strong=True, words=words)


def _trace(queue: QueueFigures, moment: Moment) -> Cell:
    hot = any(f.cause in (Cause.LONGEST_WAIT, Cause.UNSTAFFED) for f in moment.findings)
    peak = max(queue.trace, default=0)
    words = translate("QueueTable", "{now} waiting, at most {peak} in 30 minutes").format(now=queue.waiting, peak=peak)
    return Cell("", "high" if hot else "bar_strong", parts=tuple(queue.trace), words=words)


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
        _queue,
        severity_sort,
        share=0.3,
    ),
    Column(
        "channel",
        "text",
        106,
        lambda: translate("QueueTable", "Channel"),
        lambda _: translate("QueueTable", "How contacts arrive"),
        _channel,
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
        _wait,
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
        _level,
        lambda q, m: -_or_high(m.tally(q).service_level),
        right=True,
    ),
    Column(
        "abandoned",
        "text",
        82,
        lambda: translate("QueueTable", "Abandoned"),
        lambda day: translate("QueueTable", "Abandoned ÷ (answered + abandoned), {window}").format(window=_window(day)),
        _abandoned,
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
        _handling,
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
        _stack,
        lambda q, m: q.staffed,
        share=0.2,
    ),
    Column(
        "states",
        "counts",
        166,
        lambda: translate("QueueTable", "ready / talk / wrap / pause"),
        lambda _: translate("QueueTable", "The same in numbers; talking includes ringing"),
        _counts,
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
        _gap,
        lambda q, m: -_or_high(q.gap),
        right=True,
    ),
    Column(
        "trace",
        "spark",
        84,
        lambda: translate("QueueTable", "30 min"),
        lambda _: translate("QueueTable", "Contacts waiting, every 30 seconds of the last 30 minutes"),
        _trace,
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
