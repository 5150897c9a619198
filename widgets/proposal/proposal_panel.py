"""The panel of a proposal: asked for, on its way, or there with a tick box a step; applied, adjusted, asked anew."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from resources.changes.change import Change
from resources.levers.proposal import Left, Proposal
from resources.roster.work_rules import WorkRules
from widgets.buttons import PlainButton, PrimaryButton
from widgets.flow import FlowLayout
from widgets.format import count, listed, sentences
from widgets.parts import GUTTER, Label, Panel, column, divider
from widgets.proposal.step_row import StepRow
from widgets.proposal.step_texts import ask_words, left_words, proof_words
from widgets.viewer import Viewer

translate = QCoreApplication.translate

MOST = 3  # queues that are named as short
SHOWN = 12  # steps at first, and more at a time: laying out hundreds would hold up the window for a second


class ProposalPanel(Panel):
    """Nothing of it has happened: what is ticked stands on the board as ghosts."""

    propose_wanted = Signal()
    apply_wanted = Signal()
    adjust_wanted = Signal()
    cancel_wanted = Signal()
    ticked = Signal(object)  # tuple[Change, ...]: what is left of the proposal

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(translate("Proposal", "Proposal"), parent=parent)
        self._viewer = viewer
        self.proposal: Proposal | None = None
        self.rows: list[StepRow] = []
        self.words = Label(tone="muted", wrap=True)
        self.left = Label(tone="muted", wrap=True)
        self.asks = Label(tone="muted", size="small", wrap=True)
        self.stale = Label(
            translate("Proposal", "Something of it breaks a rule by now. Take it out, or propose again."),
            tone="high", wrap=True,
        )  # fmt: skip
        self.propose = PrimaryButton(translate("Proposal", "Propose"))
        self.apply = PrimaryButton("")
        self.adjust = PlainButton(translate("Proposal", "Adjust…"))
        self.again = PlainButton(translate("Proposal", "Propose again"))
        self.cancel = PlainButton(translate("Proposal", "Cancel"))
        self.more = PlainButton("")
        self._rules = WorkRules()
        self._buttons = (self.propose, self.apply, self.again, self.adjust, self.cancel)
        self._list = column(spacing=0)
        self._lay_out()
        self._connect()
        self.show_short(())

    def show_short(self, short: Sequence[Left]) -> None:
        """No proposal: which queues are short now, so that one could be asked for."""
        self._clear()
        names = [self._viewer.queue(one.queue) for one in short]
        more = translate("Proposal", "{count} more").format(count=count(len(names) - MOST))
        queues = listed(names if len(names) <= MOST + 1 else (*names[:MOST], more))
        self.words.setText(
            translate("Proposal", "Short in the next hours: {queues}").format(queues=queues)
            if short
            else translate("Proposal", "No queue is short. What you drag on the board is judged at once.")
        )
        self.set_note("")
        self._show(self.words, self.propose, self.adjust)
        self.propose.setEnabled(bool(short))

    def show_unknown(self) -> None:
        """Without a roster and a need nothing can be proposed."""
        self._clear()
        words = translate("Proposal", "Without a roster and a forecast of today nothing can be proposed.")
        self.words.setText(words)
        self.set_note("")
        self._show(self.words)

    def show_working(self) -> None:
        """It is being solved."""
        self._clear()
        self.words.setText(translate("Proposal", "Looking for the cheapest levers…"))
        self.set_note("")
        self._show(self.words, self.cancel)

    def show_failed(self, words: str) -> None:
        """It came to nothing: why, and the way on."""
        self._clear()
        self.words.setText(words)
        self._show(self.words, self.again, self.adjust)

    def show_proposal(self, proposal: Proposal, rules: WorkRules) -> None:
        """Show its steps, all ticked."""
        self._clear()
        self.proposal, self._rules = proposal, rules
        self.set_note(proof_words(proposal.proof))
        self._grow()
        self.left.setText(left_words(proposal.left, self._viewer))
        self.left.set_tone("high" if proposal.left else "muted")
        self.asks.setText(sentences(ask_words(one) for one in proposal.asks))
        if not proposal.steps:
            words = translate("Proposal", "No lever helps in that time; “Passed over” says why.")
            calm = translate("Proposal", "No queue is short in that time.")
            self.words.setText(words if proposal.short else calm)
        buttons = (self.apply, self.adjust) if proposal.steps else (self.words, self.again, self.adjust)
        asked = (self.asks,) if proposal.asks else ()
        self._show(self.left, *asked, *buttons)
        self._count()

    def kept(self) -> tuple[Change, ...]:
        """The changes of the steps that nobody has unticked."""
        steps = self.proposal.steps if self.proposal is not None else ()
        out = {place for place, one in enumerate(self.rows) if not one.is_ticked}
        return tuple(change for place, step in enumerate(steps) if place not in out for change in step.changes)

    def show_blocked(self, blocked: bool) -> None:
        """Something of the draft breaks a rule that nobody may override here."""
        self.apply.setEnabled(not blocked and bool(self.kept()))
        if self.proposal is not None and self.proposal.steps:
            for part in (self.stale, self.again):
                part.setVisible(blocked)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(300, 0))

    def _grow(self) -> None:
        """Show some more of the steps."""
        steps = self.proposal.steps if self.proposal is not None else ()
        for step in steps[len(self.rows) :][:SHOWN]:
            made = StepRow(step, self._rules, self._viewer)
            made.toggled.connect(self._tick)
            self._list.addWidget(made)
            self._list.addWidget(divider())
            self.rows.append(made)
        left = len(steps) - len(self.rows)
        self.more.show_words(translate("Proposal", "{count} more steps").format(count=count(left)))
        self.more.setVisible(left > 0)

    def _tick(self) -> None:
        self._count()
        self.ticked.emit(self.kept())

    def _count(self) -> None:
        number = len(self.kept())
        one, many = translate("Proposal", "Apply 1 change"), translate("Proposal", "Apply {count} changes")
        self.apply.show_words((one if number == 1 else many).format(count=count(number)))
        self.apply.setEnabled(number > 0)

    def _clear(self) -> None:
        self.proposal = None
        self.rows = []
        self.more.hide()
        while (item := self._list.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()

    def _show(self, *parts: QWidget) -> None:
        for one in (self.words, self.left, self.asks, self.stale, *self._buttons):
            one.setVisible(one in parts)

    def _lay_out(self) -> None:
        buttons = FlowLayout()
        for button in self._buttons:
            buttons.addWidget(button)
        self.words.setMinimumHeight(2 * self.words.fontMetrics().lineSpacing())  # the buttons stay where they are
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        foot = column(self.more, self.words, self.left, self.asks, self.stale, buttons)
        foot.setContentsMargins(GUTTER, 10, GUTTER, 10)
        self.body.addLayout(self._list)
        self.body.addLayout(foot)

    def _connect(self) -> None:
        self.more.clicked.connect(self._grow)
        self.propose.clicked.connect(self.propose_wanted)
        self.again.clicked.connect(self.propose_wanted)
        self.apply.clicked.connect(self.apply_wanted)
        self.adjust.clicked.connect(self.adjust_wanted)
        self.cancel.clicked.connect(self.cancel_wanted)
