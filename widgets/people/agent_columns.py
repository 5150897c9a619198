"""The columns of the people's table, of rows that are standings."""

from collections.abc import Callable, Mapping
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from resources.priority import Priority
from resources.roster.adherence import AgentAdherence
from resources.roster.roster import Roster
from resources.workforce.standing import PRIORITY_OF, Need, Presence, Standing
from widgets import format
from widgets.people.languages import language_word
from widgets.people.people_texts import need_word, presence_text, skills_text
from widgets.people.seen import Seen
from widgets.plain import plain
from widgets.priority_shape import priority_word
from widgets.roster.adherence_texts import PRIORITY_OF as PRIORITY
from widgets.roster.adherence_texts import adhering_word
from widgets.tables.cell import Cell
from widgets.tables.row_table import RowColumn
from widgets.viewer import Viewer

translate = QCoreApplication.translate

_TONES = {Priority.HIGH: "high", Priority.MEDIUM: "medium"}
_AWAY = {Presence.OFF, Presence.OVER, Presence.LEFT}


class Scene:
    """What the cells are made with beside their row; it moves on with the time."""

    def __init__(self, viewer: Viewer) -> None:
        self.viewer, self.names = viewer, dict[str, str]()
        self.not_there: Mapping[str, AgentAdherence] = {}  # by personnel number, who should be
        self.seen = Seen.of(Roster(), (), 0.0, viewer.zone)

    @property
    def now(self) -> datetime:
        return self.seen.now

    @property
    def today(self) -> date:
        return self.seen.today


def agent_columns(scene: Scene) -> tuple[RowColumn, ...]:
    """The name first, with the mark of what is worst; then what a supervisor looks for."""
    viewer = scene.viewer
    return (
        RowColumn(
            "name", 196, lambda: translate("People", "Name"), _name, lambda one: one.agent.name.casefold(),
            lambda: translate("People", "The mark says that somebody should look after them"), kind="name", share=0.2,
        ),
        _text("number", 58, lambda: translate("People", "No."), lambda one: one.agent.id, _number),
        RowColumn(
            "today", 152, lambda: translate("People", "Today"),
            lambda one: _now(one, scene),
            lambda one: (list(Presence).index(one.presence), one.shift.start.timestamp() if one.shift else 0.0),
            lambda: translate("People", "Where the plan has them; whether they are there stands under Today"),
            share=0.12,
        ),
        RowColumn(
            "needs", 184, lambda: translate("People", "Needs attention"), _needs,
            lambda one: one.rank if one.needs else None, share=0.15,
        ),
        _text("home", 100, lambda: translate("People", "Home queue"), lambda one: viewer.queue(one.agent.home)
              if one.agent.home else "", share=0.1),
        _text("skills", 180, lambda: translate("People", "Skills"), lambda one: skills_text(one.agent, viewer,
              scene.today), lambda one: -len(one.agent.skills), share=0.3,
              about=lambda: translate("People", "Queues with their level, 1 to 5; in brackets what may not be used")),
        _text("team", 80, lambda: translate("People", "Team"), lambda one: one.agent.team, share=0.08),
        _text("site", 80, lambda: translate("People", "Site"), lambda one: one.agent.site, share=0.05),
        _text("languages", 88, lambda: translate("People", "Languages"),
              lambda one: format.listed(map(language_word, one.agent.languages))),
        RowColumn(
            "expires", 104, lambda: translate("People", "Certificate"), lambda one: _expires(one, scene.today),
            lambda one: one.expires, lambda: translate("People", "Last day of the certificate that ends first"),
        ),
        _text("mentor", 120, lambda: translate("People", "Mentor"),
              lambda one: scene.names.get(one.agent.mentor, one.agent.mentor), hidden=True),
        _text("new", 96, lambda: translate("People", "New until"),
              lambda one: one.agent.new_until.isoformat() if one.is_new and one.agent.new_until else "", hidden=True,
              about=lambda: translate("People", "Last day of the induction; nobody moves them before")),
        _text("tags", 140, lambda: translate("People", "Tags"), lambda one: format.listed(one.agent.tags), hidden=True),
        _text("address", 110, lambda: translate("People", "PBX"), lambda one: one.agent.address, hidden=True),
    )  # fmt: skip


def _text(
    key: str,
    width: int,
    title: Callable[[], str],
    text: Callable[[Standing], str],
    sort: Callable[[Standing], object] | None = None,
    *,
    share: float = 0.0,
    hidden: bool = False,
    about: Callable[[], str] = str,
) -> RowColumn:
    """A quiet column that sorts by its words, unless something else says how."""
    by = sort or (lambda one: text(one).casefold() or None)
    return RowColumn(
        key, width, title, lambda one: Cell(plain(text(one)), "muted"), by, about, share=share, hidden=hidden
    )


def _name(one: Standing) -> Cell:
    name = plain(one.agent.name)
    priority = PRIORITY_OF[one.needs[0]] if one.needs else None
    words = f"{priority_word(priority)} {name}" if priority else name
    badge = translate("People", "new") if one.is_new else ""
    return Cell(name, strong=True, priority=priority, badge=badge, words=words)


def _number(one: Standing) -> tuple[int, str]:
    return len(one.agent.id), one.agent.id


def _now(one: Standing, scene: Scene) -> Cell:
    late = scene.not_there.get(one.agent.id)
    return _late(late, scene) if late else _today(one, presence_text(one, scene.viewer, scene.now))


def _late(one: AgentAdherence, scene: Scene) -> Cell:
    since = format.clock_time(one.since, scene.viewer.zone)
    words = translate("People", "{what} since {time}").format(what=adhering_word(one.state), time=since)
    return Cell(words, _TONES.get(PRIORITY[one.state], "text"), strong=True)


def _today(one: Standing, words: str) -> Cell:
    if one.worst is Need.UNAPPROVED:
        return Cell(words, "high", strong=True)
    return Cell(words, "faint" if one.presence in _AWAY else "text")


def _needs(one: Standing) -> Cell:
    if not one.needs:
        return Cell("")
    whole = format.listed(need_word(need) for need in one.needs)
    return Cell(whole, _TONES.get(PRIORITY_OF[one.needs[0]], "text"))


def _expires(one: Standing, today: date) -> Cell:
    if one.expires is None:
        return Cell("")
    tone = "high" if one.expires < today else "medium" if Need.EXPIRES in one.needs else "muted"
    return Cell(one.expires.isoformat(), tone)
