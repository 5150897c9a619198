"""The alarms of the pictures: raised by the shipped rules on the floors of the afternoon, the same ones every time."""

from datetime import UTC, datetime, timedelta

from console.acts.runner import Runner
from console.alarms.domain import ALARMS
from console.clocks.clock import StoppedClock
from console.demo.alarm_story import DESK, TAKES_ON, AlarmStory
from console.storage.keys import NoVault
from console.storage.store import Store
from resources.alarms.alarms import Alarms
from resources.floor import Link
from resources.people import Person, Post
from tests.floors import floor, queue, tally

MIDNIGHT = datetime(2026, 11, 23, 16, 0, tzinfo=UTC)  # in Taipei
SECOND = Person(TAKES_ON, "Ben", Post.SUPERVISOR, "desk 2")


def floor_at(moment: float):
    """Calm until ten past two, then few are answered in time."""
    late = moment - MIDNIGHT.timestamp() > timedelta(hours=14, minutes=10).total_seconds()
    cards = queue("cards", at=moment, window=tally(400, 0.7 if late else 0.95))
    return floor(cards, at=moment, link=Link.STALE)  # the detector of surges says nothing then: this is about rules


def told(directory) -> Alarms:
    clock = StoppedClock(MIDNIGHT)
    store = Store.open(directory, vault=NoVault())
    try:
        story = AlarmStory(Runner(store, clock, {SECOND.id: SECOND}, (ALARMS,)), clock, SECOND, MIDNIGHT, floor_at)
        story.until(MIDNIGHT + timedelta(hours=14, minutes=20))
        story.until(MIDNIGHT + timedelta(hours=14, minutes=32, seconds=8))
        return Alarms.of(store.entries())
    finally:
        store.close()


def test_what_the_rules_raise_is_journalled_and_taken_on_at_the_second_desk(tmp_path):
    (alarm,) = told(tmp_path)
    assert alarm.key == "low_level/cards"
    assert alarm.raised_at - MIDNIGHT >= timedelta(hours=14, minutes=13)
    assert alarm.acknowledged.desk == DESK


def test_every_picture_has_the_same(tmp_path):
    assert told(tmp_path / "a").by_key == told(tmp_path / "b").by_key
