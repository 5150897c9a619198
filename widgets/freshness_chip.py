"""The feed's age in the top strip. Apart from the veils because it stands in the first painted window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from widgets.parts import ChipFrame, Label, restyle, row
from widgets.plain import escaped
from widgets.theme import current

if TYPE_CHECKING:
    from resources.floor import Freshness

translate = QCoreApplication.translate

TONES = {"fresh": "ok", "late": "medium", "stale": "high", "lost": "critical"}


class FreshnessChip(ChipFrame):
    """A dot, a word and the seconds since the feed was last heard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dot, self._word, self._age = _Dot(), Label(tone="muted"), Label(strong=True)
        inside = row(self._dot, self._word, self._age, spacing=6)
        inside.setContentsMargins(9, 3, 9, 3)
        self.setLayout(inside)
        self._show("lost", translate("Freshness", "No feed yet"), "", "")

    def show_freshness(self, freshness: "Freshness", age_s: float | None, why: str) -> None:
        """Show how old the newest word from the feed is, and why (a `LinkTrouble`) nothing comes; `age_s` None: nothing
        was heard yet."""
        from widgets import format
        from widgets.link_texts import link_words
        from widgets.texts import freshness_word

        words = link_words(why)
        if age_s is None:
            self._show(freshness.value, translate("Freshness", "No feed yet"), "", words)
        else:
            self._show(freshness.value, freshness_word(freshness), format.age(age_s), words)

    def _show(self, freshness: str, word: str, age: str, why: str) -> None:
        self.setProperty("freshness", freshness)
        self._dot.show_tone(TONES[freshness])
        self._word.setText(word)
        self._age.setText(age)
        self._age.setVisible(bool(age))
        restyle(self, "tone", "" if freshness == "fresh" else TONES[freshness])
        self.setAccessibleName(" ".join(filter(None, (word, age, why))))
        self.setToolTip(escaped(why) if why else "")


class _Dot(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(9, 9)
        self._tone = "muted"

    def show_tone(self, tone: str) -> None:
        if tone != self._tone:
            self._tone = tone
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current().color(self._tone))
        painter.drawEllipse(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
