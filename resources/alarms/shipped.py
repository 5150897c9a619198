"""The rules that come with the console; their titles and guidance are words of the views, by the rule's id."""

from resources.alarms.figures import Figure
from resources.alarms.rule import Comparison, Rule, Test
from resources.floor import LOST_S
from resources.priority import Priority

FEED = "feed"
# in parts of the queue's own goal, as resources/pressure.py grades the same figures
LONG_WAIT, VERY_LONG_WAIT = 1.5, 3.0
LOW_LEVEL, VERY_LOW_LEVEL = 0.94, 0.81  # of a goal of 80 %: 75 % and 65 %
MANY_ABANDONED, FEW_CALLERS = 1.5, 3  # one caller who gives up at night is no alarm


def _at_least(figure: Figure, threshold: float, for_s: float = 0, deadband: float = 0) -> Test:
    return Test(figure, Comparison.AT_LEAST, threshold, for_s=for_s, deadband=deadband)


def _times(figure: Figure, times: float, for_s: float) -> Test:
    return Test(figure, Comparison.AT_LEAST, times, relative=True, for_s=for_s, deadband=0.2)


def _level(share: float, for_s: float) -> Test:
    return Test(Figure.SERVICE_LEVEL, Comparison.BELOW, share, relative=True, for_s=for_s, deadband=0.03)


_WAITING = _at_least(Figure.WAITING, 1, for_s=15)
_NOBODY = Test(Figure.STAFFED, Comparison.AT_MOST, 0, for_s=15)
# one colleague in a traffic jam is a talk, not an alarm
_ABSENT = (_at_least(Figure.ABSENT, 2, 120), _at_least(Figure.ABSENT_SHARE, 0.1, 120))
_GAVE_UP = _at_least(Figure.ABANDONED, FEW_CALLERS)

SHIPPED: tuple[Rule, ...] = (
    Rule(
        "feed_lost",
        Priority.CRITICAL,
        ((_at_least(Figure.LINK_AGE, LOST_S),),),
        group=FEED,
        kind="system_outage",
        severity="s2",
    ),
    Rule("unstaffed", Priority.CRITICAL, ((_WAITING, _NOBODY),), off_s=30),
    Rule("very_long_wait", Priority.CRITICAL, ((_times(Figure.LONGEST_WAIT, VERY_LONG_WAIT, 30),),), off_s=60),
    Rule("very_low_level", Priority.CRITICAL, ((_level(VERY_LOW_LEVEL, 180), _GAVE_UP),), off_s=120),
    Rule("long_wait", Priority.HIGH, ((_times(Figure.LONGEST_WAIT, LONG_WAIT, 30),),), off_s=60),
    Rule("abandoned", Priority.HIGH, ((_times(Figure.ABANDON_RATE, MANY_ABANDONED, 120), _GAVE_UP),), off_s=120),
    Rule("low_level", Priority.MEDIUM, ((_level(LOW_LEVEL, 180),),), off_s=120),
    Rule("short", Priority.MEDIUM, ((_at_least(Figure.SHORT_SHARE, 0.1, 300, 0.05),),), off_s=120),
    Rule("absent", Priority.MEDIUM, (_ABSENT,), off_s=120),
    Rule("stretched", Priority.LOW, ((_at_least(Figure.OCCUPANCY, 0.95, 1200, 0.05),),), off_s=300),
)
