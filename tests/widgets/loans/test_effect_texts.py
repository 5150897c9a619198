"""Foreseen beside measured in words, and never a figure that nobody measured."""

from dataclasses import replace
from uuid import UUID

import pytest

from resources.effects.effects import GroupEffect
from resources.effects.facts import EffectForeseen, EffectSeen, Foreseen, LendingSummed, Level, Seen
from tests.desk_viewer import viewer
from tests.incidents.desk import running
from tests.resources.loans.lending import NOW
from widgets.incidents.fact_tags import tag_text
from widgets.incidents.fact_texts import fact_text
from widgets.incidents.names import IncidentNames
from widgets.loans.effect_texts import effect_lines, effect_text

GROUP, LEVEL = UUID(int=1), Level(15, 0.62, 0.78, 0.9)
FORESEEN = EffectForeseen(GROUP, None, 6, NOW, (Foreseen("cards", 6, (LEVEL,)), Foreseen("loans", -6)))
SEEN = Seen("cards", 0.81, 75, 1.0, LEVEL)


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        (
            FORESEEN,
            "Foreseen of 6 moves: cards +6 agents 78% after 15 min, "
            "loans −6 agents (no estimate: too little was counted)",
        ),
        (replace(FORESEEN, queues=()), "Foreseen of 6 moves: no estimate"),
        (
            EffectSeen(GROUP, None, 15, (SEEN, replace(SEEN, queue="loans", level=None, covered=0.4, foreseen=None))),
            "Measured 15 min after the moves: cards: 81% of 75 within target (foreseen 78%, 62% to 90%), "
            "loans: not measured, the feed told of 40% of the time",
        ),
        (
            EffectSeen(GROUP, None, 30, (Seen("cards", None, 0, 1.0),)),
            "Measured 30 min after the moves: cards: no contacts",
        ),
        (
            LendingSummed(GROUP, None, 6, 90.4, 45.2),
            "6 agents were lent for 90 agent-minutes; cost 45.20",
        ),
        (LendingSummed(GROUP, None, 6, 90.4, None), "6 agents were lent for 90 agent-minutes; cost not stated"),
    ],
)
def test_a_line_of_the_log(fact, words):
    assert fact_text(fact, IncidentNames(running().incident, viewer())) == words
    assert tag_text(fact)


def test_the_panel_lists_what_was_foreseen_then_measured_then_the_sum():
    later = replace(FORESEEN, queues=(Foreseen("cards", 6, (LEVEL, replace(LEVEL, after_min=60))),))
    effect = GroupEffect(later, (EffectSeen(GROUP, None, 15, (SEEN,)),), LendingSummed(GROUP, None, 6, 90.0, None))
    lines = list(effect_lines(effect, str))
    assert [line.partition(":")[0] for line in lines[:2]] == ["Foreseen of the first 6", "+15 min"]
    assert "after 15 min" not in lines[0]  # what was measured stands beside its measure
    assert lines[1].startswith("+15 min: cards: 81%")
    assert lines[-1].startswith("6 agents were lent")


def test_another_fact_is_refused():
    with pytest.raises(TypeError):
        effect_text(object(), None)
