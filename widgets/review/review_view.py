"""The review of one incident: sections to write, the sign-off, and what follows until it is verified."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from incidents.incident import Incident
from incidents.kinds import AFTERWARDS, RUNNING, State
from incidents.review.kinds import Stage
from widgets.buttons import PlainButton, PrimaryButton
from widgets.matters import IncidentMatters, Matter
from widgets.review.review_rows import review_rows
from widgets.viewer import Viewer

translate = QCoreApplication.translate

BEGUN = AFTERWARDS | {State.CLOSED}  # there is a review to see


class ReviewView(IncidentMatters):
    """`wanted` carries a row's key and act, the other signals what is asked of the review as a whole."""

    told_wanted = Signal()
    submit_wanted = Signal()
    sign_wanted = Signal()
    send_back_wanted = Signal()

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        empty = translate("Review", "The review begins when the service is back.")
        super().__init__(translate("Review", "Review"), empty, parent)
        self._viewer = viewer
        self._same: tuple[Incident, ...] = ()
        self.told = PlainButton(translate("Review", "Result told…"))
        self.submit = PrimaryButton(translate("Review", "Submit"))
        self.send_back = PlainButton(translate("Review", "Send back…"))
        self.sign = PrimaryButton(translate("Review", "Sign…"))
        wanted = {
            self.told: self.told_wanted, self.submit: self.submit_wanted,
            self.send_back: self.send_back_wanted, self.sign: self.sign_wanted,
        }  # fmt: skip
        for button, signal in wanted.items():
            button.clicked.connect(signal)
            self.tools.addWidget(button)

    def show_incident(self, incident: Incident, same: Sequence[Incident] = ()) -> None:
        """Show its review; `same` are incidents of the same cause within half a year."""
        self._same = tuple(same)
        review, in_review = incident.review, incident.state is State.IN_REVIEW
        writable = in_review and review.stage is Stage.DRAFT
        submitted = in_review and review.stage is Stage.SUBMITTED
        self.told.setVisible(incident.state in RUNNING | {State.RESOLVED})
        self.submit.setVisible(writable and review.written)
        for button in (self.sign, self.send_back):
            button.setVisible(submitted)
        count = len(review.open_actions)
        self.set_note(translate("Review", "{count} actions open").format(count=count) if count else "")
        super().show_incident(incident)

    def matters(self, incident: Incident, now: datetime) -> tuple[Matter, ...]:
        if incident.state in BEGUN or incident.review.told:
            return review_rows(incident, self._viewer, now, self._same)
        return ()
