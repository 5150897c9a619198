"""The policy sheet on a real store: signed by a duty manager, taken along by every report, and its dialog."""

from datetime import timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from console.acts.outcomes import Conflict, Done, Refused, Request
from console.acts.permissions import PermissionCode
from console.acts.runner import Runner
from console.alarms.domain import ALARMS
from console.alarms.proposal_domain import PROPOSALS
from console.incidents.domain import INCIDENTS
from console.policy.desk import PolicyDesk
from console.policy.domain import POLICY
from console.readings import Readings
from incidents.facts import IncidentReported
from incidents.policy.facts import LimitsTaken
from resources.entry import Who
from resources.policy.commands import SignSheet
from resources.policy.refusals import PolicyCode
from resources.policy.sheet import Terms
from resources.policy.sheets import Sheets
from tests.console.bench import LIN, PEOPLE, START, report
from tests.desk_viewer import viewer
from widgets.policy.policy_dialog import PolicyDialog

WANG = Who("wang", "Wang Hui", account="desk1")
THREE = Terms(support_min=3, activate_min=10)


@pytest.fixture
def runner(store, clock):
    return Runner(store, clock, PEOPLE, (INCIDENTS, ALARMS, PROPOSALS, POLICY))


def run(runner, command, who=WANG):
    return runner.run(Request(uuid4(), command, who, "desk 1"))


def test_only_a_duty_manager_signs(runner):
    for who in (LIN, Who("kao", "Kao"), Who("audit", "Audit")):
        refused = run(runner, SignSheet(THREE, "resolution 12", 0), who)
        assert isinstance(refused, Refused)
        assert refused.refusal.code is PermissionCode.NOT_ALLOWED
    assert isinstance(run(runner, SignSheet(THREE, "resolution 12", 0)), Done)


def test_a_report_takes_the_limits_in_force_along_and_keeps_them(runner, store, clock):
    before = run(runner, report(uuid4()), LIN)
    assert [type(entry.fact) for entry in before.entries] == [IncidentReported]
    run(runner, SignSheet(THREE, "resolution 12", 0))
    later = START + timedelta(days=2)
    run(runner, SignSheet(Terms(support_min=2), "resolution 13", 1, later))
    first = run(runner, report(uuid4()), LIN)
    assert first.entries[1].fact == LimitsTaken(1, support_min=3, activate_min=10)
    clock.forward(timedelta(days=3).total_seconds())
    assert run(runner, report(uuid4()), LIN).entries[1].fact.sheet == 2
    readings = Readings.of(store.entries())
    assert [one.policy.sheet if one.policy else 0 for one in readings.board] == [0, 1, 2]
    assert readings.policy.in_force(START).version == 1


def test_a_restarted_console_still_knows_the_sheet(runner, store, clock):
    run(runner, SignSheet(THREE, "resolution 12", 0))
    again = Runner(store, clock, PEOPLE, (INCIDENTS, POLICY))
    assert run(again, report(uuid4()), LIN).entries[1].fact.sheet == 1


def test_two_who_sign_at_once_one_is_told(runner):
    run(runner, SignSheet(THREE, "resolution 12", 0))
    second = run(runner, SignSheet(Terms(support_min=9), "mine", 0))
    assert isinstance(second, Refused | Conflict)
    assert second.refusal.code is PolicyCode.SHEET_CHANGED


class State(QObject):
    ticked = Signal(float)

    def now(self):
        return START.timestamp()


class Acts:
    def __init__(self, runner, who):
        self._runner, self.who = runner, who
        self.person = PEOPLE[who.person]

    def run(self, command, done):
        done(run(self._runner, command, self.who))


def desk_of(qtbot, runner, who, sheets=None):
    over = QWidget()
    qtbot.addWidget(over)
    desk = PolicyDesk(Acts(runner, who), State(), viewer(), over)
    desk.show_sheets(sheets or Sheets())
    desk.over = over
    return desk


def test_the_dialog_signs_what_is_filled_in(qtbot, runner, store):
    desk = desk_of(qtbot, runner, WANG)
    desk.open()
    dialog = desk.dialog
    dialog.fields["support_min"].setText("3")
    dialog.try_confirm()
    assert dialog.isVisible()
    assert dialog.hint.text()  # on whose decision?
    dialog.reason.setPlainText("resolution 12")
    with qtbot.waitSignal(desk.noticed):
        dialog.try_confirm()
    assert not dialog.isVisible()
    (signed,) = Readings.of(store.entries()).policy.signed
    assert (signed.terms, signed.by, signed.effective_at) == (Terms(support_min=3), WANG, START)


def test_a_refusal_is_told_in_the_dialog_which_keeps_what_was_typed(qtbot, runner):
    run(runner, SignSheet(THREE, "resolution 12", 0))
    desk = desk_of(qtbot, runner, WANG)
    desk.open()
    desk.dialog.fields["rings"].setText("4")
    desk.dialog.reason.setPlainText("mine")
    desk.dialog.try_confirm()
    assert desk.dialog.isVisible()
    assert "Wang" in desk.dialog.hint.text() or "wang" in desk.dialog.hint.text()
    assert desk.dialog.fields["rings"].number() == 4
    desk.dialog.reject()


def test_who_may_not_sign_reads_defaults_named_as_such(qtbot):
    dialog = PolicyDialog(Sheets(), viewer(), START, may_sign=False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.confirm.isEnabled()
    assert all(field.isReadOnly() for field in dialog.fields.values())
    said = [label.text() for label in dialog.findChildren(type(dialog.hint))]
    assert sum(text.startswith("demo default") for text in said) == len(dialog.fields) + 1
    assert any("P7" in text for text in said)
