"""The policy sheet P1–P10: what is in force, since when, by whose signature; a duty manager signs a new version."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from resources.policy.sheet import DEMO_PERIOD, LONGEST_NAME, NUMBERS, Period, Terms
from resources.policy.sheets import Sheets, Signed
from widgets import format
from widgets.act_dialog import ActDialog
from widgets.choice import Choice
from widgets.clocks.moment_field import MomentField
from widgets.number_field import NumberField
from widgets.parts import Label
from widgets.policy.policy_texts import period_word, term_word, use_text
from widgets.viewer import Viewer

translate = QCoreApplication.translate

PLACE, WHAT, VALUE, SOURCE = range(4)


class PolicyDialog(ActDialog):
    """Everybody may read; without `may_sign` no field can be changed. An empty field: the bank has said nothing."""

    def __init__(
        self, sheets: Sheets, viewer: Viewer, now: datetime, may_sign: bool, parent: QWidget | None = None
    ) -> None:
        title = translate("Policy", "Policy sheet")
        super().__init__(title, translate("Policy", "Sign this sheet"), parent, width=900)
        self._viewer, self._now, self._may_sign = viewer, now, may_sign
        latest = sheets.latest
        self.seen = latest.version if latest else 0
        terms = latest.terms if latest else Terms()
        self.fields = {name: NumberField(value) for name, value in terms.numbers().items()}
        self.bank = QLineEdit(terms.bank)
        self.bank.setMaxLength(LONGEST_NAME)
        periods = [(one, period_word(one)) for one in Period]
        nothing = (None, translate("Policy", "not said"))
        self.period = Choice(translate("Policy", "People are assessed"), [nothing, *periods])
        self.period.choose(terms.period)
        self.body.addWidget(Label(self._standing(sheets), wrap=True))
        self.body.addLayout(self._table(terms))
        unkept = translate("Policy", "P7, the age of applicants, is not kept in this console.")
        self.body.addWidget(Label(unkept, tone="muted", wrap=True))
        self.effective = MomentField(translate("Policy", "In force from"), viewer, now)
        self.add_field(translate("Policy", "In force from"), self.effective)
        self.reason = self.add_text(translate("Policy", "On whose decision (document, date)"), 2)
        if not may_sign:
            self._only_read()

    def terms(self) -> Terms:
        """The sheet as it is filled in."""
        period = self.period.value if isinstance(self.period.value, Period) else None
        numbers = {name: field.number() for name, field in self.fields.items()}
        return Terms(bank=self.bank.text().strip(), period=period, **numbers)

    def effective_at(self) -> datetime | None:
        """From when it is to hold; None: from the signature on."""
        moment = self.effective.moment()
        return None if moment == self._now else moment

    def problem(self) -> str:
        if self.effective.moment() is None:
            return translate("Policy", "Say from when it holds, as 2026-12-01 00:00.")
        if not self.reason.toPlainText().strip():
            return translate("Policy", "Say on whose decision the sheet is changed.")
        return ""

    def _standing(self, sheets: Sheets) -> str:
        latest, holds = sheets.latest, sheets.in_force(self._now)
        said = [
            self._signed(holds) if holds else translate(
                "Policy", "The bank has signed no sheet that holds now: the clocks of P3 and P10 run on demo defaults."
            )
        ]  # fmt: skip
        if latest is not None and latest is not holds:
            said.append(translate("Policy", "To come: {sheet}").format(sheet=self._signed(latest)))
        return "\n".join(said)

    def _signed(self, one: Signed) -> str:
        words = translate("Policy", "Version {version}, in force from {moment}, signed by {person}: {reason}")
        moment = f"{format.local(one.effective_at, self._viewer.zone):%Y-%m-%d %H:%M}"
        return words.format(version=one.version, moment=moment, person=one.by.name, reason=one.reason)

    def _table(self, terms: Terms) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        heads = ("", translate("Policy", "What it limits"), translate("Policy", "The bank's value"), "")
        for place, words in enumerate(heads):
            grid.addWidget(Label(words, tone="muted"), 0, place)
        for name, field in self.fields.items():
            number = NUMBERS[name]
            missing = getattr(terms, name) is None
            source = _default(str(number.demo)) if missing else ""
            if name == "report_min":  # the first of P10
                self._add_named(grid, terms)
            _add(grid, number.place, term_word(name), field, " · ".join(filter(None, (source, use_text(name)))))
        grid.setColumnStretch(SOURCE, 1)
        return grid

    def _add_named(self, grid: QGridLayout, terms: Terms) -> None:
        """P8 and P9, which are no numbers."""
        _add(grid, "P8", translate("Policy", "Name of the bank in the greeting"), self.bank, use_text("bank"))
        default = "" if terms.period else _default(period_word(DEMO_PERIOD)) + " · "
        _add(grid, "P9", translate("Policy", "People are assessed"), self.period, default + use_text("period"))

    def _only_read(self) -> None:
        for field in (*self.fields.values(), self.bank):
            field.setReadOnly(True)
        for part in (self.period, self.effective, self.reason, self.confirm):
            part.setEnabled(False)
        self.leave.show_words(translate("Policy", "Close"))
        self.tell(translate("Policy", "Only a duty manager signs the policy sheet; you can read it."), "muted")


def _add(grid: QGridLayout, place: str, what: str, field: QWidget, source: str) -> None:
    number = grid.rowCount()
    name = Label(what)
    name.setBuddy(field)
    field.setAccessibleName(f"{place} {what}")
    grid.addWidget(Label(place, tone="muted"), number, PLACE)
    grid.addWidget(name, number, WHAT)
    grid.addWidget(field, number, VALUE)
    grid.addWidget(Label(source, tone="muted", size="small", wrap=True), number, SOURCE)


def _default(value: str) -> str:
    return translate("Policy", "demo default: {value}").format(value=value)
