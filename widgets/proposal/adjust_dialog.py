"""What a person decides before it is solved again: how long, which levers, whose agents, who stays and who must go."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from resources.levers.proposal import Lever, Wish
from resources.roster.agent import Agent
from widgets.act_dialog import ActDialog
from widgets.buttons import LinkButton, PlainButton
from widgets.format import clock_time
from widgets.minutes_field import MinutesField
from widgets.name_box import NameBox
from widgets.parts import Label, column, row
from widgets.plain import plain
from widgets.proposal.step_texts import lever_word
from widgets.scrolled import scrolled
from widgets.viewer import Viewer

translate = QCoreApplication.translate

LONGEST = 12 * 60  # minutes
WEIGHTS = (0.5, 1.0, 2.0, 4.0)


@dataclass(frozen=True, slots=True)
class AdjustStart:
    """What the dialog begins with; `agents` are those on shift in that time."""

    wish: Wish
    queues: Sequence[str]
    agents: Iterable[Agent] = field(default=())


class AdjustDialog(ActDialog):
    """Not modal: the board goes on. Nothing that was set is lost when it is opened again."""

    wanted = Signal(object)  # resources.levers.proposal.Wish

    def __init__(self, start: AdjustStart, viewer: Viewer, parent: QWidget | None = None) -> None:
        title, confirm = translate("Adjust", "Adjust the proposal"), translate("Adjust", "Solve again")
        super().__init__(title, confirm, parent, width=620)
        self.setModal(False)
        self._viewer, self._wish = viewer, start.wish
        self._names = {agent.id: agent.name for agent in start.agents}
        self.minutes = MinutesField(LONGEST, round((start.wish.until - start.wish.start) / timedelta(minutes=1)))
        self.until = Label(tone="muted")
        self.levers = {lever: QCheckBox(lever_word(lever)) for lever in Lever}
        self.weights: dict[str, QComboBox] = {}
        self.gives: dict[str, QCheckBox] = {}
        self.agent = NameBox(translate("Adjust", "Agent"), translate("Adjust", "Type a name"))
        self.place = QComboBox()
        self.add = PlainButton(translate("Adjust", "Add"))
        self.said = column(spacing=2)
        self._kept: set[str] = set(start.wish.kept)
        self._pins: dict[str, str] = dict(start.wish.pins)
        self._lay_out(start)
        self.minutes.textChanged.connect(lambda _text: self._say_until())
        self.add.clicked.connect(self._add)
        self.confirmed.connect(lambda: self.wanted.emit(self.wish()))
        self._say_until()
        self._say_agents()

    def problem(self) -> str:
        if self.minutes.minutes() is None:
            return translate("Adjust", "Say for how long, in minutes.")
        if not any(box.isChecked() for box in self.levers.values()):
            return translate("Adjust", "Tick at least one lever.")
        return ""

    def wish(self) -> Wish:
        """What is asked for now."""
        return replace(
            self._wish,
            until=self._until(),
            levers=frozenset(lever for lever, box in self.levers.items() if box.isChecked()),
            pins=MappingProxyType(dict(self._pins)),
            kept=frozenset(self._kept),
            donors_kept=frozenset(queue for queue, box in self.gives.items() if not box.isChecked()),
            weights=MappingProxyType(
                {queue: box.currentData() for queue, box in self.weights.items() if box.currentData() != 1.0}
            ),
        )

    def keep(self, agent: str) -> None:
        """Nobody asks this agent."""
        self._pins.pop(agent, None)
        self._kept.add(agent)
        self._say_agents()

    def pin(self, agent: str, queue: str) -> None:
        """This agent works for that queue."""
        self._kept.discard(agent)
        self._pins[agent] = queue
        self._say_agents()

    def _add(self) -> None:
        index = self.agent.findText(self.agent.currentText(), Qt.MatchFlag.MatchFixedString)
        if index < 0:
            self.tell(translate("Adjust", "Choose an agent of the list."))
            return
        self.tell("")
        agent, queue = str(self.agent.itemData(index)), str(self.place.currentData() or "")
        if queue:
            self.pin(agent, queue)
        else:
            self.keep(agent)
        self.agent.setCurrentIndex(-1)

    def _forget(self, agent: str) -> None:
        self._kept.discard(agent)
        self._pins.pop(agent, None)
        self._say_agents()

    def _say_agents(self) -> None:
        while (item := self.said.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        for agent in sorted({*self._kept, *self._pins}, key=self._name):
            stays = translate("Adjust", "{name}: nobody asks them")
            goes = translate("Adjust", "{name}: works for {queue}")
            words = (goes if agent in self._pins else stays).format(
                name=self._name(agent), queue=self._viewer.queue(self._pins.get(agent, ""))
            )
            drop = LinkButton(translate("Adjust", "take back"))
            drop.setAccessibleName(f"{plain(words)} – {drop.text()}")
            drop.clicked.connect(lambda _=False, agent=agent: self._forget(agent))
            line = QWidget()
            line.setLayout(row(Label(words), drop, None))
            self.said.addWidget(line)

    def _name(self, agent: str) -> str:
        return self._names.get(agent, agent)

    def _until(self) -> datetime:
        return self._wish.start + timedelta(minutes=self.minutes.minutes() or 0)

    def _say_until(self) -> None:
        words = translate("Adjust", "until {time}").format(time=clock_time(self._until(), self._viewer.zone))
        self.until.setText(words if self.minutes.minutes() else "")

    def _lay_out(self, start: AdjustStart) -> None:
        self.add_field(translate("Adjust", "Expected duration, minutes"), row(self.minutes, self.until, None))
        self.minutes.setAccessibleName(translate("Adjust", "Expected duration, minutes"))
        grid = QGridLayout()
        for number, (lever, box) in enumerate(self.levers.items()):
            box.setChecked(lever in start.wish.levers)
            grid.addWidget(box, number // 2, number % 2)
        self.add_field(translate("Adjust", "Levers that may be used"), grid)
        self.add_field(
            translate("Adjust", "Queues: how much each counts, and whether it may give agents"), self._queues(start)
        )
        self.agent.setMaxVisibleItems(12)
        for agent in sorted(start.agents, key=lambda one: one.name):
            self.agent.addItem(plain(agent.name), agent.id)
        self.agent.setCurrentIndex(-1)
        self.place.setAccessibleName(translate("Adjust", "What the agent does"))
        self.place.addItem(translate("Adjust", "nobody asks them"), "")
        for queue in start.queues:
            self.place.addItem(
                plain(translate("Adjust", "works for {queue}").format(queue=self._viewer.queue(queue))), queue
            )
        self.add_field(translate("Adjust", "Agents"), row(self.agent, self.place, self.add, None))
        self.body.addLayout(self.said)

    def _queues(self, start: AdjustStart) -> QWidget:
        grid = QGridLayout()
        for line, queue in enumerate(start.queues):
            name = self._viewer.queue(queue)
            weight = self.weights[queue] = QComboBox()
            for value in WEIGHTS:
                weight.addItem(translate("Adjust", "counts × {weight}").format(weight=f"{value:g}"), value)
            weight.setCurrentIndex(WEIGHTS.index(start.wish.weights.get(queue, 1.0)))
            weight.setAccessibleName(plain(translate("Adjust", "How much {queue} counts").format(queue=name)))
            gives = self.gives[queue] = QCheckBox(translate("Adjust", "may give agents"))
            gives.setChecked(queue not in start.wish.donors_kept)
            gives.setAccessibleName(plain(translate("Adjust", "{queue} may give agents").format(queue=name)))
            for place, part in enumerate((Label(name), weight, gives)):
                grid.addWidget(part, line, place)
        grid.setColumnStretch(0, 1)
        area = scrolled(grid)
        area.setFixedHeight(min(190, 34 * len(start.queues) + 12))
        return area
