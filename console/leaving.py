"""Closing the console while agents are on loan: said before it happens, because nobody brings them back meanwhile."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from console.actions import keys_of
from resources.loans.loans import Loans
from widgets.act_dialog import ActDialog
from widgets.format import count
from widgets.parts import Label

translate = QCoreApplication.translate


def may_leave(loans: Loans | None, over: QWidget) -> bool:
    """Whether the console may close; asks when agents would stay lent."""
    loans = loans or Loans()
    lent, later = len(loans.engaged), len(loans.open) - len(loans.engaged)
    return not lent + later or bool(LeaveDialog(lent, over, later=later).exec())


class LeaveDialog(ActDialog):
    """Names what goes on without the console. Accepted: close all the same."""

    def __init__(self, lent: int, parent: QWidget | None = None, *, later: int = 0) -> None:
        super().__init__(translate("Leave", "Close the console?"), translate("Leave", "Close all the same"), parent)
        self.leave.setText(translate("Leave", "Stay"))
        on_loan = translate("Leave", "Agents on loan: {count}.").format(count=count(lent))
        if later:
            on_loan = translate("Leave", "Agents on loan: {count}; planned for later: {later}.").format(
                count=count(lent), later=count(later)
            )
        for words in (
            on_loan,
            translate("Leave", "Everything is stored. While no console is open nobody brings them back; those whose "
                      "time is over go back when it is opened again."),
            *([translate("Leave", "Nobody who is planned goes while no console is open; it is made up for when one is "
                         "opened in time.")] if later else []),
            translate("Leave", "To call all back first: stay, then {keys}.").format(keys=keys_of("return_all")),
        ):  # fmt: skip
            self.body.addWidget(Label(words, wrap=True))
        self.confirmed.connect(self.accept)
