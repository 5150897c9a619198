"""Rules are tried on the past in a thread of their own, and come into force when they were stored."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from console.acts.outcomes import Done, Refused
from console.alarms.rule_desk import DAY_S, WEEK_S, RuleDesk, fired
from resources.alarms import rule as rules_of
from resources.alarms.alarms import Alarms, RuleSet
from resources.alarms.commands import ChangeRules
from resources.alarms.figures import Figure
from resources.alarms.preview import Past
from resources.alarms.refusals import AlarmCode
from resources.alarms.rule import Comparison, Rule
from resources.alarms.shipped import SHIPPED
from resources.entry import Refusal
from resources.priority import Priority
from tests.alarms import signed
from tests.console.acts_asked import Acts
from tests.desk_viewer import viewer
from tests.floors import AT, floor
from widgets.alarms.rule_list import DAY, WEEK

STEP_S = 60.0
CROWD = Rule("crowd", Priority.HIGH, ((rules_of.Test(Figure.WAITING, Comparison.ABOVE, 5),),), title="Crowd")


def past(days: float, peaks: int) -> Past:
    """Waiting of one queue, minute by minute until AT, with so many lone peaks at the end."""
    at = np.arange(AT - days * DAY_S, AT, STEP_S)
    waiting = np.zeros(len(at))
    for peak in range(peaks):
        waiting[-5 - 10 * peak] = 9
    return Past(at, np.ones(len(at), np.bool_), ("cards",), {("cards", Figure.WAITING): waiting}, {})


class State(QObject):
    alarms_changed = Signal(object)
    floor, alarms = floor(), Alarms()

    def now(self):
        return AT


@pytest.fixture
def room(qtbot):
    over = QWidget()
    qtbot.addWidget(over)
    desk = RuleDesk(Acts(), State(), viewer(), over=over)
    yield desk
    if desk.editor is not None:
        desk.editor.reject()
    desk.close()


def counted(desk, row=1):
    rows = desk.editor.list.rows
    return rows.index(row, DAY).data(), rows.index(row, WEEK).data()


def test_counts_are_of_the_last_day_and_week():
    rules = (CROWD, SHIPPED[0])
    assert (fired(rules, past(8, 3), AT)["crowd"].day, fired(rules, past(8, 3), AT)["crowd"].week) == (3, 3)
    assert fired(rules, past(8, 0), AT)["crowd"].week == 0
    assert fired(rules, past(8, 3), AT)["feed_lost"].day is None  # silence is not recorded


def test_what_is_not_recorded_is_not_counted_as_nothing():
    assert fired((CROWD,), past(2, 1), AT)["crowd"].day == 1
    assert fired((CROWD,), past(2, 1), AT)["crowd"].week is None
    assert fired((CROWD,), past(0.2, 1), AT)["crowd"].day is None


def test_a_time_without_figures_is_no_record():
    blind = past(8, 3)
    blind.fresh[: int(6 * DAY_S / STEP_S)] = False
    assert (fired((CROWD,), blind, AT)["crowd"].day, fired((CROWD,), blind, AT)["crowd"].week) == (3, None)
    blind.fresh[:] = False
    assert fired((CROWD,), blind, AT)["crowd"].day is None


def test_without_a_record_it_says_so(room):
    room.open()
    assert counted(room) == ("no record yet", "no record yet")


def test_the_past_is_read_once_and_tried_in_a_thread(room, qtbot):
    asked = []
    room.past = lambda since, until, done: asked.append((until - since, done))
    room.open()
    assert counted(room) == ("…", "…")
    ((span, done),) = asked
    assert span == WEEK_S
    done(past(8, 2))
    qtbot.waitUntil(lambda: counted(room) != ("…", "…"))
    assert counted(room) == ("0", "0")  # the unstaffed rule, on a queue where nobody was recorded as staffed
    room.editor.remove()
    room.editor._pause.timeout.emit()
    qtbot.waitUntil(lambda: counted(room) != ("…", "…"))
    assert len(asked) == 1


def test_a_past_that_comes_too_late_hurts_nobody(room):
    asked = []
    room.past = lambda since, until, done: asked.append(done)
    room.open()
    room.editor.reject()
    asked[0](past(8, 2))
    assert room.editor is None


def test_saving_puts_the_whole_set_into_force(room):
    told = []
    room.noticed.connect(told.append)
    room.open()
    room.editor.remove()
    room.editor.try_confirm()
    ((command, home),) = room._acts.asked
    assert command == ChangeRules(SHIPPED[1:], 0)
    home(Refused(Refusal.of(AlarmCode.RULES_CHANGED, by="Ben", desk="desk 2", at="2025-11-22T06:30:00+00:00")))
    assert "Ben changed the rules at 14:30" in room.editor.hint.text()
    home(Done(()))
    assert room.editor is None
    assert "in force" in told[-1].what


def test_an_open_editor_is_told_of_another_version(room):
    room.open()
    room._state.alarms_changed.emit(replace(Alarms(), rules=RuleSet(SHIPPED, 1, signed())))
    assert "Ben" in room.editor.hint.text()
