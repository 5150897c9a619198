"""The small dialogs of the team: give a role with a backup, note an answer, say what came of a call, take command."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QWidget

from incidents.incident import Assignment, Incident
from resources.people import Person
from widgets.act_dialog import ActDialog, words_of
from widgets.incidents.incident_texts import role_word
from widgets.parts import Label
from widgets.person_picker import PersonPicker
from widgets.team.holder_picker import Holder, HolderPicker
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class AssignDialog(ActDialog):
    """Gives a role to a person or a desk, who has still to accept it, and names who takes it if they do not."""

    def __init__(
        self, role: str, viewer: Viewer, held: Assignment | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(translate("Dialog", "Assign a role"), translate("Dialog", "Assign"), parent)
        self._held = held if held is not None and not held.declined else None
        about = translate("Team", "Who is named is asked to accept; after 5 minutes of silence the backup is asked.")
        self.body.addWidget(Label(about, tone="muted", wrap=True))
        present = self._held.holder if self._held else ""
        behind = (self._held.backup or self._held.backup_contact) if self._held else ""
        self.picker = HolderPicker(role_word(role), viewer, role, present)
        self.backup_picker = HolderPicker(translate("Team", "Backup (may stay empty)"), viewer, role, behind)
        self.add_field(role_word(role), self.picker)
        self.add_field(translate("Team", "Backup (may stay empty)"), self.backup_picker)

    def holder(self) -> Holder:
        """Who is to hold the role."""
        return self.picker.holder()

    def backup(self) -> Holder:
        """Who takes it if they are silent or decline; false: nobody."""
        return self.backup_picker.holder()

    def problem(self) -> str:
        if not self.holder():
            return translate("Team", "Name a person or a desk.")
        same = self.holder() == self.backup()
        return translate("Team", "The backup must be somebody else.") if same else ""


class OfferDialog(ActDialog):
    """Offers command to a person."""

    def __init__(self, people: Sequence[Person], without: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(translate("Dialog", "Hand over command"), translate("Command", "Offer"), parent)
        about = translate(
            "Command", "The other one reads a brief made from the log, then accepts. Until then you command."
        )
        self.body.addWidget(Label(about, tone="muted", wrap=True))
        self.picker = PersonPicker(translate("Command", "New commander"))
        self.picker.show_people(people, without=without)
        self.add_field(translate("Command", "New commander"), self.picker)

    def person(self) -> str:
        """Id of the person picked."""
        return self.picker.person()

    def problem(self) -> str:
        return "" if self.person() else translate("Dialog", "Pick a person of the list.")


class AnsweredDialog(ActDialog):
    """Notes who accepted a role at a desk."""

    def __init__(self, role: str, contact: str, parent: QWidget | None = None) -> None:
        super().__init__(translate("Team", "The desk has answered"), translate("Dialog", "Write down"), parent)
        self.body.addWidget(Label(f"{role_word(role)} · {contact}", wrap=True))
        self._who = QLineEdit(maxLength=200)
        self.add_field(translate("Team", "Who accepted there (name, how)"), self._who)

    def who(self) -> str:
        """Who answered at the desk."""
        return self._who.text().strip()

    def problem(self) -> str:
        return "" if self.who() else translate("Team", "Write who answered.")


class CallDialog(ActDialog):
    """Says what came of ringing somebody up."""

    def __init__(self, name: str, address: str, parent: QWidget | None = None) -> None:
        super().__init__(translate("Team", "What came of the call"), translate("Dialog", "Write down"), parent)
        self.body.addWidget(Label(f"{name} · {address}" if address else name, wrap=True))
        self._group = QButtonGroup(self)
        self.reached_them = QRadioButton(translate("Team", "reached and told"))
        self.nobody = QRadioButton(translate("Team", "rung up, nobody answered"))
        for button in (self.reached_them, self.nobody):
            self._group.addButton(button)
            self.body.addWidget(button)
        self._words = QLineEdit(maxLength=300)
        self.add_field(translate("Team", "What was said (may stay empty)"), self._words)

    def reached(self) -> bool:
        """Whether somebody was spoken to."""
        return self.reached_them.isChecked()

    def words(self) -> str:
        """What was said."""
        return self._words.text().strip()

    def problem(self) -> str:
        chosen = self._group.checkedButton()
        return "" if chosen else translate("Team", "Say whether somebody was reached.")


class TakeDialog(ActDialog):
    """Takes command without an offer; why goes into the log, where everybody reads it."""

    def __init__(self, incident: Incident, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(translate("Command", "Take command"), translate("Command", "Take command"), parent)
        name = viewer.name(incident.commander)
        words = translate(
            "Command",
            "You take command of {incident} from {name} at once. The log says so, with your reason.",
        )
        self.body.addWidget(Label(words.format(incident=incident.name, name=name), wrap=True))
        self._reason = self.add_text(translate("Dialog", "Reason (goes into the log)"))

    def reason(self) -> str:
        """Why."""
        return words_of(self._reason)

    def problem(self) -> str:
        return "" if self.reason() else translate("Dialog", "Write one sentence: why?")
