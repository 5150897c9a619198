"""What is still open when the service is said to be back: named one by one, with who answers for it."""

from incidents.kinds import State
from tests.desk_viewer import viewer
from tests.incidents.desk import in_state
from tests.incidents.test_deferred import forms
from tests.incidents.test_measures import measure
from widgets.incidents.end_dialogs import ResolveDialog
from widgets.parts import Label


def test_measures_and_work_left_open_are_named_and_need_a_reason(qtbot):
    desk = in_state(State.RECOVERING)
    desk.must(measure(desk), forms(desk, 12))
    dialog = ResolveDialog(desk.incident, [], viewer())
    qtbot.addWidget(dialog)
    said = [each.text() for each in dialog.findChildren(Label)]
    assert "1 temporary measures are not undone:" in said
    assert "• Ask Telephony: Play “known fault” (Chen)" in said
    assert "• 12 forms (Chen)" in said
    dialog.try_confirm()
    assert dialog.hint.text() == "Finish what is open, or write why it ends without it."
    dialog._override.setPlainText("the text may stay")
    dialog._second.setCurrentIndex(0)
    assert dialog.problem() == ""
    assert dialog.override() == "the text may stay"
