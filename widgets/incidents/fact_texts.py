"""What a line of an incident's log says: words for every fact."""

from functools import singledispatch

from PySide6.QtCore import QCoreApplication

from incidents import facts
from incidents.access import RestrictedViewed
from incidents.attachments.topic import ATTACHMENTS
from incidents.clocks.topic import CLOCKS
from incidents.deferred.topic import DEFERRED
from incidents.grading.facts import GradeDeclined
from incidents.impact.topic import IMPACT
from incidents.measures.topic import MEASURES
from incidents.policy.facts import LimitsTaken
from incidents.rebound.topic import REBOUND
from incidents.review.topic import REVIEW
from incidents.rolls.topic import ROLLS
from incidents.team.topic import TEAM
from resources.effects.facts import EFFECT_FACTS
from resources.forecast.facts import FORECAST_FACTS
from resources.hand_counts.facts import HAND_COUNT_FACTS
from resources.loans.facts import LOAN_FACTS
from resources.offers.facts import OFFER_FACTS
from resources.policy.facts import PolicySheetSigned
from resources.promises.facts import PROMISE_FACTS
from resources.roster.facts import ROSTER_FACTS
from widgets.attachments.attachment_fact_texts import attachment_text
from widgets.clocks.clock_fact_texts import clock_fact_text
from widgets.deferred.work_texts import work_text
from widgets.forecast.forecast_fact_texts import forecast_text
from widgets.hand_counts.hand_count_texts import hand_count_text
from widgets.impact.impact_texts import impact_text
from widgets.impact.rebound_texts import rebound_text
from widgets.incidents.deadline_texts import owed_text, rung_word
from widgets.incidents.fact_names import Names
from widgets.incidents.incident_texts import severity_text
from widgets.loans.effect_texts import effect_text
from widgets.loans.loan_fact_texts import loan_text
from widgets.measures.measure_fact_texts import measure_text
from widgets.offers.offer_texts import offer_text
from widgets.policy.policy_texts import policy_text
from widgets.promises.promise_texts import promise_text
from widgets.review.review_fact_texts import review_text
from widgets.rolls.roll_texts import roll_text
from widgets.roster.roster_fact_texts import roster_text
from widgets.team.team_fact_texts import assigned_text, command_text, team_text
from widgets.texts import kind_word

translate = QCoreApplication.translate


@singledispatch
def fact_text(fact: object, names: Names) -> str:
    """The words of a line, without who and when; a fact of a later version is named, never hidden."""
    return translate("Log", "An entry this console does not know: {kind}").format(
        kind=getattr(fact, "kind", type(fact).__name__)
    )


@fact_text.register
def _(_fact: RestrictedViewed, _names: Names) -> str:
    return translate("Log", "The details stood on this person's screen")


@fact_text.register
def _(fact: facts.IncidentReported, names: Names) -> str:
    return translate("Log", "{kind}: {affected}").format(kind=kind_word(fact.incident_kind), affected=fact.affected)


@fact_text.register
def _(fact: facts.Acknowledged, names: Names) -> str:
    return translate("Log", "Report acknowledged")


@fact_text.register
def _(fact: facts.Classified, names: Names) -> str:
    return _because(translate("Log", "Graded {grade}").format(grade=severity_text(fact.severity)), fact.reason)


@fact_text.register
def _(fact: facts.SeverityChanged, names: Names) -> str:
    return _because(translate("Log", "Graded again: {grade}").format(grade=severity_text(fact.severity)), fact.reason)


@fact_text.register
def _(fact: GradeDeclined, names: Names) -> str:
    words = translate("Log", "{grade} proposed and declined ({signs})")
    return _because(words.format(grade=severity_text(fact.severity), signs="; ".join(fact.signs)), fact.reason)


@fact_text.register
def _(fact: facts.Dismissed, names: Names) -> str:
    return _because(_with_second(translate("Log", "Dismissed"), fact.second, names), fact.reason)


@fact_text.register
def _(fact: facts.Merged, names: Names) -> str:
    return translate("Log", "Merged into another incident")


@fact_text.register
def _(fact: facts.PlaybookTaken, names: Names) -> str:
    return translate("Log", "Playbook {name} {version} taken, fingerprint {digest}").format(
        name=names.playbook(fact.playbook), version=fact.version, digest=fact.digest[:8]
    )


@fact_text.register
def _(fact: facts.Activated, names: Names) -> str:
    return translate("Log", "Response activated")


@fact_text.register
def _(fact: facts.CommanderNamed, names: Names) -> str:
    return command_text(fact, names)


@fact_text.register
def _(fact: facts.RoleAssigned, names: Names) -> str:
    return assigned_text(fact, names)


@fact_text.register
def _(fact: facts.RoleAccepted, names: Names) -> str:
    words = translate("Log", "{role} accepted").format(role=names.role(fact.role))
    return _because(words, fact.answered_by)


@fact_text.register
def _(fact: facts.RoleDeclined, names: Names) -> str:
    return _because(translate("Log", "{role} declined").format(role=names.role(fact.role)), fact.reason)


@fact_text.register
def _(fact: facts.StepDone, names: Names) -> str:
    found = [names.choice(fact.step, fact.choice)] if fact.choice else []
    found += [evidence_text(fact.step, key, value, names) for key, value in fact.evidence if value]
    return _because(names.step(fact.step), " · ".join(found))


@fact_text.register
def _(fact: facts.StepSkipped, names: Names) -> str:
    return _because(translate("Log", "Skipped “{step}”").format(step=names.step(fact.step)), fact.reason)


@fact_text.register
def _(fact: facts.StepReopened, names: Names) -> str:
    step, _, answer = fact.reason.partition("=")  # an answer that sent the team back
    why = names.choice(step, answer) if answer else fact.reason
    why = fact.reason if why == answer else why
    return _because(translate("Log", "Reopened “{step}”").format(step=names.step(fact.step)), why)


@fact_text.register
def _(fact: facts.StepAdded, names: Names) -> str:
    return translate("Log", "Added step “{step}” for {role}").format(step=fact.title, role=names.role(fact.role))


@fact_text.register
def _(fact: facts.NoteWritten, names: Names) -> str:
    return fact.text


@fact_text.register
def _(fact: facts.NoteCorrected, names: Names) -> str:
    return fact.text


@fact_text.register
def _(fact: facts.UpdatePosted, names: Names) -> str:
    return fact.text


@fact_text.register
def _(fact: facts.PutOnHold, names: Names) -> str:
    return _because(translate("Log", "Put on hold"), fact.reason)


@fact_text.register
def _(fact: facts.Resumed, names: Names) -> str:
    return translate("Log", "Response resumed")


@fact_text.register
def _(fact: facts.Stabilised, names: Names) -> str:
    return translate("Log", "Stabilised")


@fact_text.register
def _(fact: facts.RecoveryBegun, names: Names) -> str:
    return translate("Log", "Recovery begun")


@fact_text.register
def _(fact: facts.Resolved, names: Names) -> str:
    return _because(_with_second(translate("Log", "Resolved"), fact.second, names), fact.override)


@fact_text.register
def _(fact: facts.Reopened, names: Names) -> str:
    return _because(translate("Log", "Reopened"), fact.reason)


@fact_text.register
def _(fact: facts.ReviewBegun, names: Names) -> str:
    return translate("Log", "Review begun")


@fact_text.register
def _(fact: facts.ReviewWritten, names: Names) -> str:
    return _because(translate("Log", "Review written"), fact.summary)


@fact_text.register
def _(fact: facts.Closed, names: Names) -> str:
    return translate("Log", "Closed, signed by {person}").format(person=names.person(fact.reviewer))


@fact_text.register
def _(fact: facts.Escalated, names: Names) -> str:
    what, _, rest = fact.what.partition(":")
    part = rest.partition(":")[0]
    words = {
        "role": names.role(part),
        "title": names.step(part),
        "clock": names.clock(part),
        "regime": names.regime(part),
        "measure": names.measure(part),
        "work": names.work(part),
        "action": names.action(part),
    }
    owed = owed_text(what, words)
    return translate("Log", "Overdue: {what}. Now with {to}").format(what=owed, to=rung_word(fact.to))


for _facts, _words in (
    (LOAN_FACTS, loan_text),
    (EFFECT_FACTS, effect_text),
    (OFFER_FACTS, offer_text),
    (PROMISE_FACTS, promise_text),
    (HAND_COUNT_FACTS, hand_count_text),
    (TEAM.changes, team_text),
    (CLOCKS.changes, clock_fact_text),
    (MEASURES.changes, measure_text),
    (DEFERRED.changes, work_text),
    (IMPACT.changes, impact_text),
    (REBOUND.changes, rebound_text),
    (REVIEW.changes, review_text),
    (ATTACHMENTS.changes, attachment_text),
    (ROLLS.changes, roll_text),
    ((PolicySheetSigned, LimitsTaken), policy_text),
    (ROSTER_FACTS, roster_text),
    (FORECAST_FACTS, forecast_text),
):
    for _fact in _facts:
        fact_text.register(_fact, _words)


def evidence_text(step: str, key: str, value: str, names: Names) -> str:
    """A piece of evidence under its name."""
    return _because(names.evidence(step, key), names.answer(step, key, value))


def _because(what: str, why: str) -> str:
    return translate("Log", "{what}: {why}").format(what=what, why=why) if why else what


def _with_second(what: str, second: str, names: Names) -> str:
    if not second:
        return what
    return translate("Log", "{what}, with {person}").format(what=what, person=names.person(second))
