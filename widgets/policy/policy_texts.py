"""The words of the policy sheet: what each placeholder limits, and what the log says of it."""

from PySide6.QtCore import QCoreApplication

from incidents.policy.facts import LimitsTaken
from resources.policy.facts import PolicySheetSigned
from resources.policy.sheet import NUMBERS, Period, Terms
from widgets.incidents.fact_names import Names

translate = QCoreApplication.translate


def term_word(name: str) -> str:
    """What a number of the sheet is about, with its unit."""
    return {
        "rings": translate("Policy", "Answer a call within so many rings"),
        "ring_cycle_s": translate("Policy", "Seconds from ring to ring"),
        "reply_min": translate("Policy", "First reply to an online contact, minutes"),
        "support_min": translate("Policy", "A supervisor answers a report, minutes"),
        "speech_rate": translate("Policy", "Rate of speech, characters a minute"),
        "induction_days": translate("Policy", "Induction, days"),
        "training_weeks": translate("Policy", "Business training, weeks"),
        "report_min": translate("Policy", "“Immediately”: from noticing to the report, minutes"),
        "activate_min": translate("Policy", "“Promptly”: from acknowledging to activating, minutes"),
    }[name]


def use_text(name: str) -> str:
    """What the console does with the number."""
    return {
        "support_min": translate("Policy", "each rung of an unanswered report"),
        "activate_min": translate("Policy", "the clock until activation"),
        "report_min": translate("Policy", "late reports on the Review page"),
    }.get(name, translate("Policy", "for reference; no clock measures it yet"))


def period_word(period: Period) -> str:
    """How often people are assessed."""
    return {
        Period.MONTH: translate("Policy", "every month"),
        Period.QUARTER: translate("Policy", "every quarter"),
    }[period]


def policy_text(fact: PolicySheetSigned | LimitsTaken, names: Names) -> str:
    """The words of a line in the log."""
    if isinstance(fact, LimitsTaken):
        return translate("Policy", "Clocks run under the policy sheet, version {version}{limits}").format(
            version=fact.sheet, limits=_list(_limits(fact))
        )
    return translate("Policy", "Policy sheet version {version} signed, from {day} {time} on: {reason}{limits}").format(
        version=fact.version,
        day=names.day(fact.effective_at),
        time=names.time(fact.effective_at),
        reason=fact.reason,
        limits=_list(_said(fact.terms)),
    )


def _list(said: list[str]) -> str:
    return translate("Policy", " ({what})").format(what="; ".join(said)) if said else ""


def _limits(fact: LimitsTaken) -> list[str]:
    named = {"support_min": fact.support_min, "report_min": fact.report_min, "activate_min": fact.activate_min}
    return [_pair(name, value) for name, value in named.items() if value is not None]


def _said(terms: Terms) -> list[str]:
    return [_pair(name, value) for name, value in terms.numbers().items() if value is not None]


def _pair(name: str, value: int) -> str:
    return f"{NUMBERS[name].place} {term_word(name)}: {value}"
