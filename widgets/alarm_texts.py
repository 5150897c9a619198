"""The words of alarms: what is wrong with its value, against which goal, in which state."""

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from resources.alarms.alarm import Alarm, AlarmState
from resources.alarms.condition import Condition
from resources.alarms.escalation import Rung
from resources.alarms.figures import DURATIONS, Figure, figure_of
from resources.floor import Floor
from widgets import format
from widgets.rule_texts import figure_value, figure_word, title_of

translate = QCoreApplication.translate

LASTING_S = 120.0  # from then on a title says for how long


def alarm_state_word(state: AlarmState) -> str:
    """How an alarm stands."""
    return {
        AlarmState.NORMAL: translate("AlarmState", "normal"),
        AlarmState.UNACKNOWLEDGED: translate("AlarmState", "not acknowledged"),
        AlarmState.ACKNOWLEDGED: translate("AlarmState", "acknowledged"),
        AlarmState.RETURNED: translate("AlarmState", "back to normal, not acknowledged"),
        AlarmState.SHELVED: translate("AlarmState", "shelved"),
    }[state]


def alarm_rung_word(rung: Rung) -> str:
    """Who was told because nobody acknowledged."""
    return {
        Rung.AGAIN: translate("AlarmRung", "this desk again"),
        Rung.NEXT_SUPERVISOR: translate("AlarmRung", "next supervisor"),
        Rung.DUTY_MANAGER: translate("AlarmRung", "duty manager"),
    }[rung]


def queue_title(queue: str, floor: Floor) -> str:
    """The queue's title, or that it is about the whole centre."""
    if not queue:
        return translate("Alarms", "Centre")
    known = floor.queues.get(queue)
    return (known.title if known else "") or queue


def alarm_title(alarm: Alarm, floor: Floor) -> str:
    """What is wrong where, with its value now (or, when it is over, the one it was raised with)."""
    condition = alarm.condition
    where = queue_title(condition.queue, floor)
    what = _titled(condition) or _figured(condition, _value(alarm, floor))
    lasts = floor.at - condition.began
    if alarm.active and lasts >= LASTING_S and condition.figure not in DURATIONS:
        return translate("Alarms", "{where}: {what} for {minutes} min").format(
            where=where, what=what, minutes=format.count(int(lasts // 60))
        )
    return translate("Alarms", "{where}: {what}").format(where=where, what=what)


def goal_text(condition: Condition) -> str:
    """What the figure is held against; empty where nothing is."""
    if condition.figure is None or condition.goal is None:
        return ""
    return translate("Alarms", "goal {goal}").format(goal=figure_value(condition.figure, condition.goal))


def alarm_why(alarm: Alarm, zone: tzinfo) -> str:
    """Goal and since when; of one that is over, since when it is."""
    if not alarm.active and alarm.cleared_at is not None:
        return translate("Alarms", "back to normal {time}, not acknowledged").format(
            time=format.clock_time(alarm.cleared_at, zone)
        )
    since = translate("Alarms", "since {time}").format(time=format.clock_time(alarm.condition.began, zone))
    return " · ".join(filter(None, (goal_text(alarm.condition), since)))


def _titled(condition: Condition) -> str:
    """Words of its own that say more than figure and value: a bank's rule, and nobody there."""
    if condition.rule == "feed_lost":
        return translate("Alarms", "no data from the PBX")
    if condition.rule == "unstaffed":
        return translate("Alarms", "nobody can answer")
    return condition.title or ("" if condition.figure else title_of(condition))


def _value(alarm: Alarm, floor: Floor) -> float | None:
    condition = alarm.condition
    queue = floor.queues.get(condition.queue)
    if alarm.active and queue is not None and condition.figure is not None:
        now = figure_of(queue, condition.figure, floor.at)
        return condition.value if now is None else now
    return condition.value


def _figured(condition: Condition, value: float | None) -> str:
    figure = condition.figure
    if figure is None or value is None:
        return title_of(condition)
    if figure is Figure.GAP and value < 0:
        return translate("Alarms", "{count} agents below need").format(count=format.count(round(-value)))
    words = {
        Figure.WAITING: translate("Alarms", "{value} waiting"),
        Figure.READY: translate("Alarms", "{value} agents ready"),
        Figure.STAFFED: translate("Alarms", "{value} agents staffed"),
        Figure.ABANDON_RATE: translate("Alarms", "{value} abandoned"),
        Figure.SHORT_SHARE: translate("Alarms", "{value} of the agents needed are missing"),
        Figure.OCCUPANCY: translate("Alarms", "{value} of staffed agents busy"),
    }
    named = translate("Alarms", "{figure} {value}")
    return words.get(figure, named).format(figure=figure_word(figure), value=figure_value(figure, value))
