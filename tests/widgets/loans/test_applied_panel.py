"""What became of a group: confirmed by the PBX, for later, failed with what to do; and its way back."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from resources.loans.groups import groups
from resources.loans.loan import Hold, Loan, LoanState, Place, Trouble, TroubleCode
from tests.desk_viewer import viewer
from tests.resources.loans.lending import LIN, NOW
from widgets.loans.applied_panel import AppliedPanel

GROUP, OTHER = UUID(int=1), UUID(int=2)


def loan(name: str, state=LoanState.CONFIRMED, group=GROUP, **changes) -> Loan:
    confirmed = NOW if state in (LoanState.CONFIRMED, LoanState.RETURNED) else None
    return Loan(
        uuid4(), group, name, f"Agent {name}", (Place("loans", 0),), ("loans",), "cards", Hold.PENALTY,
        NOW + timedelta(hours=1), "surge", None, LIN, NOW, state=state, confirmed_at=confirmed, **changes,
    )  # fmt: skip


@pytest.fixture
def panel(qtbot):
    panel = AppliedPanel(viewer())
    qtbot.addWidget(panel)
    return panel


def test_nothing_carried_out_shows_nothing(panel):
    panel.show_groups((), NOW.timestamp(), {})
    assert panel.isHidden()


def test_a_group_says_how_far_it_is_and_who_failed(panel):
    absent = Trouble(TroubleCode.ABSENT)
    lent = [
        loan("a"),
        loan("b"),
        loan("c", LoanState.SENT),
        loan("d", LoanState.LATER, begins=NOW + timedelta(minutes=45)),
        loan("e", LoanState.CANCELLED, trouble=absent),
    ]
    panel.show_groups(groups(lent), NOW.timestamp(), {GROUP: ["Cards: foreseen 78 %, measured 81 %"]})
    (block,) = panel.blocks
    assert block.words.text() == "2 of 5 confirmed by the PBX to cards · 1 from 15:17"
    assert block.failed.text() == "e Agent e: cancelled: not signed in. Choose somebody else if it cannot wait."
    assert block.measured.text() == "Cards: foreseen 78 %, measured 81 %"
    assert not block.mark.isHidden()


def test_one_key_returns_one_group(panel, qtbot):
    lent = [loan("a"), loan("b", LoanState.RETURNED, group=OTHER)]
    panel.show_groups(groups(lent), NOW.timestamp(), {})
    told = []
    panel.return_wanted.connect(told.append)
    first, second = panel.blocks
    first.back.click()
    assert told == [GROUP]
    assert second.back.isHidden()  # nothing of it is left


def test_what_has_not_begun_is_cancelled_and_what_is_over_says_since_when(panel):
    later = loan("a", LoanState.LATER, begins=NOW + timedelta(minutes=45))
    panel.show_groups(groups([later]), NOW.timestamp(), {})
    (block,) = panel.blocks
    assert block.back.text() == "Cancel this group"
    over = loan("a", LoanState.RETURNED, ended_at=NOW)
    panel.show_groups(groups([over]), NOW.timestamp(), {})
    assert block.words.text() == "1 of 1 confirmed by the PBX to cards · 1 back · over since 14:32"
    assert block.back.isHidden()
