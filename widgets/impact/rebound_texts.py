"""The rebound after an outage in words: rows of the impact, and the lines of the log."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from incidents.incident import Incident
from incidents.rebound.facts import ReboundPredicted, ReboundSeen
from widgets.format import clock_time, count, percent
from widgets.incidents.fact_names import Names
from widgets.matters import Matter
from widgets.viewer import Viewer

if TYPE_CHECKING:
    from resources.forecast.deferred import Wave
    from resources.forecast.rebound import Lost, Rebound

translate = QCoreApplication.translate

SHOWN = 4  # intervals of 15 minutes: an hour
BLIND = 0.05  # share of an outage that may be missing on record without a word


def rebound_rows(
    incident: Incident, waves: "Sequence[Wave]", staffed: Mapping[str, int], viewer: Viewer, now: datetime
) -> tuple[Matter, ...]:
    """What the outage means for the queues, the greatest wave first; nothing for other incidents."""
    if not waves:
        return ()
    ordered = sorted((one for one in waves if one.rebound.total >= 1), key=lambda one: -one.rebound.total)
    queues = (_row(one, staffed.get(one.rebound.queue), viewer, now) for one in ordered)
    return (_head(incident, waves, viewer), *queues)


def rebound_text(fact: ReboundPredicted | ReboundSeen, names: Names) -> str:
    """The words of a line of the log."""
    time = names.time(fact.back_at)
    if isinstance(fact, ReboundSeen):
        hours = translate("Rebound", "Rebound after the return at {time}: {seen} contacts on top came, {due} predicted")
        return hours.format(time=time, seen=count(round(sum(fact.seen))), due=count(round(sum(fact.predicted))))
    words = translate("Rebound", "Service back at {time}: {lost} contacts lost, {extra} expected to call again")
    extra = sum(sum(one.extra) for one in fact.queues)
    said = words.format(time=time, lost=count(round(fact.lost)), extra=count(round(extra)))
    return f"{said} · {_constants(fact.share, fact.delay_s, fact.outages)}"


def _head(incident: Incident, waves: "Sequence[Wave]", viewer: Viewer) -> Matter:
    first = waves[0].rebound
    total = sum(one.rebound.total for one in waves)
    notes = [_constants(first.redial.share, first.redial.delay_s, first.redial.outages)]
    if total < 1:
        notes = [translate("Rebound", "No contact is lost so far beyond what chance explains.")]
    blind = max(one.unrecorded for one in waves)
    if blind > BLIND:
        notes.append(_assumed(blind))
    seen = incident.rebound.seen
    if seen is not None:
        notes.append(
            translate("Rebound", "first two hours: {due} predicted, {seen} came; learnt from").format(
                due=count(round(sum(seen.predicted))), seen=count(round(sum(seen.seen)))
            )
        )
    back = any(one.on_top for one in waves) or incident.rebound.predicted is not None
    title = translate("Rebound", "Rebound since service is back") if back else translate("Rebound", "Rebound to come")
    side = translate("Rebound", "{count} contacts").format(count=count(round(total)))
    return Matter("rebound", title, " · ".join(notes), side, tone="text")


def _row(one: "Wave", staffed: int | None, viewer: Viewer, now: datetime) -> Matter:
    title = translate("Rebound", "Rebound · {queue}").format(queue=viewer.queue(one.rebound.queue))
    side = translate("Rebound", "+{count} contacts").format(count=count(round(one.rebound.total)))
    return Matter(
        f"rebound/{one.rebound.queue}", title, " · ".join(_notes(one, staffed, viewer, now)), side, tone="text"
    )


def _notes(one: "Wave", staffed: int | None, viewer: Viewer, now: datetime) -> Iterator[str]:
    yield _lost(one.sofar)
    if one.if_now is not None:
        yield translate("Rebound", "if back now {curve}").format(curve=_curve(one.if_now))
        at = clock_time(one.rebound.begins, viewer.zone)
        yield translate("Rebound", "if back at {time} as stated {curve}").format(time=at, curve=_curve(one.rebound))
    elif one.rebound.begins >= now:
        yield translate("Rebound", "if back now {curve}").format(curve=_curve(one.rebound))
    else:
        at = clock_time(one.rebound.begins, viewer.zone)
        yield translate("Rebound", "since {time} {curve}").format(time=at, curve=_curve(one.rebound))
    if one.on_top:
        came = ", ".join(f"{value:+.0f}".replace("-", "−") for value in one.on_top[:SHOWN])
        yield translate("Rebound", "came on top: {curve}").format(curve=came)
    if one.agents:
        agents, usual = (", ".join(map(str, line[:SHOWN])) for line in (one.agents, one.usual))
        words = translate("Rebound", "agents needed {agents}, without it {usual}; staffed now {staffed}")
        yield words.format(agents=agents, usual=usual, staffed=count(staffed))


def _lost(lost: "Lost") -> str:
    words = translate("Rebound", "{count} deferred so far: {missing} never arrived, {gone} gave up")
    parts = (count(round(value)) for value in (lost.total, lost.missing + lost.blocked, lost.abandoned))
    total, missing, gone = parts
    return words.format(count=total, missing=missing, gone=gone)


def _curve(wave: "Rebound") -> str:
    """The contacts on top in the first hour, by 15 minutes: +42, +26, +16, +10 per 15 min."""
    line = ", ".join(f"+{value:.0f}" for value in wave.extra[:SHOWN])
    return translate("Rebound", "{numbers} per 15 min").format(numbers=line)


def _constants(share: float, delay_s: float, outages: int) -> str:
    values = {"share": percent(share), "minutes": count(round(delay_s / 60))}
    if outages:
        words = translate(
            "Rebound", "learnt from {count} outages here: {share} call again, {minutes} min later on average"
        )
        return words.format(count=count(outages), **values)
    words = translate("Rebound", "placeholder, not measured here: {share} call again, {minutes} min later on average")
    return words.format(**values)


def _assumed(blind: float) -> str:
    if blind >= 1 - BLIND:
        return translate("Rebound", "nothing of the outage is on record: all who were expected are taken as lost")
    words = translate("Rebound", "{share} of the outage is not on record: taken to have lost as much as the rest")
    return words.format(share=percent(blind))
