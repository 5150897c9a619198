"""A forecast of contacts as agents: three loads at once, chats held together, nothing without contacts."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from resources.day import Day
from resources.queues import Channel, QueueSettings
from resources.staffing.needed import agents_needed
from resources.staffing.needs import Expected, agents_for_contacts, day_need, queue_need

DAY = Day.on(datetime(2026, 11, 23).date(), ZoneInfo("Asia/Taipei"))
CONTACTS = np.concatenate([np.zeros(32), np.full(40, 50.0), np.zeros(24)])


def expected(**changes) -> Expected:
    given = {
        "settings": QueueSettings("cards", goal=0.8),
        "target_s": 20.0,
        "contacts": CONTACTS,
        "contacts_low": CONTACTS * 0.8,
        "contacts_high": CONTACTS * 1.2,
        "aht_s": np.where(CONTACTS > 0, 300.0, 0.0),
    }
    return Expected(**{**given, **changes})


def test_each_quarter_by_its_own_load():
    need = queue_need(expected())
    assert need.likely[40] == agents_needed(50 / 900, 300, 20, 0.8) == 21
    assert need.low[40] < need.likely[40] < need.high[40]
    assert need.likely[0] == need.high[95] == 0
    assert (need.contacts[40], need.contacts_low[40], need.contacts_high[40]) == (50.0, 40.0, 60.0)
    assert {len(line) for line in (need.contacts, need.aht_s, need.low, need.high)} == {96}


def test_callers_who_hang_up_need_fewer():
    assert max(queue_need(expected(patience_s=200.0)).likely) < max(queue_need(expected()).likely)


def test_chats_are_held_together():
    chat = QueueSettings("chat", channel=Channel.CHAT, contacts_at_once=3)
    assert queue_need(expected(settings=chat)).likely[40] == 7  # 21 at a time


def test_a_day_names_all_its_queues():
    made = datetime(2026, 11, 23, 6, tzinfo=UTC)
    need = day_need(DAY, made, [expected(), expected(settings=QueueSettings("loans"))])
    assert (set(need.queues), need.day, need.made_at) == ({"cards", "loans"}, DAY, made)


def test_what_cannot_be_reckoned_is_refused():
    with pytest.raises(ValueError, match="below nothing"):
        agents_for_contacts([-1.0], 300, 20, 0.8)
    with pytest.raises(ValueError, match="handling"):
        agents_for_contacts([5.0], 0.0, 20, 0.8)
    with pytest.raises(ValueError, match="goal"):
        agents_for_contacts([5.0], 300, 20, 1.0)
