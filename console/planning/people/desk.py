"""The People page of a desk: fed with roster, loans and time; what is asked for there becomes commands."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from console.acts.acts import Acts
from console.acts.permissions import may
from console.storage.search import Wanted
from incidents.board import Board
from resources.entry import Entry
from resources.exports.commands import NoteExport
from resources.exports.facts import ExportSort
from resources.floor import Freshness
from resources.policy.sheet import Terms
from resources.promises.commands import KeepPromise
from resources.roster import commands as c
from resources.roster.roster import Roster
from resources.roster.sheets.agents import agent_rows
from resources.roster.sheets.shifts import shift_rows
from widgets.texts import post_word

if TYPE_CHECKING:
    from console.desk import Desk
    from console.pages.people import PeoplePage
    from console.planning.people.acts import PeopleActs
    from console.planning.sheets.importing import Importing
    from console.window import Window
    from widgets.people.rights import Rights

translate = QCoreApplication.translate

HISTORY = 20  # entries of the log beside an agent


class PeopleDesk(QObject):
    """Makes the page, and what acts for it, when it is first wanted."""

    noticed = Signal(object)  # widgets.toast.Notice
    made = Signal(object)  # console.pages.people.PeoplePage

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page: PeoplePage | None = None
        self._acts: PeopleActs | None = None
        self._importing: Importing | None = None
        self._window: Window | None = None
        desk.state.aged.connect(self._age)

    def connect_window(self, window: "Window") -> None:
        """What the page asks of the window goes there."""
        self._window = window
        window.page_shown.connect(lambda _name, _page: self._refresh())

    def page(self) -> "PeoplePage":
        """The page, the same for as long as the desk is open."""
        if self._page is None:
            self._page = self._made()
        return self._page

    def _made(self) -> "PeoplePage":
        from console.pages.people import PeoplePage  # late: the first floor on screen does not wait for it

        page, state = PeoplePage(self._desk.viewer, self._desk.watched.centre.reserves), self._desk.state
        state.roster_changed.connect(lambda _roster: self._refresh())
        state.loans_changed.connect(page.show_loans)
        self._desk.acts.person_changed.connect(lambda _person: page.show_rights(rights(self._desk.acts)))
        if state.loans is not None:
            page.show_loans(state.loans)
        page.show_rights(rights(self._desk.acts))
        page.show_time(state.now())
        self._show_on(page)
        self._desk.planning.attending.changed.connect(lambda _adherence: self._refresh())
        self._connect(page)
        self.made.emit(page)
        return page

    def _refresh(self) -> None:
        """Thousands of agents are worked out only for eyes: a page that is not in front catches up when it comes."""
        if self._page is not None and self._page.isVisible():
            self._show_on(self._page)

    def _show_on(self, page: "PeoplePage") -> None:
        roster, adherence = self._desk.state.roster, self._desk.planning.attending.adherence
        if roster is not None:
            page.show_roster(roster)
        if adherence is not None:
            page.show_adherence(adherence)

    def _connect(self, page: "PeoplePage") -> None:
        from console.planning.people.acts import PeopleActs  # late, as the page

        acts, detail = PeopleActs(self._desk, page, self), page.agents.detail
        self._acts = acts
        acts.noticed.connect(self.noticed)
        page.add_wanted.connect(lambda: acts.edit(""))
        page.import_wanted.connect(self._import)
        page.duties_wanted.connect(lambda: self._window.act("duties") if self._window else None)
        page.export_wanted.connect(lambda key: self._export(page, key))
        detail.edit_wanted.connect(acts.edit)
        detail.skills_wanted.connect(acts.skills)
        detail.absence_wanted.connect(acts.absence)
        detail.absence_chosen.connect(acts.end_absence)
        page.view_made.connect(self._take)
        searching = self._desk.archive.searching
        page.agents.chosen.connect(lambda agent: self._read_history(page, agent))
        searching.grown.connect(lambda left: None if left else self._read_history(page, page.agents.agent))
        self._desk.operations.stored.connect(lambda _entries: searching.catch_up())
        searching.catch_up()

    def _take(self, view: object) -> None:
        """Give a view that was just made what it needs beside the roster."""
        from widgets.people.skills_view import SkillsView, Training
        from widgets.people.today_view import TodayView

        if isinstance(view, TodayView) and self._acts is not None:
            view.excuse_wanted.connect(self._acts.excuse)
            view.absence_wanted.connect(self._acts.absence)
            view.absence_chosen.connect(self._acts.end_absence)
        if isinstance(view, SkillsView):
            now = datetime.fromtimestamp(self._desk.state.now(), UTC)
            sheet = self._desk.policy.sheets.in_force(now)
            terms = sheet.terms if sheet else Terms()
            view.show_training(Training.of(terms.induction_days, terms.training_weeks))

    def _age(self, freshness: Freshness, age_s: float | None) -> None:
        if self._page is not None and self._page.isVisible():
            self._page.show_freshness(freshness, age_s)

    def _import(self) -> None:
        if self._importing is None:
            from console.planning.sheets.importing import Importing  # late: few days have an import

            self._importing = Importing(self._desk, self.page(), self)
            self._importing.noticed.connect(self.noticed)
        self._importing.open()

    def close(self) -> None:
        """Nothing is read any more."""
        if self._importing is not None:
            self._importing.close()

    def _export(self, page: "PeoplePage", key: str) -> None:
        """`key` is what is written, and the ending of the file."""
        sort, _, suffix = key.partition(".")
        roster = self._desk.state.roster or Roster()
        rows: dict[str, Callable[[], Sequence[Sequence[str]]]] = {
            ExportSort.PEOPLE: page.as_rows,
            ExportSort.AGENTS: lambda: agent_rows(roster.agents.values()),
            ExportSort.SHIFTS: lambda: shift_rows(roster.shifts.values(), self._desk.zone),
        }
        self._desk.archive.exporting.table(page, ExportSort(sort), suffix, rows[sort]())

    def _read_history(self, page: "PeoplePage", agent: str) -> None:
        """What the log says of an agent, newest first."""
        if agent:
            wanted = Wanted(words=agent, stream=c.STREAMS)
            self._desk.archive.searching.found(
                wanted, 3 * HISTORY, lambda entries: page.show_history(agent, self._lines(entries, agent))
            )

    def _lines(self, entries: Iterable[Entry], agent: str) -> tuple[tuple[str, str], ...]:
        from widgets.archive.entry_texts import entry_line

        board, viewer = self._desk.state.shown or Board(), self._desk.viewer
        lines = (entry_line(entry, board, viewer) for entry in entries if is_about(entry.fact, agent))
        return tuple((f"{line.when} {line.who}", line.words) for line in lines)[:HISTORY]


def is_about(fact: Any, agent: str) -> bool:
    """Whether an entry of the roster changed something of an agent."""
    for name in ("agent", "absence", "shift", "excuse"):
        one = getattr(fact, name, None)
        if one == agent or getattr(one, "id", None) == agent or getattr(one, "agent", None) == agent:
            return True
    many = (getattr(fact, name, ()) for name in ("agents", "absences", "shifts", "left"))
    return any(
        agent in (one, getattr(one, "id", None), getattr(one, "agent", None))
        for those in many
        if isinstance(those, tuple)
        for one in those
    )


def rights(acts: Acts) -> "Rights":
    """What the person at the desk may do on the page, and what is told where they may not."""
    from widgets.people.rights import Rights  # late, as the page

    commands = {
        "edit": c.EditAgent,
        "absence": c.AddAbsence,
        "excuse": c.ExcuseAdherence,
        "import": c.ImportRoster,
        "promise": KeepPromise,
        "export": NoteExport,
    }
    allowed = frozenset(act for act, command in commands.items() if may(acts.who, acts.person, command))
    words = translate("People", "{name} ({post}) may not do this; supervisors and duty managers may.")
    return Rights(allowed, words.format(name=acts.person.name, post=post_word(acts.person.post)))
