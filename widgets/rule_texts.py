"""The words of alarm rules: titles and guidance of the shipped ones, names of figures, comparisons and causes."""

from PySide6.QtCore import QCoreApplication

from resources.alarms.condition import Condition
from resources.alarms.figures import DURATIONS, RATES, Figure
from resources.alarms.rule import Comparison, Rule
from widgets import format

translate = QCoreApplication.translate


def rule_title(rule: str) -> str:
    """The title of a shipped rule by its id; any other text, as a bank-made rule's own title, stands for itself."""
    return _titles().get(rule, rule)


def rule_guidance(rule: str) -> str:
    """What to do about an alarm of a shipped rule, by its id: one to three sentences, the cheapest lever first."""
    return _guidance().get(rule, "")


def title_of(rule: Rule | Condition) -> str:
    """The title of a rule or of what it found."""
    return rule.title or rule_title(rule.id if isinstance(rule, Rule) else rule.rule)


def guidance_of(rule: Rule | Condition) -> str:
    """The guidance of a rule or of what it found; empty when there is none."""
    return rule.guidance or rule_guidance(rule.id if isinstance(rule, Rule) else rule.rule)


def figure_word(figure: Figure) -> str:
    """A figure's name."""
    return {
        Figure.WAITING: translate("AlarmRule", "waiting"),
        Figure.LONGEST_WAIT: translate("AlarmRule", "longest wait"),
        Figure.SERVICE_LEVEL: translate("AlarmRule", "service level"),
        Figure.ABANDON_RATE: translate("AlarmRule", "abandoned"),
        Figure.SPEED_OF_ANSWER: translate("AlarmRule", "speed of answer"),
        Figure.HANDLING_TIME: translate("AlarmRule", "handling time"),
        Figure.READY: translate("AlarmRule", "agents ready"),
        Figure.STAFFED: translate("AlarmRule", "agents staffed"),
        Figure.GAP: translate("AlarmRule", "staffed minus need"),
        Figure.SHORT_SHARE: translate("AlarmRule", "share of the need that is missing"),
        Figure.OCCUPANCY: translate("AlarmRule", "occupancy"),
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
        return format.percent(value)
    return format.duration(value) if figure in DURATIONS else format.count(round(value))


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
        "stretched": translate("AlarmRule", "Agents without a break between contacts"),
    }


def _guidance() -> dict[str, str]:
    return {
        "feed_lost": translate(
            "AlarmRule",
            "The screen is blind: the figures are old. Ask telephony whether the PBX and the line to it work. "
            "Until they do, have the team leaders count waiting callers by hand.",
        ),
        "unstaffed": translate(
            "AlarmRule",
            "Look who is paused or unavailable in this queue and call one back. Otherwise lend an agent of a queue "
            "that has some ready.",
        ),
        "very_long_wait": translate(
            "AlarmRule",
            "Send agents in wrap-up and on movable breaks back first, then lend agents of a queue that is within its "
            "goals. If many queues wait, report an incident.",
        ),
        "very_low_level": translate(
            "AlarmRule",
            "See whether more contacts come than expected, or fewer agents work: the chart and the agents' states "
            "tell. Move breaks first, then lend agents; if it lasts, report an incident.",
        ),
        "long_wait": translate(
            "AlarmRule",
            "See whether an agent who is ready does not take calls. Then move breaks that can wait.",
        ),
        "low_level": translate(
            "AlarmRule",
            "Compare staffed with need. If agents are missing, move breaks and work off the phone; if the handling "
            "time grew, ask the team leaders why.",
        ),
        "abandoned": translate(
            "AlarmRule",
            "Callers give up before they are answered. Look at the longest wait first; if it is short, ask telephony "
            "to listen to the announcement and the line.",
        ),
        "short": translate(
            "AlarmRule",
            "Nobody waits too long yet. See who is away without being planned to be, and move breaks before the next "
            "peak.",
        ),
        "stretched": translate(
            "AlarmRule",
            "Agents go from one contact to the next. Allow short breaks in turn as soon as nobody waits, or handling "
            "times and mistakes will rise.",
        ),
    }
