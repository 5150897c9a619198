"""What a line of an incident's log says about its review and what follows from it."""

from functools import singledispatch
from typing import Any

from PySide6.QtCore import QCoreApplication

from incidents.review import facts
from widgets.incidents.fact_names import Names
from widgets.review.review_words import cause_word, channel_word, section_word

translate = QCoreApplication.translate


@singledispatch
def review_text(fact: Any, names: Names) -> str:
    """The words of a line."""
    raise TypeError(f"{type(fact).__name__} is no fact of a review")


@review_text.register
def _(fact: facts.SectionWritten, names: Names) -> str:
    words = translate("ReviewLog", "{section}, version {version}: {text}")
    return words.format(section=section_word(fact.section), version=fact.version, text=fact.text)


@review_text.register
def _(fact: facts.CauseNamed, names: Names) -> str:
    return translate("ReviewLog", "Root cause: {cause}").format(cause=cause_word(fact.cause))


@review_text.register
def _(fact: facts.ActionPlanned, names: Names) -> str:
    words = translate("ReviewLog", "Action {action}: {title}. {person} until {day}")
    return words.format(action=fact.action, title=fact.title, person=names.person(fact.owner), day=names.day(fact.due))


@review_text.register
def _(fact: facts.ActionDropped, names: Names) -> str:
    words = translate("ReviewLog", "Action {action} left out: {reason}")
    return words.format(action=fact.action, reason=fact.reason)


@review_text.register
def _(fact: facts.ActionMoved, names: Names) -> str:
    words = translate("ReviewLog", "Action “{action}”: now {person} until {day}, because {reason}")
    return words.format(
        action=names.action(fact.action), person=names.person(fact.owner), day=names.day(fact.due), reason=fact.reason
    )


@review_text.register
def _(fact: facts.ActionDone, names: Names) -> str:
    words = translate("ReviewLog", "Action “{action}” done: {evidence}")
    return words.format(action=names.action(fact.action), evidence=fact.evidence)


@review_text.register
def _(fact: facts.ActionVerified, names: Names) -> str:
    words = translate("ReviewLog", "Action “{action}” verified: {finding}")
    return words.format(action=names.action(fact.action), finding=fact.finding)


@review_text.register
def _(fact: facts.ActionSentBack, names: Names) -> str:
    words = translate("ReviewLog", "Action “{action}” is open again: {reason}")
    return words.format(action=names.action(fact.action), reason=fact.reason)


@review_text.register
def _(fact: facts.ChangeProposed, names: Names) -> str:
    where = names.step(fact.step) if fact.step else translate("ReviewLog", "whole playbook")
    words = translate("ReviewLog", "Playbook change {change} proposed ({where}): {what}. Why: {why}")
    return words.format(change=fact.change, where=where, what=fact.what, why=fact.why)


@review_text.register
def _(fact: facts.ChangeTakenOver, names: Names) -> str:
    words = translate("ReviewLog", "Playbook change “{change}” taken over in version {version}")
    return words.format(change=names.action(fact.change), version=fact.version)


@review_text.register
def _(fact: facts.ChangeRejected, names: Names) -> str:
    words = translate("ReviewLog", "Playbook change “{change}” rejected: {reason}")
    return words.format(change=names.action(fact.change), reason=fact.reason)


@review_text.register
def _(fact: facts.ReviewSubmitted, names: Names) -> str:
    return translate("ReviewLog", "Review submitted, fingerprint {digest}").format(digest=fact.digest[:8])


@review_text.register
def _(fact: facts.ReviewSentBack, names: Names) -> str:
    return translate("ReviewLog", "Review sent back: {comments}").format(comments=fact.comments)


@review_text.register
def _(fact: facts.ReviewSigned, names: Names) -> str:
    words = translate("ReviewLog", "Review signed by {person}, fingerprint {digest}")
    return words.format(person=names.person(fact.signer), digest=fact.digest[:8])


@review_text.register
def _(fact: facts.ResultTold, names: Names) -> str:
    words = translate("ReviewLog", "{person} told {to} the result {channel}: {words}")
    return words.format(
        person=names.person(fact.person), to=fact.to, channel=channel_word(fact.channel), words=fact.words
    )
