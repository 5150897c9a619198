"""The words of alarm rules: titles of the shipped ones, names of figures, comparisons and causes."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from resources.alarms.condition import Condition
from resources.alarms.figures import DURATIONS, RATES, Figure
from resources.alarms.rule import LOAD, Comparison, Rule, Test
from resources.alarms.shipped import FEED
from widgets import format

translate = QCoreApplication.translate


def rule_title(rule: str) -> str:
    """The title of a shipped rule by its id; any other text, as a bank-made rule's own title, stands for itself."""
    return _titles().get(rule, rule)


def title_of(rule: Rule | Condition) -> str:
    """The title of a rule or of what it found."""
    return rule.title or rule_title(rule.id if isinstance(rule, Rule) else rule.rule)


def figure_word(figure: Figure) -> str:
    """A figure's name."""
    return {
        Figure.WAITING: translate("AlarmRule", "waiting"),
        Figure.LONGEST_WAIT: translate("AlarmRule", "longest wait"),
        Figure.SERVICE_LEVEL: translate("AlarmRule", "service level"),
        Figure.ABANDON_RATE: translate("AlarmRule", "abandon rate"),
        Figure.ABANDONED: translate("AlarmRule", "callers who gave up"),
        Figure.SPEED_OF_ANSWER: translate("AlarmRule", "speed of answer"),
        Figure.HANDLING_TIME: translate("AlarmRule", "handling time"),
        Figure.READY: translate("AlarmRule", "agents ready"),
        Figure.STAFFED: translate("AlarmRule", "agents staffed"),
        Figure.GAP: translate("AlarmRule", "staffed minus need"),
        Figure.SHORT_SHARE: translate("AlarmRule", "share of the need that is missing"),
        Figure.OCCUPANCY: translate("AlarmRule", "occupancy"),
        Figure.ABSENT: translate("AlarmRule", "agents missing against the plan"),
        Figure.ABSENT_SHARE: translate("AlarmRule", "share of the planned who are missing"),
        Figure.LINK_AGE: translate("AlarmRule", "silence of the feed"),
    }[figure]


def comparison_word(comparison: Comparison) -> str:
    """A comparison as it is read aloud between figure and threshold."""
    return {
        Comparison.ABOVE: translate("AlarmRule", "above"),
        Comparison.AT_LEAST: translate("AlarmRule", "at least"),
        Comparison.BELOW: translate("AlarmRule", "below"),
        Comparison.AT_MOST: translate("AlarmRule", "at most"),
    }[comparison]


def figure_value(figure: Figure, value: float) -> str:
    """A figure's value in its unit."""
    if figure in RATES:
        return format.level(value) if figure is Figure.SERVICE_LEVEL else format.percent(value)
    if figure in DURATIONS:
        return format.duration(value)
    return format.signed(round(value)) if figure is Figure.GAP else format.count(round(value))


def _titles() -> dict[str, str]:
    return {
        "feed_lost": translate("AlarmRule", "The feed is lost"),
        "unstaffed": translate("AlarmRule", "Callers wait and nobody is staffed"),
        "very_long_wait": translate("AlarmRule", "Very long wait"),
        "very_low_level": translate("AlarmRule", "Service level far below goal"),
        "long_wait": translate("AlarmRule", "Long wait"),
        "low_level": translate("AlarmRule", "Service level below goal"),
        "abandoned": translate("AlarmRule", "Many callers give up"),
        "short": translate("AlarmRule", "Fewer agents than needed"),
        "absent": translate("AlarmRule", "Agents missing against the plan"),
        "stretched": translate("AlarmRule", "Agents without a break between contacts"),
    }


def cause_words() -> dict[str, str]:
    """The causes under which shipped rules group their alarms, by key."""
    return {
        LOAD: translate("AlarmRule", "more work than hands"),
        FEED: translate("AlarmRule", "link to the PBX"),
    }


def condition_text(rule: Rule, queues: Mapping[str, str] | None = None) -> str:
    """What a rule asks for, as one reads it: longest wait at least 1.5 × goal for 00:30. `queues` are titles by id."""
    both, either = translate("AlarmRule", " and "), translate("AlarmRule", "; or ")
    titles = queues or {}
    return either.join(both.join(_tested(test, titles) for test in tests) for tests in rule.any_of)


def _tested(test: Test, titles: Mapping[str, str]) -> str:
    words = translate("AlarmRule", "{figure} {comparison} {threshold}").format(
        figure=figure_word(test.figure), comparison=comparison_word(test.comparison), threshold=_threshold(test)
    )
    if test.queue:
        named = titles.get(test.queue, test.queue)
        words = translate("AlarmRule", "{what} in {queue}").format(what=words, queue=named)
    if not test.for_s:
        return words
    return translate("AlarmRule", "{what} for {time}").format(what=words, time=format.duration(test.for_s))


def _threshold(test: Test) -> str:
    if test.relative:
        return translate("AlarmRule", "{times} × goal").format(times=f"{test.threshold:g}")
    return figure_value(test.figure, test.threshold)
