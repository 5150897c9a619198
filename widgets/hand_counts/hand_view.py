"""The third view of the Floor page: every queue counted by hand, quarter by quarter, while the PBX is not heard."""

from collections.abc import Mapping
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from resources.floor import Floor, Freshness
from resources.hand_counts.hand_counts import SLOT, HandCounts, slot_of
from widgets.choice import Choice
from widgets.format import clock_time
from widgets.freshness import age_words
from widgets.hand_counts.hand_count_texts import field_word
from widgets.hand_counts.tally_row import FIELDS, TallyRow
from widgets.parts import GUTTER, Label, Panel, column, row
from widgets.scrolled import scrolled

translate = QCoreApplication.translate

REST_MS = 1500  # after the last tap, before it is stored: one entry for a burst of taps
_EARLIER = 3  # quarters before the running one that can still be put right
_AT_MOST = 60  # lines; more are found by name


class HandView(QWidget):
    """Figures are typed or tapped; a figure that was not counted is a dash. Nothing here comes from the PBX."""

    counted = Signal(object)  # resources.hand_counts.facts.HandCounted

    def __init__(self, zone: tzinfo = UTC, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone, self._counts, self._now = zone, HandCounts(), 0.0
        self._floor, self._trust = Floor(), (Freshness.LOST, None)
        self._slot: datetime | None = None
        self._touched: set[str] = set()
        self._tapped_for: datetime | None = None  # the quarter for which they were
        self.rows: dict[str, TallyRow] = {}
        self.tools, self.search = QWidget(), QLineEdit()
        self.search.setPlaceholderText(translate("HandCount", "Find a queue"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setMaximumWidth(220)
        self.search.textChanged.connect(self._filter)
        self.quarter = Choice(translate("HandCount", "Quarter"), [(0, "")])
        self.quarter.changed.connect(lambda _: self._change_quarter())
        self.tools.setLayout(row(None, self.search))
        self.empty = Label(translate("HandCount", "No queue is known yet: name them in the centre file."), tone="muted")
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.store)
        self._lay_out()

    _trust: tuple[Freshness, float | None]

    def show_titles(self, titles: Mapping[str, str]) -> None:
        """The queues of the centre, known even when the PBX was never heard."""
        for queue, title in titles.items():
            if queue not in self.rows and len(self.rows) < _AT_MOST:
                made = self.rows[queue] = TallyRow(queue, title, self._grid, len(self.rows) + 1, self)
                made.changed.connect(self._tapped)
        self.empty.setVisible(not self.rows)
        self.search.setVisible(len(self.rows) > _EARLIER * 4)
        self._show_all()

    def show_floor(self, floor: Floor) -> None:
        """The newest floor: what the PBX last said stands beside each line."""
        self._floor = floor
        if missing := {key: one.title or key for key, one in floor.queues.items() if key not in self.rows}:
            self.show_titles(missing)
        self._show_known()

    def show_freshness(self, freshness: Freshness, age_s: float | None) -> None:
        """How old that is."""
        changed = freshness is not self._trust[0]
        self._trust = freshness, age_s
        self.setProperty("freshness", freshness.value)
        if changed or freshness is not Freshness.FRESH:
            self._show_known()

    def show_counts(self, counts: HandCounts) -> None:
        """What is stored; a line on which somebody taps keeps what stands there."""
        self._counts = counts
        self._show_all()

    def show_time(self, now: float) -> None:
        """Let the quarters go on; what was tapped belongs to the quarter in which it was."""
        self._now = now
        slot = slot_of(datetime.fromtimestamp(now, UTC))
        if slot != self._slot:
            self.store()
            self._slot = slot
            self.quarter.value = 0
            self.quarter.offer([(back, self._slot_words(back)) for back in range(_EARLIER + 1)])
            self._show_all()

    def store(self) -> None:
        """Hand out what was tapped and is not stored yet."""
        self._rest.stop()
        touched, self._touched = self._touched, set()
        for queue in (queue for queue in self.rows if queue in touched):
            self.rows[queue].show_saving()
            self.counted.emit(self.rows[queue].counted(self._tapped_for or self.slot))

    @property
    def slot(self) -> datetime:
        """The quarter that is counted."""
        return (self._slot or slot_of(datetime.fromtimestamp(self._now, UTC))) - int(self.quarter.value or 0) * SLOT  # type: ignore[call-overload,no-any-return]

    def refused(self) -> None:
        """What was tapped could not be stored: the lines show again what is."""
        self._show_all()

    def _change_quarter(self) -> None:
        self.store()
        self._show_all()

    def _tapped(self, queue: str) -> None:
        self._tapped_for = self.slot
        self._touched.add(queue)
        self.rows[queue].show_saving()
        self._rest.start()

    def _show_all(self) -> None:
        for queue, line in self.rows.items():
            if queue not in self._touched:
                line.show_count(self._counts.get(queue, self.slot), self._zone)
        self._show_known()

    def _show_known(self) -> None:
        freshness, age_s = self._trust
        old = "" if freshness is Freshness.FRESH else age_words(freshness, age_s)
        template = translate("HandCount", "{figures} · {age}")

        def told(figures: str) -> str:
            return template.format(figures=figures, age=old) if old else figures

        for queue, line in self.rows.items():
            line.show_known(self._floor.queues.get(queue), told)

    def _slot_words(self, back: int) -> str:
        begin = (self._slot or datetime.fromtimestamp(self._now, UTC)) - back * SLOT
        words = translate("HandCount", "{begin}–{end}, now") if not back else translate("HandCount", "{begin}–{end}")
        return words.format(begin=clock_time(begin, self._zone), end=clock_time(begin + SLOT, self._zone))

    def _filter(self, words: str) -> None:
        for line in self.rows.values():
            line.show(words.casefold() in f"{line.title} {line.queue}".casefold())

    def _lay_out(self) -> None:
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(8)
        titles = (
            translate("HandCount", "Queue"),
            *(field_word(field) for field in FIELDS),
            translate("HandCount", "Last by the PBX"),
            translate("HandCount", "Counted by"),
        )
        for place, title in enumerate(titles):
            self._grid.addWidget(Label(title, tone="muted"), 0, place)
        for place, stretch in ((0, 3), (5, 4), (6, 3)):
            self._grid.setColumnStretch(place, stretch)
        panel = Panel(translate("HandCount", "Counted by hand"))
        panel.set_note(translate("HandCount", "+ and − or digits; Enter goes on. Stored with your name and the time."))
        panel.tools.addWidget(self.quarter)
        inside = column(self.empty, self._grid, None, margins=GUTTER)
        panel.body.addWidget(scrolled(inside))
        whole = column(panel)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins in the first figure."""
        super().showEvent(event)
        if first := next(iter(self.rows.values()), None):
            first.fields[FIELDS[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        self.store()
        super().hideEvent(event)
