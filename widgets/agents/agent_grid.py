"""Every agent as a tile, in groups: one painted widget that paints what is on screen and has changed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from resources.floor import AgentFigures, Freshness
from resources.lineup.lineup import Lineup, number
from resources.lineup.order import Grouping, Ordering, Sorting, Wanted
from widgets.agents import agent_words
from widgets.agents.agent_slots import Section, Slot, head, sections
from widgets.agents.agent_tile import NARROW, WIDE, Face, Ghost, TilePainter, face, ghost_face
from widgets.agents.tile_area import TileArea
from widgets.freshness import mark
from widgets.plain import plain
from widgets.tables.pace import Pace
from widgets.theme import current, font

translate = QCoreApplication.translate


class AgentGrid(TileArea):
    """Shows a lineup. Tells whose card is wanted, which agents are marked, and that these are to be lent."""

    agent_chosen = Signal(str)
    marks_changed = Signal(int)  # how many agents are marked
    lend_wanted = Signal(object)  # tuple of agents' addresses

    def __init__(self, lineup: Lineup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wanted = Wanted(group=Grouping.QUEUE)
        self.marked: set[str] = set()
        self._lineup, self._ordering = lineup, Ordering(lineup)
        self._ghosts: tuple[Ghost, ...] = ()
        self._sections: tuple[Section, ...] = ()
        self._slots: tuple[Slot, ...] = ()
        self._faces: dict[int, Face] = {}
        self._heads: dict[int, tuple[str, str]] = {}
        self._pace = Pace()
        self._said: object = None  # of the tile under the keyboard, to a screen reader
        self._painter = TilePainter(current())
        self._fonts = font(weight=QFont.Weight.DemiBold), font()
        self.setAccessibleName(translate("AgentGrid", "Agents"))
        self.pressed.connect(self._press)
        self.opened.connect(self._open)

    @property
    def rests(self) -> bool:
        """Whether tiles are kept where they are although the floor may have moved them."""
        return self._pace.stirred and self.held

    def refresh(self, changed: set[str]) -> None:
        """The lineup has taken in a floor, in which these agents changed."""
        now = self._lineup.floor.at
        self._pace.stir(bool(changed))
        another_second = self._pace.next_second(now)
        if self._pace.is_due(now, self.held, empty=not self._slots):
            self.arrange()
        else:
            self._look(None if another_second else changed)

    def set_wanted(self, wanted: Wanted) -> None:
        """Show other agents, or the same in another order."""
        self.wanted = wanted
        self.arrange()

    def show_ghosts(self, ghosts: Sequence[Ghost]) -> None:
        """Show agents who are to come and whom the PBX has not confirmed yet."""
        if tuple(ghosts) != self._ghosts:
            self._ghosts = tuple(ghosts)
            self.arrange()

    def show_freshness(self, freshness: Freshness, age_s: float | None) -> None:
        """Mark the grid with the age of its figures."""
        mark(self, freshness, age_s)

    def arrange(self) -> None:
        """Put every tile in its place."""
        self._pace.arranged(self._lineup.floor.at)
        found = sections(self._lineup, self._ordering.order(self.wanted), self.wanted, self._ghosts)
        if found != self._sections:
            kept = self._slots[self.at : self.at + 1]
            self._sections = found
            self._slots = tuple(slot for section in found for slot in section.slots)
            self.at = self._slots.index(kept[0]) if kept and kept[0] in self._slots else self.at
            self._faces, self._heads = {}, {}
            width = WIDE if self.wanted.sort is Sorting.NAME else NARROW
            counts = tuple(len(section.slots) for section in found)
            self.lay_out(counts, width, heads=self.wanted.group is not Grouping.NONE)
        self._set_marks({agent for agent in self.marked if agent in self._lineup.row_of})
        self._look(None)

    def choose(self, agent: str) -> None:
        """Put the keyboard on an agent, if it is shown."""
        if agent in self._slots:
            self.go(self._slots.index(agent))

    def clear_marks(self) -> None:
        """No agent is marked any more."""
        self._set_marks(set())

    def lend(self) -> None:
        """Ask for a loan of the marked agents, or of the one under the keyboard."""
        wanted = self.marked or set(self._here(self._slots[self.at : self.at + 1]))
        agents = tuple(agent for agent in self._here(self._slots) if agent in wanted)
        if agents:
            self.lend_wanted.emit(agents)

    def moved(self) -> None:
        self._look(set())

    def _look(self, names: set[str] | None) -> None:
        """Paint again what looks different of these agents, or (None) of all on screen, as when a second has passed."""
        places, groups = self.visible()
        faces, heads = {}, {}
        for place in places:
            before, slot = self._faces.get(place), self._slots[place]
            faces[place] = self._face(slot) if before is None or names is None or slot in names else before
            if faces[place] != before:
                self.viewport().update(self.on_screen(self.tiles.rect(place)))
        for group in groups:
            heads[group] = head(self._lineup, self.wanted, self._sections[group])
            if heads[group] != self._heads.get(group):
                self.viewport().update(self.on_screen(self.tiles.head(group)))
        self._faces, self._heads = faces, heads
        self._show_cursor()

    def _figures(self, slot: Slot) -> AgentFigures | None:
        row = self._lineup.row_of.get(slot if isinstance(slot, str) else slot.agent)
        return None if row is None else self._lineup.agents[row]

    def _face(self, slot: Slot) -> Face:
        agent, named = self._figures(slot), self.wanted.sort is Sorting.NAME
        if isinstance(slot, Ghost):
            return ghost_face(slot, agent, named)
        if agent is None:
            return Face(plain(number(slot)), "", translate("AgentGrid", "left"), gone=True)
        mark_ = self._lineup.mark(self._lineup.row_of[slot])
        return face(agent, mark_, self._lineup.floor.at, slot in self.marked, named)

    def _show_cursor(self) -> None:
        if not self._slots:
            self._said = None
            self.cursor_tile.show_tile(QRect(), self.accessibleName(), self.empty_words(), checked=False)
            return
        slot, shown = self._slots[self.at], self._face(self._slots[self.at])
        area, said = self.on_screen(self.tiles.rect(self.at)), (slot, self.at, shown._replace(time=""))
        if said == self._said:  # the time alone is not told again every second
            self.cursor_tile.setGeometry(area)
            return
        self._said, group = said, self.tiles.group_of(self.at)
        agent, places = self._figures(slot), self.tiles.places(group)
        where = head(self._lineup, self.wanted, self._sections[group])[0]
        value = agent_words.place_words(shown, where, self.at - places.start + 1, len(places))
        name = agent_words.who(agent) if agent else shown.label
        self.cursor_tile.show_tile(area, name, value, slot in self.marked)

    def _press(self, place: int, modifiers: Qt.KeyboardModifier) -> None:
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self._toggle([self._slots[place]])
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            first, last = sorted((self.at, place))
            self._set_marks(self.marked | set(self._here(self._slots[first : last + 1])))

    def _open(self, place: int) -> None:
        slot = self._slots[place]
        self.agent_chosen.emit(slot if isinstance(slot, str) else slot.agent)

    def _toggle(self, slots: Sequence[Slot]) -> None:
        """Mark these agents; if all are marked, none of them."""
        agents = set(self._here(slots))
        self._set_marks(self.marked - agents if agents <= self.marked else self.marked | agents)

    def _set_marks(self, agents: set[str]) -> None:
        if agents != self.marked:
            changed, self.marked = agents ^ self.marked, agents
            self._look(changed)
            self.marks_changed.emit(len(agents))

    def _here(self, slots: Sequence[Slot]) -> list[str]:
        """The agents of these places who are on the floor: only they can be marked."""
        return [slot for slot in slots if isinstance(slot, str) and slot in self._lineup.row_of]

    def paint_tile(self, painter: QPainter, area: QRect, place: int) -> None:
        self._painter.paint(painter, area, self._faces.get(place) or self._face(self._slots[place]))

    def paint_head(self, painter: QPainter, area: QRect, group: int) -> None:
        name, words = head(self._lineup, self.wanted, self._sections[group])
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._fonts[0])
        painter.setPen(current().color("text"))
        painter.drawText(area, middle, name)
        room = area.adjusted(painter.fontMetrics().horizontalAdvance(name) + 10, 0, 0, 0)
        painter.setFont(self._fonts[1])
        painter.setPen(current().color("muted"))
        painter.drawText(room, middle, words)

    def empty_words(self) -> str:
        return agent_words.empty(self._lineup)

    def tip(self, place: int) -> str:
        slot = self._slots[place]
        agent = self._figures(slot)
        if agent is None:
            return translate("AgentGrid", "{agent} has left the floor").format(agent=self._face(slot).label)
        return agent_words.about(agent, self._lineup)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        slots = self._slots
        if event.key() == Qt.Key.Key_Space and slots:
            self._toggle(slots[self.at : self.at + 1])
        elif control and event.key() == Qt.Key.Key_A and slots:
            self._toggle(self._sections[self.tiles.group_of(self.at)].slots)
        elif event.key() == Qt.Key.Key_L and not event.modifiers():
            self.lend()
        elif event.key() == Qt.Key.Key_Escape and self.marked:
            self.clear_marks()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._painter = TilePainter(current())
            self.viewport().update()
