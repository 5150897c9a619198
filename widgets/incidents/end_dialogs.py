"""The dialogs of a response's end: service is back, and the close that quotes or gives the second signature."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from incidents.incident import Incident
from incidents.kinds import Kind, Severity
from resources.people import Person, Post
from widgets.act_dialog import ActDialog, words_of
from widgets.format import day_time, listed
from widgets.incidents.second_person import SecondPersonDialog
from widgets.measures.left_texts import measure_line, work_line
from widgets.parts import Label
from widgets.person_picker import PersonPicker
from widgets.review.signers import signers
from widgets.viewer import Viewer

translate = QCoreApplication.translate

LISTED = 6  # open steps named one by one


def others(viewer: Viewer, without: Sequence[str] = ()) -> list[Person]:
    """People who may stand beside the viewer as a second person."""
    posts = (Post.SUPERVISOR, Post.DUTY_MANAGER, Post.SPECIALIST)
    return [one for one in viewer.people if one.post in posts and one.id not in (viewer.me, *without)]


class ResolveDialog(SecondPersonDialog):
    """With steps, measures or work still open it needs a reason and, from severity II on, a second person; else a yes.

    The close waits for measures and work all the same.
    """

    def __init__(self, incident: Incident, left: Sequence[str], viewer: Viewer, parent: QWidget | None = None) -> None:
        complaint = incident.kind is Kind.CUSTOMER_COMPLAINT
        title = translate("Dialog", "Settled") if complaint else translate("Dialog", "Service is back")
        super().__init__(title, title, parent)
        self._is_open = False
        self._name(translate("Dialog", "{count} steps are still open:"), left)
        self._name(
            translate("Dialog", "{count} temporary measures are not undone:"),
            [measure_line(one, viewer) for one in incident.measures.open],
        )
        self._name(
            translate("Dialog", "{count} lots of work are put off:"),
            [work_line(one, viewer) for one in incident.deferred if one.open],
        )
        if incident.measures.lent:
            words = translate("Dialog", "{count} agents on loan are called back.").format(
                count=len(incident.measures.lent)
            )
            self.body.addWidget(Label(words, tone="muted", wrap=True))
        if not self._is_open:
            words = translate(
                "Dialog", "All steps are done or skipped. Reports to regulators and the review stay owed."
            )
            self.body.addWidget(Label(words, wrap=True))
            return
        self._override = self.add_text(translate("Dialog", "Why it ends without them (goes into the log)"))
        if incident.worst and incident.worst.at_least(Severity.S2):
            self.ask_second(others(viewer))

    def override(self) -> str:
        """Why it ends although something is open; empty when nothing is."""
        return words_of(self._override) if self._is_open else ""

    def problem(self) -> str:
        if self._is_open and not self.override():
            return translate("Dialog", "Finish what is open, or write why it ends without it.")
        return super().problem()

    def _name(self, words: str, left: Sequence[str]) -> None:
        """What is open, one by one; nothing when nothing is."""
        if not left:
            return
        self._is_open = True
        named = "\n".join(f"• {title}" for title in left[:LISTED])
        rest = len(left) - LISTED
        if rest > 0:
            named += "\n" + translate("Dialog", "and {count} more").format(count=rest)
        self.body.addWidget(Label(words.format(count=len(left)), tone="high", wrap=True))
        self.body.addWidget(Label(named, wrap=True))


class CloseDialog(ActDialog):
    """Quotes the signature of the review; one that nobody has signed is signed here, by somebody not involved."""

    def __init__(self, incident: Incident, viewer: Viewer, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(translate("Dialog", "Close the incident"), translate("Dialog", "Close"), parent)
        self._incident = incident
        self.picker: PersonPicker | None = None
        reported = day_time(incident.reported_at, viewer.zone, now)
        for words, tone in (
            (self._signed(viewer, now), "muted"),
            (translate("Dialog", "Reported {time}. A closed incident is never opened again."), "text"),
            *((words, "high") for words in _left(incident)),
        ):
            self.body.addWidget(Label(words.format(time=reported), tone=tone, wrap=True))
        if incident.review.signature is None:
            self.picker = PersonPicker(translate("Dialog", "Signed by"))
            self.picker.show_people(signers(incident, viewer))
            self.add_field(translate("Dialog", "Signed by"), self.picker)

    def _signed(self, viewer: Viewer, now: datetime) -> str:
        signature = self._incident.review.signature
        if signature is not None:
            words = translate("Dialog", "{person} signed the review at {time}; fingerprint {digest}.")
            time = day_time(signature.at, viewer.zone, now)
            return words.format(person=viewer.name(signature.signer), time=time, digest=signature.digest[:16])
        commanders = self._incident.commanders or (self._incident.commander,)
        names = listed(viewer.name(person) for person in commanders if person)
        words = translate("Dialog", "Commanded by {names}; somebody else, who did not write it, signs the review.")
        return words.format(names=names)

    def reviewer(self) -> str:
        """Id of the person who signs with the close; empty when the review is signed."""
        return self.picker.person() if self.picker else ""

    def problem(self) -> str:
        if not self._incident.review.written:
            return translate("Dialog", "The review is not written yet: use “Review…” first.")
        return translate("Dialog", "Name who signs.") if self.picker and not self.reviewer() else ""


def _left(incident: Incident) -> Iterator[str]:
    """What the close does not end, and what nobody has done."""
    if not incident.review.told:
        yield translate("Dialog", "Nobody is on record as told the result: neither the reporter nor a department.")
    if count := len(incident.review.open_actions):
        yield translate("Dialog", "{count} actions stay open and are chased on Due next.").replace(
            "{count}", str(count)
        )
