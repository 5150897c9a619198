"""What a person does with alarms becomes commands about what they saw; refusals are told where they look."""

import json
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest

from console.acts.outcomes import Done, Refused
from console.alarms.desk import AlarmDesk, report_draft
from resources.alarms.commands import AcknowledgeAlarms, ShelveAlarm, UnshelveAlarm
from resources.alarms.refusals import AlarmCode
from resources.entry import Refusal
from resources.priority import Priority
from tests.alarms import alarm, alarms, shelved, signed, surge
from tests.console.acts_asked import Acts
from tests.desk_viewer import viewer
from tests.floors import AT, floor
from widgets.alarms.alarm_list import AlarmList
from widgets.alarms.alarm_texts import alarm_title

LOW, WAIT = alarm(), alarm("long_wait")
CRITICAL = alarm("very_low_level", "loans", of={"priority": Priority.CRITICAL})


class State(QObject):
    alarms_changed, ticked = Signal(object), Signal(float)
    floor, alarms = floor(), alarms(LOW, WAIT, CRITICAL)

    def now(self):
        return AT

    def change(self, *standing):
        self.alarms = alarms(*standing)
        self.alarms_changed.emit(self.alarms)


@pytest.fixture
def room(qtbot):
    panel = AlarmList()
    qtbot.addWidget(panel)
    panel.show()
    state, acts = State(), Acts()
    desk = AlarmDesk(acts, state, viewer(), panel)
    desk.take(panel)
    desk.take(panel)  # taken once
    desk.told = []
    desk.noticed.connect(desk.told.append)
    desk.panel, desk.state, desk.acts = panel, state, acts
    return desk


def test_acknowledging_names_the_alarm_that_was_seen(room):
    room.panel.acknowledge_wanted.emit(LOW.key)
    ((command, home),) = room.acts.asked
    assert command == AcknowledgeAlarms((LOW.id,))
    home(Done(()))
    assert not room.told


def test_a_whole_cause_is_one_act(room):
    room.panel.group_wanted.emit(LOW.group)
    ((command, _),) = room.acts.asked
    assert set(command.alarms) == {LOW.id, WAIT.id}


def test_a_refusal_is_told(room):
    room.panel.acknowledge_wanted.emit(LOW.key)
    room.acts.asked[0][1](Refused(Refusal(AlarmCode.ALARM_GONE)))
    assert len(room.told) == 1


def test_an_alarm_that_is_gone_asks_for_nothing(room):
    room.state.change()
    for act in (room.panel.acknowledge_wanted, room.panel.shelve_wanted, room.panel.details_wanted):
        act.emit(LOW.key)
    assert not room.acts.asked
    assert room.dialog is None
    assert room.details is None


def test_shelving_asks_for_time_and_reason_and_stays_open_when_refused(room):
    room.panel.shelve_wanted.emit(LOW.key)
    dialog = room.dialog
    dialog._times.button(10).click()
    QTest.keyClicks(dialog._reason, "known")
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    ((command, home),) = room.acts.asked
    assert command == ShelveAlarm(LOW.id, timedelta(minutes=10), "known")
    home(Refused(Refusal(AlarmCode.ALARM_GONE)))
    assert dialog.isVisible()
    assert dialog.hint.text()
    home(Done(()))
    assert not dialog.isVisible()


def test_a_critical_alarm_is_not_shelved(room):
    room.panel.shelve_wanted.emit(CRITICAL.key)
    assert not room.dialog.confirm.isEnabled()
    room.dialog.reject()


def test_shelving_is_ended(room):
    rest = alarm(shelf=shelved())
    room.state.change(rest)
    room.panel.unshelve_wanted.emit(rest.key)
    assert room.acts.asked[0][0] == UnshelveAlarm(rest.id)


def test_details_follow_their_alarm_until_it_is_over(room):
    room.panel.details_wanted.emit(LOW.key)
    details = room.details
    assert details.confirm.isVisible()
    details.try_confirm()
    assert room.acts.asked[0][0] == AcknowledgeAlarms((LOW.id,))
    room.state.change(alarm(acknowledged=signed()))
    assert not details.confirm.isVisible()
    assert "acknowledged by Ben" in details.history.text()
    room.state.change()
    assert "stands no more" in details.why.text()
    details.close()
    assert room.details is None


def test_details_lead_on(room):
    seen = []
    room.queue_wanted.connect(seen.append)
    room.report_wanted.connect(seen.append)
    room.help_wanted.connect(lambda queue: seen.append(f"help {queue}"))
    room.panel.details_wanted.emit(LOW.key)
    room.details.queue.click()
    room.details.lend.click()
    room.details.report.click()
    assert seen == ["cards", "help cards", report_draft(LOW, alarm_title(LOW, room.state.floor))]
    room.details.close()


def test_what_is_proposed_is_accepted_from_the_details(room):
    accepted, offering = [], surge("loans")
    room.accept_wanted.connect(accepted.append)
    room.state.change(offering)
    room.panel.details_wanted.emit(offering.key)
    assert room.details.report.text() == "Make the proposed incident"
    room.details.report.click()
    assert accepted == [offering.key]
    room.details.close()


def test_a_report_begins_with_what_the_alarm_knows():
    draft = json.loads(report_draft(surge(), "Cards: service level 61%"))
    assert draft["kind"] == "traffic_surge"
    assert draft["began"] == "2025-11-22T06:26:08+00:00"
