"""The end of counting by hand: every count beside what the PBX says of the same quarter, before both are kept."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem, QWidget

from resources.hand_counts.facts import Compared
from resources.hand_counts.hand_counts import SLOT
from widgets.act_dialog import ActDialog
from widgets.format import NONE, clock_time, count, duration, signed
from widgets.parts import Label
from widgets.plain import plain
from widgets.tables.small_table import HEAD_PX, ROW_PX, set_up
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class CompareDialog(ActDialog):
    """`confirmed` ends the counting; `lines` are kept with it."""

    def __init__(self, viewer: Viewer, lines: Sequence[Compared], parent: QWidget | None = None) -> None:
        title = translate("HandCount", "The floor is live again: end the counting?")
        super().__init__(title, translate("HandCount", "End the counting"), parent, width=720)
        self.lines = tuple(lines)
        words = translate(
            "HandCount",
            "Quarters that were counted by hand keep their mark. What the PBX says of them is kept beside, as it is.",
        )
        self.body.addWidget(Label(words, tone="muted", wrap=True))
        if not lines:
            self.body.addWidget(Label(translate("HandCount", "Nothing was counted.")))
            return
        self.table = QTableWidget(len(lines), 5)
        self.table.setAccessibleName(translate("HandCount", "Hand counts beside the PBX"))
        self.table.setHorizontalHeaderLabels(
            [
                translate("HandCount", "Queue"),
                translate("HandCount", "Quarter"),
                translate("HandCount", "Left the queue, by hand"),
                translate("HandCount", "Offered, by the PBX"),
                translate("HandCount", "Not seen by the PBX"),
            ]
        )
        for place, line in enumerate(lines):
            for cell, said in enumerate(_cells(line, viewer)):
                self.table.setItem(place, cell, QTableWidgetItem(plain(said)))
        set_up(self.table, {0: 150, 1: 110, 2: 160, 3: 140}, last=4)
        self.table.setFixedHeight(min(8, len(lines)) * ROW_PX + HEAD_PX + 4)
        self.body.addWidget(self.table)


def _cells(line: Compared, viewer: Viewer) -> tuple[str, ...]:
    begin, end = clock_time(line.slot, viewer.zone), clock_time(line.slot + SLOT, viewer.zone)
    by_pbx = translate("HandCount", "not known")
    if line.offered is not None:
        by_pbx = count(line.offered)
        if line.counted is not None and not line.blind_s:
            by_pbx += f" ({signed(line.offered - line.counted)})"
    unseen = NONE if not line.blind_s else duration(min(line.blind_s, SLOT / timedelta(seconds=1)))
    return viewer.queue(line.queue), f"{begin}–{end}", count(line.counted), by_pbx, unseen
