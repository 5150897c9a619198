"""What draws attention, when, and by which way; nothing where nobody can see or hear it."""

from zoneinfo import ZoneInfo

import pytest

from console.alarms.alerts import MUTED_S, Alerts, Call, call_of
from resources.alarms.announcing import Announcement, Occasion
from resources.alarms.escalation import Rung
from resources.priority import Priority
from tests.alarms import alarm
from tests.floors import floor, queue, tally

HURT = floor(queue("cards", window=tally(400, 0.61)))
SURGE = Call("Cards: service level 61% for 6 min", "Surge, goal 80%", Priority.HIGH)
LOST = Call("No data from the PBX", "BLIND", Priority.CRITICAL)


class Desktop:
    def __init__(self, *, watched=True, tray=False):
        self.watched, self.tray = watched, tray
        self.sounds, self.shown, self.closed = 0, [], False

    def sound(self):
        self.sounds += 1

    def is_watched(self):
        return self.watched

    def show_message(self, title, words, urgent):
        if self.tray:
            self.shown.append((title, words, urgent))
        return self.tray

    def close(self):
        self.closed = True


class Time:
    now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def desk(qapp):
    def made(**kind):
        desktop, time, told = Desktop(**kind), Time(), []
        alerts = Alerts(desktop, time)
        alerts.noticed.connect(told.append)
        return alerts, desktop, time, told

    return made


def test_somebody_at_the_window_is_told_inside_it(desk):
    alerts, desktop, _, told = desk(tray=True)
    alerts.announce(SURGE)
    assert desktop.sounds == 1
    assert [(one.what, one.safe) for one in told] == [("high: Cards: service level 61% for 6 min", "Surge, goal 80%")]
    assert not desktop.shown


def test_words_in_the_corner_never_cover_the_list_itself(qapp):
    desktop, told = Desktop(), []
    alerts = Alerts(desktop, Time(), in_sight=lambda: True)
    alerts.noticed.connect(told.append)
    alerts.announce(LOST)
    assert desktop.sounds == 1
    assert not told


def test_somebody_elsewhere_is_told_beside_the_clock(desk):
    alerts, desktop, _, told = desk(watched=False, tray=True)
    alerts.announce(LOST)
    assert desktop.shown == [("critical: No data from the PBX", "BLIND", True)]
    assert not told


def test_a_desktop_without_notifications_falls_back_to_words_in_the_window(desk):
    alerts, _, _, told = desk(watched=False)
    alerts.announce(SURGE)
    assert len(told) == 1


def test_muted_there_is_no_sound_and_only_what_is_critical_is_shown(desk):
    alerts, desktop, time, told = desk()
    alerts.mute()
    told.clear()
    alerts.announce(SURGE)
    alerts.announce(LOST)
    assert desktop.sounds == 0
    assert [one.what for one in told] == ["critical: No data from the PBX"]
    time.now += MUTED_S
    alerts.announce(SURGE)
    assert desktop.sounds == 1


def test_muting_twice_lets_it_sound_again(desk):
    alerts, desktop, _, told = desk()
    alerts.mute()
    alerts.mute()
    assert "again" in told[-1].what
    alerts.announce(SURGE)
    assert desktop.sounds == 1


def test_where_nobody_can_see_it_nothing_happens(qapp):
    told = []
    alerts = Alerts(None, Time())
    alerts.noticed.connect(told.append)
    alerts.announce(LOST)
    alerts.close()
    assert not told


@pytest.mark.parametrize(
    ("announcement", "what", "why"),
    [
        (Announcement(Occasion.NEW, alarm(), 1, 1), "Cards: service level 61% for 6 min", "goal 80% · since 14:26"),
        (
            Announcement(Occasion.NEW, alarm(), 12, 3),
            "Cards: service level 61% for 6 min",
            "12 alarms of 3 causes; this is the worst. goal 80% · since 14:26",
        ),
        (
            Announcement(Occasion.NEW, alarm(), 2, 1),
            "Cards: service level 61% for 6 min",
            "2 alarms of one cause; this is the worst. goal 80% · since 14:26",
        ),
        (
            Announcement(Occasion.PASSED_ON, alarm(), 1, 1, Rung.DUTY_MANAGER),
            "Nobody has acknowledged: Cards: service level 61% for 6 min",
            "It is now with: duty manager",
        ),
        (
            Announcement(Occasion.PASSED_ON, alarm(), 1, 1, Rung.AGAIN),
            "Nobody has acknowledged: Cards: service level 61% for 6 min",
            "goal 80% · since 14:26",
        ),
    ],
)
def test_an_announcement_in_words(announcement, what, why):
    assert call_of(announcement, HURT, ZoneInfo("Asia/Taipei")) == Call(what, why, Priority.HIGH)


def test_what_revises_the_last_announcement_makes_no_further_sound(desk):
    alerts, desktop, _, told = desk()
    alerts.announce(call_of(Announcement(Occasion.NEW, alarm(), 3, 1, revises=True), HURT, ZoneInfo("Asia/Taipei")))
    assert desktop.sounds == 0
    assert len(told) == 1
