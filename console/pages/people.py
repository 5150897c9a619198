"""The People page: agents, who is there today, who can do what, and reserves."""

import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedLayout, QWidget

from resources.floor import Freshness
from resources.loans.loans import Loans
from resources.promises.promises import Promises
from resources.reserves import Reserve
from resources.roster.adherence import Adherence
from resources.roster.roster import Roster
from resources.workforce.standing import standings
from widgets.buttons import PlainButton
from widgets.format import noted
from widgets.parts import GUTTER, column, row
from widgets.people.agents_view import AgentsView
from widgets.people.reserves_view import ReservesView
from widgets.people.rights import Rights, rest
from widgets.people.seen import PeopleView, Seen
from widgets.people.skills_view import SkillsView
from widgets.people.today_view import TodayView
from widgets.view_switch import ViewEntry, ViewSwitch
from widgets.viewer import Viewer

translate = QCoreApplication.translate

AGENTS, TODAY, SKILLS, RESERVES = "agents", "today", "skills", "reserves"
VIEWS = (AGENTS, TODAY, SKILLS, RESERVES)
SUFFIXES = "csv", "xlsx"
EVERY_S = 60.0  # how often the time alone moves somebody into a shift or out of it


class PeoplePage(QWidget):
    """Takes the roster, loans and the time; everything a person asks for leaves as a signal."""

    add_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal(str)  # key of `exports`
    duties_wanted = Signal()
    view_made = Signal(object)  # widgets.people.seen.PeopleView: connect what it asks for

    def __init__(self, viewer: Viewer, reserves: Sequence[Reserve] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer, self._reserves = viewer, tuple(reserves)
        self._roster, self._loans, self._rights = Roster(), Loans(), Rights()
        self._now = self._read_at = 0.0
        self._seen: Seen | None = None
        self._adherence: Adherence | None = None
        self._kept: dict[str, bytes] = {}
        self._made: dict[str, PeopleView] = {}
        self.switch = ViewSwitch(translate("People", "View"), _entries())
        self.add = PlainButton(translate("People", "New agent…"))
        self.take_in = PlainButton(translate("People", "Import…"))
        self.export = PlainButton(translate("People", "Export") + " ▾")
        self.duties = PlainButton(translate("People", "Who may do what"))
        self.view = ""
        self._views = QStackedLayout()
        self._lay_out()
        self._connect()
        self.agents = AgentsView(viewer)
        self._add(AGENTS, self.agents)
        QShortcut(QKeySequence("Ctrl+F"), self, self.agents.tools.find_field.setFocus)
        self.show_view(AGENTS)
        self.show_rights(self._rights)

    @property
    def shown(self) -> PeopleView:
        """The view on screen."""
        return self._made[self.view]

    def show_view(self, view: str) -> None:
        """Bring a view to the front; another name is ignored."""
        if view not in VIEWS:
            return
        if view not in self._made:
            self._add(view, self._makers()[view]())
        self.view = view
        self._views.setCurrentWidget(self._made[view].widget)
        self.switch.show_view(view)
        self._show()

    def show_roster(self, roster: Roster) -> None:
        """The agents and shifts as they stand now."""
        if roster is self._roster and self._seen is not None:
            return
        self._roster = roster
        self._read()

    def show_loans(self, loans: Loans) -> None:
        """Who is lent where."""
        self._loans = loans
        self.agents.detail.show_loans(loans.open)
        self._show()

    def show_promises(self, promises: Promises) -> None:
        """What agents have promised customers."""
        self.agents.detail.show_promises(promises)
        self._show()

    def show_time(self, now: float) -> None:
        """The newest time, epoch seconds; once a minute it may move somebody into a shift or out of it."""
        self._now = now
        if not 0 <= now - self._read_at < EVERY_S:
            self._read()

    def show_adherence(self, adherence: Adherence) -> None:
        """How the plan is kept now."""
        if adherence is self._adherence:
            return
        self._adherence = adherence
        self.agents.show_adherence(adherence)
        today = self._made.get(TODAY)
        if isinstance(today, TodayView):
            today.show_adherence(adherence)

    def show_freshness(self, freshness: Freshness, age_s: float | None) -> None:
        """How old the floor is that attendance rests on."""
        if isinstance(self.shown, TodayView):
            self.shown.show_freshness(freshness, age_s)

    def show_rights(self, rights: Rights) -> None:
        """What the person at the desk may do here."""
        self._rights = rights
        rest(self.add, rights, "edit")
        rest(self.take_in, rights, "import")
        rest(self.export, rights, "export")
        for view in self._made.values():
            view.show_rights(rights)
        self._show()

    def show_agent(self, agent: str) -> None:
        """Bring one agent on the screen."""
        self.show_view(AGENTS)
        self.agents.choose(agent)

    def show_history(self, agent: str, lines: tuple[tuple[str, str], ...]) -> None:
        """What the log says of an agent."""
        self.agents.detail.show_history(agent, lines)
        self._show()

    def as_rows(self) -> list[list[str]]:
        """What is shown, heads first, for an export."""
        return self._made[self.view].as_rows()

    def remember(self) -> bytes:
        """The view on screen and what each view keeps, for `restore`."""
        kept = self._kept | {name: view.remember() for name, view in self._made.items()}
        return json.dumps(
            {"view": self.view, **{name: b64encode(part).decode() for name, part in kept.items()}}
        ).encode()

    def restore(self, state: bytes) -> None:
        """Bring back what `remember` gave; anything else is ignored."""
        try:
            kept = dict(json.loads(state))
            self._kept = {name: b64decode(kept[name], validate=True) for name in VIEWS if name in kept}
            view = str(kept["view"])
        except (ValueError, KeyError, TypeError):
            return
        for name, made in self._made.items():
            made.restore(self._kept.get(name, b""))
        self.show_view(view)

    def export_menu(self) -> QMenu:
        """What can be written to a file, and as which kind."""
        menu = QMenu(self)
        for key, words in exports().items():
            action = QAction(words, menu)
            action.triggered.connect(lambda _=False, key=key: self.export_wanted.emit(key))
            menu.addAction(action)
        return menu

    def _read(self) -> None:
        """Work out how everybody stands; without a time there is nothing to work out."""
        if self._now:
            self._read_at = self._now
            zone = self._viewer.zone
            moment = Seen.of(self._roster, (), self._now, zone).now
            self._seen = Seen.of(self._roster, standings(self._roster, moment, zone), self._now, zone)
            self._show()

    def _show(self) -> None:
        """Give the view on screen what is seen."""
        if self._seen is not None:
            self._made[self.view].show_seen(self._seen)

    def _add(self, name: str, view: PeopleView) -> None:
        self._made[name] = view
        self._views.addWidget(view.widget)
        view.restore(self._kept.get(name, b""))
        view.show_rights(self._rights)
        if isinstance(view, SkillsView | TodayView):
            view.agent_wanted.connect(self.show_agent)
        if isinstance(view, TodayView) and self._adherence is not None:
            view.show_adherence(self._adherence)
        self.view_made.emit(view)

    def _makers(self) -> dict[str, Callable[[], PeopleView]]:
        """Views that are made when they are first wanted."""
        return {
            TODAY: lambda: TodayView(self._viewer),
            SKILLS: lambda: SkillsView(self._viewer),
            RESERVES: lambda: ReservesView(self._reserves, self._viewer),
        }

    def _lay_out(self) -> None:
        head = row(self.switch, None, self.duties, self.export, self.take_in, self.add)
        whole = column(head, spacing=GUTTER)
        whole.addLayout(self._views, 1)
        whole.setContentsMargins(GUTTER + 2, GUTTER + 2, GUTTER + 2, GUTTER)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.switch.chosen.connect(self.show_view)
        self.add.clicked.connect(self.add_wanted)
        self.take_in.clicked.connect(self.import_wanted)
        self.duties.clicked.connect(self.duties_wanted)
        self.export.clicked.connect(self._offer_exports)

    def _offer_exports(self) -> None:
        menu = self.export_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.export.mapToGlobal(self.export.rect().bottomLeft()))


def exports() -> dict[str, str]:
    """What the menu offers, by key: what it is and the ending of the file."""
    sorts = {
        "people": translate("People", "What is shown"),
        "agents": translate("People", "All agents, as they can be imported again"),
        "shifts": translate("People", "All shifts, as they can be imported again"),
    }
    return {f"{sort}.{suffix}": noted(words, suffix.upper()) for sort, words in sorts.items() for suffix in SUFFIXES}


def _entries() -> tuple[ViewEntry, ...]:
    return (
        ViewEntry(AGENTS, translate("People", "Agents")),
        ViewEntry(TODAY, translate("People", "Today")),
        ViewEntry(SKILLS, translate("People", "Skills")),
        ViewEntry(RESERVES, translate("People", "Reserves")),
    )
