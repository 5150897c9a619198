"""Makes a shift offer: overtime or time off, for whom, how many places, until when, what for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from resources.changes.change import Stretch
from resources.limits.breach import Breach
from resources.offers.offer import Invited, OfferKind
from resources.roster.agent import Agent
from resources.roster.shift import Shift
from widgets.act_dialog import ActDialog
from widgets.choice import Choice
from widgets.format import clock_time, count
from widgets.limits.breach_texts import breach_text
from widgets.number_field import NumberField
from widgets.offers.offer_texts import offer_kind_word
from widgets.parts import Label, row
from widgets.plain import escaped, plain
from widgets.viewer import Viewer

translate = QCoreApplication.translate

LENGTHS_MIN = (30, 60, 90, 120, 180)
DEADLINES_MIN = (15, 30, 60, 120)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody whose shift has not ended; `judged` says which rules another end of it would break, when it is asked."""

    agent: Agent
    shift: Shift
    judged: Callable[[Stretch], Sequence[Breach]]

    def invited(self, kind: OfferKind, minutes: int) -> Invited:
        """The shift as it would end."""
        longer = timedelta(minutes=minutes if kind is OfferKind.OVERTIME else -minutes)
        shift = self.shift
        ends = (shift.start, shift.end, shift.start, shift.end + longer)
        return Invited(self.agent.id, self.agent.name, shift.id, *ends)

    def hindrance(self, kind: OfferKind, minutes: int) -> Breach | None:
        """A hard rule that keeps them out."""
        return next((one for one in self.judged(self.invited(kind, minutes).change) if one.hard), None)


class OfferDialog(ActDialog):
    """Whom a hard rule keeps out is listed with it and cannot be ticked."""

    def __init__(
        self, people: Sequence[Candidate], now: datetime, viewer: Viewer, parent: QWidget | None = None
    ) -> None:
        super().__init__(translate("Offer", "Offer a shift"), translate("Offer", "Offer"), parent, width=620)
        self._viewer, self._now, self._people = viewer, now, tuple(people)
        self.offer: UUID = uuid4()
        self.kind = Choice(translate("Offer", "What"), [(one, offer_kind_word(one)) for one in OfferKind])
        self.minutes = Choice(translate("Offer", "How long"), [(one, _minutes(one)) for one in LENGTHS_MIN])
        self.deadline = Choice(translate("Offer", "Answer within"), [(one, _answered(one)) for one in DEADLINES_MIN])
        self.places = NumberField(5)
        self.what_for = QLineEdit(maxLength=200)
        self.what_for.setPlaceholderText(translate("Offer", "Evening peak on the card lines"))
        self.find_field = QLineEdit()
        self.find_field.setPlaceholderText(translate("Offer", "Name or queue"))
        self.find_field.setAccessibleName(translate("Offer", "Name or queue"))
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Offer", "To whom?"))
        self.list.setMinimumHeight(220)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.words = Label(tone="muted", wrap=True)
        self.body.addLayout(row(self.kind, self.minutes, self.deadline, None))
        self.add_field(translate("Offer", "Places: the first ones who accept get them"), self.places)
        self.add_field(translate("Offer", "What for?"), self.what_for)
        self.body.addWidget(self.find_field)
        self.add_field(translate("Offer", "To whom?"), self.list)
        self.body.addWidget(self.words)
        for choice in (self.kind, self.minutes):
            choice.changed.connect(self._show)
        self.find_field.textChanged.connect(self._filter)
        self.list.itemChanged.connect(self._say)
        self._show()

    @property
    def sort(self) -> OfferKind:
        """Overtime or time off."""
        return OfferKind(str(self.kind.value or OfferKind.OVERTIME))

    def invited(self) -> tuple[Invited, ...]:
        """Those who are ticked, with the shift as it would be."""
        length = self._length()
        rows = (self.list.item(place) for place in range(self.list.count()))
        ticked = {item.data(Qt.ItemDataRole.UserRole) for item in rows if item.checkState() is Qt.CheckState.Checked}
        free = (one for one in self._people if one.hindrance(self.sort, length) is None)
        return tuple(one.invited(self.sort, length) for one in free if one.agent.id in ticked)

    def until(self) -> datetime:
        """The deadline."""
        return self._now + timedelta(minutes=int(str(self.deadline.value or DEADLINES_MIN[0])))

    def problem(self) -> str:
        checks = (
            (not self.invited(), translate("Offer", "Tick the people to whom it is to go.")),
            (not (self.places.number() or 0), translate("Offer", "Say how many may accept.")),
            (not self.what_for.text().strip(), translate("Offer", "Write what it is for.")),
        )
        return next((words for wrong, words in checks if wrong), "")

    def _length(self) -> int:
        return int(str(self.minutes.value or LENGTHS_MIN[0]))

    def _show(self) -> None:
        before = {one.agent for one in self.invited()}
        self.list.blockSignals(True)
        self.list.clear()
        for one in self._people:
            self.list.addItem(self._item(one, one.agent.id in before))
        self.list.blockSignals(False)
        self._filter()

    def _item(self, one: Candidate, ticked: bool) -> QListWidgetItem:
        hindrance = one.hindrance(self.sort, self._length())
        made = one.invited(self.sort, self._length())
        words = translate("Offer", "{name} · {queue} · until {was} → {end}").format(
            name=one.agent.name, queue=self._viewer.queue(one.agent.home),
            was=clock_time(made.was_end, self._viewer.zone), end=clock_time(made.end, self._viewer.zone),
        )  # fmt: skip
        if hindrance is not None:
            words = f"{words} · {breach_text(hindrance, self._viewer)}"
        item = QListWidgetItem(plain(words))
        item.setData(Qt.ItemDataRole.UserRole, one.agent.id)
        item.setToolTip(escaped(words))
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        item.setFlags(flags | Qt.ItemFlag.ItemIsEnabled if hindrance is None else Qt.ItemFlag.ItemIsSelectable)
        item.setCheckState(Qt.CheckState.Checked if ticked and hindrance is None else Qt.CheckState.Unchecked)
        return item

    def _filter(self) -> None:
        wanted = self.find_field.text().casefold()
        for place in range(self.list.count()):
            item = self.list.item(place)
            item.setHidden(wanted not in item.text().casefold())
        self._say()

    def _say(self) -> None:
        words = translate("Offer", "{count} people are asked; nothing counts as sent before a channel has answered.")
        self.words.setText(words.format(count=count(len(self.invited()))))


def _minutes(minutes: int) -> str:
    return translate("Offer", "{minutes} min").format(minutes=count(minutes))


def _answered(minutes: int) -> str:
    return translate("Offer", "answer within {minutes} min").format(minutes=count(minutes))
