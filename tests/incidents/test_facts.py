"""Facts survive the journal: JSON and back, unchanged, for every kind."""

from dataclasses import fields
from datetime import UTC, datetime
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from incidents.decide import ALLOWED_IN
from incidents.facts import IncidentFact, IncidentReported, QueueNote
from incidents.fold import CHANGES
from incidents.kinds import Kind
from incidents.topics import COMMANDS, FACT_OF_KIND, TOPICS
from resources.effects.facts import EFFECT_FACTS
from resources.loans.facts import LOAN_FACTS
from resources.roster.facts import CHANGE_FACTS

MOMENTS = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))
st.register_type_strategy(datetime, MOMENTS)
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))
st.register_type_strategy(str, st.text(st.characters(exclude_categories=["Cs"]), max_size=40))


@pytest.mark.parametrize("kind", sorted(FACT_OF_KIND))
def test_a_fact_comes_back_from_json_as_it_was(kind: str) -> None:
    fact_type = FACT_OF_KIND[kind]
    adapter: TypeAdapter[Any] = TypeAdapter(fact_type)

    @given(st.builds(fact_type))
    def comes_back(fact: Any) -> None:
        read = adapter.validate_json(adapter.dump_json(fact))
        assert read == fact
        assert [type(getattr(read, one.name)) for one in fields(fact)] == [
            type(getattr(fact, one.name)) for one in fields(fact)
        ]

    comes_back()


def test_a_report_with_queue_figures_comes_back() -> None:
    moment = datetime(2026, 11, 24, 6, 0, 0, 123456, tzinfo=UTC)
    note = QueueNote("cards", "信用卡", 12, 95.5, 0.62, None)
    fact = IncidentReported(142, Kind.SYSTEM_OUTAGE, "核心系統", moment, moment, (note,), 0.3, drill=True)
    adapter = TypeAdapter(IncidentReported)
    assert adapter.validate_json(adapter.dump_json(fact)) == fact


def test_every_fact_is_folded_and_every_command_decided() -> None:
    folded = {fact.kind for fact in CHANGES if fact not in (*LOAN_FACTS, *CHANGE_FACTS, *EFFECT_FACTS)}
    assert folded == set(FACT_OF_KIND) - {"incident_reported"}  # type: ignore[attr-defined]
    assert set(FACT_OF_KIND.values()) == set(get_args(IncidentFact)) | {
        fact for topic in TOPICS for fact in topic.changes
    }
    named = {command.__name__ for command in ALLOWED_IN}
    assert named == {command.__name__ for command in COMMANDS} - {"ReportIncident"}
