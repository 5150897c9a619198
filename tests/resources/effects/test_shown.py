"""What goes on record of a draft is what was shown of it: the live bands at once, the plan's quarters for later."""

from datetime import timedelta

import pytest

from resources.changes.effect import DraftEffect, Quarter, QueueEffect
from resources.effects.shown import shown
from resources.staffing.what_if import Band, Effect, Later, Model, Outlook
from tests.resources.roster.rosters import at

BANDS = [Band(0.5, 0.6, 0.7), Band(0.6, 0.7, 0.8), Band(0.65, 0.75, 0.85)]


def outlook() -> Outlook:
    later = tuple(Later(s, band, band, None, band) for s, band in zip((900.0, 1800.0, 3600.0), BANDS, strict=True))
    return Outlook(6, BANDS[0], False, 0.0, None, later)


def quarters(*levels: float) -> tuple[Quarter, ...]:
    return tuple(Quarter(5, 0, Band(one - 0.1, one, one + 0.05), 10, 0.1, 0.8) for one in levels)


def effect(*levels: float, live: Effect | None = None) -> DraftEffect:
    after = quarters(*levels)
    one = QueueEffect("cards", 0.8, (10.0,) * len(after), quarters(*levels), after, None, Model.ERLANG_A, live)
    return DraftEffect(at(10), at(10) + timedelta(minutes=15 * len(after)), (one,))


def test_what_begins_at_once_has_the_live_bands():
    live = Effect("cards", 2, outlook(), outlook(), Model.ERLANG_A, None, False)
    [one] = shown(effect(0.8, 0.9, live=live), at(10.1), at_once=True)
    assert one.change == 2
    assert [(level.after_min, level.low, level.likely, level.high) for level in one.levels] == [
        (15, *BANDS[0]), (30, *BANDS[1]), (60, *BANDS[2])
    ]  # fmt: skip
    assert one.whole == pytest.approx(0.85)


def test_what_begins_later_has_the_quarters_of_its_time():
    [one] = shown(effect(0.8, 0.7, 0.6, 0.5, 0.4), at(10), at_once=False)
    assert [(level.after_min, level.likely) for level in one.levels] == [(15, 0.8), (30, 0.7), (60, 0.5)]
    [one] = shown(effect(0.8, 0.7), at(10.25), at_once=False)  # and none after it has ended
    assert [(level.after_min, level.likely) for level in one.levels] == [(15, 0.7)]
