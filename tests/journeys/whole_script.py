"""One outage from its report to a checked action, act by act; how far it has come is read from its log alone."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

from incidents import commands as c
from incidents.clocks.commands import FileReport, GradeForRegulator, TakeRulePack
from incidents.deferred.commands import CountIn, CountOut
from incidents.deferred.work import Outcome, WorkKind
from incidents.incident import Incident
from incidents.kinds import Kind, Severity
from incidents.measures.commands import ConfirmMeasure, RevertMeasure, TakeMeasure
from incidents.measures.measure import MeasureKind
from incidents.review import commands as r
from incidents.review.kinds import ActionSort, Section
from incidents.review.review import digest_of
from incidents.roles import Role
from incidents.rolls.commands import AnswerRoll, CloseRoll, OpenRoll
from incidents.rolls.roll import Name, Reply, RollKind
from incidents.team.commands import AcceptCommand, OfferCommand
from resources.entry import CONSOLE, Entry, Identity, Who
from tests.incidents.clocks.shop import SMALL, TAIPEI
from tests.incidents.desk import PLAYBOOK

MIRELA, KWABENA = Who("sup-1", "Mirela Sandgrouse"), Who("sup-2", "Kwabena Tidepool")
HORTENSE = Who("dm-1", "Hortense Seagrass")
PAGE, ATTACH = "Paged", "AttachmentAdded"  # done by more than one command
NAMES = (Name("a", "Ada"), Name("b", "Bo"))
HOUR = timedelta(hours=1)


@dataclass(frozen=True)
class Act:
    """The fact that shows that it is done, who does it, and the command (of incident, its key and the time)."""

    fact: str
    who: Who
    command: Callable[[Incident | None, UUID, datetime], Any] = lambda *_: None


def of_key(command: type, *rest: object) -> Callable[[Incident | None, UUID, datetime], Any]:
    return lambda _incident, key, _now: command(key, *rest)


def own(key: UUID, what: str) -> UUID:
    return uuid5(key, what)


def signing(incident: Incident | None, key: UUID, _now: datetime) -> r.SignReview:
    assert incident is not None
    return r.SignReview(key, "dm-1", digest_of(incident.review))


def accepting(incident: Incident | None, key: UUID, _now: datetime) -> AcceptCommand:
    assert incident is not None
    return AcceptCommand(key, incident.version, assessed=True)


SCRIPT: tuple[Act, ...] = (
    Act("IncidentReported", MIRELA, lambda _, key, now: c.ReportIncident(key, Kind.SYSTEM_OUTAGE, "Core", now, now)),
    Act("RulePackTaken", CONSOLE, of_key(TakeRulePack, SMALL, TAIPEI, "Centre")),
    Act("Acknowledged", MIRELA, of_key(c.Acknowledge)),
    Act("Classified", MIRELA, of_key(c.Classify, Severity.S1)),
    Act("CommanderNamed", MIRELA, of_key(c.Activate, "sup-1", PLAYBOOK)),
    Act("RoleAssigned", MIRELA, of_key(c.AssignRole, Role.DEPUTY, "sup-2")),
    Act(PAGE, MIRELA),
    Act("RoleAccepted", KWABENA, of_key(c.AcceptRole, Role.DEPUTY)),
    Act("StepDone", MIRELA, of_key(c.CompleteStep, "O1", "business", (("test_call", "ok"),))),
    Act(ATTACH, MIRELA),
    Act("MeasureTaken", MIRELA, lambda _, key, now: TakeMeasure(
        key, own(key, "m"), MeasureKind.ROUTING, "elsewhere", "sup-1", now + HOUR, "back", (), "telephony")),
    Act("MeasureConfirmed", MIRELA, lambda _, key, now: ConfirmMeasure(key, own(key, "m"), "Wu")),
    Act("RollOpened", MIRELA, lambda _, key, now: OpenRoll(key, own(key, "r"), RollKind.HEAD_COUNT, "Floor 3", NAMES)),
    Act("RollAnswered", MIRELA, lambda _, key, now: AnswerRoll(key, own(key, "r"), ("a",), Reply.MISSING)),
    Act("RollAnswered", KWABENA, lambda _, key, now: AnswerRoll(key, own(key, "r"), ("a", "b"), Reply.SAFE)),
    Act("RollClosed", MIRELA, lambda _, key, now: CloseRoll(key, own(key, "r"))),
    Act("GradedForRegulator", MIRELA, of_key(GradeForRegulator, "small", "low", ("few",))),
    Act("ReportFiled", MIRELA, lambda _, key, now: FileReport(key, "small/first", now, "portal", "R-1", "text")),
    Act("WorkCountedIn", MIRELA, lambda _, key, now: CountIn(key, own(key, "w"), WorkKind.FORM, 9)),
    Act("CommandOffered", MIRELA, of_key(OfferCommand, "sup-2")),
    Act("CommanderNamed", KWABENA, accepting),
    Act("UpdatePosted", KWABENA, of_key(c.PostUpdate, "We are at it")),
    Act("StepDone", KWABENA, of_key(c.CompleteStep, "O7")),
    Act("StepDone", KWABENA, of_key(c.CompleteStep, "O8", "works")),
    Act("MeasureReverted", KWABENA, lambda _, key, now: RevertMeasure(key, own(key, "m"), "Wu")),
    Act("WorkCountedOut", KWABENA, lambda _, key, now: CountOut(key, own(key, "w"), 9, Outcome.DONE)),
    Act("Stabilised", KWABENA, of_key(c.Stabilise)),
    Act("RecoveryBegun", KWABENA, of_key(c.BeginRecovery)),
    Act("StepDone", KWABENA, of_key(c.CompleteStep, "F1")),
    Act("Resolved", KWABENA, of_key(c.Resolve)),
    Act("ReviewBegun", KWABENA, of_key(c.BeginReview)),
    Act("SectionWritten", KWABENA, of_key(r.WriteSection, Section.OVERVIEW, "Core banking was down", 0)),
    Act("ActionPlanned", KWABENA, lambda _, key, now: r.PlanAction(
        key, "Second feed", "sup-1", now + 99 * HOUR, ActionSort.PREVENT)),
    Act("ReviewSubmitted", KWABENA, of_key(r.SubmitReview)),
    Act("ReviewSigned", HORTENSE, signing),
    Act("Closed", HORTENSE, of_key(c.Close)),
    Act("ActionDone", MIRELA, of_key(r.ReportActionDone, "A1", "photo")),
    Act("ActionVerified", HORTENSE, of_key(r.VerifyAction, "A1", "it holds")),
)  # fmt: skip
_ASKED = frozenset(act.fact for act in SCRIPT)


def told(entries: Iterable[Entry]) -> Counter[str]:
    """Facts of the script by name; what the console states by itself does not count."""
    by_hand = (entry for entry in entries if entry.who.identity is not Identity.CONSOLE)
    names = [type(entry.fact).__name__ for entry in by_hand]
    names += [type(entry.fact).__name__ for entry in entries if type(entry.fact).__name__ == "RulePackTaken"]
    return Counter(name for name in names if name in _ASKED)


def come_to(entries: Iterable[Entry]) -> int:
    """How many acts are done."""
    left = told(tuple(entries))
    for done, act in enumerate(SCRIPT):
        if not left[act.fact]:
            return done
        left[act.fact] -= 1
    return len(SCRIPT)


def wanted(done: int) -> Counter[str]:
    """What the log must hold, no less and no more, after so many acts."""
    return Counter(act.fact for act in SCRIPT[:done])
