"""The dialogs of a response's end: service is back, the review, the close signed by a second person."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from incidents.incident import Incident
from incidents.kinds import Kind, Severity
from incidents.review.kinds import Section
from resources.people import Person, Post
from widgets.act_dialog import ActDialog, words_of
from widgets.format import day_time
from widgets.incidents.second_person import SecondPersonDialog
from widgets.measures.left_texts import measure_line, work_line
from widgets.parts import Label
from widgets.person_picker import PersonPicker
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
            words = translate("Dialog", "All steps are done or skipped. The clocks stop and the review is owed.")
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


class ReviewDialog(ActDialog):
    """What is learned, in words without blame."""

    def __init__(self, incident: Incident, parent: QWidget | None = None) -> None:
        super().__init__(translate("Dialog", "Review"), translate("Dialog", "Write down"), parent, width=640)
        written = incident.review
        words = translate("Dialog", "{name}: what happened and what helps next time; no blame.")
        self.body.addWidget(Label(words.format(name=incident.name), tone="muted", wrap=True))
        self.summary_field = self.add_text(
            translate("Dialog", "What happened, whom it hit, how it ended"), 6, written.text(Section.OVERVIEW)
        )
        self.well_field = self.add_text(translate("Dialog", "What went well"), 4, written.text(Section.WENT_WELL))
        self.improve_field = self.add_text(
            translate("Dialog", "What to improve, by whom, until when"), 4, written.text(Section.TO_IMPROVE)
        )

    def summary(self) -> str:
        return words_of(self.summary_field)

    def went_well(self) -> str:
        return words_of(self.well_field)

    def to_improve(self) -> str:
        return words_of(self.improve_field)

    def problem(self) -> str:
        return "" if self.summary() else translate("Dialog", "Write what happened.")


class CloseDialog(ActDialog):
    """A second person signs, never one who commanded."""

    def __init__(self, incident: Incident, viewer: Viewer, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(translate("Dialog", "Close the incident"), translate("Dialog", "Close"), parent)
        commanders = incident.commanders or (incident.commander,)
        names = ", ".join(viewer.name(person) for person in commanders if person)
        self._incident = incident
        words = translate("Dialog", "Commanded by {names}; somebody else signs that the review is complete.")
        self.body.addWidget(Label(words.format(names=names), tone="muted", wrap=True))
        reported = day_time(incident.reported_at, viewer.zone, now)
        self.body.addWidget(
            Label(
                translate("Dialog", "Reported {time}. A closed incident is never opened again.").format(time=reported)
            )
        )
        self.picker = PersonPicker(translate("Dialog", "Signed by"))
        able = [one for one in viewer.people if one.post in (Post.DUTY_MANAGER, Post.SUPERVISOR)]
        self.picker.show_people(able, without=set(commanders))
        self.add_field(translate("Dialog", "Signed by"), self.picker)

    def reviewer(self) -> str:
        """Id of the person who signs."""
        return self.picker.person()

    def problem(self) -> str:
        if not self._incident.review.written:
            return translate("Dialog", "The review is not written yet: use “Review…” first.")
        return "" if self.reviewer() else translate("Dialog", "Name who signs.")
