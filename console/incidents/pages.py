"""The pages Incidents and Response of a desk, connected with everything they show and ask for."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from console.incidents.parts import parts_of
from console.pages.incidents import IncidentsPage
from console.pages.response import ResponsePage

if TYPE_CHECKING:
    from console.desk import Desk


def incidents_page(desk: "Desk") -> QWidget:
    """The page of all incidents."""
    page = IncidentsPage(desk.viewer)
    page.opened.connect(desk.incident_wanted)
    page.report_wanted.connect(desk.reports.open)
    desk.state.loans_changed.connect(page.show_loans)
    if desk.state.loans is not None:
        page.show_loans(desk.state.loans)
    desk.acts.person_changed.connect(page.show_person)
    return page


def response_page(desk: "Desk") -> QWidget:
    """The page of one incident."""
    page = ResponsePage(desk.acts, desk.viewer, desk.drafts.text, desk.playbooks.text, parts=parts_of(desk))
    page.noticed.connect(desk.noticed)
    page.draft_changed.connect(desk.drafts.change)
    page.lend_wanted.connect(desk.loans.lend_for)
    page.propose_wanted.connect(desk.planning.proposing.propose)
    page.contacts_wanted.connect(desk.continuity.contacts.open)
    page.team_acts.page_wanted.connect(desk.paging.page)
    desk.acts.person_changed.connect(page.show_person)
    desk.conditions.changed.connect(page.show_standings)
    page.show_standings(desk.conditions.standings)
    desk.viewings.watch(lambda: page.incident if page.isVisible() else None)
    return page
