"""The strip that proposes an incident: what is seen, what is proposed, one key to accept, one to decline."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QHideEvent
from PySide6.QtWidgets import QFrame, QWidget

from resources.priority import Priority
from widgets.buttons import LinkButton, PlainButton, PrimaryButton
from widgets.format import headed, sentences
from widgets.parts import Label, PriorityMark, restyle, row
from widgets.priority_shape import priority_word

translate = QCoreApplication.translate

RESULT_MS = 8_000
ACCEPT_KEYS, DECLINE_KEYS = "F9", "Shift+F9"


@dataclass(frozen=True, slots=True)
class Offer:
    """One proposal in words; `more` is how many others wait behind it."""

    key: str
    priority: Priority
    seen: str
    proposed: str
    more: int = 0


class ProposalStrip(QFrame):
    """Takes no focus and blocks nothing; hidden while there is nothing to propose and no result to tell."""

    accepted = Signal(str)  # key of the offer
    declined = Signal(str)
    look_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "offer")
        self.offer: Offer | None = None
        self._told = False
        self.mark = PriorityMark()
        self.seen, self.proposed = Label(strong=True, elide=True), Label()
        self.more = Label(tone="muted")
        self.accept = PrimaryButton(translate("Proposal", "Accept"), ACCEPT_KEYS)
        self.decline = PlainButton(translate("Proposal", "Decline"), DECLINE_KEYS.replace("+", " "))
        self.look = LinkButton(translate("Proposal", "Look"))
        self.look.setToolTip(translate("Proposal", "Look at the alarm that proposes it, before you decide"))
        self._buttons = (self.accept, self.decline, self.look)
        self._lay_out()
        self._rest = QTimer(self, singleShot=True, interval=RESULT_MS)
        self._rest.timeout.connect(self._forget_result)
        self.accept.clicked.connect(self.try_accept)
        self.decline.clicked.connect(self.try_decline)
        self.look.clicked.connect(lambda: self.offer and self.look_wanted.emit(self.offer.key))
        self.hide()

    def show_offer(self, offer: Offer | None) -> None:
        """Show a proposal, or None: there is none. A result that is being told stays until it was read."""
        if offer == self.offer:
            return
        new = offer is not None and (self.offer is None or self.offer.key != offer.key)
        self.offer = offer
        if not self._told:
            self._wear()
            if new:
                QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def show_saving(self, saving: bool) -> None:
        """Sent and not yet stored."""
        self.accept.setEnabled(not saving)
        self.decline.setEnabled(not saving)

    def show_result(self, words: str) -> None:
        """Tell what came of it, for a few seconds."""
        self._told = True
        self.show_saving(False)
        self.mark.hide()
        self.seen.setText(words)
        self.setAccessibleName(words)
        for part in (self.proposed, self.more, *self._buttons):
            part.hide()
        restyle(self, "tone", "")
        self.show()
        self._rest.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def try_accept(self) -> None:
        """Accept what is proposed, as its key does; nothing while there is none or one is being stored."""
        if self._offers(self.accept) and self.offer is not None:
            self.accepted.emit(self.offer.key)

    def try_decline(self) -> None:
        """Decline what is proposed."""
        if self._offers(self.decline) and self.offer is not None:
            self.declined.emit(self.offer.key)

    def _offers(self, button: QWidget) -> bool:
        return self.offer is not None and not self._told and button.isEnabled()

    def _forget_result(self) -> None:
        self._told = False
        self._wear()

    def _wear(self) -> None:
        offer = self.offer
        if offer is not None:
            self.mark.show_priority(offer.priority)
            self.seen.setText(offer.seen)
            self.proposed.setText(offer.proposed)
            self.more.setText(translate("Proposal", "+{count} more").format(count=offer.more))
            self.setAccessibleName(headed(priority_word(offer.priority), sentences((offer.seen, offer.proposed))))
            restyle(self, "tone", offer.priority.value)
            for part in (self.mark, self.proposed, *self._buttons):
                part.show()
            self.more.setVisible(offer.more > 0)
        self.show_saving(False)
        self.setVisible(offer is not None)

    def _lay_out(self) -> None:
        for button in self._buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click on it leaves the keyboard where it is
        across = row(self.mark, spacing=10)
        across.addWidget(self.seen, 1)
        for part in (self.proposed, self.more, self.accept, self.decline, self.look):
            across.addWidget(part)
        across.setContentsMargins(16, 6, 14, 6)
        self.setLayout(across)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._rest.isActive():
            self._rest.stop()
            self._forget_result()
