"""Promises on screen: what is offered waits for an answer, the list is made anew, the words fit every fact."""

from uuid import UUID

import pytest

from resources.promises import facts
from resources.promises.promise import Handover, Promise
from resources.promises.promises import Promises
from tests.desk_viewer import HOSTILE, viewer
from tests.incidents.desk import running
from tests.resources.loans.lending import LIN
from tests.resources.roster.rosters import agent, at
from widgets.incidents.due_rows import promise_rows
from widgets.incidents.fact_tags import tag_text
from widgets.incidents.fact_texts import fact_text
from widgets.incidents.names import IncidentNames
from widgets.people.rights import Rights
from widgets.promises.promise_dialogs import HandOverDialog, MakePromiseDialog, PromisesDialog

RIGHTS = Rights(frozenset({"promise"}))
ABOUT = (UUID(int=1), "call back", "1", "Ann")
FACTS = [
    (
        facts.PromiseMade(UUID(int=1), "1", "Ann", "C-1", "call back", at(6.5)),
        "Ann owns a promise to C-1 by 14:30: call back",
    ),
    (facts.PromiseOffered(*ABOUT, "2", "Bob"), "Bob asked to take over a promise of Ann: call back"),
    (facts.PromiseAccepted(*ABOUT, "2", "Bob"), "Bob took over a promise of Ann: call back"),
    (facts.PromiseDeclined(*ABOUT, "2", "Bob"), "Bob declined; the promise stays with Ann: call back"),
    (facts.PromiseKept(*ABOUT), "Promise of Ann kept: call back"),
]


def promise(number: int, owner: str = "1", offered: Handover | None = None, what: str = "call back") -> Promise:
    name = f"Agent {owner}"
    return Promise(UUID(int=number), owner, name, "C-1", what, at(7), LIN, at(5), LIN, offered)


@pytest.mark.parametrize(("fact", "words"), FACTS)
def test_a_line_of_the_log(fact, words):
    assert fact_text(fact, IncidentNames(running().incident, viewer())) == words
    assert tag_text(fact)


def test_every_fact_is_tried():
    assert {type(fact) for fact, _ in FACTS} == set(facts.PROMISE_FACTS)


def test_the_list_shows_the_owners_of_a_draft_and_follows_what_happens(qtbot):
    dialog = PromisesDialog(("1", "2"), viewer())
    qtbot.addWidget(dialog)
    asked, said = [], []
    dialog.hand_over_wanted.connect(asked.append)
    dialog.answered.connect(lambda *what: said.append(what))
    dialog.show_promises([promise(1), promise(2), promise(3, "3")], at(6), RIGHTS)
    assert [button.text() for button in dialog.list.buttons] == [
        "Kept", "Hand over…", "Kept", "Hand over…", "Hand over all…"
    ]  # fmt: skip
    dialog.list.buttons[-1].click()
    assert asked == [(UUID(int=1), UUID(int=2))]
    dialog.show_promises([promise(1, offered=Handover("2", "Bob", LIN, at(6)))], at(6), RIGHTS)
    accepts = next(button for button in dialog.list.buttons if button.text() == "Bob accepts")
    accepts.click()
    assert said == [(UUID(int=1), "2", True)]
    dialog.show_promises([], at(6), RIGHTS)
    assert not dialog.list.buttons


def test_who_may_not_is_told_and_texts_stay_texts(qtbot):
    dialog = PromisesDialog(("1",), viewer())
    qtbot.addWidget(dialog)
    dialog.show_promises([promise(1, what=HOSTILE)], at(6), Rights(reason="supervisors may"))
    assert {button.isEnabled() for button in dialog.list.buttons} == {False}
    assert {button.toolTip() for button in dialog.list.buttons} == {"supervisors may"}


def test_a_successor_is_somebody_else_who_works_here(qtbot):
    agents = [agent(1, "cards"), agent(2, "cards"), agent(3, "cards", active=False)]
    dialog = HandOverDialog([promise(1)], agents, at(6), viewer())
    qtbot.addWidget(dialog)
    asked = []
    dialog.confirmed.connect(lambda: asked.append(dialog.successor.agent()))
    for number in ("", "1", "3"):
        dialog.successor.setText(number)
        dialog.try_confirm()
    assert not asked
    assert dialog.hint.text() == "Choose a successor from the list."
    dialog.successor.setText("2")
    dialog.try_confirm()
    assert asked == ["2"]


def test_a_promise_says_to_whom_what_and_when(qtbot):
    dialog = MakePromiseDialog(agent(1, "cards"), at(6), viewer())
    qtbot.addWidget(dialog)
    dialog.try_confirm()
    assert "which customer" in dialog.hint.text()
    dialog.customer.setText("C-1")
    dialog.what.setText("call back")
    dialog.by.time.setText("nine")
    assert "08:30" in dialog.problem()
    dialog.by.show_moment(at(8))
    assert dialog.problem() == ""
    assert dialog.by.moment() == at(8)


def test_due_next_names_what_is_owed_and_by_whom():
    entries = Promises({UUID(int=1): promise(1)})
    [row] = promise_rows(entries, viewer())
    assert (row.name, row.what, row.who, row.when) == ("Promise", "call back · C-1", "Agent 1", at(7))
