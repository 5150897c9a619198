"""What an absence opens with."""

from datetime import timedelta

from resources.roster.agent import Agent
from tests.desk_viewer import viewer
from tests.resources.roster.rosters import at, shift
from widgets.people.absence_dialogs import AbsenceDialog

NOW = at(6)  # 14:00 in Taipei


def test_without_a_shift_it_lasts_until_midnight(qtbot):
    dialog = AbsenceDialog(Agent("1", "Ida"), None, NOW, viewer())
    qtbot.addWidget(dialog)
    assert dialog.until.moment() - NOW == timedelta(hours=10)


def test_with_a_shift_it_is_that(qtbot):
    today = shift(1, 0, 9)
    dialog = AbsenceDialog(Agent("1", "Ida"), today, NOW, viewer())
    qtbot.addWidget(dialog)
    assert (dialog.since.moment(), dialog.until.moment()) == (today.start, today.end)
