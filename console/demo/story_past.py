"""The half year before the pictures' afternoon: simulated incidents, closed by the real runner, so that Review is full.

One of them, at noon of the same day, has a late update and agents lent, for a look at it as it happened.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID, uuid5

from console.acts.outcomes import Done, Request
from console.acts.runner import Runner
from console.clocks.clock import StoppedClock
from console.demo.chinese import spoken
from incidents import commands as do
from incidents.facts import QueueNote
from incidents.kinds import Kind, Severity
from incidents.playbooks.shipped import shipped_text
from resources.agents import AgentState
from resources.entry import CONSOLE, Who
from resources.loans import facts as loan
from resources.loans.commands import LendAgent, NoteLoan, ReturnLoan, Sight
from resources.loans.loan import Cause, Hold, Place
from resources.people import Person

TIMEOUTS = UUID(int=64)
_LENT = 6
_REVIEWED = "The course is in the log. Nothing was lost."


class Past(NamedTuple):
    """An incident that is over: minutes from the report to acknowledgement and to service restored."""

    days_ago: int
    time: str
    kind: Kind
    what: str
    severity: Severity
    acknowledged: float
    restored: float


_OUTAGE, _SURGE = Kind.SYSTEM_OUTAGE, Kind.TRAFFIC_SURGE
PASTS = (
    Past(170, "10:12", _OUTAGE, "Web chat down", Severity.S3, 3.2, 402),
    Past(151, "09:03", _SURGE, "Tax deadline", Severity.S3, 2.4, 371),
    Past(137, "14:40", _OUTAGE, "Card authorisation slow", Severity.S2, 1.9, 296),
    Past(121, "11:25", _OUTAGE, "Telephony gateway restarted", Severity.S2, 1.1, 244),
    Past(109, "08:55", _SURGE, "App store outage sends customers to the phones", Severity.S3, 4.0, 322),
    Past(98, "16:05", _OUTAGE, "Balance enquiry timeouts", Severity.S3, 2.7, 305),
    Past(83, "13:31", _OUTAGE, "CRM not reachable", Severity.S2, 1.5, 214),
    Past(62, "10:48", _SURGE, "Statement mailing with a wrong number", Severity.S3, 3.3, 188),
    Past(47, "09:20", _OUTAGE, "IVR menu in silence", Severity.S2, 0.9, 172),
    Past(40, "15:12", _SURGE, "Rate-change announcement", Severity.S2, 2.1, 161),
    Past(33, "11:02", _OUTAGE, "Second site without power for the switches", Severity.S1, 0.8, 194),
    Past(18, "14:03", _SURGE, "Rumour about card fees", Severity.S3, 2.6, 139),
    Past(13, "10:48", _OUTAGE, "Recording server slow", Severity.S4, 1.4, 52),
)

Act = tuple[datetime, str, Any]


def play_past(
    runner: Runner, clock: StoppedClock, people: dict[str, Person], day: datetime, language: str = "en"
) -> None:
    """Carry out everything before the afternoon of `day` (local midnight, aware), in the order of its times."""
    acts = [act for number, past in enumerate(PASTS) for act in _closed(UUID(int=40 + number), past, day)]
    for number, (at, person, command) in enumerate(sorted([*acts, *_noon(day)], key=lambda act: act[0])):
        clock.at = at
        who = Who(person, people[person].name, account="demo") if person else CONSOLE
        said = spoken(command, language)
        outcome = runner.run(Request(uuid5(TIMEOUTS, str(number)), said, who, spoken("desk 1", language)))
        if not isinstance(outcome, Done):
            raise RuntimeError(f"{at} {person} {command}: {outcome}")


def _closed(incident: UUID, past: Past, day: datetime) -> Iterator[Act]:
    hours, minutes = map(int, past.time.split(":"))
    start = day - timedelta(days=past.days_ago) + timedelta(hours=hours, minutes=minutes)

    def at(minutes: float) -> datetime:
        return start + timedelta(minutes=minutes)

    first, back = past.acknowledged, past.restored
    yield at(0), "sup-1", do.ReportIncident(incident, past.kind, past.what, at(-4), at(-1))
    yield at(first), "sup-2", do.Acknowledge(incident)
    yield at(first + 2), "sup-2", do.Classify(incident, past.severity, "By the matrix")
    yield at(first + 4), "sup-2", do.Activate(incident, "sup-2", shipped_text(past.kind))
    yield at(first + 6), "sup-2", do.PostUpdate(incident, "We are at it; more in 30 minutes.")
    yield at(back - 20), "sup-2", do.Stabilise(incident)
    yield at(back - 10), "sup-2", do.BeginRecovery(incident)
    yield at(back), "sup-2", do.Resolve(incident, "Service back; remaining steps not needed", "dm-1")
    yield at(back + 1500), "dm-1", do.BeginReview(incident)
    yield (
        at(back + 1560),
        "sup-3",
        do.WriteReview(incident, _REVIEWED, "Everybody was reached", "Call the vendor sooner"),
    )
    yield at(back + 1570), "dm-1", do.Close(incident, "dm-1")


def _noon(day: datetime) -> Iterator[Act]:
    """Card authorisation times out from 12:42 to 13:58; the second update comes late, six agents help Cards."""
    incident, start = TIMEOUTS, day + timedelta(hours=12, minutes=42)

    def at(minutes: float) -> datetime:
        return start + timedelta(minutes=minutes)

    affected = "Card authorisation timeouts"
    figures = (QueueNote("cards", "Cards", 14, 122.0, 0.66, 0.07),)
    yield at(0), "sup-1", do.ReportIncident(incident, _OUTAGE, affected, at(-5), at(-1), figures, 0.3)
    yield at(0.8), "sup-1", do.Acknowledge(incident)
    yield at(3), "sup-1", do.Classify(incident, Severity.S2, "Half of all card calls fail")
    yield at(5), "sup-1", do.Activate(incident, "sup-1", shipped_text(_OUTAGE))
    yield at(6), "sup-2", do.CompleteStep(incident, "C3", evidence=(("second_desk", "same"),))
    yield at(7), "sup-1", do.CompleteStep(incident, "C6")
    yield at(8), "sup-1", do.PostUpdate(incident, "Cards are declined at some shops since 12:37; blocks stay possible.")
    yield at(9), "sup-1", do.AssignRole(incident, "it_liaison", "it-duty")
    yield at(10), "it-duty", do.AcceptRole(incident, "it_liaison")
    checks = (("test_call", "ok"), ("test_lookup", "failed"), ("last_change", "授權主機 12:30 更新"))
    yield at(12), "it-duty", do.CompleteStep(incident, "O1", "business", checks)
    yield from _loans(incident, at)
    yield at(44), "sup-1", do.PostUpdate(incident, "The authorisation host was set back; one in ten still fails.")
    yield at(52), "it-duty", do.WriteNote(incident, "授權逾時已降至百分之一，廠商持續監看")
    yield at(60), "sup-1", do.Stabilise(incident)
    yield at(66), "sup-1", do.PostUpdate(incident, "Cards work again. We keep watching.")
    yield at(70), "sup-1", do.BeginRecovery(incident)
    yield at(76), "sup-1", do.Resolve(incident, "Host set back; remaining steps not needed", "dm-1")


def _loans(incident: UUID, at: Any) -> Iterator[Act]:
    group = uuid5(incident, "group")
    for number in range(_LENT):
        one, agent, name = uuid5(incident, f"loan {number}"), f"agent/past-{number}", f"Agent {number + 1}"
        place = (Place("loans", 0),)
        sight = Sight(0.3, AgentState.READY, name, place, receiver_known=True)
        until = at(80)
        wish = LendAgent(
            one, agent, group, "cards", ("loans",), Hold.PENALTY, until, "Cards over plan", sight, incident
        )
        step = (one, agent, name, "cards")
        yield at(16), "sup-1", wish
        yield at(16.1), "", NoteLoan(loan.LoanSent(*step), incident)
        yield at(16.3 + number / 10), "", NoteLoan(loan.LoanConfirmed(*step, took_s=1.2), incident)
        yield at(55), "sup-1", ReturnLoan(one, agent, incident)
        yield at(55.5 + number), "", NoteLoan(loan.LoanReturned(*step, cause=Cause.ASKED, lent_s=2350.0), incident)
