"""Counting work in and out: how many of what, who answers for it, and what became of it."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from incidents.deferred.work import Outcome, Work, WorkKind
from resources.people import Person
from widgets.act_dialog import ActDialog, words_of
from widgets.deferred.work_texts import outcome_word, work_word
from widgets.loans.until_field import UntilField
from widgets.number_field import NumberField
from widgets.parts import Label
from widgets.person_picker import PersonPicker
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class CountInDialog(ActDialog):
    """A call-back has a promised time; a manual entry was read back to the customer."""

    def __init__(self, viewer: Viewer, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(translate("Work", "Count in work that is put off"), translate("Work", "Count in"), parent)
        self.kind = QComboBox()
        for kind in WorkKind:
            self.kind.addItem(work_word(kind), kind)
        self.number = NumberField()
        self.owner = PersonPicker(translate("Work", "Who answers for it"))
        self.owner.show_people(viewer.able)
        self.due, self.note_field = UntilField(viewer), QLineEdit()
        self.due.show_now(now)
        self.read_back = QCheckBox(translate("Work", "The key data were read back to the customer"))
        self.add_field(translate("Work", "Of what"), self.kind)
        self.add_field(translate("Work", "How many"), self.number)
        self._due_name = Label(translate("Work", "Promised by when"), tone="muted")
        self.body.addWidget(self._due_name)
        self.body.addWidget(self.due)
        self.body.addWidget(self.read_back)
        self.add_field(translate("Work", "Who answers for it (may be named later)"), self.owner)
        self.add_field(
            translate("Work", "Remark, such as where they lie. No card or account numbers."), self.note_field
        )
        self.kind.currentIndexChanged.connect(self._show_kind)
        self._show_kind()

    def what(self) -> WorkKind:
        """What was put off."""
        return WorkKind(self.kind.currentData())

    def promised(self) -> datetime | None:
        """When it was promised for; only call-backs are."""
        return self.due.until() if self.what() is WorkKind.CALL_BACK else None

    def problem(self) -> str:
        if not self.number.number():
            return translate("Work", "Enter how many.")
        if self.what() is WorkKind.CALL_BACK and self.promised() is None:
            return translate("Work", "Give the time that was promised.")
        if self.what() is WorkKind.MANUAL_ENTRY and not self.read_back.isChecked():
            return translate("Work", "Have the key data read back to the customer, then tick it.")
        return ""

    def _show_kind(self) -> None:
        for part in (self._due_name, self.due):
            part.setVisible(self.what() is WorkKind.CALL_BACK)
        self.read_back.setVisible(self.what() is WorkKind.MANUAL_ENTRY)


class CountOutDialog(ActDialog):
    """So many are done, or cancelled with a reason."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(translate("Work", "Count out"), translate("Work", "Count out"), parent)
        words = translate("Work", "{open} {work} are open.")
        self.body.addWidget(Label(words.format(open=work.free, work=work_word(work.what)), tone="muted"))
        self.number = NumberField(work.free)
        self.outcome_field = QComboBox()
        for outcome in Outcome:
            self.outcome_field.addItem(outcome_word(outcome), outcome)
        self.add_field(translate("Work", "How many"), self.number)
        self.add_field(translate("Work", "What became of them"), self.outcome_field)
        self._reason = self.add_text(translate("Work", "Why, or a remark (goes into the log)"), 2)

    def outcome(self) -> Outcome:
        """What became of them."""
        return Outcome(self.outcome_field.currentData())

    def reason(self) -> str:
        """Why."""
        return words_of(self._reason)

    def problem(self) -> str:
        if not self.number.number():
            return translate("Work", "Enter how many.")
        if self.outcome() is Outcome.CANCELLED and not self.reason():
            return translate("Dialog", "Write one sentence: why?")
        return ""


class RecountDialog(ActDialog):
    """It was miscounted: so many it were."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(translate("Work", "Count again"), translate("Work", "Put right"), parent)
        words = translate("Work", "{count} {work} were counted in, {out} are out.")
        about = words.format(count=work.counted, work=work_word(work.what), out=work.out)
        self.body.addWidget(Label(about, tone="muted", wrap=True))
        self.number = NumberField(work.counted)
        self.add_field(translate("Work", "How many it were"), self.number)
        self._reason = self.add_text(translate("Dialog", "Reason (goes into the log)"), 2)

    def reason(self) -> str:
        """Why."""
        return words_of(self._reason)

    def problem(self) -> str:
        if self.number.number() is None:
            return translate("Work", "Enter how many.")
        return "" if self.reason() else translate("Dialog", "Write one sentence: why?")


class HandOverDialog(ActDialog):
    """Offers some of it to somebody outside the response, who has to accept."""

    def __init__(self, work: Work, people: Sequence[Person], parent: QWidget | None = None) -> None:
        super().__init__(translate("Work", "Hand over"), translate("Work", "Offer"), parent)
        words = translate("Work", "It stays open until the other one accepts at a desk of their own.")
        self.body.addWidget(Label(words, tone="muted", wrap=True))
        self.number = NumberField(work.open)
        self.picker = PersonPicker(translate("Work", "To whom"))
        self.picker.show_people(people)
        self.add_field(translate("Work", "How many"), self.number)
        self.add_field(translate("Work", "To whom"), self.picker)

    def successor(self) -> str:
        """Id of the person."""
        return self.picker.person()

    def problem(self) -> str:
        if not self.number.number():
            return translate("Work", "Enter how many.")
        return "" if self.successor() else translate("Dialog", "Pick a person of the list.")
