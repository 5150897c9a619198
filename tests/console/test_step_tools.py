"""Every tool that a step may name is there on the Response page of a desk."""

from unittest.mock import MagicMock

import pytest

from console.incidents.parts import parts_of
from console.pages.response import ResponsePage
from incidents.kinds import Kind
from incidents.measures.measure import MeasureKind
from incidents.playbooks.playbook import Tool
from incidents.playbooks.shipped import shipped_text
from tests.console.desk_runs import DeskRuns
from tests.desk_viewer import viewer
from tests.incidents.desk import running
from widgets.measures.measure_dialog import MeasureDialog


@pytest.fixture
def page(qtbot):
    desk = running(playbook=shipped_text(Kind.DISASTER_OTHER), kind=Kind.DISASTER_OTHER)
    wired = MagicMock()
    wired.planning.rebounding.waves = {}
    made = ResponsePage(DeskRuns(desk), viewer(), parts=parts_of(wired))
    qtbot.addWidget(made)
    made.resize(1300, 800)
    made.show_board(desk.board)
    made.show()
    return made


@pytest.mark.parametrize("tool", [tool for tool in Tool if tool not in (Tool.LEND, Tool.PROPOSE)])
def test_a_tool_brings_its_tab_up(page, tool):
    page.playbook.tool_wanted.emit(tool)
    assert page.beside.buttons[tool].isChecked()


def test_the_loans_are_opened_for_the_incident_on_the_page(page, qtbot):
    with qtbot.waitSignal(page.lend_wanted) as told:
        page.playbook.tool_wanted.emit(Tool.LEND)
    assert told.args == [page.incident.id]


def test_levers_are_asked_for_on_the_shifts_page(page, qtbot):
    with qtbot.waitSignal(page.propose_wanted):
        page.playbook.tool_wanted.emit(Tool.PROPOSE)


def test_the_measure_of_a_step_is_asked_for_with_its_sort_and_its_step(page):
    page.show_time(page.incident.told_at.timestamp())
    page.playbook.measure_wanted.emit(MeasureKind.CAMPAIGN, "D3C")
    assert page.beside.buttons["measures"].isChecked()
    (dialog,) = page.findChildren(MeasureDialog)
    assert dialog.what() is MeasureKind.CAMPAIGN
    dialog.try_confirm()
    (command,) = page.runs._acts.asked
    assert (command.what, command.step) == (MeasureKind.CAMPAIGN, "D3C")


def test_the_contacts_of_a_role_are_asked_for(page, qtbot):
    with qtbot.waitSignal(page.contacts_wanted) as told:
        page.playbook.contacts_wanted.emit("operations")
    assert told.args == ["operations"]
