"""The fields of one rule: its name, urgency and queues, the figures in groups, what to do, what it proposes."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QLineEdit, QMenu, QSizePolicy, QVBoxLayout, QWidget

from incidents.kinds import Kind, Severity
from resources.alarms.check import LONGEST_TEXT
from resources.alarms.figures import Figure
from resources.alarms.rule import Comparison, Rule, Test
from resources.priority import Priority
from widgets.alarms.alarm_guidance import shipped_guidance
from widgets.alarms.rule_test_row import RuleTestRow
from widgets.alarms.rule_texts import cause_words, title_of
from widgets.alarms.rule_units import read_time, time_text
from widgets.buttons import LinkButton, PlainButton
from widgets.composer import WritingField
from widgets.format import listed
from widgets.parts import Label, column, row
from widgets.priority_shape import priority_word
from widgets.texts import kind_word, severity_word

translate = QCoreApplication.translate

NAME_PX = 150
NEW_TEST = Test(Figure.LONGEST_WAIT, Comparison.AT_LEAST, 1.0, relative=True, for_s=60.0)


class RuleForm(QWidget):
    """`rule()` is what the fields say, or None while one of them cannot be read: `problem()` says which."""

    changed = Signal()

    def __init__(self, rule: Rule, queues: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first, self._titles = rule, queues
        self._queues = list(rule.queues)
        self._groups: list[list[RuleTestRow]] = []
        self.title = QLineEdit(rule.title, maxLength=LONGEST_TEXT)
        self.title.setPlaceholderText(title_of(rule))
        self.priority = _combo(translate("RuleEditor", "Priority"), [(each, priority_word(each)) for each in Priority])
        self.priority.setCurrentIndex(rule.priority.rank)
        self.where = PlainButton("")
        self.where.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.cause = _causes(rule.group)
        self.off = QLineEdit(time_text(rule.off_s) if rule.off_s else "", maxLength=12)
        self.off.setPlaceholderText("00:00")
        none = (None, translate("RuleEditor", "no incident"))
        self.kind = _combo(translate("RuleEditor", "Proposes"), [none, *((each, kind_word(each)) for each in Kind)])
        grades = [(each, severity_word(each)) for each in Severity]
        self.severity = _combo(translate("RuleEditor", "Severity"), list(grades))
        self.guidance = WritingField("", 3, least=3)
        self.guidance.setPlainText(rule.guidance)
        self.guidance.setPlaceholderText(" ".join(shipped_guidance(rule.id) or ()))
        self._tests = QVBoxLayout()
        self._tests.setSpacing(6)
        self._choose(rule)
        self._lay_out()
        self._show_where()
        for tests in rule.any_of:
            self._add_group(tests)
        self._connect()

    def rule(self) -> Rule | None:
        """The rule as it stands in the fields."""
        groups = tuple(tuple(line.test() for line in lines) for lines in self._groups)
        off = read_time(self.off.text())
        if off is None or any(test is None for tests in groups for test in tests):
            return None
        kind, severity = self.kind.currentData(), self.severity.currentData()
        return replace(
            self._first,
            title=self.title.text().strip(),
            priority=Priority(self.priority.currentData()),
            queues=tuple(self._queues),
            any_of=tuple(tuple(test for test in tests if test) for tests in groups),
            group=_cause_of(self.cause) or self._first.group,
            off_s=off,
            guidance=self.guidance.toPlainText().strip(),
            kind=str(kind or ""),
            severity=str(severity) if kind else "",
        )

    def problem(self) -> str:
        """What cannot be read, in words; empty: nothing. Whether the rule makes sense is asked elsewhere."""
        if read_time(self.off.text()) is None:
            return translate("RuleEditor", "Write the time until it is over as mm:ss, such as 01:00.")
        found = (line.problem() for lines in self._groups for line in lines)
        return next(filter(None, found), "")

    def menu_of_queues(self) -> QMenu:
        """All queues, those that the rule is judged for checked; none checked means all."""
        menu = QMenu(self)
        for queue, title in self._titles.items():
            action = menu.addAction(title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(queue in self._queues)
            action.toggled.connect(lambda on, queue=queue: self._toggle(queue, on))
        return menu

    def _toggle(self, queue: str, on: bool) -> None:
        chosen = {*self._queues, queue} if on else {*self._queues} - {queue}
        self._queues = [each for each in self._titles if each in chosen]
        self._show_where()
        self.changed.emit()

    def _show_where(self) -> None:
        titles = listed(self._titles.get(queue, queue) for queue in self._queues)
        self.where.setText((titles or translate("RuleEditor", "All queues")).replace("&", "&&"))
        self.where.setAccessibleDescription(titles)

    def _choose(self, rule: Rule) -> None:
        self.kind.setCurrentIndex(max(0, self.kind.findData(rule.kind)) if rule.kind else 0)
        self.severity.setCurrentIndex(max(0, self.severity.findData(rule.severity)) if rule.severity else 2)
        self.severity.setEnabled(bool(rule.kind))

    def _add_group(self, tests: tuple[Test, ...]) -> None:
        lines: list[RuleTestRow] = []
        self._groups.append(lines)
        frame = QFrame()
        frame.setProperty("kind", "raised")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(8, 8, 8, 6)
        inside.setSpacing(6)
        if len(self._groups) > 1:
            inside.addWidget(Label(translate("RuleEditor", "or, as well, when all of these hold:"), tone="muted"))
        more = LinkButton(translate("RuleEditor", "and another figure"))
        more.clicked.connect(lambda: self._grow(lines, inside))
        inside.addLayout(row(more, None))
        self._tests.addWidget(frame)
        for test in tests:
            self._add_test(lines, inside, test)

    def _grow(self, lines: list[RuleTestRow], inside: QVBoxLayout) -> None:
        self._add_test(lines, inside, NEW_TEST)
        self.changed.emit()

    def _add_test(self, lines: list[RuleTestRow], inside: QVBoxLayout, test: Test) -> None:
        line = RuleTestRow(test, self._titles)
        lines.append(line)
        inside.insertWidget(inside.count() - 1, line)
        line.changed.connect(self.changed)
        line.removed.connect(lambda: self._drop(lines, line))

    def _drop(self, lines: list[RuleTestRow], line: RuleTestRow) -> None:
        """The last figure of a group takes its group with it; the last group stays, to be said that it is empty."""
        lines.remove(line)
        frame = line.parentWidget()
        line.hide()
        line.deleteLater()
        if not lines and len(self._groups) > 1 and frame is not None:
            self._groups.remove(lines)
            frame.hide()
            frame.deleteLater()
        self.changed.emit()

    def _lay_out(self) -> None:
        either = LinkButton(translate("RuleEditor", "or another group"))
        either.clicked.connect(self._or_else)
        above = _fields(
            (translate("RuleEditor", "Name"), self.title),
            (translate("RuleEditor", "Priority"), self.priority),
            (translate("RuleEditor", "Queues"), self.where),
        )
        below = _fields(
            (translate("RuleEditor", "Over once it has held no more for"), self.off),
            (translate("RuleEditor", "What to do"), self.guidance),
            (translate("RuleEditor", "Grouped under the cause"), self.cause),
        )
        proposes = Label(translate("RuleEditor", "Proposes an incident"), tone="muted", wrap=True)
        below.addRow(proposes, row(self.kind, self.severity, None))
        whole = column(above, Label(translate("RuleEditor", "Raised when all of these hold"), tone="muted"), spacing=10)
        whole.addLayout(self._tests)
        whole.addLayout(row(either, None))
        whole.addLayout(below)
        self.setLayout(whole)

    def _or_else(self) -> None:
        self._add_group((NEW_TEST,))
        self.changed.emit()

    def _connect(self) -> None:
        self.where.clicked.connect(self._offer_queues)
        for field in (self.title, self.off):
            field.textEdited.connect(self.changed)
        self.cause.currentTextChanged.connect(self.changed)
        for combo in (self.priority, self.kind, self.severity):
            combo.currentIndexChanged.connect(self.changed)
        self.kind.currentIndexChanged.connect(lambda: self.severity.setEnabled(bool(self.kind.currentData())))
        self.guidance.textChanged.connect(self.changed)

    def _offer_queues(self) -> None:
        menu = self.menu_of_queues()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.where.mapToGlobal(self.where.rect().bottomLeft()))


def _fields(*named: tuple[str, QWidget]) -> QFormLayout:
    fields = QFormLayout()
    fields.setContentsMargins(0, 0, 0, 0)
    fields.setVerticalSpacing(8)
    for name, part in named:
        label = Label(name, tone="muted", wrap=True)
        label.setFixedWidth(NAME_PX)
        part.setAccessibleName(name)
        label.setBuddy(part)
        fields.addRow(label, part)
    return fields


def _causes(chosen: str) -> QComboBox:
    """The causes that shipped rules name, in words; a bank types others."""
    causes = QComboBox(editable=True)
    causes.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    for cause, words in cause_words().items():
        causes.addItem(words, cause)
    causes.setCurrentText(cause_words().get(chosen, chosen))
    return causes


def _cause_of(causes: QComboBox) -> str:
    typed = causes.currentText().strip()
    return next((cause for cause, words in cause_words().items() if words == typed), typed)


def _combo(name: str, options: Sequence[tuple[object, str]]) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    for value, words in options:
        combo.addItem(words, value)
    return combo
