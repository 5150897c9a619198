"""A forecast of contacts as agents: three loads at once, chats held together, nothing without contacts."""

import numpy as np
import pytest

from resources.staffing.need import QueueNeed
from resources.staffing.needed import agents_needed
from resources.staffing.needs import agents_for_contacts, queue_need

CONTACTS = np.concatenate([np.zeros(32), np.full(40, 50.0), np.zeros(24)])
AHT_S = np.where(CONTACTS > 0, 300.0, 0.0)


def need(**changes) -> QueueNeed:
    return queue_need("cards", (CONTACTS * 0.8, CONTACTS, CONTACTS * 1.2), AHT_S, 20.0, 0.8, **changes)


def test_each_quarter_by_its_own_load():
    found = need()
    assert found.likely[40] == agents_needed(50 / 900, 300, 20, 0.8) == 21
    assert found.low[40] < found.likely[40] < found.high[40]
    assert found.likely[0] == found.high[95] == 0
    assert (found.contacts[40], found.contacts_low[40], found.contacts_high[40]) == (50.0, 40.0, 60.0)
    assert {len(line) for line in (found.contacts, found.aht_s, found.low, found.high)} == {96}
    assert {type(one) for one in (*found.low, *found.high)} == {int}


def test_callers_who_hang_up_need_fewer():
    assert max(need(patience_s=200.0).likely) < max(need().likely)


def test_chats_are_held_together():
    assert need(at_once=3).likely[40] == 7  # 21 at a time


def test_what_cannot_be_reckoned_is_refused():
    with pytest.raises(ValueError, match="below nothing"):
        agents_for_contacts([-1.0], 300, 20, 0.8)
    with pytest.raises(ValueError, match="handling"):
        agents_for_contacts([5.0], 0.0, 20, 0.8)
    with pytest.raises(ValueError, match="goal"):
        agents_for_contacts([5.0], 300, 20, 1.0)
