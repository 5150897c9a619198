"""What the clocks of regulators are called, in the languages of their packs."""

from PySide6.QtCore import QCoreApplication

from incidents.clocks.pack import NOT_REPORTABLE, SUBMITTED, Certainty, RulePack, Trigger
from incidents.clocks.regulation import Regulation
from incidents.clocks.spans import Span, SpanUnit
from widgets.format import count

translate = QCoreApplication.translate


def clock_name(regulation: Regulation, clock: str, language: str) -> str:
    """The regime and what is owed, with the number of a repeated report; an unknown key stands for itself."""
    regime, _, rest = clock.partition("/")
    duty_key, _, number = rest.partition("/")
    taken = regulation.pack(regime)
    duty = taken.rules.duty(duty_key) if taken else None
    if taken is None or duty is None:
        return clock
    regime_title, title = taken.rules.title.pick(language), duty.title.pick(language)
    name = translate("Log", "{what}: {why}").format(what=regime_title, why=title)
    return f"{name} #{number}" if number else name


def regime_name(regulation: Regulation, regime: str, language: str) -> str:
    """The title of a regime's pack; an unknown one stands for itself."""
    taken = regulation.pack(regime)
    return taken.rules.title.pick(language) if taken else regime


def grade_name(regulation: Regulation, regime: str, grade: str, language: str) -> str:
    """A regulatory grade in words."""
    if grade == NOT_REPORTABLE:
        return translate("Clock", "not reportable")
    taken = regulation.pack(regime)
    known = taken.rules.grade(grade) if taken else None
    return known.title.pick(language) if known else grade


def certainty_text(certainty: Certainty) -> str:
    """How well the authors of the pack know the rule."""
    return {
        Certainty.READ: translate("Clock", "read in the rule"),
        Certainty.SECOND_HAND: translate("Clock", "read second-hand"),
        Certainty.MEMORY: translate("Clock", "from memory: check"),
    }[certainty]


def trigger_text(trigger: str, pack: RulePack, language: str) -> str:
    """What starts a clock, after "from": "the event"."""
    if trigger.startswith(SUBMITTED):
        duty = pack.duty(trigger.removeprefix(SUBMITTED))
        filed = duty.title.pick(language) if duty else trigger
        return translate("Clock", "the filing of “{duty}”").format(duty=filed)
    return {
        Trigger.OCCURRED: translate("Clock", "the event"),
        Trigger.NOTICED: translate("Clock", "when it was noticed"),
        Trigger.REPORTED: translate("Clock", "the report to the console"),
        Trigger.CLASSIFIED: translate("Clock", "the grading"),
        Trigger.DETERMINED: translate("Clock", "the bank’s finding"),
        Trigger.RECEIVED: translate("Clock", "the receipt"),
        Trigger.RESOLVED: translate("Clock", "the end of the incident"),
    }[Trigger(trigger)]


def span_text(span: Span) -> str:
    """The time given: "60 min", "7 business days"; nothing is "at once"."""
    if not span.count:
        return translate("Clock", "at once")
    words = {
        SpanUnit.MIN: translate("Clock", "{count} min"),
        SpanUnit.HOUR: translate("Clock", "{count} h"),
        SpanUnit.CALENDAR_DAY: translate("Clock", "{count} days"),
        SpanUnit.BUSINESS_DAY: translate("Clock", "{count} business days"),
        SpanUnit.MONTH: translate("Clock", "{count} months"),
    }
    return words[span.unit].format(count=count(span.count))
