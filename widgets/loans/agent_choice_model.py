"""The agents who could help, as rows to tick; rows keep their place while their figures change."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from resources.agents import AgentState
from resources.floor import Floor
from resources.lineup.lineup import home
from resources.loans.refusals import LoanCode
from resources.staffing.candidates import Candidate, candidate, candidates
from widgets import theme
from widgets.agents.agent_words import who
from widgets.format import duration, listed, signed
from widgets.plain import escaped, plain
from widgets.texts import agent_state_word
from widgets.viewer import Viewer

translate = QCoreApplication.translate

WHO, STATE, HOME, OTHERS = range(4)
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_ROOT = QModelIndex()


class AgentChoiceModel(QAbstractTableModel):
    """`ticked` says that the choice has changed."""

    ticked = Signal()

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer, self._to = viewer, ""
        self._floor, self._lent, self._staffed = Floor(), {}, {}
        self._made: dict[str, Candidate] = {}  # of this floor; the others are made when they are asked for
        self._order: list[str] = []
        self._rows: list[str] = []
        self._search = ""
        self._chosen: dict[str, None] = {}  # in the order in which they were ticked

    _lent: Mapping[str, str]
    _staffed: Mapping[str, int]

    def show_floor(self, floor: Floor, to: str, lent: Mapping[str, str], staffed: Mapping[str, int]) -> None:
        """Show who could help `to`, ranked; for the same receiver rows stay where they are and new ones come last.

        `lent` are the receivers of open loans by agent, `staffed` the agents who work for each queue.
        """
        before, same = self._floor.agents, to == self._to
        self._floor, self._to, self._lent, self._staffed, self._made = floor, to, lent, staffed, {}
        if not same:
            found = candidates(floor, to, lent, staffed)
            self._made = {one.agent: one for one in found}
            self._order = list(self._made)
        elif floor.agents.keys() != before.keys():
            known = set(self._order)
            new = (name for name, agent in floor.agents.items() if name not in known and home(agent) not in ("", to))
            self._order = [*(agent for agent in self._order if agent in floor.agents), *new]
        else:
            self._all_changed()
            return
        gone = [agent for agent in self._chosen if agent not in floor.agents or (not same and self._is_home(agent))]
        for agent in gone:
            del self._chosen[agent]
        self._arrange()
        if gone:
            self.ticked.emit()

    def search(self, words: str) -> None:
        """Show only agents in whose names, numbers, queues or states all words are found."""
        self._search = words.casefold()
        self._arrange()

    def candidate(self, row: int) -> Candidate:
        """The agent of a row."""
        return self._one(self._rows[row])

    def chosen(self) -> tuple[Candidate, ...]:
        """Who is ticked, in the order in which they were; some may have paused since."""
        return tuple(self._one(agent) for agent in self._chosen)

    def choose(self, agents: Sequence[str]) -> None:
        """Tick exactly these, as far as they are offered."""
        offered = set(self._order).intersection(agents)
        self._chosen = {agent: None for agent in agents if agent in offered and not self._one(agent).hindrance}
        self._all_changed()
        self.ticked.emit()

    def best(self, count: int) -> tuple[str, ...]:
        """The first `count` of the list who can go; no queue gives more than it can spare while another can.

        When none can, each further agent, those who are ready first, comes from the queue that is least short.
        """
        spare: dict[str, int] = {}
        easy: list[str] = []
        rest: list[tuple[bool, int, str]] = []
        for agent in self._order:
            one = self._one(agent)
            if one.hindrance:
                continue
            left = spare.setdefault(one.home, one.spare or 0)
            spare[one.home] = left - 1
            if left > 0:
                easy.append(agent)
            else:
                rest.append((one.state is not AgentState.READY, -left, agent))
        return (*easy, *(agent for *_, agent in sorted(rest, key=lambda each: each[:2])))[:count]

    def toggle(self, row: int) -> None:
        """Tick a row or take its tick away; who cannot go is not ticked."""
        agent = self._rows[row]
        if agent in self._chosen:
            del self._chosen[agent]
        elif not self._one(agent).hindrance:
            self._chosen[agent] = None
        else:
            return
        self.dataChanged.emit(self.index(row, 0), self.index(row, OTHERS))
        self.ticked.emit()

    def _arrange(self) -> None:
        words = self._search.split()
        states = {state: agent_state_word(state).casefold() for state in AgentState}
        rows = [agent for agent in self._order if self._matches(agent, words, states)] if words else self._order
        if rows == self._rows:
            self._all_changed()
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def _one(self, agent: str) -> Candidate:
        made = self._made.get(agent)
        if made is None:
            figures = self._floor.agents[agent]
            lent_to = self._lent.get(agent, "")
            made = self._made[agent] = candidate(self._floor, figures, self._to, lent_to, self._staffed)
        return made

    def _is_home(self, agent: str) -> bool:
        return home(self._floor.agents[agent]) == self._to

    def _matches(self, agent: str, words: Sequence[str], states: Mapping[AgentState, str]) -> bool:
        figures, titles = self._floor.agents[agent], self._viewer.queues
        queues = " ".join(titles.get(member.queue) or member.queue for member in figures.memberships)
        text = f"{figures.name} {agent} {queues}".casefold() + " " + states[figures.state]
        return all(word in text for word in words)

    def _all_changed(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, OTHERS))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else OTHERS + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        can_go = not self.candidate(index.row()).hindrance or self._rows[index.row()] in self._chosen
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == WHO and can_go else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        return {
            WHO: translate("AgentChoice", "Agent"),
            STATE: translate("AgentChoice", "State"),
            HOME: translate("AgentChoice", "Home queue, spare"),
            OTHERS: translate("AgentChoice", "Also serves"),
        }[section]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        one = self.candidate(index.row())
        if role == Role.CheckStateRole and index.column() == WHO:
            return Qt.CheckState.Checked if one.agent in self._chosen else Qt.CheckState.Unchecked
        if role == Role.DisplayRole:
            return self._text(one, index.column())
        if role == Role.AccessibleTextRole:
            return self._read(one, index.column())
        if role == Role.ToolTipRole:
            return escaped(self._about(one))
        if role == Role.ForegroundRole:
            return theme.current().color(_tone(one, index.column()))
        return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if role == Role.CheckStateRole and index.isValid():
            self.toggle(index.row())
            return True
        return False

    def _text(self, one: Candidate, column: int) -> str:
        if column == WHO:
            return who(self._floor.agents[one.agent])
        if column == STATE:
            return f"{agent_state_word(one.state)} {duration(max(0.0, self._floor.at - one.since))}"
        if column == HOME:
            gap = "" if one.spare is None else f" {signed(one.spare)}"
            return plain(self._viewer.queue(one.home)) + gap
        others = listed(plain(self._viewer.queue(queue)) for queue in one.others)
        return hindrance_words(one, self._viewer) or others

    def _read(self, one: Candidate, column: int) -> str:
        if column != WHO:
            return self._text(one, column)
        chosen = translate("AgentChoice", "chosen") if one.agent in self._chosen else ""
        return listed(filter(None, (who(self._floor.agents[one.agent]), chosen)))

    def _about(self, one: Candidate) -> str:
        words = hindrance_words(one, self._viewer)
        if one.talks:
            words = translate("AgentChoice", "Goes when the present contact has ended.")
        elif one.knows and not words:
            words = translate("AgentChoice", "Knows {queue}: serves it already when nobody else is free.").format(
                queue=self._viewer.queue(self._to)
            )
        return " · ".join(filter(None, (one.name, one.agent, words)))


def hindrance_words(one: Candidate, viewer: Viewer) -> str:
    """Why the agent cannot go now; empty: nothing is in the way."""
    if one.hindrance is LoanCode.ALREADY_LENT:
        return translate("AgentChoice", "on loan to {queue}").format(queue=viewer.queue(one.lent_to))
    if one.hindrance is LoanCode.AGENT_PAUSED:
        return translate("AgentChoice", "paused: {reason}").format(reason=one.reason or "–")
    return translate("AgentChoice", "not signed in") if one.hindrance else ""


def _tone(one: Candidate, column: int) -> str:
    if one.hindrance:
        return "faint"
    if column == STATE:
        return "ok" if one.state is AgentState.READY else "muted"
    return "text" if column == WHO else "muted"
