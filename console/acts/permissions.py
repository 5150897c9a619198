"""Who may do what: one table, post by command. The runner asks it; hiding a button is not a permission."""

from enum import StrEnum
from typing import get_args

from console.alarms.proposal_domain import TakeUpProposal
from incidents.access import NoteViewing
from incidents.attachments.topic import ATTACHMENTS
from incidents.clocks.commands import (
    FileReport,
    GradeForRegulator,
    StateTriggerTime,
    TakeRulePack,
    WaiveDuty,
    WarnClock,
)
from incidents.commands import (
    AcceptRole,
    CompleteStep,
    CorrectNote,
    DeclineRole,
    Escalate,
    PostUpdate,
    ReportIncident,
    SkipStep,
    WriteNote,
)
from incidents.deferred.topic import DEFERRED
from incidents.impact.commands import NoteImpact
from incidents.impact.topic import IMPACT
from incidents.measures.topic import MEASURES
from incidents.rebound.commands import NoteRebound, NoteReboundSeen
from incidents.review.commands import ReportActionDone, SendBackAction, TellResult, VerifyAction
from incidents.rolls.topic import ROLLS
from incidents.team import commands as team
from incidents.team.topic import TEAM
from incidents.topics import COMMANDS
from resources.alarms.commands import (
    AcknowledgeAlarms,
    ChangeRules,
    DeclineProposal,
    EscalateAlarms,
    ExpireShelves,
    ReviseAlarms,
    ShelveAlarm,
    UnshelveAlarm,
)
from resources.effects.facts import NoteEffect
from resources.entry import Identity, Who
from resources.exports.commands import NoteBundle, NoteExport
from resources.feed_facts import NoteFeed
from resources.forecast.commands import ForecastCommand
from resources.hand_counts.commands import BeginHandCounting, CountByHand, EndHandCounting
from resources.loans.commands import ExtendLoan, LendAgent, NoteLoan, ReturnLoan
from resources.offers import commands as offers
from resources.people import Person, Post
from resources.policy.commands import SignSheet
from resources.promises import commands as promises
from resources.roster import commands as roster

ALARMS: frozenset[type] = frozenset(
    {AcknowledgeAlarms, ShelveAlarm, UnshelveAlarm, TakeUpProposal, DeclineProposal, ChangeRules}
)
OFFERS: frozenset[type] = frozenset(get_args(offers.OfferCommand))
LOANS: frozenset[type] = frozenset({LendAgent, ReturnLoan, ExtendLoan})
HAND_COUNTS: frozenset[type] = frozenset({BeginHandCounting, CountByHand, EndHandCounting})
WHOLE_LOG: frozenset[type] = frozenset({NoteBundle})  # restricted incidents are in it
EXPORTS: frozenset[type] = frozenset({NoteExport})
POLICY: frozenset[type] = frozenset({SignSheet})
ROSTER: frozenset[type] = frozenset(get_args(roster.RosterCommand))
FORECAST: frozenset[type] = frozenset(get_args(ForecastCommand))
PROMISES: frozenset[type] = frozenset(get_args(promises.PromiseCommand))
EVERY: frozenset[type] = (
    COMMANDS | ALARMS | LOANS | OFFERS | HAND_COUNTS | EXPORTS | WHOLE_LOG | POLICY | ROSTER | FORECAST | PROMISES
)
CONSOLE_ONLY: frozenset[type] = frozenset(
    {
        Escalate,
        NoteFeed,
        ReviseAlarms,
        ExpireShelves,
        EscalateAlarms,
        NoteLoan,
        team.NotePage,
        NoteEffect,
        offers.ExpireOffer,
        TakeRulePack,
        WarnClock,
        NoteRebound,
        NoteReboundSeen,
    }
)
CONSOLE_TOO: frozenset[type] = frozenset(
    # a clock that ran out, a role assigned, what the floor has counted, the invented roster and promises of a demo
    {ReturnLoan, team.PageHolder, NoteImpact, roster.ImportRoster, offers.NoteSent, promises.MakePromise}
)
ALWAYS: frozenset[type] = frozenset({NoteViewing})  # no act of theirs: it is noted that they look
_TEAM: frozenset[type] = frozenset(TEAM.rules) - CONSOLE_ONLY - {team.RelieveCommander}  # roles decide the rest
_REGULATOR: frozenset[type] = frozenset(
    {FileReport, GradeForRegulator, StateTriggerTime, WaiveDuty}
)  # a liaison may be one
_ON_RECORD: frozenset[type] = frozenset().union(
    MEASURES.rules, DEFERRED.rules, IMPACT.rules, ATTACHMENTS.rules, ROLLS.rules
)
_FOLLOWING_UP: frozenset[type] = frozenset({ReportActionDone, VerifyAction, SendBackAction, TellResult})
_RESPONDING: frozenset[type] = (
    _TEAM
    | _REGULATOR
    | frozenset({ReportIncident, AcceptRole, DeclineRole, CompleteStep, SkipStep, WriteNote, CorrectNote, PostUpdate})
    | _ON_RECORD
    | _FOLLOWING_UP
)

ALLOWED: dict[Post, frozenset[type]] = {
    Post.AGENT: frozenset({ReportIncident}),
    Post.SPECIALIST: _RESPONDING | EXPORTS,
    Post.SUPERVISOR: EVERY - CONSOLE_ONLY - WHOLE_LOG - POLICY - {team.RelieveCommander},
    Post.DUTY_MANAGER: EVERY - CONSOLE_ONLY,
    Post.AUDITOR: EXPORTS | WHOLE_LOG,
}


class PermissionCode(StrEnum):
    """Why a person may not."""

    NOT_ALLOWED = "not_allowed"  # name, post, command
    UNKNOWN_PERSON = "unknown_person"  # person


def may(who: Who, person: Person | None, command: type) -> bool:
    """Whether `who`, being `person` of the centre's list, may give a command of this type."""
    if who.identity is Identity.CONSOLE:
        return command in CONSOLE_ONLY | CONSOLE_TOO
    return person is not None and command in ALLOWED[person.post] | ALWAYS
