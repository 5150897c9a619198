"""The strip of loans: what it says, what stands out, and what leaves it."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest

from resources.loans.loan import Hold, Loan, LoanState, Place, Trouble, TroubleCode
from resources.priority import Priority
from tests.desk_viewer import HOSTILE, viewer
from tests.floors import AT
from tests.resources.loans.lending import LIN, NOW
from widgets.loans.loan_strip import MORE, LoanStrip
from widgets.loans.loan_table import STATE, TO_DO, UNTIL, WHO

S = LoanState
UNTIL_AT = NOW + timedelta(minutes=58)  # 15:30 in Taipei
ROWS = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


def loan(name="Zoë", state=S.CONFIRMED, to="cards", **changes) -> Loan:
    confirmed = NOW if state in (S.CONFIRMED, S.RETURNING, S.RETURN_FAILED) else None
    made = Loan(
        uuid4(), uuid4(), f"agent/{name}", name, (Place("loans", 0),), ("loans",), to, Hold.PENALTY, UNTIL_AT, "surge",
        None, LIN, NOW, state=state, confirmed_at=confirmed,
    )  # fmt: skip
    return replace(made, **changes)


def troubled(name="1007", state=S.UNCONFIRMED, code=TroubleCode.LINK_DOWN, **params) -> Loan:
    return loan(name, state, trouble=Trouble.of(code, **params))


@pytest.fixture
def strip(qtbot):
    desk = viewer()
    desk.queues = {"cards": "Cards", "loans": "Loans"}
    made = LoanStrip(desk, "Ctrl Shift R")
    qtbot.addWidget(made)
    made.resize(1400, 40)
    return made


def test_nobody_on_loan_takes_no_room(strip):
    strip.show_loans((), AT)
    assert strip.isHidden()
    strip.show_loans((loan(),), AT)
    assert not strip.isHidden()
    strip.show_loans((loan(state=S.RETURNED),), AT)
    assert strip.isHidden()


def test_one_line_says_how_many_where_until_and_how_far(strip):
    strip.show_loans((*(loan(str(n)) for n in range(5)), troubled()), AT)
    assert strip.words.text() == "6 on loan to Cards until 15:30"
    assert strip.trouble.text() == ("5 confirmed, 1 unconfirmed – 1007: unconfirmed: the link to the PBX is down")
    assert strip.mark.priority is Priority.HIGH


def test_several_receivers_are_counted_apart(strip):
    strip.show_loans((loan("1"), loan("2"), loan("3", to="loans"), loan("4", to="x"), loan("5", to="y")), AT)
    assert strip.words.text() == "5 on loan: 2 to Cards, 1 to Loans, 2 more queues"
    assert strip.trouble.text() == "5 confirmed"
    assert strip.mark.isHidden()


def test_return_all_is_one_press(strip, qtbot):
    strip.show_loans((loan(),), AT)
    with qtbot.waitSignal(strip.return_all_wanted):
        strip.all_back.click()
    assert strip.all_back.accessibleDescription() == "Ctrl Shift R"


def opened(strip, *loans):
    strip.show_loans(loans, AT)
    strip.details.click()
    return strip.table.rows


def test_details_name_each_with_trouble_first_and_what_to_do(strip):
    half = troubled("1009", S.HALF_APPLIED, TroubleCode.IN_BOTH, queue="loans")
    rows = opened(strip, loan("1"), troubled(), half)
    assert [rows.loan(row).name for row in range(3)] == ["1009", "1007", "1"]
    assert rows.index(0, STATE).data() == "half applied: still a member of Loans"
    assert rows.index(0, TO_DO).data().startswith("Ask telephony to take the agent out of Loans")
    assert rows.index(2, UNTIL).data() == "15:30, 58 min"
    assert rows.index(0, WHO).data(Qt.ItemDataRole.AccessibleTextRole) == "critical 1009"
    assert not strip.table.isHidden()


def test_the_chosen_are_returned_or_kept_longer(strip):
    loans = (loan("1"), loan("2"), loan("3"))
    rows = opened(strip, *loans)
    assert not strip.back.isEnabled()
    back, longer = [], []
    strip.return_wanted.connect(back.append)
    strip.extend_wanted.connect(lambda ids, by: longer.append((ids, by)))
    for row in (0, 2):
        strip.table.selectionModel().select(rows.index(row, 0), ROWS)
    strip.back.click()
    strip.longer.click()
    ids = (rows.loan(0).id, rows.loan(2).id)
    assert back == [ids]
    assert longer == [(ids, MORE)]


def test_who_was_chosen_stays_chosen_when_another_row_comes_first(strip):
    first = loan("1")
    rows = opened(strip, first, loan("2"))
    strip.table.selectionModel().select(rows.index(rows.rows_of([first.id])[0], 0), ROWS)
    strip.show_loans((first, loan("2"), troubled()), AT + 1)
    assert [one.id for one in strip.table.chosen()] == [first.id]


def test_a_failed_loan_stays_a_while_and_can_be_put_away(strip):
    refused = replace(
        troubled("1", S.REFUSED, TroubleCode.PBX_REFUSED, queue="cards", message="No such queue"), ended_at=NOW
    )
    strip.show_loans((refused,), AT + 60)
    assert strip.words.text() == "Nobody is on loan"
    assert "the PBX refused it for Cards: No such queue" in strip.trouble.text()
    assert strip.all_back.isHidden()
    strip.tick(AT + 601)
    assert strip.isHidden()
    strip.show_loans((refused,), AT + 60)
    strip.put_away.click()
    assert strip.isHidden()


def test_enter_asks_for_the_card_of_the_agent(strip, qtbot):
    rows = opened(strip, loan("1"))
    strip.table.setCurrentIndex(rows.index(0, 0))
    with qtbot.waitSignal(strip.agent_chosen) as told:
        QTest.keyClick(strip.table, Qt.Key.Key_Return)
    assert told.args == [rows.loan(0).agent]


def test_names_from_outside_are_only_words(strip):
    rows = opened(strip, loan(HOSTILE))
    assert "\u202e" not in rows.index(0, WHO).data()
