"""Chooses queues, or ranks them: what is defended and what may slip."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from incidents.measures.measure import Rank, Stand
from widgets.buttons import ChipButton
from widgets.format import headed
from widgets.measures.measure_texts import stand_word
from widgets.measures.ticks import Ticks
from widgets.parts import Label
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class QueueChoice(Ticks[str]):
    """Some of the centre's queues."""

    def __init__(self, viewer: Viewer, queues: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__([(queue, viewer.queue(queue)) for queue in queues], parent)


class QueueRanking(QWidget):
    """Pressing a queue puts it behind those that were pressed before: defended first, then those that may slip."""

    def __init__(self, viewer: Viewer, queues: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self._ranks: list[Rank] = []
        self.defend, self.slip = QueueChoice(viewer, queues), QueueChoice(viewer, queues)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        for stand, choice in ((Stand.DEFEND, self.defend), (Stand.SLIP, self.slip)):
            whole.addWidget(Label(stand_word(stand), tone="muted"))
            whole.addWidget(choice)
            for queue, chip in choice.chips.items():
                chip.clicked.connect(lambda on, queue=queue, stand=stand: self._press(queue, stand, on))
                chip.setAccessibleName(headed(stand_word(stand), viewer.queue(queue)))

    def chosen(self) -> tuple[Rank, ...]:
        """The ranks: what is defended in the order of the presses, then what may slip."""
        return tuple(sorted(self._ranks, key=lambda rank: list(Stand).index(rank.stand)))

    def _press(self, queue: str, stand: Stand, on: bool) -> None:
        self._ranks = [rank for rank in self._ranks if rank.queue != queue]
        if on:
            self._ranks.append(Rank(queue, stand))
        for choice, kind in ((self.defend, Stand.DEFEND), (self.slip, Stand.SLIP)):
            ranked = [rank.queue for rank in self._ranks if rank.stand is kind]
            choice.choose(ranked)
            for each, chip in choice.chips.items():
                self._number(chip, each, ranked)

    def _number(self, chip: ChipButton, queue: str, ranked: list[str]) -> None:
        title = self._viewer.queue(queue)
        chip.show_words(f"{ranked.index(queue) + 1} {title}" if queue in ranked else title)
