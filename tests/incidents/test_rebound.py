"""The wave after an outage in an incident's log, and the estimate of the technical side."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from incidents import commands as c
from incidents.incident import StepRun
from incidents.rebound.commands import NoteRebound, NoteReboundSeen
from incidents.rebound.estimate import stated_return
from incidents.rebound.facts import QueueWave, ReboundPredicted, ReboundSeen
from tests.incidents.desk import finish_steps, running

TAIPEI = ZoneInfo("Asia/Taipei")
AT = datetime(2026, 11, 24, 8, 10, tzinfo=UTC)  # 16:10 in Taipei


def predicted(back: datetime) -> ReboundPredicted:
    return ReboundPredicted(back, (QueueWave("cards", 0, 20, 100, (30.0, 18.0)),), 0.5, 1800)


def test_each_return_of_the_service_is_predicted_and_compared_once():
    desk = running()
    key = desk.incident_id
    finish_steps(desk)
    desk.must(c.Stabilise(key))
    back = desk.now
    desk.must(NoteRebound(key, predicted(back)))
    assert desk.do(NoteRebound(key, replace(predicted(back), share=0.9))) == ()
    assert desk.do(NoteReboundSeen(key, ReboundSeen(back - timedelta(minutes=5), 120, (48,), (40,)))) == ()
    desk.must(NoteReboundSeen(key, ReboundSeen(back, 120, (48,), (40,))))
    assert desk.do(NoteReboundSeen(key, ReboundSeen(back, 120, (48,), (41,)))) == ()
    wave = desk.incident.rebound
    assert wave.predicted is not None
    assert wave.seen is not None
    assert (wave.predicted.lost, wave.predicted.share, wave.seen.seen) == (120, 0.5, (40,))
    later = back + timedelta(hours=3)
    desk.must(NoteRebound(key, predicted(later)))  # the trouble came back
    assert desk.incident.rebound.seen is None


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("16:40", 30),
        ("about 16:40, not sure", 30),
        ("45 min", 45),
        ("2 h", 120),
        ("約 1 小時", 60),
        ("30分", 30),
        ("00:10", 480),
        ("soon", None),
        ("", None),
    ],
)
def test_an_estimate_is_a_time_or_a_span_or_nothing(words, minutes):
    step = StepRun("O2", "plan", "it_liaison", at=AT, evidence=(("ticket", "12:00"), ("estimate", words)))
    told = stated_return(replace(running().incident, steps=(step,)), TAIPEI)
    assert told == (None if minutes is None else AT + timedelta(minutes=minutes))
