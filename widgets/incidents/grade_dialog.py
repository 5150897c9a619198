"""Grading: the four grades with their shapes, words and criteria; the worst that fits is taken."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from incidents.kinds import Severity
from widgets.act_dialog import ActDialog, words_of
from widgets.incidents.incident_texts import severity_criteria, severity_priority
from widgets.parts import Label, PriorityMark, column, row
from widgets.texts import severity_word

translate = QCoreApplication.translate


class GradeDialog(ActDialog):
    """Grading again downwards asks for a reason."""

    def __init__(self, present: Severity | None, parent: QWidget | None = None) -> None:
        title = translate("Dialog", "Grade again") if present else translate("Dialog", "Grade the incident")
        super().__init__(title, translate("Dialog", "Grade"), parent, width=600)
        self._present = present
        self.body.addWidget(
            Label(translate("Dialog", "If several fit, take the worst. Any one point is enough."), tone="muted")
        )
        self._grades = QButtonGroup(self)
        for severity in Severity:
            self.body.addLayout(self._grade(severity))
        self._reason = self.add_text(translate("Dialog", "Reason"), lines=3)

    def severity(self) -> Severity | None:
        """The grade chosen."""
        chosen = self._grades.checkedButton()
        return Severity(chosen.property("severity")) if chosen else None

    def choose(self, severity: Severity) -> None:
        """Choose a grade as a person would."""
        for button in self._grades.buttons():
            button.setChecked(button.property("severity") == severity.value)

    def reason(self) -> str:
        """Why; may be empty unless the grade goes down."""
        return words_of(self._reason)

    def problem(self) -> str:
        chosen = self.severity()
        if chosen is None:
            return translate("Dialog", "Choose a grade.")
        if chosen is self._present:
            return translate("Dialog", "It has this grade already.")
        if self._present and not chosen.at_least(self._present) and not self.reason():
            return translate("Dialog", "Lowering the grade needs a reason.")
        return ""

    def _grade(self, severity: Severity) -> QVBoxLayout:
        button = QRadioButton(severity_word(severity))
        button.setProperty("severity", severity.value)
        button.setAccessibleDescription(severity_criteria(severity))
        button.setChecked(severity is self._present)
        self._grades.addButton(button)
        head = row(button, PriorityMark(severity_priority(severity), px=11), None, spacing=8)
        criteria = Label(severity_criteria(severity), tone="muted", wrap=True)
        criteria.setContentsMargins(22, 0, 0, 4)
        return column(head, criteria, spacing=1)
