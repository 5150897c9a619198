"""What a history in a file would do to the record, before it is taken in."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from resources.forecast.imported import Brought
from widgets.act_dialog import ActDialog
from widgets.format import count, listed
from widgets.parts import Label
from widgets.plain import plain

translate = QCoreApplication.translate


class HistoryDialog(ActDialog):
    """Only gaps are filled, unless `replaces` is ticked."""

    def __init__(self, file: str, brought: Brought, parent: QWidget | None = None) -> None:
        title = translate("Forecast", "Import a recorded history")
        super().__init__(title, translate("Forecast", "Take it in"), parent)
        self._brought = brought
        self.words = Label(_sentence(file, brought), wrap=True)
        self.replaces = QCheckBox(
            translate("Forecast", "Replace what was measured too ({count} quarters of an hour)").format(
                count=count(brought.measured)
            )
        )
        self.replaces.setEnabled(brought.measured > 0)
        self.body.addWidget(self.words)
        self.body.addWidget(self.replaces)

    def problem(self) -> str:
        if not self._brought.fills and not self.replaces.isChecked():
            return translate("Forecast", "It fills no gap: choose another file, or tick that it replaces.")
        return ""


def _sentence(file: str, brought: Brought) -> str:
    if not brought.days:
        words = translate("Forecast", "{file} has nothing for queues of this centre on days before today.")
        return words.format(file=plain(file))
    words = translate(
        "Forecast",
        "{file}: {days} days from {first} to {last}, queues {queues}. It fills {fills} quarters of an hour of which "
        "nothing was measured. The journal names the file and its digest.",
    ).format(
        file=plain(file),
        days=count(len(brought.days)),
        first=brought.days[0].isoformat(),
        last=brought.days[-1].isoformat(),
        queues=plain(listed(brought.queues)),
        fills=count(brought.fills),
    )
    if not brought.strangers:
        return words
    left = translate("Forecast", "Left out, as the centre has no such queue: {queues}.")
    return f"{words} {left.format(queues=plain(listed(brought.strangers)))}"
