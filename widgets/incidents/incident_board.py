"""The board of incidents: five columns of cards by state, the worst first."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from incidents.incident import Incident
from incidents.kinds import COLUMN_OF, Column, State
from widgets.format import count
from widgets.incidents.incident_card import IncidentCard
from widgets.incidents.incident_cards import card_of
from widgets.incidents.incident_texts import column_empty_text
from widgets.parts import GUTTER, Label, row
from widgets.scrolled import scrolled
from widgets.texts import column_word
from widgets.viewer import Viewer

translate = QCoreApplication.translate

SHOWN = 40  # cards per column; the rest is found by search, and the column says how many there are


class IncidentBoard(QWidget):
    """Cards are kept per incident, so an update touches only those that changed."""

    opened = Signal(object)  # incident id

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self._cards: dict[UUID, IncidentCard] = {}
        self.columns = {column: BoardColumn(column) for column in Column}
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GUTTER - 2)
        for column in self.columns.values():
            across.addWidget(column, 1)

    def show_incidents(self, incidents: Sequence[Incident]) -> None:
        """Show incidents in the order given; ended ones that stand in no column come last in «Closed»."""
        there = {incident.id for incident in incidents}
        for gone in [id_ for id_ in self._cards if id_ not in there]:
            self._drop(gone)
        for column, view in self.columns.items():
            mine = [one for one in incidents if column_of(one) is column]
            view.show_cards([self._card(incident) for incident in mine[:SHOWN]], len(mine))
            for incident in mine[SHOWN:]:
                self._drop(incident.id)

    def tick(self, now: datetime) -> None:
        """Move the times on all cards."""
        for card in self._cards.values():
            card.tick(now)

    def card(self, incident: UUID) -> IncidentCard | None:
        """The card of an incident, if it is shown."""
        return self._cards.get(incident)

    def first(self) -> IncidentCard | None:
        """The first card of the first column that has one."""
        return next((column.cards[0] for column in self.columns.values() if column.cards), None)

    def _card(self, incident: Incident) -> IncidentCard:
        card = self._cards.get(incident.id)
        if card is None:
            card = self._cards[incident.id] = IncidentCard()
            card.opened.connect(self.opened)
            card.stepped.connect(self._step)
        card.show_card(card_of(incident, self._viewer))
        return card

    def _drop(self, incident: UUID) -> None:
        card = self._cards.pop(incident, None)
        if card is not None:
            card.hide()
            card.setParent(None)
            card.deleteLater()

    def _step(self, across: int, down: int) -> None:
        columns = [column for column in self.columns.values() if column.cards]
        here = next((column for column in columns if self.focusWidget() in column.cards), None)
        if here is None:
            return
        cards = here.cards
        at = next(place for place, card in enumerate(cards) if card is self.focusWidget())
        if across:
            there = columns[(columns.index(here) + across) % len(columns)]
            target = there.cards[min(at, len(there.cards) - 1)]
        else:
            target = cards[max(0, min(len(cards) - 1, at + down))]
        target.setFocus(Qt.FocusReason.OtherFocusReason)


class BoardColumn(QFrame):
    """A column: its name, how many, its cards."""

    def __init__(self, column: Column) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self.setAccessibleName(column_word(column))
        self.setMinimumWidth(160)  # five of them stand beside each other in the smallest window
        self.cards: list[IncidentCard] = []
        self.count = Label("0", tone="muted")
        head = row(Label(column_word(column), size="title"), None, self.count)
        head.setContentsMargins(12, 9, 12, 4)
        self._empty = Label(column_empty_text(column), tone="faint", wrap=True)
        self._empty.setContentsMargins(6, 4, 6, 4)
        self._more = Label(tone="muted", wrap=True)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(8, 2, 8, 8)
        self._list.setSpacing(8)
        self._list.addWidget(self._empty)
        self._list.addWidget(self._more)
        self._list.addStretch(1)
        area = scrolled(self._list)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(area, 1)

    def show_cards(self, cards: list[IncidentCard], total: int) -> None:
        """Show these cards of `total` incidents."""
        if cards != self.cards:
            for place, card in enumerate(cards):
                if self._list.indexOf(card) != place:
                    self._list.insertWidget(place, card)
                card.show()
            self.cards = cards
        self.count.setText(count(total))
        self._empty.setVisible(not cards)
        self._more.setVisible(total > len(cards))
        self._more.setText(translate("Board", "{count} more; narrow the filters").format(count=total - len(cards)))


def column_of(incident: Incident) -> Column:
    """The column of an incident; dismissed and merged ones, when they are shown at all, stand among the closed."""
    ended = incident.state in (State.DISMISSED, State.MERGED)
    return Column.CLOSED if ended else COLUMN_OF[incident.state]
