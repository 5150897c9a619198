"""A step of a proposal in a row: a tick box that takes it or leaves it, what it does, when."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from resources.levers.proposal import Step
from resources.roster.work_rules import WorkRules
from widgets.format import listed
from widgets.parts import GUTTER, Label, column, row
from widgets.plain import escaped, plain
from widgets.proposal.step_texts import closes, how_many, lever_word, price, rests_on, what, when
from widgets.viewer import Viewer

translate = QCoreApplication.translate

TICK_PX = 84  # so that what steps do stands below each other
INDENT_PX = 24  # where the words of a tick box begin


class StepRow(QFrame):
    """Ticked at first. Unticked, it stays where it is and fades."""

    toggled = Signal(bool)

    def __init__(self, step: Step, rules: WorkRules, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = step
        self.tick = QCheckBox(plain(how_many(step)).replace("&", "&&"))
        self.tick.setChecked(True)
        self.tick.setProperty("strong", True)
        self.what = Label(what(step, viewer), wrap=True)
        self.when = Label(when(step, viewer), tone="muted", size="small")
        parts = filter(None, (rests_on(step, viewer, rules), closes(step, viewer), price(step)))
        self.gain = Label(" · ".join(parts), tone="muted", size="small", wrap=True)
        self._lay_out()
        said = (how_many(step), self.what.text(), self.when.text(), self.gain.text())
        self.tick.setAccessibleName(plain(listed(filter(None, said))))
        about = translate("Step", "{lever}. Minutes are agent-minutes.").format(lever=lever_word(step.lever))
        self.setToolTip(escaped(about))
        self.tick.toggled.connect(self._wear)

    @property
    def is_ticked(self) -> bool:
        return self.tick.isChecked()

    def _lay_out(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        self.tick.setMinimumWidth(TICK_PX)
        self.when.setAlignment(Qt.AlignmentFlag.AlignRight)
        head = row(spacing=6)
        head.addWidget(self.tick, 0, top)
        head.addWidget(self.what, 1, top)
        head.addWidget(self.when, 0, top)
        below = row(self.gain)
        below.setContentsMargins(INDENT_PX, 0, 0, 0)
        whole = column(head, below, spacing=1)
        whole.setContentsMargins(GUTTER, 7, GUTTER, 7)
        self.setLayout(whole)

    def _wear(self, ticked: bool) -> None:
        self.what.set_tone("text" if ticked else "faint")
        self.toggled.emit(ticked)
