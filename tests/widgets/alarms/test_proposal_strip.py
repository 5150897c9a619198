"""The proposal strip: an offer in, one key's answer out; it never takes the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from resources.priority import Priority
from widgets.alarms.proposal_strip import Offer, ProposalStrip

SURGE = Offer("a", Priority.MEDIUM, "Traffic surge on Cards: ×2.1 over expected since 14:26.", "Proposed: severity III")


@pytest.fixture
def strip(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    inside = QVBoxLayout(page)
    page.field, page.strip = QLineEdit(), ProposalStrip()
    inside.addWidget(page.strip)
    inside.addWidget(page.field)
    page.show()
    page.field.setFocus()
    page.strip.answers = []
    page.strip.accepted.connect(lambda key: page.strip.answers.append(("accepted", key)))
    page.strip.declined.connect(lambda key: page.strip.answers.append(("declined", key)))
    page.strip.page = page
    return page.strip


def test_it_shows_what_is_seen_and_proposed_and_leaves_the_keyboard_alone(strip):
    assert not strip.isVisible()
    strip.show_offer(SURGE)
    assert strip.isVisible()
    assert strip.accessibleName() == f"medium: {SURGE.seen} {SURGE.proposed}"
    assert strip.page.field.hasFocus()
    QTest.mouseClick(strip.look, Qt.MouseButton.LeftButton)
    assert strip.page.field.hasFocus()


def test_one_answer_for_one_offer(strip):
    strip.show_offer(SURGE)
    strip.try_accept()
    strip.show_saving(True)
    strip.try_accept()
    strip.try_decline()
    assert strip.answers == [("accepted", "a")]


def test_without_an_offer_the_keys_do_nothing(strip):
    strip.try_accept()
    strip.try_decline()
    assert not strip.answers


def test_the_result_is_told_and_then_the_next_offer_comes(strip):
    strip.show_offer(SURGE)
    strip.try_decline()
    strip.show_result("Declined")
    strip.show_offer(Offer("b", Priority.HIGH, "Outage", "Proposed: severity II"))
    assert strip.accessibleName() == "Declined"
    strip.try_accept()  # nobody has read the next one yet
    assert strip.answers == [("declined", "a")]
    strip._rest.timeout.emit()
    strip.try_accept()
    assert strip.answers[-1] == ("accepted", "b")


def test_when_the_offer_is_gone_so_is_the_strip(strip):
    strip.show_offer(SURGE)
    strip.show_offer(None)
    assert not strip.isVisible()


def test_how_many_wait_behind_it(strip):
    strip.show_offer(Offer("a", Priority.LOW, "x", "y", more=2))
    assert strip.more.text() == "+2 more"
