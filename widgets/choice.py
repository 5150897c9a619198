"""A filter: a small button that opens a menu of values and wears the chosen one."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from widgets.buttons import ChipButton
from widgets.format import headed
from widgets.icons import icon


class Choice(ChipButton):
    """One of several values. `changed` carries the value; `name` says to screen readers what is chosen."""

    changed = Signal(object)

    def __init__(self, name: str, options: Sequence[tuple[object, str]], parent: QWidget | None = None) -> None:
        super().__init__(options[0][1], parent=parent)
        self._name, self._options = name, tuple(options)
        self.value = options[0][0]
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the chevron stands behind the words
        self.setIconSize(QSize(12, 12))
        self.clicked.connect(self._pop_up)
        self._wear()

    def choose(self, value: object) -> None:
        """Choose a value as a person would."""
        if value != self.value:
            self.value = value
            self._wear()
            self.changed.emit(value)

    def offer(self, options: Sequence[tuple[object, str]]) -> None:
        """Offer other values from now on; the chosen one must be among them."""
        self._options = tuple(options)
        self._wear()

    def menu_of_values(self) -> QMenu:
        """The menu; the chosen value is checked."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for value, words in self._options:
            action = QAction(words.replace("&", "&&"), menu, checkable=True, checked=value == self.value)
            action.triggered.connect(lambda _=False, value=value: self.choose(value))
            menu.addAction(action)
        return menu

    def _pop_up(self) -> None:
        self.menu_of_values().popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def _wear(self) -> None:
        words = dict(self._options)[self.value]
        self.setText(words.replace("&", "&&"))
        self.setIcon(icon("chevron-down", "muted", 12))
        self.setAccessibleName(words if words.startswith(self._name) else headed(self._name, words))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.setIcon(icon("chevron-down", "muted", 12))
