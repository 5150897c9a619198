"""Works a console as a person does: keys and clicks on what is on the screen, and waiting for what comes of them."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from console.bootstrap import Console
from console.pages.incidents import IncidentsPage
from console.pages.response import ResponsePage
from incidents.incident import Incident
from incidents.kinds import Column
from widgets.act_dialog import ActDialog
from widgets.incidents.incident_acts import IncidentAct
from widgets.incidents.report_dialog import ReportDialog
from widgets.incidents.step_card import StepCard
from widgets.incidents.step_item import StepItem
from widgets.incidents.step_settled import StepSettled
from widgets.person_dialog import PersonDialog
from widgets.person_picker import PersonPicker
from widgets.team.member_row import MemberRow

DEADLINE_MS = 20_000
FIELDS = (QComboBox, QLineEdit, QPlainTextEdit, QAbstractButton)
CTRL = Qt.KeyboardModifier.ControlModifier

W = TypeVar("W", bound=QWidget)


class Hands:
    """Everything here is a key, a click, a look at a widget, or waiting with a deadline."""

    def __init__(self, console: Console, qtbot: Any) -> None:
        self.console, self._qtbot = console, qtbot

    @property
    def window(self) -> Any:
        return self.console.window

    def until(self, condition: Callable[[], object]) -> None:
        """Wait until it is so; fails after a deadline."""
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=DEADLINE_MS)

    # keys and clicks

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.come_back()
        QTest.keyClick(self.window, key, modifiers)

    def come_back(self) -> None:
        """What a window manager does when a dialog goes: the window has the keyboard again."""
        if not self.window.isActiveWindow():
            self.window.activateWindow()
            self.until(self.window.isActiveWindow)

    def click(self, widget: QWidget) -> None:
        assert widget.isVisible(), f"{widget!r} is not on the screen"
        assert widget.isEnabled(), f"{widget!r} rests"
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def write(self, field: QWidget, words: str) -> None:
        """Replace what stands in a field."""
        assert field.isVisible()
        assert field.isEnabled()
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, CTRL)
        if len(words) > 500:
            QApplication.clipboard().setText(words)
            QTest.keyClick(field, Qt.Key.Key_V, CTRL)
        elif words.isascii():
            QTest.keyClicks(field, words)
        else:  # comes from an input method, as a whole
            commit = QInputMethodEvent()
            commit.setCommitString(words)
            QApplication.sendEvent(field, commit)

    def choose(self, field: QComboBox, value: str) -> None:
        """Walk down a list of choices to the one that stands for `value`."""
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_Home)
        while field.currentData() != value:
            before = field.currentIndex()
            QTest.keyClick(field, Qt.Key.Key_Down)
            assert field.currentIndex() > before, f"{value} cannot be chosen"

    def pick(self, picker: PersonPicker, name: str) -> None:
        """Type a part of a name and take the only one that is offered."""
        field = picker.lineEdit()
        assert field is not None
        self.write(field, name)
        completer = picker.completer()
        assert completer is not None
        popup = completer.popup()
        self.until(popup.isVisible)
        QTest.keyClick(popup, Qt.Key.Key_Down)
        QTest.keyClick(popup, Qt.Key.Key_Return)
        self.until(picker.person)

    def fill(self, form: QWidget, values: dict[str, str]) -> None:
        """Fill in the fields of a step's card, found by the name that stands beside them or by their value."""
        for name, value in values.items():
            field = self.named(form, name, QWidget)
            if isinstance(field, QComboBox):
                self.choose(field, value)
            else:
                self.write(field, value)

    # what is on the screen

    def named(self, within: QWidget, name: str, kind: type[W]) -> W:
        """The one visible widget with that accessible name or caption."""
        shown = [one for one in within.findChildren(kind) if one.isVisible() and isinstance(one, FIELDS)]
        found = [one for one in shown if name in (one.accessibleName(), _text(one))]
        assert found, f"nothing is called {name}"
        return found[0]

    @property
    def response(self) -> ResponsePage:
        page = self.window.current_page()
        assert isinstance(page, ResponsePage)
        return page

    @property
    def incident(self) -> Incident:
        incident = self.response.incident
        assert incident is not None
        return incident

    @property
    def card(self) -> StepCard | StepSettled:
        card = self.response.playbook.card
        assert card is not None
        return card

    @property
    def dialog(self) -> ActDialog:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ActDialog)
        return dialog

    @property
    def notices(self) -> list[str]:
        return [toast.accessibleName() for toast in self.window.toasts.toasts()]

    def column(self) -> Column:
        """Where the incident's card hangs on the board; looks, and comes back to the response."""
        wanted = self.incident.id
        self.press(Qt.Key.Key_2, CTRL)
        page = self.window.current_page()
        assert isinstance(page, IncidentsPage)
        places = [
            column
            for column, view in page.board.columns.items()
            for card in view.cards
            if card.isVisible() and card.card is not None and card.card.id == wanted
        ]
        self.press(Qt.Key.Key_3, CTRL)
        assert len(places) == 1
        return places[0]

    # whole acts

    def report(self, kind: str, affected: str, *, back: str = "") -> None:
        """F8 and its three fields; ends when the new incident is on the Response page."""
        self.press(Qt.Key.Key_F8)
        dialog = self.window.findChild(ReportDialog)
        assert dialog.isVisible()
        self.click(self.named(dialog, kind, QAbstractButton))
        if back:
            self.click(self.named(dialog, back, QAbstractButton))
        self.write(dialog.affected, affected)
        QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
        self.until(lambda: not dialog.isVisible())
        self.until(lambda: self.window.page == "response" and self.incident.affected == affected)

    def act(self, act: IncidentAct) -> None:
        """A button of the header, once it does not rest."""
        self.until(lambda: self._offers(act))
        self.click(self.response.header.buttons[act])

    def _offers(self, act: IncidentAct) -> bool:
        button = self.response.header.buttons.get(act)
        return button is not None and button.isVisible() and button.isEnabled()

    def asked(self, act: IncidentAct) -> ActDialog:
        """The dialog that a button of the header opens."""
        self.act(act)
        self.until(lambda: isinstance(QApplication.activeModalWidget(), ActDialog))
        return self.dialog

    def confirm(self) -> None:
        """Ctrl+Enter in the dialog; ends when it is stored and the dialog gone."""
        dialog = self.dialog
        QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
        self.until(lambda: QApplication.activeModalWidget() is not dialog)

    def refused(self) -> str:
        """Ctrl+Enter in a dialog that says no: what it says."""
        dialog = self.dialog
        QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
        self.until(lambda: dialog.hint.isVisible() and dialog.confirm.isEnabled())
        assert dialog.isVisible()
        return str(dialog.hint.text())

    def become(self, name: str) -> None:
        """Another person sits down at the desk and says so."""

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, PersonDialog)
            QTest.keyClicks(dialog.search, name)
            QTest.keyClick(dialog, Qt.Key.Key_Return)

        QTimer.singleShot(0, self.window, answer)
        self.click(self.window.top.person)
        assert name in self.window.top.person.accessibleName()

    def note(self, words: str, tag: str = "") -> None:
        """A line in the log; ends when the field is free again."""
        composer = self.response.log.composer
        self.write(composer.text, words)
        if tag:
            self.click(self.named(composer, tag, QAbstractButton))
        QTest.keyClick(composer.text, Qt.Key.Key_Return, CTRL)
        self.until(lambda: not composer.text.toPlainText() and not composer.text.isReadOnly())

    def correct(self, words: str, right: str) -> None:
        """Click a line of the log, Enter, other words."""
        self.come_back()
        view = self.response.log.view
        place = next(row for row, line in enumerate(log_lines(self.response)) if words in line)
        index = view.model().index(place, 0)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
        QTest.keyClick(view, Qt.Key.Key_Return)
        field = self.dialog.findChild(QPlainTextEdit)
        assert field.toPlainText() == words
        self.write(field, right)
        self.confirm()
        self.until(lambda: any(right in line for line in log_lines(self.response)))

    def take_roles(self) -> None:
        """Accept whatever role the person at the desk is asked to take."""
        while waiting := [one for one in self.response.team.findChildren(MemberRow) if one.accept.isVisible()]:
            self.click(waiting[0].accept)
            self.until(lambda row=waiting[0]: not row.accept.isVisible())

    def leave(self) -> None:
        """Esc in the dialog."""
        dialog = self.dialog
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        self.until(lambda: QApplication.activeModalWidget() is None)

    def open_step(self, title: str) -> None:
        """Unfold a step of the playbook by the keyboard."""
        if not self.card.title.text().startswith(title):
            items = self.response.playbook.findChildren(StepItem)
            item = next(one for one in items if one.isVisible() and one.title.text().startswith(title))
            item.setFocus()
            QTest.keyClick(item, Qt.Key.Key_Return)

    def finish_step(self, title: str, answers: dict[str, str], choice: str = "") -> None:
        """Fill in the open step and finish it with Space; ends when it is stored."""
        card = self.card
        assert isinstance(card, StepCard)
        assert card.title.text().startswith(title)
        self.fill(card.form, answers)
        if choice:
            self.click(self.named(card, choice, QRadioButton))
        self.come_back()
        card.setFocus()
        before = len(self.incident.entries)
        QTest.keyClick(card, Qt.Key.Key_Space)
        assert not card.hint.isVisible(), card.hint.text()
        self.until(lambda: len(self.incident.entries) > before and self.response.playbook.card is not card)


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def log_lines(page: ResponsePage) -> list[str]:
    """The lines of the log on the screen, newest first."""
    model = page.log.model
    return [str(model.index(place, 0).data()) for place in range(model.rowCount())]


__all__ = ["CTRL", "Hands", "log_lines"]
