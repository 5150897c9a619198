"""A step that is carried out with a part of the console offers it."""

import pytest

from incidents.kinds import Kind
from incidents.measures.measure import MeasureKind
from incidents.playbooks.loader import load_playbook
from incidents.playbooks.playbook import Tool
from incidents.playbooks.shipped import shipped_text
from tests.desk_viewer import viewer
from tests.incidents.desk import running
from widgets.incidents.step_card import StepCard
from widgets.incidents.step_rows import step_rows
from widgets.incidents.step_tools import tool_text

SURGE = load_playbook(shipped_text(Kind.TRAFFIC_SURGE), "traffic_surge.yaml")


def card(qtbot, step: str) -> StepCard:
    made = StepCard(step_rows(running().incident, viewer())[0], SURGE.step(step), SURGE, "en")
    qtbot.addWidget(made)
    return made


def test_the_step_that_lends_agents_opens_the_dialog(qtbot):
    lends = card(qtbot, "G4C")
    assert not lends.tool_button.isHidden()
    with qtbot.waitSignal(lends.tool_wanted) as told:
        lends.tool_button.click()
    assert told.args == [Tool.LEND]


@pytest.mark.parametrize("tool", Tool)
def test_every_tool_has_words(tool):
    assert tool_text(tool)


def test_other_steps_do_not_offer_it(qtbot):
    assert card(qtbot, "G1").tool_button is None


@pytest.mark.parametrize("step", ["G4", "G4B"])
def test_breaks_and_work_off_the_telephone_begin_with_a_proposal(qtbot, step):
    levers = card(qtbot, step)
    with qtbot.waitSignal(levers.tool_wanted) as told:
        levers.tool_button.click()
    assert told.args == [Tool.PROPOSE]


def test_a_step_that_names_a_measure_asks_for_that_one_and_says_which_step_it_is(qtbot):
    stance = card(qtbot, "G3")
    with qtbot.waitSignal(stance.measure_wanted) as told, qtbot.assertNotEmitted(stance.tool_wanted):
        stance.tool_button.click()
    assert told.args == [MeasureKind.STANCE, stance._row.id]


@pytest.mark.parametrize("kind", Kind)
def test_a_shipped_step_that_names_a_measure_has_the_tool_for_it(kind):
    steps = load_playbook(shipped_text(kind), f"{kind}.yaml").steps
    assert all(step.tool is Tool.MEASURES for step in steps if step.measure is not None)


def test_contacts_are_opened_for_the_role_of_the_step(qtbot):
    made = card(qtbot, "G4")
    with qtbot.waitSignal(made.contacts_wanted) as told:
        made.contacts_button.click()
    assert told.args == [made._row.role]
