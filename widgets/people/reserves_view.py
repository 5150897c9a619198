"""Whom the centre can call in beside those on shift, by tier: for which queues, and how soon they are there."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from resources.reserves import TIERS, Reserve
from widgets import format
from widgets.choice import Choice
from widgets.parts import Panel, column
from widgets.people.rights import Rights
from widgets.people.seen import Seen
from widgets.plain import plain
from widgets.tables.cell import Cell
from widgets.tables.columns_button import ColumnsButton
from widgets.tables.row_table import RowColumn, RowTable
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class ReservesView(QWidget):
    """The pools of the centre file; they are changed there."""

    def __init__(self, reserves: Sequence[Reserve], viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reserves = sorted(reserves, key=lambda one: (one.tier, one.arrives_min, one.name.casefold()))
        none = translate("People", "No reserves are known. The centre file names them under [[reserves]].")
        self.table = RowTable(reserve_columns(viewer), translate("People", "Reserves"), none)
        self.panel = Panel(translate("People", "Reserves"))
        self.panel.tools.addWidget(ColumnsButton(self.table.columns_menu))
        self.panel.body.addWidget(self.table, 1)
        queues = sorted({queue for one in reserves for queue in one.queues}, key=viewer.queue)
        named: list[tuple[object, str]] = [(queue, viewer.queue(queue)) for queue in queues]
        self.queues = Choice(translate("People", "Queue"), [(None, translate("People", "All queues")), *named])
        self.panel.tools.insertWidget(0, self.queues)
        self.setLayout(column(self.panel))
        self.queues.changed.connect(lambda _queue: self._show())
        self._show()

    @property
    def widget(self) -> QWidget:
        return self

    def show_seen(self, seen: Seen) -> None:
        """Reserves do not depend on the roster."""

    def show_rights(self, rights: Rights) -> None:
        """Nothing is changed here."""

    def as_rows(self) -> list[list[str]]:
        """Heads and rows for an export."""
        return self.table.as_rows()

    def remember(self) -> bytes:
        """Columns, for `restore`."""
        return self.table.columns_state()

    def restore(self, state: bytes) -> None:
        """Bring back what `remember` gave."""
        self.table.restore_columns(state)

    def _show(self) -> None:
        found = [one for one in self._reserves if self.queues.value is None or self.queues.value in one.queues]
        self.table.show_rows({one.id: one for one in found})
        tiers = (sum(one.tier == tier for one in found) for tier in TIERS)
        words = translate("People", "tier 1: {first} · tier 2: {second} · tier 3: {third}; called in from Shifts")
        self.panel.set_note(
            words.format(**dict(zip(("first", "second", "third"), map(format.count, tiers), strict=True)))
        )


def reserve_columns(viewer: Viewer) -> tuple[RowColumn, ...]:
    """Tier 1 is asked first."""
    return (
        RowColumn("name", 180, lambda: translate("People", "Name"), lambda one: Cell(plain(one.name), strong=True),
                  lambda one: one.name.casefold(), share=0.3),
        RowColumn("tier", 220, lambda: translate("People", "Tier"), lambda one: Cell(tier_words(one.tier)),
                  lambda one: one.tier),
        RowColumn("queues", 260, lambda: translate("People", "Queues"),
                  lambda one: Cell(plain(format.listed(map(viewer.queue, one.queues))), "muted"),
                  lambda one: -len(one.queues), share=0.7),
        RowColumn("arrives", 130, lambda: translate("People", "There in"), _arrives,
                  lambda one: one.arrives_min, right=True),
        RowColumn("phone", 150, lambda: translate("People", "Telephone"), lambda one: Cell(plain(one.phone), "muted"),
                  lambda one: one.phone or None),
    )  # fmt: skip


def _arrives(one: Reserve) -> Cell:
    return Cell(translate("People", "{minutes} min").format(minutes=format.count(one.arrives_min)))


def tier_words(tier: int) -> str:
    """What sort of reserve a tier is."""
    return {
        1: translate("People", "1 · trained, off shift"),
        2: translate("People", "2 · back office"),
        3: translate("People", "3 · other sites"),
    }.get(tier, str(tier))
