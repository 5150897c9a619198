"""The cells of one queue in the queue table: words and tone of every figure at one moment."""

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


def queue_cell(queue: QueueFigures, moment: Moment) -> Cell:
    """The name, the worst of its figures as shape and word, and what else marks it."""
    name, found = plain(queue.title or queue.queue), pressure(moment.findings)
    words = format.listed(filter(None, (name, priority_word(found) if found else "", moment.mark.words)))
    return Cell(name, strong=True, priority=found, badge=moment.mark.badge, words=words)


def channel_cell(queue: QueueFigures, moment: Moment) -> Cell:
    """How contacts arrive; in a demo the channels that it makes up say so."""
    word = channel_word(queue.channel)
    if moment.demo and queue.channel is not Channel.PHONE:
        word = translate("QueueTable", "{channel} (demo)").format(channel=word)
    return Cell(word, "muted")


def wait_cell(queue: QueueFigures, moment: Moment) -> Cell:
    """How long the first in line has waited, as a bar against the goal."""
    wait, goal = queue.longest_wait_s(moment.now), queue.longest_wait_goal_s
    share = min(1.0, wait / (2 * goal)) if goal else 0.0
    tone = moment.tone(Cause.LONGEST_WAIT)
    words = translate("QueueTable", "{wait}, goal {goal}")
    text = format.duration(int(wait))
    return Cell(text, tone, parts=(round(share, 2), 0.5), words=words.format(wait=text, goal=format.duration(goal)))


def level_cell(queue: QueueFigures, moment: Moment) -> Cell:
    """The service level, or why it does not count at present."""
    level = moment.tally(queue).service_level
    words = moment.mark.about(format.level(level), Target.SERVICE_LEVEL)
    return Cell(format.level(level), moment.tone(Cause.SERVICE_LEVEL), strong=True, words=words)


def handling_cell(queue: QueueFigures, moment: Moment) -> Cell:
    """Mean handling time, or why it does not count at present."""
    text = format.duration(moment.tally(queue).mean_handling_s)
    return Cell(text, "muted", words=moment.mark.about(text, Target.HANDLING_TIME))


def abandoned_cell(queue: QueueFigures, moment: Moment) -> Cell:
    """The share that gave up."""
    return Cell(format.percent(moment.tally(queue).abandon_rate, 1), moment.tone(Cause.ABANDONED))


def stack_cell(queue: QueueFigures, moment: Moment) -> Cell:
    """Agents by state as a bar, with those borrowed and lent beside it."""
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


def counts_cell(queue: QueueFigures, moment: Moment) -> Cell:
    """Agents by state in numbers."""
    talk, wrap, ready, paused = _states(queue)
    return Cell(f"{ready} / {talk} / {wrap} / {paused}")


def gap_cell(queue: QueueFigures, moment: Moment) -> Cell:
    """Staffed minus need; for screen readers also without those lent."""
    words = ""
    if moment.loans.lent and queue.gap is not None:  # they are still members, for when nobody else is free
        words = translate("QueueTable", "{gap}; without those on loan elsewhere {rest}").format(
            gap=format.signed(queue.gap), rest=format.signed(queue.gap - moment.loans.lent)
        )
    return Cell(format.signed(queue.gap), moment.tone(Cause.SHORT, "muted"), strong=True, words=words)


def trace_cell(queue: QueueFigures, moment: Moment) -> Cell:
    """Contacts waiting over half an hour."""
    hot = any(f.cause in (Cause.LONGEST_WAIT, Cause.UNSTAFFED) for f in moment.findings)
    peak = max(queue.trace, default=0)
    words = translate("QueueTable", "{now} waiting, at most {peak} in 30 minutes").format(now=queue.waiting, peak=peak)
    return Cell("", "high" if hot else "bar_strong", parts=tuple(queue.trace), words=words)
