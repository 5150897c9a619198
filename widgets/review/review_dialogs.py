"""What is asked for a review: a section's wording, a cause, an action, a proposed change, the signature."""

from datetime import datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from incidents.incident import Incident
from incidents.review.kinds import ActionSort, Cause, Channel, Section
from incidents.review.review import Action, digest_of
from widgets.act_dialog import ActDialog, words_of
from widgets.buttons import PlainButton
from widgets.clocks.moment_field import MomentField
from widgets.format import listed
from widgets.incidents.names import IncidentNames
from widgets.parts import Label, row
from widgets.person_picker import PersonPicker
from widgets.plain import plain
from widgets.review.draft_texts import draft_text
from widgets.review.review_words import cause_word, channel_word, section_word, sort_word
from widgets.review.signers import signers
from widgets.viewer import Viewer

translate = QCoreApplication.translate

USUALLY = timedelta(days=14)  # until an action is due, unless somebody says otherwise


class SectionDialog(ActDialog):
    """One section; the draft from the journal can be taken over and then put into people's words."""

    def __init__(
        self, section: Section, incident: Incident, viewer: Viewer, kept: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(section_word(section), translate("Review", "Write down"), parent, width=680)
        words = translate("Review", "Describe what people saw and knew then. Causes, not culprits.")
        self.body.addWidget(Label(words, tone="muted", wrap=True))
        passage = incident.review.passages.get(section)
        self.seen = passage.version if passage else 0
        self._draft = draft_text(section, incident, viewer)
        self.text = self.add_text(section_word(section), 12, kept or (passage.text if passage else ""))
        self.take = PlainButton(translate("Review", "Put the draft from the log in"))
        self.take.setVisible(bool(self._draft))
        self.take.clicked.connect(self._take_draft)
        self.body.addLayout(row(self.take, None))

    def words(self) -> str:
        """The wording; empty takes the section back."""
        return words_of(self.text)

    def _take_draft(self) -> None:
        before = self.words()
        self.text.setPlainText(f"{before}\n\n{self._draft}" if before else self._draft)
        self.text.setFocus()


class CauseDialog(ActDialog):
    """The root cause as a code of the list."""

    def __init__(self, cause: Cause | None, parent: QWidget | None = None) -> None:
        super().__init__(translate("Review", "Root cause"), translate("Review", "Name"), parent)
        self.choice = _choice({one: cause_word(one) for one in Cause}, cause or Cause.UNKNOWN)
        self.add_field(translate("Review", "Root cause"), self.choice)

    def cause(self) -> Cause:
        """The code."""
        return Cause(self.choice.currentData())


class ActionDialog(ActDialog):
    """What is to be done, by whom, until when, what for, and what will show that it works."""

    def __init__(self, viewer: Viewer, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(translate("Review", "Plan an action"), translate("Review", "Plan"), parent, width=600)
        self.title_field = QLineEdit()
        self.add_field(translate("Review", "What is to be done"), self.title_field)
        self.promise = _Promise(self, viewer, now + USUALLY)
        self.sort_field = _choice({one: sort_word(one) for one in ActionSort}, ActionSort.PREVENT)
        self.add_field(translate("Review", "What for"), self.sort_field)
        self._proof = self.add_text(translate("Review", "What will show that it works"), 2)

    def title(self) -> str:
        """What is to be done."""
        return self.title_field.text().strip()

    def sort(self) -> ActionSort:
        """What for."""
        return ActionSort(self.sort_field.currentData())

    def proof(self) -> str:
        """What will show it; may be empty."""
        return words_of(self._proof)

    def problem(self) -> str:
        return self.promise.problem() if self.title() else translate("Review", "Write what is to be done.")


class MoveDialog(ActDialog):
    """Another owner or another day, with a reason."""

    def __init__(self, action: Action, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(translate("Review", "Other owner or day"), translate("Review", "Change"), parent)
        self.body.addWidget(Label(action.title, wrap=True))
        self.promise = _Promise(self, viewer, action.due, action.owner)
        self._reason = self.add_text(translate("Dialog", "Reason (goes into the log)"), 2)

    def reason(self) -> str:
        """Why."""
        return words_of(self._reason)

    def problem(self) -> str:
        return self.promise.problem() or ("" if self.reason() else translate("Dialog", "Write one sentence: why?"))


class _Promise:
    """Owner and day, as fields of a dialog."""

    def __init__(self, dialog: ActDialog, viewer: Viewer, due: datetime, owner: str = "") -> None:
        self.owner_field = PersonPicker(translate("Review", "Owner"))
        self.owner_field.show_people(viewer.able, owner)
        dialog.add_field(translate("Review", "Owner"), self.owner_field)
        self.due_field = MomentField(translate("Review", "Due"), viewer, due)
        self.due_field.just_now.hide()
        dialog.add_field(translate("Review", "Due"), self.due_field)

    def owner(self) -> str:
        """Id of the person."""
        return self.owner_field.person()

    def due(self) -> datetime | None:
        """The moment it is due."""
        return self.due_field.moment()

    def problem(self) -> str:
        if not self.owner():
            return translate("Review", "Name one person of the list as its owner.")
        return "" if self.due() else translate("Review", "Write the day as 2026-12-08 18:00.")


class WordsDialog(ActDialog):
    """One text that must say something."""

    def __init__(self, title: str, confirm: str, about: str, asked: str, parent: QWidget | None = None) -> None:
        super().__init__(title, confirm, parent)
        if about:
            self.body.addWidget(Label(about, wrap=True))
        self.text = self.add_text(asked, 3)
        self._asked = asked

    def words(self) -> str:
        """The text."""
        return words_of(self.text)

    def problem(self) -> str:
        return "" if self.words() else translate("Review", "Missing: {what}").format(what=self._asked)


class ChangeDialog(WordsDialog):
    """What should be different in the playbook, at which step, and why."""

    def __init__(self, incident: Incident, viewer: Viewer, parent: QWidget | None = None) -> None:
        asked = translate("Review", "What should be different")
        super().__init__(translate("Review", "Change the playbook"), translate("Review", "Propose"), "", asked, parent)
        names = IncidentNames(incident, viewer)
        steps = {run.id: plain(f"{run.id} {names.step(run.id)}") for run in incident.steps}
        self.step_field = _choice({"": translate("Review", "whole playbook"), **steps}, "")
        self.add_field(translate("Review", "Step"), self.step_field)
        self._why = self.add_text(translate("Review", "Why"), 2)

    def step(self) -> str:
        """Id of the step; empty for the whole."""
        return str(self.step_field.currentData())

    def why(self) -> str:
        """The reason."""
        return words_of(self._why)

    def problem(self) -> str:
        return super().problem() or ("" if self.why() else translate("Dialog", "Write one sentence: why?"))


class ToldDialog(ActDialog):
    """Who was told how it ended, by whom and how."""

    def __init__(self, incident: Incident, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(translate("Review", "The result was told"), translate("Review", "Write down"), parent)
        self.to_field = QLineEdit(plain(incident.reporter.name))
        self.add_field(translate("Review", "Told to (the reporter, a department)"), self.to_field)
        self.person_field = PersonPicker(translate("Review", "Told by"))
        self.person_field.show_people(viewer.able, viewer.me)
        self.add_field(translate("Review", "Told by"), self.person_field)
        self.channel_field = _choice({one: channel_word(one) for one in Channel}, Channel.PHONE)
        self.add_field(translate("Review", "How"), self.channel_field)
        self._words = self.add_text(translate("Review", "What was said"), 3)

    def to(self) -> str:
        """Who was told."""
        return self.to_field.text().strip()

    def person(self) -> str:
        """Id of the person who told it."""
        return self.person_field.person()

    def channel(self) -> Channel:
        """How."""
        return Channel(self.channel_field.currentData())

    def words(self) -> str:
        """What was said."""
        return words_of(self._words)

    def problem(self) -> str:
        if not (self.to() and self.person()):
            return translate("Review", "Say who was told, and by whom.")
        return "" if self.words() else translate("Review", "Write what was said.")


class SignDialog(ActDialog):
    """Signs the wording that is on the screen; `digest` is that wording's."""

    def __init__(self, incident: Incident, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(translate("Review", "Sign the review"), translate("Review", "Sign"), parent)
        self.digest = digest_of(incident.review)
        words = translate("Review", "Fingerprint of this wording: {digest}. After the signature it is fixed.")
        self.body.addWidget(Label(words.format(digest=self.digest[:16]), wrap=True))
        empty = [section_word(one) for one in Section if not incident.review.text(one)]
        if empty:
            words = translate("Review", "Nothing is written under: {sections}")
            self.body.addWidget(Label(words.format(sections=listed(empty)), tone="high", wrap=True))
        if not incident.review.told:
            words = translate("Review", "Nobody is on record as told: neither the reporter nor a department.")
            self.body.addWidget(Label(words, tone="high", wrap=True))
        self.picker = PersonPicker(translate("Review", "Signed by"))
        self.picker.show_people(signers(incident, viewer), viewer.me)
        self.add_field(translate("Review", "Signed by"), self.picker)

    def signer(self) -> str:
        """Id of the person who signs."""
        return self.picker.person()

    def problem(self) -> str:
        return "" if self.signer() else translate("Review", "Name who signs: neither commander nor author.")


def _choice(
    words: dict[str, str] | dict[Cause, str] | dict[ActionSort, str] | dict[Channel, str], chosen: str
) -> QComboBox:
    field = QComboBox()
    for value, said in words.items():
        field.addItem(said, value.value if isinstance(value, StrEnum) else value)
    field.setCurrentIndex(field.findData(str(chosen)))
    return field
