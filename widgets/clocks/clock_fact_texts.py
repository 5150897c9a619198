"""What a line of an incident's log says about the clocks of regulators."""

from functools import singledispatch
from typing import Any

from PySide6.QtCore import QCoreApplication

from incidents.clocks import facts
from widgets.incidents.fact_names import Names

translate = QCoreApplication.translate


@singledispatch
def clock_fact_text(fact: Any, names: Names) -> str:
    """The words of a line."""
    raise TypeError(f"{type(fact).__name__} is no fact of a regulator's clock")


@clock_fact_text.register
def _(fact: facts.RulePackTaken, names: Names) -> str:
    words = translate("ClockLog", "Rules in force: {regime} {version}, fingerprint {digest}; verify with compliance")
    return words.format(regime=names.regime(fact.pack), version=fact.version, digest=fact.digest[:8])


@clock_fact_text.register
def _(fact: facts.GradedForRegulator, names: Names) -> str:
    words = translate("ClockLog", "Graded for {regime}: {grade}")
    said = words.format(regime=names.regime(fact.regime), grade=names.grade(fact.regime, fact.grade))
    return _because(said, fact.reason)


@clock_fact_text.register
def _(fact: facts.TriggerTimeStated, names: Names) -> str:
    words = {
        "occurred": translate("ClockLog", "Time of the event for the regulator: {time}, before: {before}"),
        "noticed": translate("ClockLog", "Time of noticing for the regulator: {time}, before: {before}"),
        "determined": translate("ClockLog", "Time of the bank’s finding: {time}, before: {before}"),
        "received": translate("ClockLog", "Time of receipt for the regulator: {time}, before: {before}"),
    }.get(fact.trigger, "{time}")
    before = names.time(fact.before) if fact.before else translate("ClockLog", "unknown")
    return _because(words.format(time=names.time(fact.at), before=before), fact.reason)


@clock_fact_text.register
def _(fact: facts.ReportFiled, names: Names) -> str:
    late = fact.due is not None and fact.at > fact.due
    words = (
        translate("ClockLog", "Filed late at {time} ({clock}), due {due}, by {channel}, reference {reference}: {text}")
        if late
        else translate("ClockLog", "Filed at {time} ({clock}), by {channel}, reference {reference}: {text}")
    )
    due = names.time(fact.due) if fact.due else ""
    return words.format(
        time=names.time(fact.at),
        clock=names.clock(fact.clock),
        due=due,
        channel=fact.channel,
        reference=fact.reference,
        text=fact.text,
    )


@clock_fact_text.register
def _(fact: facts.DutyWaived, names: Names) -> str:
    words = translate("ClockLog", "Not filed, waived with {person}: {clock}")
    said = words.format(person=names.person(fact.second), clock=names.clock(fact.clock))
    return _because(said, fact.reason)


@clock_fact_text.register
def _(fact: facts.ClockWarned, names: Names) -> str:
    words = translate("ClockLog", "{share}% of the time is gone: {clock}, due {time}")
    return words.format(share=fact.share, clock=names.clock(fact.clock), time=names.time(fact.due))


def _because(what: str, why: str) -> str:
    return translate("Log", "{what}: {why}").format(what=what, why=why) if why else what
