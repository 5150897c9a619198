"""A step of a proposal in a row: a tick box that takes it or leaves it, what it does, when."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from resources.levers.proposal import Step
from resources.roster.work_rules import WorkRules
from widgets.format import listed
from widgets.parts import GUTTER, Label, column, row
from widgets.plain import escaped, plain
from widgets.proposal.step_texts import closes, how_many, lever_word, price, rests_on, what, when
from widgets.viewer import Viewer


class StepRow(QFrame):
    """Ticked at first. Unticked, it stays where it is and fades."""

    toggled = Signal(bool)

    def __init__(self, step: Step, rules: WorkRules, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = step
        self.tick = QCheckBox(plain(how_many(step)).replace("&", "&&"))
        self.tick.setChecked(True)
        self.tick.setProperty("strong", True)
        self.what = Label(what(step, viewer), strong=True, wrap=True)
        self.when = Label(
            _joined(when(step, viewer), rests_on(step, viewer, rules)), tone="muted", size="small", wrap=True
        )
        self.gain = Label(_joined(closes(step, viewer), price(step)), tone="faint", size="small", wrap=True)
        self._lay_out()
        said = (how_many(step), self.what.text(), self.when.text(), self.gain.text())
        self.tick.setAccessibleName(plain(listed(filter(None, said))))
        self.setToolTip(escaped(lever_word(step.lever)))
        self.tick.toggled.connect(self._wear)

    @property
    def is_ticked(self) -> bool:
        return self.tick.isChecked()

    def _lay_out(self) -> None:
        words = column(self.what, self.when, self.gain, spacing=1)
        self.tick.setMinimumWidth(98)
        across = row(column(self.tick, None, spacing=0), words)
        across.setStretch(1, 1)
        across.setContentsMargins(GUTTER, 8, GUTTER, 8)
        self.setLayout(across)

    def _wear(self, ticked: bool) -> None:
        self.what.set_tone("text" if ticked else "faint")
        self.toggled.emit(ticked)


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))
