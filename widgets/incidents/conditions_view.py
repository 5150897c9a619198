"""One row over a playbook: how far the matter has gone, and how far it is from its end; unfolds to every condition."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from incidents.conditions.criteria import Reading, Standing, Verdict
from incidents.grading.topic import proposal_of
from incidents.incident import Incident, StepState
from incidents.kinds import RUNNING
from incidents.playbooks.playbook import Phase
from widgets.buttons import ChipButton, LinkButton
from widgets.format import day_time
from widgets.incidents.condition_texts import (
    TIER_PRIORITY,
    progress_words,
    stand_down_words,
    tier_word,
    value_words,
    verdict_sign,
)
from widgets.incidents.grade_strip import GradeStrip
from widgets.parts import Label, PriorityMark, column, row
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class ConditionsView(QFrame):
    """Says what the floor says, and offers the way to what follows from it; it never does it."""

    regrade_wanted = Signal()
    step_wanted = Signal(str)
    grade_answered = Signal(object, bool)  # GradeProposal, whether it is accepted

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self._incident: Incident | None = None
        self._standing: Standing | None = None
        self._now = 0.0
        self._step = ""
        self._lines: list[_Line] = []
        self.setProperty("kind", "panel")
        self.mark, self.tier = PriorityMark(), Label(strong=True)
        self.reason, self.summary = Label(tone="muted", elide=True), Label(tone="muted")
        self.regrade = LinkButton(translate("Conditions", "Grade again…"))
        self.go = LinkButton(translate("Conditions", "Could end now"))
        self.unfold = ChipButton(translate("Conditions", "Conditions"))
        self.advice = Label(tone="muted", wrap=True)
        self.grade = GradeStrip(viewer)
        self.grade.answered.connect(self.grade_answered)
        self._lay_out()
        self.regrade.clicked.connect(self.regrade_wanted)
        self.go.clicked.connect(lambda: self.step_wanted.emit(self._step))
        self.unfold.setCheckable(True)
        self.unfold.toggled.connect(self._refresh)
        self.hide()

    def show_incident(self, incident: Incident) -> None:
        """The incident whose conditions are shown."""
        self._incident = incident
        self._refresh()

    def show_standing(self, standing: Standing | None, now: float) -> None:
        """The conditions as they stand at `now` (epoch seconds); None: nothing is watched."""
        self._standing, self._now = standing, now
        self._refresh()

    def _refresh(self) -> None:
        incident, standing = self._incident, self._standing
        shown = incident is not None and incident.state in RUNNING and incident.playbook is not None
        proposal = proposal_of(incident, standing.grades) if incident and standing else None
        self.grade.show_proposal(proposal, self._now)
        told = standing is not None and bool(standing.exit or standing.tier)
        self.setVisible(shown and (told or proposal is not None))
        if incident is None or standing is None or incident.playbook is None:
            return
        tiers, end = bool(incident.playbook.tiers), stand_down_words(standing) if standing.exit else ""
        self._show_tier(standing, tiers)
        self._show_hints(incident, standing)
        self.summary.setText(end if tiers else "")
        if not tiers:  # then the end is all there is to tell, and stands where the row is read first
            self.reason.setText(end)
        self._details.setVisible(self.unfold.isChecked())
        if self.unfold.isChecked():
            self._show_details(standing)
        self.setAccessibleName(f"{self.tier.text()} {self.reason.text()} {self.summary.text()}".strip())

    def _show_tier(self, standing: Standing, tiers: bool) -> None:
        tier = standing.tier
        self.mark.show_priority(TIER_PRIORITY[tier.tier] if tier else None)
        self.mark.setVisible(bool(tier and self.mark.priority))
        self.tier.setVisible(tiers)
        if tier is None:
            self.tier.setText(translate("Conditions", "Tier not known"))
            self.reason.setText(translate("Conditions", "a whole interval must be seen, on a live floor"))
            return
        self.tier.setText(tier_word(tier, self._viewer.language, standing.at_least))
        since = day_time(standing.since, self._viewer.zone, self._now)
        self.reason.setText(
            " · ".join([translate("Conditions", "since {time}").format(time=since), *self._why(standing)])
        )

    def _why(self, standing: Standing) -> list[str]:
        """Which conditions hold the tier."""
        words = []
        for reading in standing.reasons:
            text = reading.criterion.text.pick(self._viewer.language)
            where = " ".join(part for part in (reading.queue, value_words(reading)) if part)
            words.append(f"{text} ({where})" if where else text)
        return words

    def _show_hints(self, incident: Incident, standing: Standing) -> None:
        fits = standing.tier.severity if standing.tier else None
        milder = fits is not None and incident.severity is not None and not incident.severity.at_least(fits)
        self.regrade.setVisible(milder)
        if milder and fits is not None:
            words = translate("Conditions", "Severity {grade} fits. Grade again…")
            self.regrade.show_words(words.format(grade=fits.roman))
        self._step = _next_step(incident) if standing.could_end else ""
        self.go.setVisible(bool(self._step))
        if self._step and incident.playbook is not None:
            step = incident.playbook.step(self._step)
            title = step.title.pick(self._viewer.language) if step else self._step
            self.go.show_words(translate("Conditions", "Could end now: {step}").format(step=title))

    def _show_details(self, standing: Standing) -> None:
        self.advice.setText(standing.tier.advice.pick(self._viewer.language) if standing.tier else "")
        self.advice.setVisible(standing.tier is not None)
        while len(self._lines) < len(standing.exit):
            self._lines.append(_Line(self._grid, len(self._lines)))
        for place, line in enumerate(self._lines):
            line.show_reading(
                standing.exit[place] if place < len(standing.exit) else None, self._viewer.language, self._now
            )

    def _lay_out(self) -> None:
        across = row(self.mark, self.tier, spacing=8)
        across.addWidget(self.reason, 1)
        for part in (self.regrade, self.go, self.summary, self.unfold):
            across.addWidget(part)
        across.setContentsMargins(16, 7, 10, 7)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(2, 1)
        self._details = QWidget()
        inside = column(self.advice, self._grid, spacing=6)
        inside.setContentsMargins(16, 0, 16, 9)
        self._details.setLayout(inside)
        whole = column(self.grade, spacing=0)
        whole.addLayout(across)
        whole.addWidget(self._details)
        self.setLayout(whole)


class _Line:
    """One condition in a row of the grid: its sign, its words, how far it is."""

    def __init__(self, grid: QGridLayout, place: int) -> None:
        self.sign, self.words, self.progress = Label(), Label(), Label(tone="muted", elide=True)
        for number, part in enumerate((self.sign, self.words, self.progress)):
            grid.addWidget(part, place, number)

    def show_reading(self, reading: Reading | None, language: str, now: float) -> None:
        for part in (self.sign, self.words, self.progress):
            part.setVisible(reading is not None)
        if reading is None:
            return
        self.sign.setText(verdict_sign(reading.verdict))
        self.sign.set_tone("ok" if reading.verdict is Verdict.MET else "muted")
        self.words.setText(reading.criterion.text.pick(language))
        self.words.set_tone("muted" if reading.verdict is Verdict.MET else "text")
        self.progress.setText(progress_words(reading, now))


def _next_step(incident: Incident) -> str:
    """The first step of the recovery that is still open."""
    waiting = (run.id for run in incident.steps if run.phase == Phase.RECOVERY and run.state is StepState.OPEN)
    return next(waiting, "")
