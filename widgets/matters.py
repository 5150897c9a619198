"""A list of matters, each with its words, its clock and what can be done about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from incidents.incident import Incident
from widgets.buttons import LinkButton
from widgets.flow import FlowLayout
from widgets.parts import GUTTER, Label, Panel, divider, row
from widgets.scrolled import scrolled


@dataclass(frozen=True, slots=True)
class Matter:
    """One row. `side` stands at the right, in the colour of `tone`; `acts` are (key, words) of its buttons.

    `settled` matters are over and fainter.
    """

    key: str
    title: str
    note: str = ""
    side: str = ""
    tone: str = "muted"
    note_tone: str = "muted"
    acts: tuple[tuple[str, str], ...] = ()
    settled: bool = False


class MatterList(Panel):
    """Rows are kept by key, so that the keyboard stays where it is; `wanted` carries the key and the act."""

    wanted = Signal(str, str)

    def __init__(self, title: str, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self._rows: dict[str, MatterRow] = {}
        self._empty = Label(empty, tone="muted", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(GUTTER, 10, GUTTER, 10)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._list.addStretch(1)
        self.area = scrolled(self._list)
        self.body.addWidget(self._empty)
        self.body.addWidget(self.area, 1)
        self.body.addStretch(0)

    def show_matters(self, matters: Sequence[Matter]) -> None:
        """Show these, in this order."""
        for key in self._rows.keys() - {matter.key for matter in matters}:
            gone = self._rows.pop(key)
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, matter in enumerate(matters):
            known = self._rows.get(matter.key)
            if known is None:
                known = self._rows[matter.key] = MatterRow()
                known.wanted.connect(self.wanted)
            if self._list.indexOf(known) != place:
                self._list.insertWidget(place, known)
            known.show_matter(matter)
        self._empty.setVisible(not matters)
        self.area.setVisible(bool(matters))

    def row(self, key: str) -> "MatterRow":
        """The row of a matter."""
        return self._rows[key]

    @property
    def rows(self) -> tuple["MatterRow", ...]:
        """All rows from the top down."""
        return tuple(sorted(self._rows.values(), key=self._list.indexOf))


class IncidentMatters(MatterList):
    """The matters of one incident, shown anew as it changes and as time goes by; subclasses say which in `matters`."""

    def __init__(self, title: str, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(title, empty, parent)
        self._incident: Incident | None = None
        self._now = datetime.fromtimestamp(0, UTC)

    def matters(self, incident: Incident, now: datetime) -> Sequence[Matter]:
        """What is listed of the incident at `now`."""
        raise NotImplementedError

    def show_incident(self, incident: Incident) -> None:
        """Show what belongs to it."""
        self._incident = incident
        self._now = max(self._now, incident.told_at)
        self._show()

    def tick(self, now: datetime) -> None:
        """Move the clocks."""
        self._now = now
        self._show()

    def _show(self) -> None:
        if self._incident is not None:
            self.show_matters(self.matters(self._incident, self._now))


class MatterRow(QFrame):
    """Title and side, the note below, then the buttons."""

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matter: Matter | None = None
        self.title, self.side = Label(wrap=True), Label()
        self.note = Label(tone="muted", wrap=True)
        self.buttons: dict[str, LinkButton] = {}
        self._links = QWidget()
        self._flow = FlowLayout(self._links, 4)
        self.side.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        first = row(spacing=10)
        first.addWidget(self.title, 1)
        first.addWidget(self.side)
        inside = QVBoxLayout()
        inside.setContentsMargins(GUTTER, 8, GUTTER, 6)
        inside.setSpacing(3)
        inside.addLayout(first)
        inside.addWidget(self.note)
        inside.addWidget(self._links)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(inside)
        whole.addWidget(divider())

    def show_matter(self, matter: Matter) -> None:
        """Show it as it stands; nothing changed costs nothing."""
        if matter == self._matter:
            return
        before, self._matter = self._matter, matter
        self.title.setText(matter.title)
        self.title.set_tone("muted" if matter.settled else "text")
        self.note.setText(matter.note)
        self.note.set_tone(matter.note_tone)
        self.note.setVisible(bool(matter.note))
        self.side.setText(matter.side)
        self.side.set_tone(matter.tone)
        self.setAccessibleName(f"{matter.title}, {matter.note} {matter.side}".strip())
        if before is None or before.acts != matter.acts or before.title != matter.title:
            self._show_acts(matter)

    def _show_acts(self, matter: Matter) -> None:
        """Buttons that stay keep the keyboard."""
        offered = dict(matter.acts)
        for act, words in offered.items():
            if act not in self.buttons:
                button = self.buttons[act] = LinkButton(words)
                button.clicked.connect(lambda _=False, act=act: self._want(act))
                self._flow.addWidget(button)
            self.buttons[act].show_words(words)
            self.buttons[act].setAccessibleName(f"{words} {matter.title}")
        for act, button in self.buttons.items():
            button.setVisible(act in offered)
        self._links.setVisible(bool(offered))

    def _want(self, act: str) -> None:
        if self._matter is not None:
            self.wanted.emit(self._matter.key, act)
