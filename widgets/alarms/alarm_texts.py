"""The words of alarms: what is wrong with its value, against which goal, in which state."""

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from resources.alarms.alarm import Alarm
from resources.alarms.condition import Condition
from resources.alarms.escalation import Rung
from resources.alarms.figures import DURATIONS, HAS_GOAL, Figure, figure_of
from resources.floor import Floor
from widgets import format
from widgets.alarms.rule_texts import figure_value, figure_word, title_of
from widgets.alarms.surge_texts import is_surge, surge_against, surge_what, surge_where

translate = QCoreApplication.translate

LASTING_S = 120.0  # from then on a title says for how long


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


def queue_of(condition: Condition) -> str:
    """The queue to look at: its own, or the first of those it is the cause for; empty for the whole centre."""
    return condition.queue or next(iter(condition.gathers), "")


def alarm_title(alarm: Alarm, floor: Floor) -> str:
    """What is wrong where, with its value now (or, when it is over, the one it was raised with)."""
    condition = alarm.condition
    where = surge_where(condition, floor) if is_surge(condition) else queue_title(condition.queue, floor)
    return translate("Alarms", "{where}: {what}").format(where=where, what=alarm_what(alarm, floor))


def alarm_what(alarm: Alarm, floor: Floor) -> str:
    """The same without the place; of a figure that does not tell by itself for how long, with the minutes."""
    condition, what = alarm.condition, alarm_figure(alarm, floor)
    lasts = floor.at - condition.began
    tells = condition.figure in DURATIONS or is_surge(condition)
    if not alarm.active or lasts < LASTING_S or tells or eases(alarm, floor):
        return what
    words = translate("Alarms", "{what} for {minutes} min")
    return words.format(what=what, minutes=format.count(int(lasts // 60)))


def alarm_figure(alarm: Alarm, floor: Floor) -> str:
    """The figure and its value, or the rule's own words."""
    if is_surge(alarm.condition):
        return surge_what(alarm.condition, floor)
    return _titled(alarm.condition) or _figured(alarm.condition, value_now(alarm, floor))


def condition_words(condition: Condition, where: str) -> str:
    """What was found wrong where, with the value it was found with."""
    floor = Floor()
    found = surge_what(condition, floor) if is_surge(condition) else ""
    what = found or _titled(condition) or _figured(condition, condition.value)
    return translate("Alarms", "{where}: {what}").format(where=where, what=what)


def eases(alarm: Alarm, floor: Floor) -> bool:
    """Whether the figure has come back to the right side of its goal; the alarm holds until it stays there."""
    raised, goal, now = alarm.condition.value, alarm.condition.goal, value_now(alarm, floor)
    if not alarm.active or raised is None or goal is None or now is None:
        return False
    return now < goal < raised or raised < goal < now


def goal_text(condition: Condition) -> str:
    """What the figure is held against; empty where nothing is."""
    if condition.figure is None or condition.goal is None:
        return ""
    goal = translate("Alarms", "goal {goal}") if condition.figure in HAS_GOAL else translate("Alarms", "limit {goal}")
    return goal.format(goal=figure_value(condition.figure, condition.goal))


def alarm_why(alarm: Alarm, floor: Floor, zone: tzinfo) -> str:
    """Goal, since when, and whether it gets better; of one that is over, since when it is."""
    if not alarm.active and alarm.cleared_at is not None:
        return translate("Alarms", "back to normal {time}, not acknowledged").format(
            time=format.clock_time(alarm.cleared_at, zone)
        )
    since = translate("Alarms", "since {time}").format(time=format.clock_time(alarm.condition.began, zone))
    better = translate("Alarms", "getting better") if eases(alarm, floor) else ""
    against = surge_against(alarm.condition) if is_surge(alarm.condition) else goal_text(alarm.condition)
    return " · ".join(filter(None, (against, since, better)))


def _titled(condition: Condition) -> str:
    """Words of its own that say more than figure and value: a bank's rule, and nobody there."""
    if condition.rule == "feed_lost":
        return translate("Alarms", "no data from the PBX")
    if condition.rule == "unstaffed":
        return translate("Alarms", "nobody can answer")
    return condition.title or ("" if condition.figure else title_of(condition))


def value_now(alarm: Alarm, floor: Floor) -> float | None:
    """The figure on the floor now; of one that is over, and where it is not known, the one it was raised with."""
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
    if figure is Figure.SHORT_SHARE and not value:
        return translate("Alarms", "enough agents again")
    if figure is Figure.GAP and value < 0:
        return translate("Alarms", "{count} agents below need").format(count=format.count(round(-value)))
    words = {
        Figure.WAITING: translate("Alarms", "{value} waiting"),
        Figure.READY: translate("Alarms", "{value} agents ready"),
        Figure.STAFFED: translate("Alarms", "{value} agents staffed"),
        Figure.ABANDON_RATE: translate("Alarms", "{value} abandoned"),
        Figure.SHORT_SHARE: translate("Alarms", "{value} below need"),
        Figure.ABSENT: translate("Alarms", "{value} agents missing against the plan"),
    }
    named = translate("Alarms", "{figure} {value}")
    return words.get(figure, named).format(figure=figure_word(figure), value=figure_value(figure, value))
