"""Enters one figure of the impact by hand, with where it comes from."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from incidents.impact.impact import ImpactKind
from widgets.act_dialog import ActDialog
from widgets.impact.impact_texts import MINOR, impact_word
from widgets.incidents.began_field import BeganField
from widgets.number_field import NumberField
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class ImpactDialog(ActDialog):
    """Money is entered in whole units of its currency and kept in minor ones."""

    def __init__(self, viewer: Viewer, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(translate("Impact", "A figure of the impact"), translate("Impact", "Put on record"), parent)
        self.kind = QComboBox()
        for kind in ImpactKind:
            self.kind.addItem(impact_word(kind), kind)
        self.number, self.place, self.currency = NumberField(), QLineEdit(), QLineEdit("TWD")
        self.currency.setMaxLength(3)
        self.source = QLineEdit()
        self.as_of = BeganField(viewer)
        self.as_of.begin(now)
        self.add_field(translate("Impact", "Of what"), self.kind)
        self._place = self.add_named(translate("Impact", "Province or branch"), self.place)
        self._unit = self.add_named("", self.number)
        self._currency = self.add_named(translate("Impact", "Currency"), self.currency)
        self.add_field(translate("Impact", "As of"), self.as_of)
        self.add_field(translate("Impact", "Who says so, or where it stands"), self.source)
        self.kind.currentIndexChanged.connect(self._show_kind)
        self._show_kind()

    def what(self) -> ImpactKind:
        """What is counted."""
        return ImpactKind(self.kind.currentData())

    def value(self) -> int:
        """Contacts, customers, minutes, or minor units of the currency."""
        number = self.number.number() or 0
        return number * 10 ** MINOR.get(self.unit_of_money(), 2) if self.what() is ImpactKind.MONEY else number

    def named_place(self) -> str:
        """The place; only for a place without service."""
        return self.place.text().strip() if self.what() is ImpactKind.PLACE else ""

    def unit_of_money(self) -> str:
        """The currency's three letters; only for money."""
        return self.currency.text().strip().upper() if self.what() is ImpactKind.MONEY else ""

    def problem(self) -> str:
        if self.number.number() is None:
            return translate("Impact", "Enter the figure.")
        if self.what() is ImpactKind.PLACE and not self.named_place():
            return translate("Impact", "Name the province or branch.")
        return "" if self.source.text().strip() else translate("Impact", "Say where the figure comes from.")

    def _show_kind(self) -> None:
        what = self.what()
        for pair, shown in ((self._place, what is ImpactKind.PLACE), (self._currency, what is ImpactKind.MONEY)):
            for part in pair:
                part.setVisible(shown)
        unit = {
            ImpactKind.PLACE: translate("Impact", "Minutes without service"),
            ImpactKind.MONEY: translate("Impact", "Amount, in whole units"),
        }.get(what, translate("Impact", "How many"))
        self._unit[0].setText(unit)
        self.number.setAccessibleName(unit)
