"""Proposes a worse grade: which, since when, by what; a person accepts or declines it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QWidget

from incidents.grading.topic import GradeProposal
from widgets.buttons import PlainButton, PrimaryButton
from widgets.format import day_time
from widgets.incidents.condition_texts import value_words
from widgets.incidents.incident_texts import severity_priority
from widgets.parts import Label, PriorityMark, restyle, row
from widgets.texts import severity_word
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class GradeStrip(QFrame):
    """Hidden while nothing is proposed; the grade changes only when somebody says so."""

    answered = Signal(object, bool)  # GradeProposal, whether it is accepted

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self._proposal: GradeProposal | None = None
        self.setProperty("kind", "offer")
        self.mark, self.words = PriorityMark(px=12), Label(strong=True, wrap=True)
        self.accept, self.decline = PrimaryButton(""), PlainButton(translate("Grading", "Not so…"))
        self.accept.clicked.connect(lambda: self.answered.emit(self._proposal, True))
        self.decline.clicked.connect(lambda: self.answered.emit(self._proposal, False))
        across = row(self.mark, spacing=10)
        across.addWidget(self.words, 1)
        across.addWidget(self.accept)
        across.addWidget(self.decline)
        across.setContentsMargins(16, 7, 10, 7)
        self.setLayout(across)
        self.hide()

    def show_proposal(self, proposal: GradeProposal | None, now: float) -> None:
        """Show what is proposed at `now` (epoch seconds)."""
        self._proposal = proposal
        self.setVisible(proposal is not None)
        if proposal is None:
            return
        priority = severity_priority(proposal.severity)
        self.mark.show_priority(priority)
        restyle(self, "tone", priority.value if priority else "")
        words = translate("Grading", "Looks like severity {grade} since {since}: {reasons}")
        self.words.setText(
            words.format(
                grade=severity_word(proposal.severity),
                since=day_time(proposal.since, self._viewer.zone, now),
                reasons=reasons_text(proposal, self._viewer.language),
            )
        )
        self.accept.show_words(translate("Grading", "Grade {grade}").format(grade=proposal.severity.roman))
        self.setAccessibleName(self.words.text())


def reasons_text(proposal: GradeProposal, language: str) -> str:
    """The conditions that hold, each with its figure."""
    found = []
    for reading in proposal.reasons:
        value = " ".join(filter(None, (reading.queue, value_words(reading))))
        words = reading.criterion.text.pick(language)
        found.append(f"{words} ({value})" if value else words)
    return "; ".join(found)
