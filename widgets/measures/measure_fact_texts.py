"""What a line of an incident's log says about a temporary measure."""

from functools import singledispatch
from typing import Any

from PySide6.QtCore import QCoreApplication

from incidents.measures import facts
from incidents.measures.measure import DECLARED
from widgets.format import listed
from widgets.incidents.fact_names import Names
from widgets.measures.measure_texts import measure_word, stand_word, targets_text

translate = QCoreApplication.translate


@singledispatch
def measure_text(fact: Any, names: Names) -> str:
    """The words of a line."""
    raise TypeError(f"{type(fact).__name__} is no fact of a measure")


@measure_text.register
def _(fact: facts.MeasureTaken, names: Names) -> str:
    asked = translate("MeasureLog", "{kind}: {whom} is asked: {what}")
    words = translate("MeasureLog", "{kind}: {what}") if fact.what in DECLARED else asked
    said = [words.format(kind=measure_word(fact.what), whom=fact.asked_of, what=fact.title)]
    if fact.queues:
        said.append(listed(map(names.queue, fact.queues)))
    if fact.suspends:
        suspended = translate("MeasureLog", "suspended: {targets}")
        said.append(suspended.format(targets=targets_text(fact.suspends)))
    said += [f"{names.queue(rank.queue)} ({stand_word(rank.stand)})" for rank in fact.ranking]
    until = translate("MeasureLog", "until {time}, answered for by {person}; undone by: {revert}")
    said.append(until.format(time=names.time(fact.until), person=names.person(fact.owner), revert=fact.revert))
    return " · ".join(said)


@measure_text.register
def _(fact: facts.MeasureConfirmed, names: Names) -> str:
    words = translate("MeasureLog", "In force, says {name}: {what}")
    return words.format(name=fact.said_by, what=names.measure(fact.measure))


@measure_text.register
def _(fact: facts.MeasureExtended, names: Names) -> str:
    words = translate("MeasureLog", "Until {time} now: {what}. Why: {reason}")
    return words.format(time=names.time(fact.until), what=names.measure(fact.measure), reason=fact.reason)


@measure_text.register
def _(fact: facts.MeasureHandedOn, names: Names) -> str:
    words = translate("MeasureLog", "{person} answers for it now: {what}")
    return words.format(person=names.person(fact.owner), what=names.measure(fact.measure))


@measure_text.register
def _(fact: facts.MeasureReverted, names: Names) -> str:
    words = translate("MeasureLog", "Undone, says {name}: {what}")
    said = words.format(name=fact.said_by, what=names.measure(fact.measure))
    return f"{said} · {fact.note}" if fact.note else said
