"""The afternoon that the pictures show: acts of simulated people, carried out by the real runner at their times.

One severity I outage at its eighth step, and three lesser matters around it, so that no page is empty.
"""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

from console.acts.outcomes import Done, Request
from console.acts.runner import Runner
from console.clocks.clock import StoppedClock
from console.demo.chinese import spoken
from incidents import commands as do
from incidents.facts import NoteTag, QueueNote
from incidents.kinds import Kind, Severity
from incidents.playbooks.shipped import shipped_text
from resources.entry import Who
from resources.people import Person

OUTAGE, SURGE, COMPLAINT, RECORDER = (UUID(int=number) for number in range(1, 5))
_FIGURES = (
    QueueNote("cards", "Cards", 17, 214.0, 0.61, 0.098),
    QueueNote("retail", "Retail accounts", 9, 96.0, 0.74, 0.061),
)
_TEAM = (
    ("it_liaison", "it-duty", "14:28:40"),
    ("operations", "sup-2", "14:28:20"),
    ("customer_comms", "comms", "14:29:20"),
    ("deputy", "sup-3", ""),  # paged two minutes ago
)

Act = tuple[str, str, Any]  # "HH:MM" or "HH:MM:SS" of the day, person, command


def play(
    runner: Runner,
    clock: StoppedClock,
    people: dict[str, Person],
    day: datetime,
    meanwhile: Callable[[datetime], None],
    *,
    language: str = "en",
) -> None:
    """Carry out the whole afternoon; `day` is local midnight, aware. Leaves the clock at the last act.

    `meanwhile` is told the time of each act before it, for what else happens up to then.
    """
    for number, (time, person, command) in enumerate(sorted(_acts(day), key=lambda act: act[0])):
        meanwhile(_moment(day, time))
        clock.at = _moment(day, time)
        who = Who(person, people[person].name, account="demo")
        request = Request(uuid5(OUTAGE, str(number)), spoken(command, language), who, people[person].desk)
        outcome = runner.run(request)
        if not isinstance(outcome, Done):
            raise RuntimeError(f"{time} {person} {command}: {outcome}")


def _moment(day: datetime, time: str) -> datetime:
    hours, minutes, seconds = (int(part) for part in (time + ":00").split(":")[:3])
    return day + timedelta(hours=hours, minutes=minutes, seconds=seconds)


def _acts(day: datetime) -> Iterator[Act]:
    yield from _outage(day)
    yield from _team()
    yield from _log()
    yield from _others(day)


def _outage(day: datetime) -> Iterator[Act]:
    began, noticed = _moment(day, "14:15"), _moment(day, "14:17")
    affected = "Core banking unavailable, all branches"
    yield "14:17:26", "sup-4", do.ReportIncident(OUTAGE, Kind.SYSTEM_OUTAGE, affected, began, noticed, _FIGURES, 0.4)
    yield "14:18:40", "sup-4", do.Acknowledge(OUTAGE)
    yield "14:20:31", "sup-4", do.Classify(OUTAGE, Severity.S1, "Core system, no service for over 10 minutes")
    yield "14:27:40", "sup-4", do.Activate(OUTAGE, "sup-4", shipped_text(Kind.SYSTEM_OUTAGE))
    yield "14:28:00", "sup-2", do.CompleteStep(OUTAGE, "C3", evidence=(("second_desk", "same"),))
    yield "14:29:50", "sup-4", do.CompleteStep(OUTAGE, "C6")
    checks = (("test_call", "ok"), ("test_lookup", "failed"), ("last_change", "Release of the core at 13:50"))
    yield "14:30:30", "it-duty", do.CompleteStep(OUTAGE, "O1", "business", checks)


def _team() -> Iterator[Act]:
    for role, person, accepted in _TEAM:
        yield "14:28:05" if accepted else "14:30:00", "sup-4", do.AssignRole(OUTAGE, role, person)
        if accepted:
            yield accepted, person, do.AcceptRole(OUTAGE, role)


def _log() -> Iterator[Act]:
    yield "14:30:50", "it-duty", do.WriteNote(OUTAGE, "Vendor called back: fail-over of the core switch did not finish")
    words = "Core banking is down since 14:15. Calls are answered, balances and transfers are not possible."
    yield "14:29:00", "sup-4", do.PostUpdate(OUTAGE, words)
    yield "14:31:05", "sup-4", do.WriteNote(OUTAGE, "Card blocks stay possible at every desk", NoteTag.DECISION)
    yield "14:31:40", "sup-2", do.WriteNote(OUTAGE, "Offline forms are at all desks of the second floor")


def _others(day: datetime) -> Iterator[Act]:
    seen = _moment(day, "14:28")
    surge = "Cards queue twice over plan since 14:05"
    yield "14:28:58", "sup-1", do.ReportIncident(SURGE, Kind.TRAFFIC_SURGE, surge, seen, seen, _FIGURES, 0.3)
    asked = _moment(day, "14:19")
    refund = "Refund refused twice, customer asks for a manager"
    yield "14:20:20", "sup-3", do.ReportIncident(COMPLAINT, Kind.CUSTOMER_COMPLAINT, refund, asked, asked)
    yield "14:22:00", "dm-1", do.Acknowledge(COMPLAINT)
    yield "14:24:10", "dm-1", do.Classify(COMPLAINT, Severity.S4, "Single complaint, no system cause")
    full = _moment(day, "09:40")
    recorder = "Recording server full, calls not recorded"
    yield "09:41:00", "sup-2", do.ReportIncident(RECORDER, Kind.SYSTEM_OUTAGE, recorder, full, full)
    yield "09:43:00", "sup-2", do.Acknowledge(RECORDER)
    yield "09:44:00", "sup-2", do.Classify(RECORDER, Severity.S4, "No customer notices it")
    yield "09:45:00", "sup-2", do.Activate(RECORDER, "sup-2", shipped_text(Kind.SYSTEM_OUTAGE))
    yield "11:20:00", "sup-2", do.Stabilise(RECORDER)
    yield "11:30:00", "sup-2", do.BeginRecovery(RECORDER)
    yield "11:40:00", "sup-2", do.Resolve(RECORDER, "Disk enlarged by IT; no step of the playbook was needed")
