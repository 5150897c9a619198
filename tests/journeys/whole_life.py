"""Any playbook walked in the window from the report to the end, whatever the language: by what stands on the screen.

What is filled in follows from what the playbook asks for; a journey says only which branch it takes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QApplication, QRadioButton

from incidents.incident import StepRun, StepState
from incidents.kinds import Kind, Severity, State
from incidents.playbooks.playbook import Evidence, EvidenceType, Phase, Step
from incidents.review.kinds import Section
from tests.journeys.hands import Hands
from tests.journeys.response import REVIEWER, write_section
from widgets.act_dialog import ActDialog
from widgets.incidents.activate_dialog import ActivateDialog
from widgets.incidents.grade_dialog import GradeDialog
from widgets.incidents.incident_acts import IncidentAct
from widgets.incidents.incident_texts import kind_word
from widgets.incidents.step_card import StepCard
from widgets.review.review_view import ReviewView

AFTER = {Phase.FEEDBACK, Phase.RECOVERY}
ENDING = {Phase.REVIEW, Phase.CLOSED}
GIVEN = {
    EvidenceType.TEXT: "as agreed",
    EvidenceType.NUMBER: "3",
    EvidenceType.TIME: "14:25",
    EvidenceType.DATE: "2026-12-01",
}
OVERVIEW = "Found at once, handled by the playbook"  # of the review


@dataclass(frozen=True)
class Course:
    """One way through a playbook. `choices` by step where the first answer is not the one; `options` by evidence."""

    kind: Kind
    affected: str
    severity: Severity
    choices: Mapping[str, str] = field(default_factory=dict)
    options: Mapping[str, str] = field(default_factory=dict)


class WholeLife:
    """Walks one course; `see` keeps a picture of every state it comes to."""

    def __init__(self, hands: Hands, course: Course, pictures: Path) -> None:
        self.hands, self.course, self.pictures = hands, course, pictures
        self.seen: list[str] = []
        self.language = hands.console.language

    def see(self, state: str) -> None:
        """A picture of the window as it stands."""
        QApplication.processEvents()
        self.seen.append(state)
        name = f"{self.course.kind}-{len(self.seen):02}-{state}-{self.language}.png"
        assert self.hands.window.grab().save(str(self.pictures / name))

    def begin(self) -> None:
        """Reported, acknowledged, graded, activated with its team."""
        hands = self.hands
        hands.report(kind_word(self.course.kind), self.course.affected)
        self.see("reported")
        hands.act(IncidentAct.ACKNOWLEDGE)
        dialog = hands.asked(IncidentAct.GRADE)
        assert isinstance(dialog, GradeDialog)
        grades = dialog.findChildren(QRadioButton)
        hands.click(next(one for one in grades if one.property("severity") == self.course.severity))
        hands.confirm()
        self.see("classified")
        dialog = hands.asked(IncidentAct.ACTIVATE)
        assert isinstance(dialog, ActivateDialog)
        hands.confirm()
        hands.until(lambda: hands.incident.playbook is not None)
        self.see("active")

    def walk(self, *, after: bool) -> None:
        """Every open step that is due before (or after) the service is back."""
        while (run := self._next(after=after)) is not None:
            self.finish(run)

    def finish(self, run: StepRun) -> None:
        """Fill in all that the step asks for and finish it."""
        step = self._step(run)
        title = step.title.pick(self.language)
        self.hands.open_step(title)
        card = self.hands.card
        assert isinstance(card, StepCard), f"{run.id} is not open"
        answers = {one.title.pick(self.language): self._given(one) for one in step.evidence}
        choice = self._choice(step)
        self.hands.finish_step(title, answers, choice)

    def _next(self, *, after: bool) -> StepRun | None:
        for run in self.hands.incident.steps:
            open_ = run.state is StepState.OPEN and run.phase not in ENDING
            if open_ and (run.phase in AFTER) is after and self._is_walked(self._step(run)):
                return run
        return None

    def _is_walked(self, step: Step) -> bool:
        return step.done_by is None and step.repeats is None

    def _step(self, run: StepRun) -> Step:
        playbook = self.hands.incident.playbook
        step = playbook.step(run.id) if playbook else None
        assert step is not None
        return step

    def _given(self, evidence: Evidence) -> str:
        if evidence.type is EvidenceType.ENUM:
            return self.course.options.get(evidence.key, evidence.options[0])
        return GIVEN[evidence.type]

    def _choice(self, step: Step) -> str:
        """The words of the answer that this course takes: by itself the first that leads on."""
        onwards = [choice for choice in step.choices if choice.reopens is None and choice.tries == 1]
        wanted = self.course.choices.get(step.id)
        chosen = step.choice(wanted) if wanted else next(iter(onwards), None)
        return chosen.title.pick(self.language) if chosen else ""

    def recover(self) -> None:
        """Stabilised, recovering, resolved."""
        self.hands.act(IncidentAct.STABILISED)
        self.hands.until(lambda: IncidentAct.RECOVERING in self.hands.response.header.buttons)
        self.see("stabilised")
        self.hands.act(IncidentAct.RECOVERING)
        self.hands.until(lambda: IncidentAct.RESOLVE in self.hands.response.header.buttons)
        self.see("recovering")
        self.walk(after=True)
        self.hands.asked(IncidentAct.RESOLVE)
        self.hands.confirm()
        self.hands.until(lambda: IncidentAct.BEGIN_REVIEW in self.hands.response.header.buttons)
        self.see("resolved")

    def review(self) -> None:
        """Written by one, signed by another who reads it, closed."""
        hands = self.hands
        hands.act(IncidentAct.BEGIN_REVIEW)
        hands.act(IncidentAct.REVIEW)
        write_section(hands, Section.OVERVIEW, OVERVIEW)
        self.see("in_review")
        (view,) = hands.response.findChildren(ReviewView)
        hands.click(view.submit)
        hands.until(view.sign.isVisible)
        hands.become(REVIEWER)
        hands.until(view.sign.isEnabled)
        hands.click(view.sign)
        hands.until(lambda: isinstance(QApplication.activeModalWidget(), ActDialog))
        hands.confirm()
        hands.until(lambda: hands.incident.review.signature is not None)
        hands.asked(IncidentAct.CLOSE)
        hands.confirm()
        hands.until(lambda: hands.incident.state is State.CLOSED)
        self.see("closed")
