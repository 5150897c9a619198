"""The panel of those who were passed over: who and why, found by a word or by the reason."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QStringListModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListView, QWidget

from resources.levers.proposal import Passed
from widgets.choice import Choice
from widgets.format import count
from widgets.parts import GUTTER, Label, Panel, column, row
from widgets.plain import plain
from widgets.proposal.passed_texts import passed_text, passed_word
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class PassedPanel(Panel):
    """One line a candidate. Hidden until something was proposed."""

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(translate("Passed", "Passed over"), parent=parent)
        self._viewer = viewer
        self._lines: list[tuple[str, str]] = []  # sentence, reason
        self.find_field = QLineEdit()
        self.find_field.setPlaceholderText(translate("Passed", "Name, queue or reason"))
        self.find_field.setAccessibleName(self.find_field.placeholderText())
        self.find_field.setMaxLength(80)
        self.reason = Choice(translate("Passed", "Reason"), [("", translate("Passed", "All reasons"))])
        self.model = QStringListModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(150)
        self.list.setAccessibleName(translate("Passed", "Passed over"))
        self.words = Label("", wrap=True, tone="muted")
        inside = column(row(self.find_field, self.reason), self.list, self.words)
        inside.setContentsMargins(GUTTER, 8, GUTTER, 10)
        self.body.addLayout(inside)
        self.find_field.textChanged.connect(self._filter)
        self.reason.changed.connect(self._filter)
        if (selection := self.list.selectionModel()) is not None:
            selection.currentChanged.connect(self._tell)
        self.words.hide()
        self.hide()

    def show_passed(self, passed: Sequence[Passed]) -> None:
        """Show them all; a reason that was chosen stays chosen while somebody has it."""
        self._lines = [(plain(passed_text(one, self._viewer)), passed_word(one.code)) for one in passed]
        reasons = Counter(reason for _, reason in self._lines)
        options = [("", translate("Passed", "All reasons"))]
        options += [(one, f"{one} ({count(number)})") for one, number in reasons.most_common()]
        if self.reason.value not in reasons:
            self.reason.choose("")
        self.reason.offer(options)
        self.setVisible(bool(passed))
        self._filter()

    def shown(self) -> list[str]:
        """The sentences that the filters leave."""
        return self.model.stringList()

    def _filter(self) -> None:
        wanted, reason = self.find_field.text().strip().casefold(), self.reason.value
        found = [
            sentence
            for sentence, why in self._lines
            if reason in ("", why) and (wanted in sentence.casefold() or wanted in why.casefold())
        ]
        self.model.setStringList(found)
        self.words.hide()
        self.set_note(count(len(found)))

    def _tell(self) -> None:
        """The whole sentence of the line that has the keyboard."""
        text = self.list.currentIndex().data()
        self.words.setText(str(text or ""))
        self.words.setVisible(bool(text))
