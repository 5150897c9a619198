"""What was foreseen and what was measured: once each, from the record, honest where nothing was heard."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import numpy as np
import pytest

from resources.effects.effects import Effects, fold, stated
from resources.effects.facts import EffectForeseen, EffectSeen, Foreseen, LendingSummed, Level, stream_of
from resources.effects.measured import seen, summed, total
from resources.entry import Entry
from resources.loans.groups import LoanGroup, recent
from resources.loans.loan import Hold, Loan, LoanState, Place
from resources.measures.blocks import MEASURED, SILENT
from resources.measures.history import History
from resources.measures.sample import FIELDS
from tests.resources.loans.lending import LIN, NOW

GROUP = UUID(int=9)
MINUTE = timedelta(minutes=1)
CARDS = Foreseen("cards", 6, (Level(15, 0.6, 0.78, 0.9), Level(30, 0.7, 0.8, 0.9), Level(60, 0.7, 0.8, 0.9)))
FORESEEN = EffectForeseen(GROUP, None, 6, NOW, (CARDS,))


def entry(fact, stream=None) -> Entry:
    return Entry(uuid4(), stream or stream_of(fact.group), 1, 1, LIN, "desk", NOW, NOW, NOW, fact)


def history(slots=180, silent=0, within=0, answered=0, abandoned=0) -> History:
    known, values = np.full(slots, MEASURED, np.uint8), np.zeros((len(FIELDS), slots), np.int64)
    known[:silent] = SILENT
    for name, value in (("within", within), ("answered", answered), ("abandoned", abandoned)):
        values[FIELDS.index(name), -1:] = value
    return History("cards", 0, known, values)


def test_the_quarter_on_record_is_put_beside_what_was_foreseen():
    found = seen(history(within=61, answered=70, abandoned=5), CARDS, 15)
    assert (found.level, found.contacts, found.covered) == (pytest.approx(61 / 75), 75, 1.0)
    assert found.foreseen == CARDS.levels[0]


def test_without_a_feed_nothing_is_claimed():
    assert seen(history(silent=37, within=9, answered=9), CARDS, 15).level is None
    assert seen(history(silent=36, within=9, answered=9), CARDS, 15).level == 1.0
    assert seen(history(), CARDS, 15).level is None
    assert seen(history(slots=0), CARDS, 15).covered == 0.0


def test_each_measurement_stands_once_and_none_after_the_sum():
    effect = fold(None, entry(FORESEEN))
    assert stated(effect, FORESEEN) == ()
    assert [after for after, _ in effect.due()] == [15, 30, 60]
    first = EffectSeen(GROUP, None, 15, ())
    effect = fold(effect, entry(first))
    assert stated(effect, first) == ()
    assert stated(effect, replace(first, after_min=45)) == ()
    assert effect.due()[0] == (30, NOW + 30 * MINUTE)
    over = LendingSummed(GROUP, None, 6, 90.0, None)
    effect = fold(effect, entry(over))
    assert effect.due() == stated(effect, over) == stated(effect, replace(first, after_min=30)) == ()
    assert stated(None, over) == ()


def test_effects_are_read_from_their_own_streams():
    told = [entry(FORESEEN), entry(FORESEEN, "incident/5"), entry(EffectSeen(GROUP, None, 15, ()))]
    effects = Effects.of(told)
    assert [one.foreseen.group for one in effects] == [GROUP]
    assert [one.after_min for one in effects.get(GROUP).seen] == [15]
    assert effects.after([]) is effects


def loan(minutes: float | None) -> Loan:
    back = NOW + minutes * MINUTE if minutes is not None else None
    state = LoanState.RETURNED if minutes is not None else LoanState.REFUSED
    return Loan(
        uuid4(), GROUP, str(minutes), "", (Place("loans", 0),), ("loans",), "cards", Hold.PENALTY, NOW + 60 * MINUTE,
        "surge", None, LIN, NOW, state=state, confirmed_at=NOW if back else None, ended_at=back or NOW,
    )  # fmt: skip


def test_agent_minutes_and_their_cost_are_summed_up():
    group = LoanGroup(GROUP, (loan(30), loan(45), loan(None)))
    assert summed(group, 0.5, NOW) == LendingSummed(GROUP, None, 2, 75.0, 37.5)
    assert summed(group, 0.0, NOW).cost is None


def test_an_incidents_cost_is_stated_only_if_every_part_is():
    one, other = LendingSummed(GROUP, None, 2, 75.0, 37.5), LendingSummed(uuid4(), None, 1, 10.0, None)
    assert total([one, FORESEEN, replace(one, agents=1)]) == (3, 150.0, 75.0)
    assert total([one, other]) == (3, 85.0, None)
    assert total([]) == (0, 0, None)


def test_old_groups_are_not_looked_at_for_ever():
    assert recent([loan(30)], NOW + timedelta(days=3)) == ()
    assert len(recent([loan(30)], NOW + timedelta(hours=3))) == 1
