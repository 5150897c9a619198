"""The open step names whom its role calls, and marks a number that nobody has confirmed in time."""

from datetime import UTC, date, datetime

from incidents.incident import Incident
from resources.contacts import Contact, ContactKind, Directory
from tests.desk_viewer import viewer
from tests.incidents.desk import running
from widgets.incidents.playbook_view import PlaybookView

IT = Contact("it", "IT duty desk", ContactKind.ON_CALL, date(2027, 1, 1), "555-0100", role="it_liaison", hours="24 h")
PBX = Contact("pbx", "PBX vendor", ContactKind.VENDOR, date(2026, 3, 1), "555-0111", role="it_liaison")


def shown(qtbot, incident: Incident, *contacts: Contact) -> PlaybookView:
    seen = viewer()
    seen.directory = Directory(contacts)
    view = PlaybookView(seen)
    qtbot.addWidget(view)
    view.show_incident(incident)
    view.tick(datetime(2026, 11, 24, 6, tzinfo=UTC))
    return view


def test_the_contacts_of_the_steps_role_stand_on_it(qtbot):
    card = shown(qtbot, running().incident, IT, PBX).card
    assert card.call.isVisibleTo(card)
    assert card.call.text() == "Call: IT duty desk 555-0100 (24 h) · ▲ PBX vendor 555-0111"


def test_a_step_without_contacts_has_no_empty_line(qtbot):
    card = shown(qtbot, running().incident).card
    assert not card.call.isVisibleTo(card)
