"""The strip at the bottom: where the figures come from, where acts are kept, and the two keys to know."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from widgets.buttons import Key
from widgets.parts import Label, row
from widgets.plain import escaped
from widgets.sizes import STATUS_PX

translate = QCoreApplication.translate


class StatusStrip(QFrame):
    """Feed, store and verified log on the left; keys on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "status")
        self.is_verified = False
        self.setFixedHeight(STATUS_PX)
        self.feed = Label(tone="muted", size="small", elide=True)
        self.feed.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)  # as wide as it may be
        self.feed.setMinimumWidth(120)
        self.store = Label(tone="muted", size="small")
        self.log = Label(tone="muted", size="small")
        self.pack = Label(tone="muted", size="small")
        across = row(self.feed, self.store, self.log, self.pack, None, spacing=18)
        for keys, words in (
            ("Ctrl K", translate("StatusStrip", "find anything")),
            ("F8", translate("StatusStrip", "report an incident")),
        ):
            across.addLayout(row(Key(keys), Label(words, tone="muted", size="small"), spacing=6))
        across.setContentsMargins(14, 0, 14, 0)
        self.setLayout(across)
        self.feed.setText(translate("StatusStrip", "No feed yet"))

    def show_feed(self, source: str, events_per_s: float, why: str = "") -> None:
        """Show where the figures come from, or why (a `LinkTrouble`) none come; an empty source: nowhere yet."""
        from widgets import format  # late, like all that the first paint does not show
        from widgets.link_texts import link_words

        words = translate("StatusStrip", "{source} · {rate} events/s").format(
            source=source, rate=format.count(round(events_per_s))
        )
        known = words if source else translate("StatusStrip", "No feed yet")
        self.feed.setText(" · ".join(filter(None, (source, link_words(why)))) if why else known)
        self.feed.set_tone("high" if why else "muted")

    def show_pack(self, words: str, place: str) -> None:
        """Show when the printed pack was last renewed; where it lies as tooltip."""
        self.pack.setText(words)
        self.pack.setToolTip(escaped(place))
        self.pack.setAccessibleDescription(place)

    def show_store(self, words: str, verified_to: int | None) -> None:
        """Show where acts are kept, and up to which entry the log was verified; None: not verified yet."""
        from widgets import format

        self.store.setText(words)
        self.is_verified = verified_to is not None
        text = translate("StatusStrip", "Log verified to #{number}")
        unverified = translate("StatusStrip", "Log not verified yet")
        self.log.setText(unverified if verified_to is None else text.format(number=format.count(verified_to)))
