"""An act of many entries is read beside the window; what is acknowledged meanwhile is not lost."""

import threading
from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4, uuid5

import pytest

from console import desk as desk_module
from console.acts.outcomes import Done, Request
from console.bootstrap import Console
from console.continuity import room
from console.settings.options import Options
from resources.entry import CONSOLE
from resources.roster.commands import AddAbsence, DayPlan, ImportRoster
from resources.roster.shift import Absence, AbsenceKind
from tests.console.pack.paper import print_words


@pytest.fixture
def console(tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr(room, "print_beside", print_words)
    made = Console(Options(demo=True, data=tmp_path, language="en"))
    made.show()
    qtbot.waitUntil(lambda: made.state.roster is not None and bool(made.state.roster.shifts), timeout=20_000)
    yield made
    made.close()
    made.window.deleteLater()


def test_a_whole_roster_is_read_beside_the_window(console, qtbot, monkeypatch):
    threads, read_on = [], desk_module.read_on
    monkeypatch.setattr(
        desk_module, "read_on", lambda *given: threads.append(threading.current_thread()) or read_on(*given)
    )
    one = max(console.state.roster.shifts.values(), key=lambda shift: shift.start)
    zone, days = console.desk.zone, []
    for number in range(1, 31):
        by = timedelta(days=number)
        later = replace(one, id=uuid5(one.id, str(number)), start=one.start + by, end=one.end + by, activities=())
        days.append(DayPlan(later.start.astimezone(zone).date(), (later,)))
    gone = Absence(UUID(int=7), one.agent, AbsenceKind.SICK, one.start, one.end)
    told = []
    month = ImportRoster("a month", "a month", (), None, tuple(days))
    console.desk.operations.run(Request(uuid4(), month, CONSOLE, "desk"), told.append)
    console.desk.acts.run(AddAbsence(gone), told.append)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert [type(one) for one in told] == [Done, Done], told
    last = days[-1].shifts[0].id
    qtbot.waitUntil(lambda: last in console.state.roster.shifts and gone.id in console.state.roster.absences)
    assert threads
    assert threading.main_thread() not in threads
