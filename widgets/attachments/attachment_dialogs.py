"""What is asked about files: where they come from, who takes them over, for whom a copy is."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from incidents.incident import Incident
from widgets.act_dialog import ActDialog, words_of
from widgets.clocks.moment_field import MomentField
from widgets.incidents.names import IncidentNames
from widgets.parts import Label
from widgets.plain import plain
from widgets.viewer import Viewer

translate = QCoreApplication.translate

LISTED = 5  # names shown one by one


class AttachDialog(ActDialog):
    """The origin of one or several files, the same for all of them."""

    def __init__(
        self,
        names: Sequence[str],
        incident: Incident,
        viewer: Viewer,
        now: datetime,
        *,
        step: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(translate("Attachment", "Attach files"), translate("Attachment", "Attach"), parent)
        self._names = Label(wrap=True)
        self.body.addWidget(self._names)
        self.show_names(names)
        self.source_field = QLineEdit()
        self.source_field.setPlaceholderText(translate("Attachment", "Such as: mailbox of the cards team"))
        self.add_field(translate("Attachment", "Where it comes from"), self.source_field)
        self.by_field = QLineEdit(plain(viewer.name(viewer.me)))
        self.add_field(translate("Attachment", "Collected by"), self.by_field)
        self.at_field = MomentField(translate("Attachment", "Collected at"), viewer, now)
        self.add_field(translate("Attachment", "Collected at"), self.at_field)
        titles = IncidentNames(incident, viewer)
        self.step_field = QComboBox()
        self.step_field.addItem(translate("Attachment", "the incident as a whole"), "")
        for run in incident.steps:
            self.step_field.addItem(plain(titles.step(run.id)), run.id)
        self.step_field.setCurrentIndex(max(0, self.step_field.findData(step)))
        self.add_field(translate("Attachment", "Evidence of"), self.step_field)

    def show_names(self, names: Sequence[str]) -> None:
        """The files that are still to be attached."""
        listed = [f"• {plain(name)}" for name in names[:LISTED]]
        if len(names) > LISTED:
            listed.append(translate("Dialog", "and {count} more").format(count=len(names) - LISTED))
        self._names.setText("\n".join(listed))

    def source(self) -> str:
        """Where the files come from."""
        return self.source_field.text().strip()

    def by(self) -> str:
        """Who collected them."""
        return self.by_field.text().strip()

    def at(self) -> datetime | None:
        """When they were collected."""
        return self.at_field.moment()

    def step(self) -> str:
        """The step whose evidence they are; empty for none."""
        return str(self.step_field.currentData())

    def problem(self) -> str:
        if not (self.source() and self.by()):
            return translate("Attachment", "Say where it comes from and who collected it.")
        return "" if self.at() else translate("Attachment", "Write the time as 2026-12-08 18:00.")


class HandOverDialog(ActDialog):
    """Who gave it to whom and why, or only for whom a copy is."""

    def __init__(self, name: str, *, copy: bool, parent: QWidget | None = None) -> None:
        title = translate("Attachment", "Save a copy") if copy else translate("Attachment", "Handed over")
        super().__init__(title, translate("Attachment", "Save") if copy else translate("Dialog", "Write down"), parent)
        self.body.addWidget(Label(name, wrap=True))
        self.giver_field = None if copy else QLineEdit()
        if self.giver_field is not None:
            self.add_field(translate("Attachment", "From whom"), self.giver_field)
        self.taker_field = QLineEdit()
        taker = translate("Attachment", "For whom the copy is") if copy else translate("Attachment", "To whom")
        self.add_field(taker, self.taker_field)
        self._why = self.add_text(translate("Dialog", "Reason (goes into the log)"), 2)

    def giver(self) -> str:
        """Who gave it; empty for a copy."""
        return self.giver_field.text().strip() if self.giver_field else ""

    def taker(self) -> str:
        """Who has it now, or for whom the copy is."""
        return self.taker_field.text().strip()

    def why(self) -> str:
        """The reason."""
        return words_of(self._why)

    def problem(self) -> str:
        if not self.taker() or (self.giver_field is not None and not self.giver()):
            return translate("Attachment", "Name who gives and who takes it.")
        return "" if self.why() else translate("Dialog", "Write one sentence: why?")
