"""What a line of the whole journal says: an incident's entries by its own log, all others in words of their own."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, NamedTuple, cast
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from incidents.board import Board
from incidents.incident import Incident
from resources.alarms import facts as alarm
from resources.entry import Entry
from resources.exports.facts import Exported, ExportSort
from resources.feed_facts import FeedLost, FeedRestored
from widgets import format
from widgets.alarms.alarm_texts import alarm_rung_word, condition_words
from widgets.alarms.rule_texts import rule_title
from widgets.incidents.fact_names import Names
from widgets.incidents.fact_tags import tag_text
from widgets.incidents.fact_texts import fact_text
from widgets.incidents.log_lines import who_text
from widgets.incidents.names import IncidentNames
from widgets.link_texts import link_words
from widgets.plain import plain
from widgets.viewer import Viewer

translate = QCoreApplication.translate

_INCIDENTS = "incident/"  # what their streams begin with
_EXPORTS = "exports"  # the one stream of access that is about no incident


class EntryLine(NamedTuple):
    """One entry to read."""

    position: int
    when: str
    where: str
    tag: str
    words: str
    who: str


def entry_line(entry: Entry, board: Board, viewer: Viewer) -> EntryLine:
    """The line of an entry; ids in it are named by its incident's playbook and by the centre's lists."""
    incident = _incident(entry, board)
    when = f"{format.local(entry.happened, viewer.zone):%Y-%m-%d %H:%M:%S}"
    words = plain(_words(entry, incident, viewer))
    return EntryLine(
        entry.position, when, where_text(entry.stream, board), _tag(entry.fact), words, plain(who_text(entry.who))
    )


def where_text(stream: str, board: Board) -> str:
    """The incident's name, or what else the stream is about."""
    family, _, rest = stream.partition("/")
    if family in ("incident", "access") and rest != _EXPORTS:
        known = board.get(UUID(rest))
        return known.name if known is not None else translate("Archive", "incident")
    named = {
        "agent": translate("Archive", "agents"),
        "effect": translate("Archive", "agents"),
        "offer": translate("Archive", "roster"),
        "promise": translate("Archive", "promises"),
        "alarm": translate("Archive", "floor"),
        "policy": translate("Archive", "rules"),
        "roster": translate("Archive", "roster"),
    }
    return named.get(family, plain(stream))


def _incident(entry: Entry, board: Board) -> Incident | None:
    if entry.stream.startswith(_INCIDENTS):
        return board.get(UUID(entry.stream.removeprefix(_INCIDENTS)))
    about = getattr(entry.fact, "incident", None)
    return board.get(about) if isinstance(about, UUID) else None


def _tag(fact: Any) -> str:
    if isinstance(fact, FeedLost | FeedRestored):
        return translate("Archive", "feed")
    return translate("Archive", "export") if isinstance(fact, Exported) else tag_text(fact)


def _words(entry: Entry, incident: Incident | None, viewer: Viewer) -> str:
    own = _OWN.get(type(entry.fact))
    if own is not None:
        return own(entry.fact, viewer)
    if incident is not None:
        return fact_text(entry.fact, IncidentNames(incident, viewer))
    return fact_text(entry.fact, cast(Names, _CentreNames(viewer)))


class _CentreNames:
    """Names people, queues and times; what only an incident's playbook could name stands for itself."""

    def __init__(self, viewer: Viewer) -> None:
        self.person, self.queue = viewer.name, viewer.queue
        self._zone = viewer.zone

    def time(self, moment: datetime) -> str:
        return format.clock_time(moment, self._zone)

    def day(self, moment: datetime) -> str:
        return f"{format.local(moment, self._zone):%Y-%m-%d}"

    def __getattr__(self, name: str) -> Callable[..., str]:
        return lambda *ids: str(ids[-1])


def _about(key: str, viewer: Viewer) -> str:
    rule, _, queue = key.partition("/")
    surges = {
        "surge_demand": translate("Archive", "more contacts than expected"),
        "surge_supply": translate("Archive", "fewer agents than planned"),
        "surge_handling": translate("Archive", "contacts take longer"),
        "surge_routing": translate("Archive", "contacts are routed elsewhere"),
    }
    title = surges.get(rule) or rule_title(rule)
    return format.headed(viewer.queue(queue), title) if queue else title


def _raised(fact: alarm.AlarmRaised, viewer: Viewer) -> str:
    queue = fact.condition.queue
    where = viewer.queue(queue) if queue else translate("Alarms", "Centre")
    return translate("Archive", "Alarm: {what}").format(what=condition_words(fact.condition, where))


def _time(epoch: float, viewer: Viewer) -> str:
    return format.clock_time(datetime.fromtimestamp(epoch, UTC), viewer.zone, seconds=True)


def _exported(fact: Exported, _viewer: Viewer) -> str:
    what = {
        ExportSort.INCIDENTS: translate("Archive", "Exported incidents, {rows} rows: {file}"),
        ExportSort.ENTRIES: translate("Archive", "Exported entries, {rows} rows: {file}"),
        ExportSort.CLOCKS: translate("Archive", "Exported clocks, {rows} rows: {file}"),
        ExportSort.PEOPLE: translate("Archive", "Exported people, {rows} rows: {file}"),
        ExportSort.AGENTS: translate("Archive", "Exported agents, {rows} rows: {file}"),
        ExportSort.SHIFTS: translate("Archive", "Exported shifts, {rows} rows: {file}"),
        ExportSort.REPORT: translate("Archive", "Exported the report of {about}: {file}"),
        ExportSort.BUNDLE: translate("Archive", "Exported the whole log: {file}"),
    }[fact.sort]
    return what.format(rows=format.count(fact.rows), file=fact.file, about=fact.about)


_OWN: dict[type, Callable[[Any, Viewer], str]] = {
    Exported: _exported,
    alarm.AlarmRaised: _raised,
    alarm.AlarmCleared: lambda fact, viewer: translate("Archive", "Back to normal: {alarm}").format(
        alarm=_about(fact.alarm, viewer)
    ),
    alarm.AlarmAcknowledged: lambda fact, viewer: translate("Archive", "Alarm acknowledged: {alarm}").format(
        alarm=_about(fact.alarm, viewer)
    ),
    alarm.AlarmShelved: lambda fact, viewer: translate(
        "Archive", "Alarm shelved until {time}: {alarm}. {reason}"
    ).format(alarm=_about(fact.alarm, viewer), time=format.clock_time(fact.until, viewer.zone), reason=fact.reason),
    alarm.AlarmUnshelved: lambda fact, viewer: translate("Archive", "Alarm back from the shelf: {alarm}").format(
        alarm=_about(fact.alarm, viewer)
    ),
    alarm.AlarmEscalated: lambda fact, viewer: translate("Archive", "Alarm passed on to {to}: {alarm}").format(
        alarm=_about(fact.alarm, viewer), to=alarm_rung_word(fact.to)
    ),
    alarm.ProposalAccepted: lambda fact, viewer: translate("Archive", "Made an incident: {alarm}").format(
        alarm=_about(fact.alarm, viewer)
    ),
    alarm.ProposalDeclined: lambda fact, viewer: translate("Archive", "Not made an incident: {alarm}. {reason}").format(
        alarm=_about(fact.alarm, viewer), reason=fact.reason
    ),
    alarm.AlarmRulesChanged: lambda fact, viewer: translate("Archive", "Alarm rules changed, {count} in force").format(
        count=format.count(len(fact.rules))
    ),
    FeedLost: lambda fact, viewer: translate("Archive", "Nothing known of the floor from {time} on: {why}").format(
        time=_time(fact.since, viewer), why=link_words(fact.why)
    ),
    FeedRestored: lambda fact, viewer: translate("Archive", "The floor is known again from {time} on").format(
        time=_time(fact.until, viewer)
    ),
}
