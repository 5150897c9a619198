"""A refusal is told once: in the dialog that asked, or by the page when the dialog is gone."""

from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QWidget

from console.pages.asking import Asking
from widgets.act_dialog import ActDialog
from widgets.toast import Notice

NO = Notice("Somebody holds the role already.", "", "Name somebody else.")


@pytest.fixture
def scene(qtbot):
    over = QWidget()
    qtbot.addWidget(over)
    over.show()
    sent = []
    asking = Asking(lambda _command, told: sent.append(told), over)
    dialog = ActDialog("Assign a role", "Assign", over)
    asking.ask(dialog, lambda: "command")
    yield SimpleNamespace(asking=asking, dialog=dialog, sent=sent)
    over.close()


def test_an_open_dialog_tells_its_refusal_and_says_so(scene):
    scene.dialog.try_confirm()
    assert scene.sent[0](False, NO)
    assert scene.dialog.hint.text() == "Somebody holds the role already. Name somebody else."
    scene.dialog.reject()


def test_a_dialog_that_was_left_leaves_the_telling_to_the_page(scene):
    scene.dialog.try_confirm()
    scene.dialog.reject()
    assert not scene.sent[0](False, NO)
