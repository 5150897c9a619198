"""Every rule has its words: what is broken, what to do, and a heading, with names as people know them."""

import pytest

from resources.limits.breach import Breach, BreachCode
from resources.roster.shift import AbsenceKind
from tests.desk_viewer import HOSTILE, viewer
from widgets.limits.breach_texts import absence_word, breach_text, breach_to_do, reason_word

PARAMS = {
    "agent": "Zoë {nobody} " + HOSTILE, "mentor": "Ann", "queue": "cards", "to": "cards", "reserve": "r1",
    "at": "2026-11-24T07:30:00+00:00", "date": "2026-11-24", "absence": "sick", "minutes": 61, "limit": 60, "moves": 3,
    "count": 2, "staffed": "1.5", "need": 2,
}  # fmt: skip


@pytest.fixture
def seen():
    made = viewer()
    made.queues = {"cards": "Cards line"}
    return made


@pytest.mark.parametrize("code", BreachCode)
def test_every_rule_has_words(code, seen):
    breach = Breach.of(code, **PARAMS)
    assert breach_text(breach, seen)
    assert breach_to_do(breach, seen)
    assert reason_word(code)


def test_rules_are_told_apart(seen):
    assert len({reason_word(code) for code in BreachCode}) == len(BreachCode)
    assert len({absence_word(kind) for kind in AbsenceKind}) == len(AbsenceKind)


def test_names_and_times_as_people_know_them(seen):
    lent = Breach.of(BreachCode.ALREADY_LENT, agent="Zoë", to="cards", at="2026-11-24T07:30:00+00:00")
    assert breach_text(lent, seen) == "Zoë is on loan to Cards line until 15:30."
    short = Breach.of(BreachCode.PROTECTED_FLOOR, queue="stop", at="2026-11-24T07:30:00+00:00", staffed="1.5", need="")
    assert breach_text(short, seen) == "stop is a protected line: from 15:30 it would have 1.5 of – needed."
    away = Breach.of(BreachCode.ABSENT, agent="Zoë", absence="sick")
    assert breach_text(away, seen) == "Zoë is not there then: sick."
