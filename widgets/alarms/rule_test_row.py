"""One test of a rule in one line: queue, figure, comparison, threshold, for how long, deadband."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from resources.alarms.figures import HAS_GOAL, Figure
from resources.alarms.rule import Comparison, Test
from widgets.alarms.rule_texts import comparison_word, figure_word
from widgets.alarms.rule_units import read_threshold, read_time, threshold_text, time_text, unit_word
from widgets.buttons import LinkButton
from widgets.parts import Label

translate = QCoreApplication.translate


class RuleTestRow(QWidget):
    """`test()` is what the fields say, or None; `problem()` names the field that cannot be read."""

    changed = Signal()
    removed = Signal()

    def __init__(self, test: Test, queues: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        known = queues if test.queue in ("", *queues) else {**queues, test.queue: test.queue}
        own = ("", translate("RuleEditor", "the queue"))
        self.queue = _combo(translate("RuleEditor", "Which queue"), [own, *known.items()])
        self.queue.setMinimumContentsLength(6)
        self.queue.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.figure = _combo(translate("RuleEditor", "Figure"), [(each, figure_word(each)) for each in Figure])
        self.figure.setMinimumContentsLength(12)
        self.figure.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        words = [(each, comparison_word(each)) for each in Comparison]
        self.comparison = _combo(translate("RuleEditor", "Comparison"), words)
        self.threshold = _field(translate("RuleEditor", "Threshold"), 62)
        self.unit = _combo(
            translate("RuleEditor", "Unit of the threshold"),
            [(False, translate("RuleEditor", "value")), (True, translate("RuleEditor", "× goal"))],
        )
        self.lasts = _field(translate("RuleEditor", "For how long (mm:ss)"), 58)
        self.deadband = _field(translate("RuleEditor", "Deadband: how far back it must come to be over"), 58)
        self.remove = LinkButton("×")
        self.remove.setAccessibleName(translate("RuleEditor", "Remove this figure"))
        self.remove.setToolTip(self.remove.accessibleName())
        self.remove.clicked.connect(self.removed)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(6)
        for part, stretch in (
            (self.queue, 0),
            (self.figure, 1), (self.comparison, 0), (self.threshold, 0), (self.unit, 0),
            (Label(translate("RuleEditor", "for"), tone="muted"), 0), (self.lasts, 0),
            (Label(translate("RuleEditor", "±"), tone="muted"), 0), (self.deadband, 0), (self.remove, 0),
        ):  # fmt: skip
            across.addWidget(part, stretch)
        self._show(test)
        self._connect()

    def test(self) -> Test | None:
        """The test as it is typed; None while a field cannot be read."""
        threshold = read_threshold(self._figure, self.threshold.text(), self._relative)
        lasts = read_time(self.lasts.text())
        deadband = 0.0
        if self.deadband.text().strip():
            read = read_threshold(self._figure, self.deadband.text(), self._relative)
            if read is None:
                return None
            deadband = read
        if threshold is None or lasts is None:
            return None
        comparison = Comparison(self.comparison.currentData())
        return Test(self._figure, comparison, threshold, self._relative, lasts, deadband, str(self.queue.currentData()))

    def problem(self) -> str:
        """What cannot be read; empty: nothing."""
        named = figure_word(self._figure)
        if read_time(self.lasts.text()) is None:
            words = translate("RuleEditor", "{figure}: write how long it must last as mm:ss, such as 02:00.")
            return words.format(figure=named)
        if self.test() is None:
            return translate("RuleEditor", "{figure}: write the threshold as {unit}.").format(
                figure=named, unit=unit_word(self._figure, self._relative)
            )
        return ""

    @property
    def _figure(self) -> Figure:
        return Figure(self.figure.currentData())

    @property
    def _relative(self) -> bool:
        return bool(self.unit.currentData())

    def _show(self, test: Test) -> None:
        self.queue.setCurrentIndex(self.queue.findData(test.queue))
        self.figure.setCurrentIndex(self.figure.findData(test.figure))
        self.comparison.setCurrentIndex(self.comparison.findData(test.comparison))
        self.unit.setCurrentIndex(int(test.relative))
        self.unit.setEnabled(test.figure in HAS_GOAL)
        self.threshold.setText(threshold_text(test.figure, test.threshold, test.relative))
        self.lasts.setText(time_text(test.for_s) if test.for_s else "")
        self.deadband.setText(threshold_text(test.figure, test.deadband, test.relative) if test.deadband else "")
        self._hint()

    def _connect(self) -> None:
        self.figure.currentIndexChanged.connect(self._other_figure)
        self.unit.currentIndexChanged.connect(self._other_unit)
        for combo in (self.queue, self.comparison):
            combo.currentIndexChanged.connect(self.changed)
        for field in (self.threshold, self.lasts, self.deadband):
            field.textEdited.connect(self.changed)

    def _other_figure(self) -> None:
        """Another figure has another unit: a number typed for the old one would mean something else."""
        if self._figure not in HAS_GOAL:
            self.unit.setCurrentIndex(0)
        self.unit.setEnabled(self._figure in HAS_GOAL)
        self._other_unit()

    def _other_unit(self) -> None:
        self.threshold.clear()
        self.deadband.clear()
        self._hint()
        self.changed.emit()

    def _hint(self) -> None:
        self.threshold.setPlaceholderText(unit_word(self._figure, self._relative))
        self.lasts.setPlaceholderText("00:00")
        self.deadband.setPlaceholderText("0")


def _combo(name: str, options: Sequence[tuple[object, str]]) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    combo.setToolTip(name)
    for value, words in options:
        combo.addItem(words, value)
    return combo


def _field(name: str, width: int) -> QLineEdit:
    field = QLineEdit(maxLength=12)
    field.setAccessibleName(name)
    field.setToolTip(name)
    field.setFixedWidth(width)
    return field
