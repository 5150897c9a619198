"""Work that was put off in words, and the lines of the log about it."""

from functools import singledispatch
from typing import Any

from PySide6.QtCore import QCoreApplication

from incidents.deferred import facts
from incidents.deferred.work import Outcome, WorkKind
from widgets.format import count
from widgets.incidents.fact_names import Names

translate = QCoreApplication.translate


def work_word(what: WorkKind | str) -> str:
    """What was put off, as a plural; a sort of a later version stands for itself."""
    words: dict[str, str] = {
        WorkKind.FORM: translate("Work", "forms"),
        WorkKind.CALL_BACK: translate("Work", "call-backs"),
        WorkKind.MANUAL_ENTRY: translate("Work", "manual entries"),
    }
    return words.get(what, str(what))


def outcome_word(outcome: Outcome) -> str:
    """How it went out."""
    return {Outcome.DONE: translate("Work", "done"), Outcome.CANCELLED: translate("Work", "cancelled")}[outcome]


@singledispatch
def work_text(fact: Any, names: Names) -> str:
    """The words of a line of the log."""
    raise TypeError(f"{type(fact).__name__} is no fact of work put off")


@work_text.register
def _(fact: facts.WorkCountedIn, names: Names) -> str:
    said = [translate("WorkLog", "{count} {work} put off").format(count=count(fact.count), work=work_word(fact.what))]
    if fact.due is not None:
        said.append(translate("WorkLog", "promised for {time}").format(time=names.time(fact.due)))
    if fact.owner:
        said.append(translate("WorkLog", "answered for by {person}").format(person=names.person(fact.owner)))
    else:
        said.append(translate("WorkLog", "nobody answers for it yet"))
    if fact.read_back:
        said.append(translate("WorkLog", "read back to the customer"))
    return " · ".join([*said, *filter(None, [fact.note])])


@work_text.register
def _(fact: facts.WorkRecounted, names: Names) -> str:
    words = translate("WorkLog", "Counted again: {count} {work}. Why: {reason}")
    return words.format(count=count(fact.count), work=names.work(fact.work), reason=fact.reason)


@work_text.register
def _(fact: facts.WorkAssigned, names: Names) -> str:
    words = translate("WorkLog", "{person} answers for the {work} now")
    return words.format(person=names.person(fact.owner), work=names.work(fact.work))


@work_text.register
def _(fact: facts.WorkCountedOut, names: Names) -> str:
    words = translate("WorkLog", "{count} {work} {outcome}")
    said = words.format(count=count(fact.count), work=names.work(fact.work), outcome=outcome_word(fact.outcome))
    return translate("Log", "{what}: {why}").format(what=said, why=fact.reason) if fact.reason else said


@work_text.register
def _(fact: facts.WorkOffered, names: Names) -> str:
    words = translate("WorkLog", "{count} {work} offered to {person}, not yet accepted")
    return words.format(count=count(fact.count), work=names.work(fact.work), person=names.person(fact.successor))


@work_text.register
def _(fact: facts.WorkTaken, names: Names) -> str:
    words = translate("WorkLog", "{person} takes over {count} {work}")
    return words.format(count=count(fact.count), work=names.work(fact.work), person=names.person(fact.successor))


@work_text.register
def _(fact: facts.WorkDeclined, names: Names) -> str:
    words = translate("WorkLog", "{person} does not take over the {work}: {reason}")
    return words.format(work=names.work(fact.work), person=names.person(fact.successor), reason=fact.reason)
