"""Due next shows everything with a clock, and keeps in sight what counts in days."""

from datetime import timedelta
from uuid import UUID

import pytest

from incidents.clocks.packs import pack_text
from incidents.kinds import Kind
from resources.alarms.alarms import Alarms
from resources.entry import Who
from resources.loans.loan import Hold, Loan
from resources.loans.loans import Loans
from tests.desk_viewer import viewer
from tests.incidents.clocks.shop import shipped, under
from tests.incidents.desk import START
from widgets.incidents.due_next import DUE, DueNext
from widgets.incidents.due_rows import DueGroup, due_rows, loan_rows

END = START + timedelta(hours=1)
ANNA = Who("anna", "Anna")
LOAN = Loan(
    UUID(int=1), UUID(int=2), "Local/9@agents/n", "Mei", (), ("loans",), "cards", Hold.PENALTY,
    until=END, reason="surge", incident=None, who=ANNA, planned_at=START,
)  # fmt: skip


@pytest.fixture
def due(qtbot):
    widget = DueNext(viewer())
    qtbot.addWidget(widget)
    return widget


def shown(due):
    return [due.model.due(row).what for row in range(due.model.rowCount())]


def test_regulators_have_a_view_and_a_count_of_their_own(due):
    due.show_incidents([under().incident])
    due.tick(START)
    assert due.chips[DueGroup.REGULATORS].text() == "Regulators 3"
    due.choose(DueGroup.REGULATORS)
    assert shown(due) == [
        "Grade for the regulator: Small",
        "Report to the regulator: Small: First",
        "Report to the regulator: Small: Initial",
    ]


def test_a_complaint_that_is_due_in_days_is_counted_beside_the_view(due):
    complaint = shipped("us_cfpb", Kind.CUSTOMER_COMPLAINT)
    due.show_incidents([complaint.incident])
    due.tick(START)
    due.choose(DueGroup.CASES)
    assert "Report to the regulator: USA, complaints through the CFPB: Response" in shown(due)
    assert due.chips[DueGroup.CASES].text() == f"Cases and days {len(shown(due))}"


def test_a_late_view_is_marked_though_another_is_up(due):
    due.show_incidents([under().incident])
    due.tick(START)
    assert not due.chips[DueGroup.REGULATORS].property("calling")
    due.tick(START + timedelta(hours=2))
    assert due.chips[DueGroup.REGULATORS].property("calling")


def test_a_report_is_amber_from_half_and_red_from_three_quarters(due):
    due.show_incidents([under().incident])
    due.choose(DueGroup.REGULATORS)
    row = shown(due).index("Report to the regulator: Small: First")
    tones = []
    for minutes in (29, 30, 45, 61):
        due.tick(START + timedelta(minutes=minutes))
        tones.append(due.model._tone(due.model.due(row), DUE))
    assert tones == ["text", "high", "critical", "critical"]


def test_loans_come_back_in_the_same_list_and_leave_it_with_mine(due):
    loans = Loans({LOAN.id: LOAN})
    due.show_incidents([])
    due.show_loans(loans)
    due.tick(START)
    assert shown(due) == ["Mei comes back from cards"]
    due.show_incidents([], mine=True)
    assert shown(due) == []
    (row,) = loan_rows(loans, viewer())
    assert (row.when, row.warn_at, row.incident) == (START + timedelta(hours=1), START + timedelta(minutes=45), None)


def test_no_alarms_no_rows(due):
    due.show_alarms(Alarms())
    assert shown(due) == []


def test_each_row_says_who_set_its_limit(due):
    rows = due_rows([under(pack_text("cn_cbrc_2008")).incident], viewer())
    said = {row.what: row.origin for row in rows}
    assert said["Acknowledge the report"].startswith("limit by this console's default: PagerDuty")
    assert said["Report to the regulator: China, bank information systems (2008): First report"] == (
        "銀監辦發〔2008〕53號, art. 9, 33, 35 (5)-(7), 36 · read in the rule · verify with compliance"
    )
