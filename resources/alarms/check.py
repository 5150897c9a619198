"""What is wrong with a set of rules, before it comes into force."""

from collections.abc import Iterable
from math import isfinite

from resources.alarms.figures import CENTRE_FIGURES, HAS_GOAL
from resources.alarms.refusals import AlarmCode
from resources.alarms.rule import Rule, Test
from resources.alarms.shipped import SHIPPED
from resources.entry import Refusal

LONGEST_TEXT = 1000  # characters of a title or a guidance
LONGEST_S = 3600.0  # of a delay: what must wait longer is no alarm

_SHIPPED = frozenset(rule.id for rule in SHIPPED)


def fault(rules: Iterable[Rule]) -> Refusal | None:
    """The first thing wrong in a set of rules; None: it can come into force."""
    ids: set[str] = set()
    for rule in rules:
        if rule.id in ids:
            return Refusal.of(AlarmCode.RULE_DOUBLED, rule=rule.title or rule.id)
        ids.add(rule.id)
        if refusal := fault_of(rule):
            return refusal
    return None


def fault_of(rule: Rule) -> Refusal | None:
    """The first thing wrong in one rule."""
    if not rule.id or "/" in rule.id or not (rule.title.strip() or rule.id in _SHIPPED):
        return Refusal(AlarmCode.RULE_WITHOUT_NAME)
    if max(len(rule.title), len(rule.guidance)) > LONGEST_TEXT:
        return Refusal.of(AlarmCode.ALARM_TEXT_LONG, limit=LONGEST_TEXT)
    code = _fault_of_tests(rule)
    return Refusal.of(code, rule=rule.title or rule.id) if code else None


def _fault_of_tests(rule: Rule) -> AlarmCode | None:
    if not rule.any_of or not all(rule.any_of):
        return AlarmCode.RULE_WITHOUT_TESTS
    if not _delay(rule.off_s) or not all(map(_numbers, rule.tests)):
        return AlarmCode.RULE_NUMBER
    if any(test.relative and test.figure not in HAS_GOAL for test in rule.tests):
        return AlarmCode.RULE_WITHOUT_GOAL
    mixed = not rule.of_centre and any(test.figure in CENTRE_FIGURES for test in rule.tests)
    return AlarmCode.RULE_MIXED if mixed else None


def _delay(seconds: float) -> bool:
    return 0 <= seconds <= LONGEST_S


def _numbers(test: Test) -> bool:
    return isfinite(test.threshold) and isfinite(test.deadband) and test.deadband >= 0 and _delay(test.for_s)
