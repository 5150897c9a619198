"""What moves were foreseen to do beside what was measured, in words: for the log, the board and the review."""

from collections.abc import Iterator
from dataclasses import replace
from functools import singledispatch
from typing import Any

from PySide6.QtCore import QCoreApplication

from resources.effects.effects import GroupEffect
from resources.effects.facts import EffectForeseen, EffectSeen, Foreseen, LendingSummed, Level, Seen
from widgets.format import count, level, listed, percent, signed
from widgets.incidents.fact_names import Names
from widgets.loans.loan_texts import Title

translate = QCoreApplication.translate


@singledispatch
def effect_text(fact: Any, _names: Names) -> str:
    """The words of a line of the log."""
    raise TypeError(f"{type(fact).__name__} is no fact of an effect")


@effect_text.register
def _(fact: EffectForeseen, names: Names) -> str:
    words = translate("EffectLog", "Foreseen of {count} moves: {queues}")
    queues = listed(foreseen_text(one, names.queue) for one in fact.queues) or translate("EffectLog", "no estimate")
    return words.format(count=count(fact.agents), queues=queues)


@effect_text.register
def _(fact: EffectSeen, names: Names) -> str:
    words = translate("EffectLog", "Measured {minutes} min after the moves: {queues}")
    return words.format(
        minutes=count(fact.after_min), queues=listed(seen_text(one, names.queue) for one in fact.queues)
    )


@effect_text.register
def _(fact: LendingSummed, _names: Names) -> str:
    return lending_text(fact.agents, fact.minutes, fact.cost)


def foreseen_text(one: Foreseen, title: Title) -> str:
    """Such as: Cards +6 agents, 78 % after 15 min, 81 % after 30 min."""
    words = translate("EffectLog", "{queue} {change} agents")
    if abs(one.change) == 1:
        words = translate("EffectLog", "{queue} {change} agent")
    head = words.format(queue=title(one.queue), change=signed(one.change))
    if not one.levels:
        return translate("EffectLog", "{queue} (no estimate: too little was counted)").format(queue=head)
    words = translate("EffectLog", "{level} after {minutes} min")
    ahead = [words.format(level=level(late.likely), minutes=count(late.after_min)) for late in one.levels]
    said = " ".join((head, listed(ahead)))
    if one.whole is None:
        return said
    return translate("EffectLog", "{what} ({level} over the whole time)").format(what=said, level=level(one.whole))


def seen_text(one: Seen, title: Title) -> str:
    """What was measured beside what was foreseen; says so where nothing was heard."""
    queue = title(one.queue)
    if one.level is None and one.contacts == 0 and one.covered >= 1:
        said = translate("EffectLog", "{queue}: no contacts").format(queue=queue)
    elif one.level is None:
        words = translate("EffectLog", "{queue}: not measured, the feed told of {share} of the time")
        said = words.format(queue=queue, share=percent(one.covered))
    else:
        words = translate("EffectLog", "{queue}: {level} of {count} within target")
        said = words.format(queue=queue, level=level(one.level), count=count(one.contacts))
    return " ".join(filter(None, (said, _beside(one.foreseen))))


def _beside(foreseen: Level | None) -> str:
    if foreseen is None:
        return ""
    words = translate("EffectLog", "(foreseen {likely}, {low} to {high})")
    return words.format(likely=level(foreseen.likely), low=level(foreseen.low), high=level(foreseen.high))


def lending_text(agents: int, minutes: float, cost: float | None) -> str:
    """What the loans came to: agent-minutes and their cost, or that no cost is stated."""
    words = translate("EffectLog", "{agents} agents were lent for {minutes} agent-minutes; cost {cost}")
    if cost is None:
        words = translate("EffectLog", "{agents} agents were lent for {minutes} agent-minutes; cost not stated")
    said = "" if cost is None else f"{cost:,.2f}"
    return words.format(agents=count(agents), minutes=count(round(minutes)), cost=said)


def effect_lines(effect: GroupEffect, title: Title) -> Iterator[str]:
    """A group's effect for the panel beside the board: what is foreseen yet, then each measurement, then the sum."""
    foreseen = translate("EffectLog", "Foreseen of the first {count}: {what}")
    measured = max((told.after_min for told in effect.seen), default=0)
    for queue in effect.foreseen.queues:
        ahead = tuple(late for late in queue.levels if late.after_min > measured)
        if ahead or not measured:
            what = foreseen_text(replace(queue, levels=ahead), title)
            yield foreseen.format(count=count(effect.foreseen.agents), what=what)
    for told in effect.seen:
        words = translate("EffectLog", "+{minutes} min: {what}")
        for one in told.queues:
            yield words.format(minutes=count(told.after_min), what=seen_text(one, title))
    if effect.summed is not None:
        yield lending_text(effect.summed.agents, effect.summed.minutes, effect.summed.cost)
