"""Shift offers and what became of them: places, deadline, who has said what, and the replies to be put on record."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem

from resources.offers.offer import Invited, Offer, Response, Sent, Way
from widgets.buttons import PlainButton
from widgets.flow import FlowLayout
from widgets.format import count, day_time
from widgets.offers.offer_texts import delivery_text, offer_kind_word, response_word
from widgets.parts import Label, Panel, column, row
from widgets.plain import plain
from widgets.viewer import Viewer

translate = QCoreApplication.translate

_SHOWN = 4  # offers, the newest first
_ROWS_PX = 120


class OfferPanel(Panel):
    """Values in, intents out: what a person said is put on record by whoever sits here."""

    make_wanted = Signal()
    answered = Signal(object, object, object)  # id of the offer; tuple of personnel numbers; Response
    called = Signal(object, object, object)  # id of the offer; tuple of personnel numbers; Sent
    cancel_wanted = Signal(object)  # id of the offer

    def __init__(self, viewer: Viewer) -> None:
        super().__init__(translate("Offer", "Shift offers"))
        self._viewer = viewer
        self.blocks: list[OfferBlock] = []
        self.make = PlainButton(translate("Offer", "Offer overtime or time off…"))
        self.make.clicked.connect(self.make_wanted)
        self.body.setContentsMargins(10, 8, 10, 10)
        self.body.setSpacing(8)
        self.body.addLayout(row(self.make, None))

    def show_offers(self, offers: Sequence[Offer], now: float) -> None:
        """Show the newest of `offers`; `now` in epoch seconds."""
        shown = list(reversed(offers))[:_SHOWN]
        while len(self.blocks) < len(shown):
            block = OfferBlock(self._viewer)
            block.answered.connect(self.answered)
            block.called.connect(self.called)
            block.cancel_wanted.connect(self.cancel_wanted)
            self.body.addWidget(block)
            self.blocks.append(block)
        for place, block in enumerate(self.blocks):
            block.setVisible(place < len(shown))
        for block, offer in zip(self.blocks, shown, strict=False):
            block.show_offer(offer, now)


class OfferBlock(QFrame):
    """One offer: a line, its people, and what can be put on record for those who are chosen."""

    answered = Signal(object, object, object)
    called = Signal(object, object, object)
    cancel_wanted = Signal(object)

    def __init__(self, viewer: Viewer) -> None:
        super().__init__()
        self._viewer = viewer
        self._offer: Offer | None = None
        self.setProperty("kind", "raised")
        self.words, self.about = Label(strong=True, wrap=True), Label(tone="muted", wrap=True)
        self.people = QListWidget()
        self.people.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.people.setMaximumHeight(_ROWS_PX)
        self.people.setAccessibleName(translate("Offer", "People of the offer"))
        self.accept = PlainButton(translate("Offer", "Accepts"))
        self.decline = PlainButton(translate("Offer", "Declines"))
        self.withdraw = PlainButton(translate("Offer", "Withdraws"))
        self.reached = PlainButton(translate("Offer", "Reached"))
        self.missed = PlainButton(translate("Offer", "Not reached"))
        self.cancel = PlainButton(translate("Offer", "Cancel the offer"))
        flow = FlowLayout(spacing=6)
        for button in (self.accept, self.decline, self.withdraw, self.reached, self.missed, self.cancel):
            flow.addWidget(button)
        whole = column(self.words, self.about, self.people, spacing=4)
        whole.addLayout(flow)
        whole.setContentsMargins(10, 8, 10, 8)
        self.setLayout(whole)
        self._connect()

    def show_offer(self, offer: Offer, now: float) -> None:
        """Show it as it stands; who was chosen stays chosen."""
        chosen = set(self.chosen())
        changed, self._offer = self._offer is not offer, offer
        self.words.setText(offer_words(offer, self._viewer, now))
        self.about.setText(plain(offer.what_for))
        if changed:
            self.people.clear()
            for one in offer.invited:
                self.people.addItem(self._item(offer, one))
                self.people.item(self.people.count() - 1).setSelected(one.agent in chosen)
        self._show_buttons()

    def chosen(self) -> tuple[str, ...]:
        """Personnel numbers of the selected people."""
        return tuple(item.data(Qt.ItemDataRole.UserRole) for item in self.people.selectedItems())

    def _item(self, offer: Offer, one: Invited) -> QListWidgetItem:
        said = response_word(offer.response_of(one.agent))
        words = translate("Offer", "{name}: {said} · {sent}")
        sent = delivery_text(offer.deliveries.get(one.agent))
        item = QListWidgetItem(plain(words.format(name=one.name, said=said, sent=sent)))
        item.setData(Qt.ItemDataRole.UserRole, one.agent)
        return item

    def _show_buttons(self) -> None:
        offer, chosen = self._offer, self.chosen()
        if offer is None:
            return
        said = [offer.response_of(agent) for agent in chosen]
        calls = [offer.deliveries[agent].way is Way.CALL for agent in chosen if agent in offer.deliveries]
        self.accept.setEnabled(offer.is_open and any(one is not Response.ACCEPTED for one in said))
        self.decline.setEnabled(offer.is_open and any(one is not Response.DECLINED for one in said))
        self.withdraw.setEnabled(Response.ACCEPTED in said)
        self.reached.setEnabled(any(calls))
        self.missed.setEnabled(any(calls))
        self.cancel.setVisible(offer.is_open)

    def _connect(self) -> None:
        self.people.itemSelectionChanged.connect(self._show_buttons)
        for button, response in (
            (self.accept, Response.ACCEPTED),
            (self.decline, Response.DECLINED),
            (self.withdraw, Response.WITHDRAWN),
        ):
            button.clicked.connect(lambda _=False, said=response: self.answered.emit(self._id(), self.chosen(), said))
        for button, sent in ((self.reached, Sent.REACHED), (self.missed, Sent.NOT_REACHED)):
            button.clicked.connect(lambda _=False, said=sent: self.called.emit(self._id(), self.chosen(), said))
        self.cancel.clicked.connect(lambda: self.cancel_wanted.emit(self._id()))

    def _id(self) -> UUID | None:
        return self._offer.id if self._offer is not None else None


def offer_words(offer: Offer, viewer: Viewer, now: float) -> str:
    """Such as: Overtime · 3 of 5 places taken · until 15:30."""
    words = translate("Offer", "{kind} · {taken} of {places} places taken · until {time}")
    if not offer.is_open:
        words = translate("Offer", "{kind} · {taken} of {places} places taken · over")
    elif not offer.left:
        words = translate("Offer", "{kind} · all {places} places taken")
    return words.format(
        kind=offer_kind_word(offer.kind), taken=count(len(offer.accepted)), places=count(offer.places),
        time=day_time(offer.deadline, viewer.zone, now),
    )  # fmt: skip
