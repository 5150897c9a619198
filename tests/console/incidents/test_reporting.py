"""F8 from anywhere: a report becomes one command, is never doubled, and a refused one stays in its fields."""

import pytest

from console.acts.outcomes import Failed
from console.incidents.reporting import Reporting
from console.storage.troubles import Trouble, TroubleCode
from incidents.kinds import Kind
from tests.console.desk_runs import DeskRuns
from tests.desk_viewer import viewer
from tests.incidents.desk import Desk
from tests.widgets.incidents.test_report_dialog import FLOOR
from widgets.theme import apply_theme


@pytest.fixture
def reporting(qtbot, qapp):
    apply_theme(qapp, "dark", "en")
    runs = DeskRuns(Desk())
    made = Reporting(runs, viewer())
    made.runs, made.told = runs, []
    made.noticed.connect(made.told.append)
    qtbot.addWidget(made.dialog)
    made.open(runs.desk.now.timestamp())
    made.show_floor(FLOOR, 50.2)
    made.dialog.choose(Kind.SYSTEM_OUTAGE)
    made.dialog.affected.setText("Transfers fail")
    yield made
    made.dialog.hide()
    made.dialog._pause.stop()


def test_a_report_is_stored_with_the_figures_and_named(reporting, qtbot):
    with qtbot.waitSignal(reporting.reported) as reported:
        reporting.dialog.confirm.click()
    incident = reporting.runs.desk.board.get(reported.args[0])
    assert incident.affected == "Transfers fail"
    assert incident.queues[0].waiting == 17
    assert not reporting.dialog.isVisible()
    assert reporting.dialog.affected.text() == ""


def test_what_was_not_stored_stays_and_sent_again_is_the_same_incident(reporting, qtbot):
    reporting.runs.next_outcome = Failed(Trouble.of(TroubleCode.UNKNOWN_OUTCOME, id="x"))
    reporting.dialog.confirm.click()
    assert reporting.dialog.isVisible()
    assert "It is not known whether" in reporting.dialog.hint.text()
    assert reporting.told[0].critical
    with qtbot.waitSignal(reporting.reported):
        reporting.dialog.confirm.click()
    first, second = reporting.runs.asked
    assert first.incident == second.incident


def test_the_next_report_is_another_incident(reporting):
    reporting.dialog.confirm.click()
    reporting.open(reporting.runs.desk.now.timestamp())
    reporting.dialog.choose(Kind.TRAFFIC_SURGE)
    reporting.dialog.affected.setText("Cards")
    reporting.dialog.confirm.click()
    assert len(reporting.runs.desk.board) == 2


def test_f8_again_keeps_the_open_dialog_as_it_is(reporting):
    reporting.open(reporting.runs.desk.now.timestamp() + 600)
    assert reporting.dialog.affected.text() == "Transfers fail"
    assert reporting.dialog.began.began() == reporting.runs.desk.now


def test_a_draft_comes_back_at_the_next_start(reporting, qtbot):
    kept = {}
    reporting.draft_changed.connect(kept.__setitem__)
    reporting.dialog.hide()
    again = Reporting(reporting.runs, viewer(), lambda key: kept.get(key, ""))
    qtbot.addWidget(again.dialog)
    assert again.dialog.affected.text() == "Transfers fail"
    again.dialog._pause.stop()


def test_duplicates_come_from_the_board(reporting):
    reporting.dialog.confirm.click()
    reporting.show_board(reporting.runs.desk.board)
    reporting.open(reporting.runs.desk.now.timestamp())
    reporting.dialog.choose(Kind.SYSTEM_OUTAGE)
    assert reporting.dialog.same.text() == "This may be the same as:"


def test_figures_grow_old_while_the_dialog_is_open(reporting, qtbot):
    reporting.show_floor(FLOOR, 50.2 + 60)
    assert reporting.dialog.age.text().startswith("BLIND for 01:00")
    with qtbot.waitSignal(reporting.reported) as reported:
        reporting.dialog.confirm.click()
    first = reporting.runs.desk.board.get(reported.args[0]).entries[0].fact
    assert first.floor_age_s == pytest.approx(60.2)
