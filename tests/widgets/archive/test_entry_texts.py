"""Lines of the whole journal: alarms, feed and exports have words of their own; nothing is shown by its bare key."""

from datetime import UTC, datetime
from uuid import UUID

import pytest

from incidents.board import Board
from resources.alarms.facts import AlarmAcknowledged, AlarmCleared
from resources.entry import CONSOLE, Entry
from resources.exports.facts import Exported, ExportSort
from resources.feed_facts import FeedLost, FeedRestored
from tests.desk_viewer import viewer
from widgets.archive.entry_texts import entry_line
from widgets.theme import apply_theme

AT = datetime(2026, 11, 22, 6, 32, tzinfo=UTC)


@pytest.mark.parametrize(
    ("stream", "fact", "words"),
    [
        ("alarm/centre", AlarmCleared("surge_demand/cards"), "Back to normal: cards: more contacts than expected"),
        ("alarm/centre", AlarmAcknowledged("feed_lost"), "Alarm acknowledged"),
        ("alarm/pbx", FeedLost("pbx", AT.timestamp(), "silent"), "14:32:00"),
        ("alarm/pbx", FeedRestored("pbx", 0.0, AT.timestamp()), "known again from 14:32:00"),
        ("access/exports", Exported(ExportSort.BUNDLE, "log.zip"), "Exported the whole log: log.zip"),
    ],
)
def test_every_line_says_what_happened(qapp, stream, fact, words):
    apply_theme(qapp, "light", "en")
    entry = Entry(UUID(int=1), stream, 1, 7, CONSOLE, "desk", AT, AT, AT, fact)
    line = entry_line(entry, Board(), viewer())
    assert words in line.words
    assert "_" not in line.words
    assert (line.position, line.when, line.who) == (7, "2026-11-22 14:32:00", "console")
