"""The secret of a PBX's account: where it comes from, when it is kept, and that no log ever holds it."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Qt, Signal

from console import watching
from console.centre.centre import Pbx
from console.settings.secret import VARIABLE, hidden
from resources.floor import Floor, Link
from widgets.secret_dialog import SecretDialog

WHERE = Pbx("pbx1", 5039, "watchfloor", tls=True)
ACCOUNT = "watchfloor@pbx1:5039"


class State(QObject):
    floor_changed = Signal(object)


@pytest.fixture
def ring(monkeypatch):
    """A keyring of this test alone."""
    kept = {}
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setattr("keyring.get_password", lambda service, account: kept.get(account))
    monkeypatch.setattr("keyring.set_password", lambda service, account, secret: kept.update({account: secret}))
    return kept


@pytest.fixture
def host(monkeypatch):
    monkeypatch.setattr(watching, "_ask", lambda over, question: "typed-secret")
    return SimpleNamespace(window=None, state=State())


def test_a_typed_secret_is_kept_only_when_the_pbx_has_taken_it(ring, host):
    assert watching._secret(host, WHERE) == "typed-secret"
    host.state.floor_changed.emit(Floor(link=Link.DOWN, why="login_refused"))
    assert ring == {}
    for _ in range(2):
        host.state.floor_changed.emit(Floor(link=Link.UP))
    assert ring == {ACCOUNT: "typed-secret"}


@pytest.mark.parametrize("from_environment", [True, False])
def test_a_known_secret_is_not_asked_for(ring, host, monkeypatch, from_environment):
    ring[ACCOUNT] = "ring-secret"
    if from_environment:
        monkeypatch.setenv(VARIABLE, "given-secret")
    assert watching._secret(host, WHERE) == ("given-secret" if from_environment else "ring-secret")
    host.state.floor_changed.emit(Floor(link=Link.UP))
    assert ring == {ACCOUNT: "ring-secret"}


def test_no_log_may_hold_it(ring, host):
    watching._secret(host, WHERE)
    assert "typed-secret" in hidden()


def test_the_question_is_shown_as_it_is_and_the_answer_is_not(qtbot):
    dialog = SecretDialog("Secret of <b>x</b>@pbx1:5039:")
    qtbot.addWidget(dialog)
    assert dialog.question.textFormat() is Qt.TextFormat.PlainText
    assert dialog.question.text() == "Secret of <b>x</b>@pbx1:5039:"
    qtbot.keyClicks(dialog.field, "typed-secret")
    assert "typed" not in dialog.field.displayText()
    assert dialog.secret() == "typed-secret"
