"""The demo's own words: every one that stands on a screen has its Chinese."""

import re
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from console.demo.chinese import spoken
from console.demo.story import _acts
from console.demo.story_past import PASTS
from resources.feeds.simulator.centre import demo_centre
from resources.feeds.simulator.phonebook import RESERVES, demo_directory

CENTRE = demo_centre(1)
DAY = datetime(2026, 11, 24, tzinfo=ZoneInfo("Asia/Taipei"))
HAN = re.compile(r"[\u4e00-\u9fff]")


@pytest.mark.parametrize("language", ["zh-Hant", "zh-Hans"])
def test_queues_desks_contacts_and_matters_have_chinese_names(language):
    directory = spoken(demo_directory(date(2026, 11, 24)), language)
    said = [CENTRE.name, *(queue.title for queue in CENTRE.queues), *(person.desk for person in CENTRE.people)]
    shown = [spoken(words, language) for words in (*said, *(past.what for past in PASTS))]
    shown += [contact.name for contact in directory.contacts] + [one.name for one in directory.lists]
    assert not [words for words in shown if not HAN.search(words)]


def test_keys_times_and_people_stay_as_they_are():
    reserves = spoken(RESERVES, "zh-Hant")
    assert [one.queues for one in reserves] == [one.queues for one in RESERVES]
    assert reserves[0].name == "Anneke Sandpiper（示範）"
    acts = list(_acts(DAY))
    for time, person, command in acts:
        assert spoken(command, "en") is command, f"{time} {person}"
        assert type(spoken(command, "zh-Hans")) is type(command)
