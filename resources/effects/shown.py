"""What was shown of a draft before it was carried out, as it goes on record: the same figures, not reckoned anew."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from resources.changes.effect import DraftEffect, QueueEffect
from resources.day import INTERVAL_S
from resources.effects.facts import AFTER_MIN, Foreseen, Level
from resources.staffing.what_if import Band

_HALF = timedelta(seconds=INTERVAL_S / 2)  # a measurement is of the quarter of an hour up to its moment


def shown(effect: DraftEffect, at: datetime, *, at_once: bool) -> tuple[Foreseen, ...]:
    """Every queue as the draft's effect had it; `at` is when the first move begins.

    Of moves `at_once` the levels are the bands of the live floor, of later ones the plan's quarters of an hour.
    """
    return tuple(_foreseen(one, effect, at, at_once) for one in effect.queues)


def _foreseen(one: QueueEffect, effect: DraftEffect, at: datetime, at_once: bool) -> Foreseen:
    whole = None if one.level_after is None else round(one.level_after, 4)
    live = one.live
    if at_once and live is not None and live.after is not None:
        levels = (_level(round(late.after_s / 60), late.service_level) for late in live.after.later)
        return Foreseen(one.queue, live.change, tuple(levels), whole)
    return Foreseen(one.queue, round(one.change), tuple(_planned(one, effect, at)), whole)


def _planned(one: QueueEffect, effect: DraftEffect, at: datetime) -> Iterator[Level]:
    for after_min in AFTER_MIN:
        moment = at + timedelta(minutes=after_min) - _HALF
        place = int((moment - effect.start).total_seconds() // INTERVAL_S)
        if 0 <= place < len(one.after):
            yield _level(after_min, one.after[place].service_level)


def _level(after_min: int, band: Band) -> Level:
    return Level(after_min, *(round(part, 4) for part in band))
