"""What a line of an incident's log says about a loan of agents."""

from functools import singledispatch
from typing import Any

from PySide6.QtCore import QCoreApplication

from resources.loans import facts
from resources.loans.loan import Cause
from widgets.format import count, listed
from widgets.incidents.fact_names import Names
from widgets.loans.loan_texts import cause_word, trouble_text

translate = QCoreApplication.translate


@singledispatch
def loan_text(fact: Any, names: Names) -> str:
    """The words of a line; an agent without a name is called by the address that the PBX knows."""
    raise TypeError(f"{type(fact).__name__} is no fact of a loan")


@loan_text.register
def _(fact: facts.LoanPlanned, names: Names) -> str:
    words = translate("LoanLog", "{agent} of {donors} is to help {queue} until {time}: {reason}")
    if fact.override:
        words = translate(
            "LoanLog", "{agent} of {donors} is to help {queue} until {time}: {reason}. Protected line: {override}"
        )
    if fact.begins is not None:
        return _planned_for_later(fact, names)
    donors = listed(map(names.queue, fact.donors))
    time, reason, override = names.time(fact.until), _reason(fact), _agreed(fact, names)
    return _said(words, fact, names, donors=donors, time=time, reason=reason, override=override)


@loan_text.register
def _(fact: facts.LoanBegun, names: Names) -> str:
    words = translate("LoanLog", "The loan of {agent} to {queue} begins: {donors} gives them up")
    return _said(words, fact, names, donors=listed(map(names.queue, fact.donors)))


@loan_text.register
def _(fact: facts.LoanHeld, names: Names) -> str:
    return _said(translate("LoanLog", "{agent} cannot go to {queue} yet"), fact, names)


@loan_text.register
def _(fact: facts.LoanCancelled, names: Names) -> str:
    words = translate("LoanLog", "{agent} does not go to {queue}: {cause}")
    cause = translate("LoanLog", "cancelled before it began") if fact.cause is Cause.ASKED else cause_word(fact.cause)
    return _said(words, fact, names, cause=cause)


@loan_text.register
def _(fact: facts.LoanSent, names: Names) -> str:
    return _said(translate("LoanLog", "The PBX was asked to lend {agent} to {queue}"), fact, names)


@loan_text.register
def _(fact: facts.LoanConfirmed, names: Names) -> str:
    words = translate("LoanLog", "The PBX shows {agent} at {queue}, {seconds} s after it was asked")
    return _said(words, fact, names, seconds=f"{fact.took_s:.1f}")


@loan_text.register
def _(fact: facts.LoanRefused, names: Names) -> str:
    return _said(translate("LoanLog", "{agent} was not lent to {queue}"), fact, names)


@loan_text.register
def _(fact: facts.LoanUnconfirmed, names: Names) -> str:
    return _said(translate("LoanLog", "Nobody knows whether {agent} helps {queue}"), fact, names)


@loan_text.register
def _(fact: facts.LoanExtended, names: Names) -> str:
    words = translate("LoanLog", "{agent} helps {queue} until {time} now")
    return _said(words, fact, names, time=names.time(fact.until))


@loan_text.register
def _(fact: facts.LoanReturning, names: Names) -> str:
    words = translate("LoanLog", "{agent} comes back from {queue}: {cause}")
    return _said(words, fact, names, cause=cause_word(fact.cause))


@loan_text.register
def _(fact: facts.LoanCompensated, names: Names) -> str:
    return _said(translate("LoanLog", "{agent} stays: the loan to {queue} was undone"), fact, names)


@loan_text.register
def _(fact: facts.LoanHalfApplied, names: Names) -> str:
    return _said(translate("LoanLog", "{agent} is half lent to {queue}"), fact, names)


@loan_text.register
def _(fact: facts.LoanReturned, names: Names) -> str:
    words = translate("LoanLog", "{agent} is back from {queue} after {minutes} min: {cause}")
    return _said(words, fact, names, minutes=count(round(fact.lent_s / 60)), cause=cause_word(fact.cause))


@loan_text.register
def _(fact: facts.LoanReturnFailed, names: Names) -> str:
    return _said(translate("LoanLog", "{agent} could not be brought back from {queue}"), fact, names)


def _planned_for_later(fact: facts.LoanPlanned, names: Names) -> str:
    words = translate("LoanLog", "{agent} is to help {queue} from {begins} until {time}: {reason}")
    if fact.override:
        words = translate(
            "LoanLog", "{agent} is to help {queue} from {begins} until {time}: {reason}. Protected line: {override}"
        )
    begins = names.time(fact.begins) if fact.begins else ""
    time, reason, override = names.time(fact.until), _reason(fact), _agreed(fact, names)
    return _said(words, fact, names, begins=begins, time=time, reason=reason, override=override)


def _reason(fact: facts.LoanPlanned) -> str:
    """Why, and why open promises of the agent may wait."""
    if not fact.waiting:
        return fact.reason
    words = translate("LoanLog", "{reason}. Promises to customers may wait: {waiting}")
    return words.format(reason=fact.reason, waiting=fact.waiting)


def _agreed(fact: facts.LoanPlanned, names: Names) -> str:
    if not fact.second:
        return fact.override
    words = translate("LoanLog", "{why} ({person} agreed)")
    return words.format(why=fact.override, person=names.person(fact.second))


def _said(words: str, fact: Any, names: Names, **params: str) -> str:
    """The sentence, with what went wrong and with the places that somebody else changed meanwhile."""
    said = words.format(agent=fact.name or fact.agent, queue=names.queue(fact.to), **params)
    if trouble := getattr(fact, "trouble", None):
        said = translate("Log", "{what}: {why}").format(what=said, why=trouble_text(trouble, names.queue))
    if left := getattr(fact, "left", ()):
        queues = listed(names.queue(place.queue) for place in left)
        said = translate("LoanLog", "{what}. Left as somebody else changed it: {queues}").format(
            what=said, queues=queues
        )
    return said
