"""The Incidents page: filters, the report button, what is opened."""

from datetime import UTC, datetime
from uuid import uuid5

import pytest

from console.pages.incidents import IncidentsPage
from incidents import commands as c
from incidents.kinds import Column, Kind, Severity
from tests.desk_viewer import viewer
from tests.incidents.desk import BEN, CHEN, SPACE, running
from widgets.theme import apply_theme


@pytest.fixture
def desk():
    desk = running(Severity.S1)
    surge, complaint, alarm = (uuid5(SPACE, name) for name in ("surge", "complaint", "alarm"))
    for key, kind, who in (
        (surge, Kind.TRAFFIC_SURGE, BEN),
        (complaint, Kind.CUSTOMER_COMPLAINT, CHEN),
        (alarm, Kind.TRAFFIC_SURGE, CHEN),
    ):
        desk.must(c.ReportIncident(key, kind, f"{kind}", desk.now, desk.now), who=who)
    desk.must(c.Acknowledge(complaint), c.Classify(complaint, Severity.S3), c.Dismiss(alarm, "nothing"))
    return desk


@pytest.fixture
def page(qtbot, qapp, desk):
    apply_theme(qapp, "dark", "en")
    made = IncidentsPage(viewer())
    qtbot.addWidget(made)
    made.show_board(desk.board)
    made.show_time(desk.now.timestamp())
    made.resize(1300, 800)
    made.show()
    yield made
    made.hide()


def titles(page):
    return {card.title.text() for card in page.board._cards.values()}


def test_everything_but_the_dismissed_is_shown(page):
    assert titles(page) == {"Core banking unavailable", "traffic_surge", "customer_complaint"}
    page.ended.click()
    assert len(page.board.columns[Column.CLOSED].cards) == 1


def test_filters_by_kind_severity_and_mine(page):
    page.kinds.choose(Kind.TRAFFIC_SURGE)
    assert titles(page) == {"traffic_surge"}
    page.kinds.choose(None)
    page.severities.choose(Severity.S3)
    assert titles(page) == {"customer_complaint"}
    page.severities.choose(None)
    page.mine.click()
    assert titles(page) == {"Core banking unavailable"}


def test_mine_follows_the_person_at_the_desk(page):
    page.mine.click()
    page._viewer.me = "ben"
    page.show_person(page._viewer.people[1])
    assert titles(page) == {"traffic_surge"}


def test_the_table_follows_the_filters(page):
    page.kinds.choose(Kind.TRAFFIC_SURGE)
    assert [page.due.model.due(row).what for row in range(page.due.model.rowCount())] == ["Acknowledge the report"]


def test_the_report_button_and_opening(page, qtbot, desk):
    with qtbot.waitSignal(page.report_wanted):
        page.report.click()
    with qtbot.waitSignal(page.opened) as opened:
        page.board.card(desk.incident_id).opened.emit(desk.incident_id)
    assert opened.args == [desk.incident_id]
    with qtbot.waitSignal(page.opened):
        page.due.table.doubleClicked.emit(page.due.model.index(0, 0))


def test_the_clocks_run(page, desk):
    page.show_time(desk.now.timestamp() + 62)
    assert page.board.card(desk.incident_id).elapsed.text() == "01:02"
    assert page._now == datetime.fromtimestamp(desk.now.timestamp() + 62, UTC)


def test_the_splitter_is_remembered(page, qtbot):
    page._split.setSizes([300, 400])
    kept = page.remember()
    other = IncidentsPage(viewer())
    qtbot.addWidget(other)
    other.resize(page.size())
    other.show()
    other.restore(kept)
    assert other._split.sizes() == page._split.sizes()
    other.restore(b"rubbish")
    other.hide()


def test_mine_leaves_only_what_i_owe_over_all_incidents(page):
    page.mine.click()
    owed = {page.due.model.due(row).who for row in range(page.due.model.rowCount())}
    assert owed == {"Anna · Commander"}
