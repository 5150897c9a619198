"""The panel around the queue table: how many, in which order, and the filters by channel and window."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from resources.floor import Floor, Freshness
from resources.queues import Channel
from widgets import format
from widgets.choice import Choice
from widgets.parts import Panel
from widgets.queues.queue_columns import COLUMNS
from widgets.queues.queue_table import QueueTable
from widgets.tables.columns_button import ColumnsButton
from widgets.texts import channel_word

translate = QCoreApplication.translate


class QueuePanel(Panel):
    """The queues of the floor. Tells which queue a person stands on."""

    queue_chosen = Signal(str)
    help_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("QueuePanel", "Queues"), parent=parent)
        self.table = QueueTable()
        self.channel = Choice(
            translate("QueuePanel", "Channel"),
            [(None, translate("QueuePanel", "All channels")), *((c, channel_word(c)) for c in Channel)],
        )
        self.window_of = Choice(
            translate("QueuePanel", "Time window"),
            [(False, translate("QueuePanel", "Last 30 min")), (True, translate("QueuePanel", "Today"))],
        )
        for part in (self.channel, self.window_of, ColumnsButton(self.table.columns_menu)):
            self.tools.addWidget(part)
        self.body.addWidget(self.table)
        self.channel.changed.connect(lambda channel: self._change(channel=channel))
        self.window_of.changed.connect(lambda day: self._change(day=day))
        self.table.queue_chosen.connect(self.queue_chosen)
        self.table.help_wanted.connect(self.help_wanted)

    def show_floor(self, floor: Floor) -> None:
        """Show the queues of `floor`."""
        self.table.show_floor(floor)
        self._say_order()

    def show_freshness(self, freshness: Freshness, age_s: float | None) -> None:
        """Mark the table with the age of its figures."""
        self.table.show_freshness(freshness, age_s)

    def _change(self, **changes: object) -> None:
        self.table.set_view(replace(self.table.rows.view, **changes))  # type: ignore[arg-type]
        self._say_order()

    def _say_order(self) -> None:
        view, count = self.table.rows.view, format.count(self.table.rows.rowCount())
        if view.sort == "queue" and not view.reverse:
            text = translate("QueuePanel", "{count} · worst first").format(count=count)
        else:
            title = next(column.title() for column in COLUMNS if column.key == view.sort)
            text = translate("QueuePanel", "{count} · by {column}").format(count=count, column=title)
        if self.table.rows.out_of_order:
            text = translate("QueuePanel", "{order} · rows rest while you are on them").format(order=text)
        self.set_note(text)
