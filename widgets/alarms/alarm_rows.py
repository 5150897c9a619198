"""The alarms as rows to read: one cause behind its worst alarm, values of now, who has taken what on."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, tzinfo
from itertools import islice
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from resources.alarms.alarm import Alarm, AlarmState, Shelf
from resources.alarms.alarms import Alarms, Group
from resources.alarms.escalation import Rung
from resources.floor import Floor
from resources.priority import Priority
from widgets import format
from widgets.alarms.alarm_list import MOST, AlarmRows
from widgets.alarms.alarm_row import AlarmRow
from widgets.alarms.alarm_shelf import ShelvedRow
from widgets.alarms.alarm_texts import alarm_figure, alarm_rung_word, alarm_title, alarm_why, queue_of

translate = QCoreApplication.translate


def rows_of(
    alarms: Alarms,
    floor: Floor,
    now: datetime,
    zone: tzinfo,
    *,
    most: int = MOST,
    unfolded: Collection[str] = (),
    marks: Mapping[str, str] = MappingProxyType({}),
) -> AlarmRows:
    """The worst `most` rows, with the members of `unfolded` causes; only these are put into words.

    `marks` are what incidents have declared of queues, such as degraded mode: it stands beside their alarms.
    `now` is the centre's time, from which the shelf's times left are counted.
    """
    groups = alarms.groups
    found = (row for group in groups for row in _of_group(group, floor, zone, unfolded))
    rows = [_marked(row, marks) for row in islice(found, most)]
    causes = sum(not row.member for row in rows)
    return AlarmRows(
        standing=tuple(rows),
        shelved=tuple(_of_shelf(alarm, alarm.shelf, floor, now) for alarm in alarms.shelved if alarm.shelf),
        count=sum(len(group.alarms) for group in groups),
        waiting=sum(alarm.needs_acknowledging for group in groups for alarm in group.alarms),
        left=len(groups) - causes,
    )


def _of_group(group: Group, floor: Floor, zone: tzinfo, unfolded: Collection[str]) -> Iterator[AlarmRow]:
    lead, *others = group.alarms
    if not others:
        yield _row(lead, group, floor, zone)
        return
    waiting = sum(alarm.needs_acknowledging for alarm in others)
    blinking = any(_blinks(alarm) for alarm in others)
    yield _row(lead, group, floor, zone, others=len(others), hidden_waiting=waiting, hidden_blinks=blinking)
    if group.key in unfolded:
        yield from (_row(alarm, group, floor, zone, member=True) for alarm in others)


def _row(
    alarm: Alarm, group: Group, floor: Floor, zone: tzinfo, *, others: int = 0, hidden_waiting: int = 0,
    hidden_blinks: bool = False, member: bool = False,
) -> AlarmRow:  # fmt: skip
    return AlarmRow(
        key=alarm.key,
        priority=alarm.priority,
        what=alarm_title(alarm, floor),
        why=" · ".join(filter(None, (alarm_why(alarm, floor, zone), _told(alarm)))),
        behind=_first_out(group, floor, zone) if others else "",
        note=acknowledged_text(alarm),
        queue=queue_of(alarm.condition),
        cause=group.key if others or member else "",
        others=others,
        member=member,
        waits=alarm.needs_acknowledging,
        blinks=_blinks(alarm),
        hidden_waiting=hidden_waiting,
        hidden_blinks=hidden_blinks,
        over=alarm.state is AlarmState.RETURNED,
    )


def _marked(row: AlarmRow, marks: Mapping[str, str]) -> AlarmRow:
    """With what was declared of its queue."""
    mark = marks.get(row.queue, "")
    return replace(row, why=" · ".join(filter(None, (mark, row.why)))) if mark else row


def _blinks(alarm: Alarm) -> bool:
    return alarm.state is AlarmState.UNACKNOWLEDGED and alarm.priority is Priority.CRITICAL


def acknowledged_text(alarm: Alarm) -> str:
    """Such as: ack desk 2. Empty while nobody has."""
    if alarm.acknowledged is None:
        return ""
    return translate("Alarms", "ack {desk}").format(desk=alarm.acknowledged.desk or alarm.acknowledged.who.name)


def _told(alarm: Alarm) -> str:
    """To whom it went because nobody acknowledged; that this desk heard it twice says nothing."""
    if not alarm.escalations or not alarm.needs_acknowledging or alarm.escalations[-1].rung is Rung.AGAIN:
        return ""
    return translate("Alarms", "now with: {who}").format(who=alarm_rung_word(alarm.escalations[-1].rung))


def _first_out(group: Group, floor: Floor, zone: tzinfo) -> str:
    """For the row that stands for its cause: how many there are, and which came first."""
    first, count = group.first_out, format.count(len(group.alarms))
    if first is group.lead:
        return translate("Alarms", "{count} alarms of this cause, this one first").format(count=count)
    here = first.condition.queue == group.lead.condition.queue or bool(first.condition.gathers)
    named = alarm_figure if here else alarm_title
    words = translate("Alarms", "{count} alarms, first {what}, {time}")
    return words.format(count=count, what=named(first, floor), time=format.clock_time(first.since, zone))


def _of_shelf(alarm: Alarm, shelf: Shelf, floor: Floor, now: datetime) -> ShelvedRow:
    return ShelvedRow(
        key=alarm.key,
        priority=alarm.priority,
        what=alarm_title(alarm, floor),
        why=translate("Alarms", "{who}: {reason}").format(who=shelf.by.who.name, reason=shelf.reason),
        left_s=max(0.0, (shelf.until - now).total_seconds()),
    )
