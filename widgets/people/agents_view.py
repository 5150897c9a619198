"""All agents of the centre in a table, those first who need somebody; beside it the one under the cursor."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from resources.roster.adherence import Adherence
from resources.workforce.standing import Presence, Standing
from widgets import format
from widgets.choice import Choice
from widgets.parts import Panel, column, row
from widgets.people.agent_columns import Scene, agent_columns
from widgets.people.agent_detail import AgentDetail
from widgets.people.agent_filter import Lookup, Wanted, Who, offered
from widgets.people.languages import language_word
from widgets.people.rights import Rights
from widgets.people.seen import Seen
from widgets.split import split
from widgets.tables.columns_button import ColumnsButton
from widgets.tables.row_table import RowTable
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class AgentsView(QWidget):
    """Takes a moment of the roster. `chosen` names the agent whose detail is shown."""

    chosen = Signal(str)

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene, self._lookup = Scene(viewer), Lookup(viewer)
        self._seen: Seen | None = None
        self._chosen = ""
        self._here = self._needing = 0  # of all agents
        self.table = RowTable(
            agent_columns(self._scene), translate("People", "Agents"), translate("People", "Nobody fits."), many=True
        )
        self.detail = AgentDetail(viewer)
        self.tools = AgentTools(viewer, self.table)
        self.panel = Panel(translate("People", "Agents"))
        self.panel.tools.addWidget(ColumnsButton(self.table.columns_menu))
        self.panel.body.addWidget(self.table, 1)
        self._split = split(Qt.Orientation.Horizontal, self.panel, self.detail, sizes=(76, 28))
        whole = column(self.tools, spacing=10)
        whole.addWidget(self._split, 1)
        self.setLayout(whole)
        self.tools.wanted_changed.connect(self._filter)
        self.table.chosen.connect(self._choose)
        self.detail.agent_wanted.connect(self.choose)
        self.table.opened.connect(lambda _agent: self.detail.edit.click())
        for keys, button in (("E", self.detail.edit), ("S", self.detail.skills), ("A", self.detail.absence)):
            QShortcut(QKeySequence(keys), self.table, button.click, context=Qt.ShortcutContext.WidgetShortcut)

    @property
    def agent(self) -> str:
        """The personnel number under the cursor; empty: none."""
        return self.table.current

    @property
    def widget(self) -> QWidget:
        return self

    def show_seen(self, seen: Seen) -> None:
        """Show the agents of that moment."""
        if seen is not self._seen:
            self._seen = self._scene.seen = seen
            self._scene.names = {agent.id: agent.name for agent in seen.roster.agents.values()}
            self._lookup.show(seen.standings)
            self._here = sum(one.presence is not Presence.LEFT for one in seen.standings)
            self._needing = sum(bool(one.needs) for one in seen.standings)
            self.tools.offer(seen.standings)
            self.table.show_empty(_empty(bool(seen.standings)))
            self._filter()
        self._choose(self.table.current)

    def show_adherence(self, adherence: Adherence) -> None:
        """Say of whom the floor has nothing although their shift runs."""
        before = self._scene.not_there
        now = {one.agent.id: one for one in adherence.out() if not one.there}
        self._scene.not_there = now
        changed = {agent for agent in before.keys() | now.keys() if before.get(agent) != now.get(agent)}
        self.table.rows.redraw(changed)

    def show_rights(self, rights: Rights) -> None:
        """What the person at the desk may do here."""
        self.detail.show_rights(rights)

    def as_rows(self) -> list[list[str]]:
        """Heads and rows for an export."""
        return self.table.as_rows()

    def choose(self, agent: str) -> None:
        """Put the cursor on an agent, whatever is filtered."""
        if self.table.rows.place(agent) is None:
            self.tools.clear()
        self.table.choose(agent)

    def remember(self) -> bytes:
        """Columns and splitter, for `restore`."""
        return self.table.columns_state() + b"|split|" + bytes(self._split.saveState().data())

    def restore(self, state: bytes) -> None:
        """Bring back what `remember` gave; anything else is ignored."""
        columns, found, sizes = state.partition(b"|split|")
        if found:
            self.table.restore_columns(columns)
            self._split.restoreState(QByteArray(sizes))

    def _filter(self) -> None:
        found = self._lookup.find(self.tools.wanted)
        self.table.show_rows(found)
        words = translate("People", "{shown} of {count} shown · {needing} need attention")
        self.panel.set_note(
            words.format(
                shown=format.count(len(found)), count=format.count(self._here), needing=format.count(self._needing)
            )
        )

    def _choose(self, agent: str) -> None:
        if self._seen is not None:
            self.detail.show_agent(self.table.rows.row(agent) if agent else None, self._seen)
        if agent != self._chosen:
            self._chosen = agent
            self.chosen.emit(agent)


class AgentTools(QWidget):
    """What stands above the table: words to find, and filters."""

    wanted_changed = Signal()

    def __init__(self, viewer: Viewer, table: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self.find_field = FindField(translate("People", "Name, number, skill, team"), table)
        self.who = Choice(translate("People", "Show"), who_options())
        self.teams = Choice(translate("People", "Team"), [(None, translate("People", "All teams"))])
        self.sites = Choice(translate("People", "Site"), [(None, translate("People", "All sites"))])
        self.queues = Choice(translate("People", "Queue"), [(None, translate("People", "All queues"))])
        self.languages = Choice(translate("People", "Language"), [(None, translate("People", "All languages"))])
        self._choices = (self.who, self.teams, self.sites, self.queues, self.languages)
        self.setLayout(row(self.find_field, *self._choices, None))
        self.find_field.textChanged.connect(self.wanted_changed)
        for choice in self._choices:
            choice.changed.connect(self.wanted_changed)

    @property
    def wanted(self) -> Wanted:
        """What is asked for."""
        picked = (None if one.value is None else str(one.value) for one in self._choices[1:])
        words = tuple(self.find_field.text().casefold().split())
        return Wanted(words, Who(str(self.who.value)), *picked)

    def offer(self, standings: Sequence[Standing]) -> None:
        """Offer the teams, sites, queues and languages there are."""
        agents = [one.agent for one in standings]
        _offer(self.teams, offered({one.team for one in agents}, translate("People", "All teams")))
        _offer(self.sites, offered({one.site for one in agents}, translate("People", "All sites")))
        languages = {language for one in agents for language in one.languages}
        _offer(self.languages, offered(languages, translate("People", "All languages"), language_word))
        queues = sorted({skill.queue for one in agents for skill in one.skills})
        named: list[tuple[object, str]] = [(queue, self._viewer.queue(queue)) for queue in queues]
        _offer(self.queues, [(None, translate("People", "All queues")), *named])

    def clear(self) -> None:
        """Show everybody."""
        self.find_field.clear()
        for choice in self._choices[1:]:
            choice.choose(None)
        self.who.choose(Who.HERE)


class FindField(QLineEdit):
    """Esc empties it; Enter and the arrow down go on to the rows."""

    def __init__(self, placeholder: str, rows: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setFixedSize(QSize(210, 28))
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self._rows.setFocus()
        else:
            super().keyPressEvent(event)


def who_options() -> list[tuple[object, str]]:
    """Parts of all agents, in words."""
    return [
        (Who.HERE, translate("People", "Everybody")),
        (Who.NEEDS, translate("People", "Needs attention")),
        (Who.ON_SHIFT, translate("People", "On shift now")),
        (Who.TODAY, translate("People", "Shift today")),
        (Who.ABSENT, translate("People", "Absent now")),
        (Who.NEW, translate("People", "New hires")),
        (Who.LEFT, translate("People", "Not here any more")),
    ]


def _offer(choice: Choice, options: list[tuple[object, str]]) -> None:
    if choice.value not in dict(options):
        choice.choose(None)
    choice.offer(options)


def _empty(known: bool) -> str:
    if known:
        return translate("People", "Nobody fits. Use fewer words, or other filters.")
    return translate("People", "No agents are known yet. Import… takes them in from a CSV or XLSX file.")
