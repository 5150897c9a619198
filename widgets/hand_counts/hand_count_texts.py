"""What a line of the log says about the hand count, and the words of its board."""

from functools import singledispatch
from typing import Any

from PySide6.QtCore import QCoreApplication

from resources.hand_counts import facts
from resources.hand_counts.facts import CountingCause, HandCounted
from widgets.format import NONE, count, listed
from widgets.incidents.fact_names import Names

translate = QCoreApplication.translate


def field_word(field: str) -> str:
    """What a column of the board counts."""
    return {
        "waiting": translate("HandCount", "Waiting"),
        "answered": translate("HandCount", "Answered"),
        "abandoned": translate("HandCount", "Abandoned"),
        "present": translate("HandCount", "Agents present"),
    }[field]


def figures_text(counted: HandCounted) -> str:
    """Such as: Waiting 7, Answered 12."""
    figures = ((field, getattr(counted, field)) for field in ("waiting", "answered", "abandoned", "present"))
    return listed(f"{field_word(field)} {count(figure)}" for field, figure in figures if figure is not None)


@singledispatch
def hand_count_text(fact: Any, names: Names) -> str:
    """The words of a line."""
    raise TypeError(f"{type(fact).__name__} is no fact of the hand count")


@hand_count_text.register
def _(fact: facts.HandCountingBegun, names: Names) -> str:
    if fact.cause is CountingCause.BLIND:
        return translate("HandCount", "The console is blind: the floor is counted by hand from now on")
    return translate("HandCount", "The floor is counted by hand from now on")


@hand_count_text.register
def _(fact: facts.HandCounted, names: Names) -> str:
    words = translate("HandCount", "Counted by hand, {queue}, quarter from {time}: {figures}")
    return words.format(queue=names.queue(fact.queue), time=names.time(fact.slot), figures=figures_text(fact))


@hand_count_text.register
def _(fact: facts.HandCountingEnded, names: Names) -> str:
    if not fact.compared:
        return translate("HandCount", "Counting by hand has ended; nothing was counted")
    words = translate("HandCount", "Counting by hand has ended; compared with the PBX: {lines}")
    line = translate("HandCount", "{queue} from {time}: {counted} by hand, {offered} by the PBX")
    said = (
        line.format(
            queue=names.queue(one.queue),
            time=names.time(one.slot),
            counted=count(one.counted),
            offered=NONE if one.offered is None else count(one.offered),
        )
        for one in fact.compared
    )
    return words.format(lines="; ".join(said))
