"""The directory on the screen: found while it is typed, the number copied, what is out of date is marked."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from resources.contacts import Contact, ContactKind, Directory, DistributionList
from tests.desk_viewer import HOSTILE, viewer
from widgets.contacts.contact_card import ContactCard
from widgets.contacts.contacts_dialog import ContactsDialog

DAY = date(2026, 11, 22)
DIRECTORY = Directory(
    (
        Contact("it", "IT duty desk", ContactKind.ON_CALL, DAY, "555-0100", role="it_liaison", backup="pbx"),
        Contact("pbx", "PBX vendor", ContactKind.VENDOR, date(2026, 3, 1), "555-0111", role="it_liaison", number="C-7"),
        Contact("press", HOSTILE, ContactKind.DEPARTMENT, DAY, "", role="customer_comms", owner="dora"),
    ),
    (DistributionList("outage", "Outage", ("press", "it")),),
)


@pytest.fixture
def dialog(qtbot):
    made = ContactsDialog(viewer(), DIRECTORY)
    qtbot.addWidget(made)
    made.open_at(DAY)
    yield made
    made.hide()


def shown(dialog) -> list[str]:
    return [dialog.table.item(place, 0).text() for place in range(dialog.table.rowCount())]


def test_words_of_the_screen_find_a_contact(dialog, qtbot):
    qtbot.keyClicks(dialog.search, "vendor")
    assert shown(dialog) == ["▲ PBX vendor"]
    dialog.search.setText("C-7")
    assert shown(dialog) == ["▲ PBX vendor"]
    dialog.search.setText("nobody at all")
    assert shown(dialog) == []
    assert dialog.card.name.text() == "No contact fits"


def test_enter_copies_the_number_under_the_cursor(dialog, qtbot):
    QGuiApplication.clipboard().setText("")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "555-0111"
    assert dialog.card.told.text() == "copied"


def test_a_contact_past_its_day_is_marked_in_list_card_and_head(dialog):
    dialog.choose("pbx")
    assert shown(dialog)[:2] == ["IT duty desk", "▲ PBX vendor"]
    assert dialog.card.review.text() == "▲ not confirmed since 2026-03-01"
    assert dialog.warning.text().startswith("▲ 1 ")


def test_a_list_shows_its_members_in_its_order(dialog):
    dialog.only.choose("outage")
    assert [name[:7] for name in shown(dialog)] == [HOSTILE[:7], "IT duty"]


def test_a_long_name_of_a_backup_is_cut_at_its_end_only(qtbot):
    card = ContactCard(viewer())
    qtbot.addWidget(card)
    long = Contact(
        "b", "Core banking operations of the northern data centre, night shift", ContactKind.VENDOR, DAY, "1"
    )
    card._show_backup(long)
    assert card.backup.text().startswith("If nobody answers: Core banking")
    assert card.backup.text().endswith("…")
    assert long.name in card.backup.accessibleName()
    assert long.name in card.backup.toolTip()


def test_the_backup_is_one_press_away(dialog):
    dialog.choose("it")
    dialog.card.backup.click()
    assert dialog.chosen.id == "pbx"


def test_a_role_has_its_contacts_and_an_unknown_one_shows_all(dialog):
    dialog.open_at(DAY, "it_liaison")
    assert shown(dialog) == ["IT duty desk", "▲ PBX vendor"]
    dialog.open_at(DAY, "scribe")
    assert len(shown(dialog)) == 3


def test_text_of_the_file_is_shown_literally(dialog):
    dialog.choose("press")
    assert dialog.card.name.textFormat() is Qt.TextFormat.PlainText
    assert "<b>bold</b>" in dialog.card.name.text()
    assert not dialog.card.copy.isEnabled()
