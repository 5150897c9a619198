"""The short word in the box before a line of an incident's log: what sort of fact it is."""

from typing import get_args

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from incidents import facts
from incidents.access import RestrictedViewed
from incidents.attachments.topic import ATTACHMENTS
from incidents.clocks.topic import CLOCKS
from incidents.deferred.topic import DEFERRED
from incidents.facts import NoteTag
from incidents.grading.facts import GradeDeclined
from incidents.impact.facts import ImpactNoted
from incidents.measures.topic import MEASURES
from incidents.policy.facts import LimitsTaken
from incidents.rebound.topic import REBOUND
from incidents.review.topic import REVIEW
from incidents.rolls.topic import ROLLS
from incidents.team.topic import TEAM
from resources.alarms.facts import AlarmFact
from resources.effects.facts import EFFECT_FACTS
from resources.forecast.facts import FORECAST_FACTS
from resources.hand_counts.facts import HAND_COUNT_FACTS
from resources.loans.facts import LOAN_FACTS
from resources.offers.facts import OFFER_FACTS
from resources.policy.facts import PolicySheetSigned
from resources.roster.facts import ROSTER_FACTS

translate = QCoreApplication.translate


def tag_text(fact: object) -> str:
    """The short word in the box before a line."""
    if isinstance(fact, facts.NoteWritten):
        return note_tag_text(fact.tag)
    tagged = (translate("Log", str(word)) for types, word in _TAGS if isinstance(fact, types))
    return next(tagged, translate("Log", "entry"))


def note_tag_text(tag: NoteTag) -> str:
    """What sort of note it is."""
    return {
        NoteTag.NOTE: translate("Log", "note"),
        NoteTag.DECISION: translate("Log", "decision"),
        NoteTag.OBJECTIVE: translate("Log", "objective"),
        NoteTag.PROMISE: translate("Log", "promise"),
        NoteTag.QUESTION: translate("Log", "question"),
    }[tag]


_TAGS: tuple[tuple[tuple[type, ...], object], ...] = (
    ((facts.IncidentReported,), QT_TRANSLATE_NOOP("Log", "report")),
    ((facts.Classified, facts.SeverityChanged, GradeDeclined), QT_TRANSLATE_NOOP("Log", "grade")),
    (
        (facts.CommanderNamed, facts.RoleAssigned, facts.RoleAccepted, facts.RoleDeclined, *TEAM.changes),
        QT_TRANSLATE_NOOP("Log", "team"),
    ),
    ((facts.StepDone, facts.StepReopened), QT_TRANSLATE_NOOP("Log", "step")),
    ((facts.StepSkipped, facts.StepAdded), QT_TRANSLATE_NOOP("Log", "deviation")),
    ((facts.NoteCorrected,), QT_TRANSLATE_NOOP("Log", "correction")),
    ((facts.UpdatePosted,), QT_TRANSLATE_NOOP("Log", "update")),
    ((facts.Escalated,), QT_TRANSLATE_NOOP("Log", "escalation")),
    (tuple(ATTACHMENTS.changes), QT_TRANSLATE_NOOP("Log", "evidence")),
    (tuple(CLOCKS.changes), QT_TRANSLATE_NOOP("Log", "regulator")),
    (tuple(MEASURES.changes), QT_TRANSLATE_NOOP("Log", "measure")),
    (tuple(DEFERRED.changes), QT_TRANSLATE_NOOP("Log", "put off")),
    (tuple(ROLLS.changes), QT_TRANSLATE_NOOP("Log", "roll")),
    (tuple(REBOUND.changes), QT_TRANSLATE_NOOP("Log", "rebound")),
    ((ImpactNoted,), QT_TRANSLATE_NOOP("Log", "impact")),
    ((*LOAN_FACTS, *EFFECT_FACTS), QT_TRANSLATE_NOOP("Log", "loan")),
    ((PolicySheetSigned, LimitsTaken), QT_TRANSLATE_NOOP("Log", "policy")),
    ((*ROSTER_FACTS, *OFFER_FACTS), QT_TRANSLATE_NOOP("Log", "roster")),
    (ROSTER_FACTS, QT_TRANSLATE_NOOP("Log", "roster")),
    (FORECAST_FACTS, QT_TRANSLATE_NOOP("Log", "forecast")),
    (HAND_COUNT_FACTS, QT_TRANSLATE_NOOP("Log", "by hand")),
    ((facts.ReviewBegun, facts.ReviewWritten, *REVIEW.changes), QT_TRANSLATE_NOOP("Log", "review")),
    (get_args(AlarmFact), QT_TRANSLATE_NOOP("Log", "alarm")),
    (
        (
            facts.Acknowledged, facts.Dismissed, facts.Merged, facts.PlaybookTaken, facts.Activated, facts.PutOnHold,
            facts.Resumed, facts.Stabilised, facts.RecoveryBegun, facts.Resolved, facts.Reopened, facts.Closed,
        ),
        QT_TRANSLATE_NOOP("Log", "state"),
    ),
    ((RestrictedViewed,), QT_TRANSLATE_NOOP("Log", "access")),
)  # fmt: skip
