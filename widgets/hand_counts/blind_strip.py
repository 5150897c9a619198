"""One line above the floor while the PBX is not heard or people count by hand: BLIND, since when, what to do."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QWidget

from resources.floor import Floor, Freshness
from resources.hand_counts.hand_counts import HandCounts
from resources.priority import Priority
from widgets.buttons import PlainButton, PrimaryButton
from widgets.format import day_time, duration
from widgets.link_texts import link_words
from widgets.parts import Label, PriorityMark, restyle, row
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class BlindStrip(QFrame):
    """Hidden while the floor is live and nobody counts. Values in, intents out."""

    count_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, viewer: Viewer, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer, self._counts = viewer, HandCounts()
        self.setProperty("kind", "offer")
        self.setAccessibleName(translate("HandCount", "The state of the feed"))
        self.mark, self.what = PriorityMark(px=14), Label(size="title")
        self.more = Label(elide=True)
        self.count = PrimaryButton(translate("HandCount", "Count by hand"), keys)
        self.end = PlainButton(translate("HandCount", "Compare and end…"))
        self.count.clicked.connect(self.count_wanted)
        self.end.clicked.connect(self.end_wanted)
        across = row(self.mark, self.what, spacing=10)
        across.addWidget(self.more, 1)
        across.addWidget(self.count)
        across.addWidget(self.end)
        across.setContentsMargins(12, 7, 8, 7)
        self.setLayout(across)
        self.hide()

    def show_state(
        self, freshness: Freshness, age_s: float | None, floor: Floor, now: float, counts: HandCounts
    ) -> None:
        """Show how it stands; `now` in epoch seconds of the centre's clock, `age_s` None: nothing was heard yet."""
        self._counts = counts
        blind, counting = freshness is Freshness.LOST, counts.since is not None
        self.setVisible(blind or counting)
        if not (blind or counting):
            return
        if blind:
            self._show_blind(age_s, floor, now)
        else:
            self._show_counting(now)
        self.mark.show_priority(Priority.CRITICAL if blind else Priority.MEDIUM)
        restyle(self, "tone", "critical" if blind else "medium")
        self.count.setVisible(blind or counting)
        self.end.setVisible(counting)
        self.end.setEnabled(not blind)
        self.end.setToolTip(translate("HandCount", "When the PBX is heard again") if blind else "")
        self.setAccessibleDescription(f"{self.what.text()} {self.more.text()}")

    def _show_blind(self, age_s: float | None, floor: Floor, now: float) -> None:
        if age_s is None:
            self.what.setText(translate("HandCount", "BLIND: the PBX was not heard since the start"))
        else:
            self.what.setText(translate("HandCount", "BLIND for {age}").format(age=duration(age_s)))
        said = [link_words(floor.why)] if floor.why else []
        if floor.queues:
            words = translate("HandCount", "What the PBX said is of {time}, not of now.")
            known = floor.gaps[-1].since if floor.gaps and floor.gaps[-1].until is None else floor.at
            said.append(words.format(time=day_time(known, self._viewer.zone, now)))
        said.append(self._counting(now))
        self.more.setText(" · ".join(filter(None, said)))

    def _show_counting(self, now: float) -> None:
        self.what.setText(translate("HandCount", "The PBX is heard; the floor is still counted by hand"))
        self.more.setText(self._counting(now))

    def _counting(self, now: float) -> str:
        if self._counts.since is None:
            return ""
        words = translate("HandCount", "counted by hand since {time}: {count}")
        since = day_time(self._counts.since, self._viewer.zone, now)
        return words.format(time=since, count=len(self._counts.open))
