"""The panel around the queue table: how many, in which order, and the filters by channel and window."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Signal
from PySide6.QtWidgets import QWidget

from resources.floor import Floor, Freshness
from resources.queues import Channel
from widgets import format
from widgets.choice import Choice
from widgets.icons import icon
from widgets.parts import ChipButton, Panel
from widgets.queue_columns import COLUMNS
from widgets.queue_table import QueueTable
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
        self._columns = ChipButton("")
        self._draw_icon()
        self._columns.setIconSize(QSize(14, 14))
        self._columns.setToolTip(translate("QueuePanel", "Choose columns"))
        self._columns.setAccessibleName(translate("QueuePanel", "Choose columns"))
        for part in (self.channel, self.window_of, self._columns):
            self.tools.addWidget(part)
        self.body.addWidget(self.table)
        self.channel.changed.connect(lambda channel: self._change(channel=channel))
        self.window_of.changed.connect(lambda day: self._change(day=day))
        self._columns.clicked.connect(self._offer_columns)
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

    def _draw_icon(self) -> None:
        self._columns.setIcon(icon("columns", "muted", 14))

    def _offer_columns(self) -> None:
        self.table.columns_menu().popup(self._columns.mapToGlobal(QPoint(0, self._columns.height() + 2)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_columns"):
            self._draw_icon()
