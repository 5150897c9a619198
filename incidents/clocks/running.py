"""The clocks of regulators in an incident: which run, since when, until when, and how each one stopped.

Worked out from the incident each time: a corrected time, another grade or a filing moves a clock by itself, and the
journal up to any moment gives the clocks as they were then.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from incidents.clocks.pack import NOT_REPORTABLE, SUBMITTED, Duty, Start, Trigger
from incidents.clocks.regulation import Filing, TakenPack, Waiver
from incidents.clocks.spans import Reckoning, end_of, is_doubtful
from incidents.incident import Incident
from incidents.kinds import ENDED, State
from incidents.roles import Role


class ClockState(StrEnum):
    WAITING = "waiting"  # for something that starts it
    RUNNING = "running"
    FILED = "filed"
    WAIVED = "waived"
    ENDED = "ended"  # nothing was owed yet when the incident was over


class Fit(StrEnum):
    """Whether a duty applies."""

    YES = "yes"
    NO = "no"
    UNDECIDED = "undecided"  # nobody has graded yet


@dataclass(frozen=True, slots=True)
class Clock:
    """One report owed. `key` names it for ever: pack/duty, of a repeated duty with the number of the report.

    `rule` is the start that ruled; `assumed`: it runs because nobody has graded yet; `doubtful`: it counts business
    days of a year whose working days are not announced.
    """

    key: str
    taken: TakenPack
    duty: Duty
    state: ClockState
    since: datetime | None = None
    due: datetime | None = None
    rule: Start | None = None
    assumed: bool = False
    doubtful: bool = False
    stop: Filing | Waiver | None = None

    @property
    def given(self) -> tuple[datetime, datetime] | None:
        """From when until when it runs; None before it has begun."""
        return (self.since, self.due) if self.since and self.due else None

    @property
    def at_once(self) -> bool:
        """Whether no time is given at all."""
        return self.due is not None and self.due == self.since

    def share(self, now: datetime) -> float:
        """How much of the time given is gone, 1 at the end."""
        if self.since is None or self.due is None:
            return 0.0
        return 1.0 if self.due <= self.since else (now - self.since) / (self.due - self.since)


def clocks_of(incident: Incident) -> tuple[Clock, ...]:
    """All clocks of the incident: those that run, the soonest first, then those that wait, then those that stopped."""
    found = (
        clock for taken in incident.regulation.packs for duty in taken.rules.duties
        for clock in _of_duty(incident, taken, duty)
    )  # fmt: skip
    return tuple(sorted(found, key=_order))


def clock_of(incident: Incident, key: str) -> Clock | None:
    """One clock; None when the incident has none of that key."""
    return next((clock for clock in clocks_of(incident) if clock.key == key), None)


def running(incident: Incident) -> tuple[Clock, ...]:
    """The clocks that run, the soonest first."""
    return tuple(clock for clock in clocks_of(incident) if clock.state is ClockState.RUNNING)


def reports_due(incident: Incident, now: datetime) -> int:
    """How many reports should have been filed by now and were not."""
    return sum(clock.due is not None and clock.due <= now for clock in running(incident))


def is_reportable(incident: Incident) -> bool:
    """Whether a person has graded the incident so that some regulator is to be told."""
    last = {grading.regime: grading.grade for grading in incident.regulation.gradings}
    return any(grade != NOT_REPORTABLE for grade in last.values())


def ungraded(incident: Incident) -> tuple[TakenPack, ...]:
    """Packs whose regime has grades, some duty that fits the incident's kind, and no grade from a person yet."""
    if incident.state in ENDED:
        return ()
    return tuple(
        taken
        for taken in incident.regulation.packs
        if taken.rules.grades
        and incident.regulation.graded(taken.rules.id) is None
        and any(_fits_kind(incident, duty) for duty in taken.rules.duties)
    )


def answering(incident: Incident) -> Role:
    """The role that owes the reports: the liaison's, without a person in it the commander's, before that the desk's."""
    liaison = incident.team.get(Role.REGULATORY_LIAISON)
    if liaison and liaison.person and not liaison.declined:
        return Role.REGULATORY_LIAISON
    return Role.INCIDENT_COMMANDER if incident.commander else Role.DUTY_SUPERVISOR


def held(incident: Incident, trigger: str, regime: str = "") -> datetime | None:
    """When a trigger that a person can state happened, as it stands; None: not known."""
    stated = incident.regulation.time(regime, trigger)
    told = {
        Trigger.OCCURRED: incident.began_at,
        Trigger.NOTICED: incident.noticed_at,
        Trigger.RECEIVED: incident.noticed_at,
        Trigger.REPORTED: incident.reported_at,
        Trigger.RESOLVED: incident.entered.get(State.RESOLVED),
    }
    return stated or told.get(Trigger(trigger))


_ORDER = (ClockState.RUNNING, ClockState.WAITING, ClockState.FILED, ClockState.WAIVED, ClockState.ENDED)


def _order(clock: Clock) -> tuple[int, float, str]:
    return _ORDER.index(clock.state), clock.due.timestamp() if clock.due else 0.0, clock.key


def _of_duty(incident: Incident, taken: TakenPack, duty: Duty) -> Iterator[Clock]:
    """The clocks of a duty: what stopped, then what is still owed if the duty applies."""
    regulation = incident.regulation
    key, number = f"{taken.rules.id}/{duty.id}", 1
    name = f"{key}/1" if duty.every else key
    last: datetime | None = None
    while stop := regulation.filing(name) or regulation.waiver(name):
        state = ClockState.FILED if isinstance(stop, Filing) else ClockState.WAIVED
        yield Clock(name, taken, duty, state, due=stop.due, stop=stop)
        if duty.every is None:
            return
        last, number = stop.at, number + 1
        name = f"{key}/{number}"
    fit = _fit(incident, taken, duty)
    if fit is not Fit.NO:
        yield _owed(incident, Clock(name, taken, duty, ClockState.WAITING, assumed=fit is Fit.UNDECIDED), last)


def _owed(incident: Incident, waiting: Clock, last: datetime | None) -> Clock:
    """The clock of a report not filed yet; `last` is when the one before it was."""
    duty, taken = waiting.duty, waiting.taken
    by = Reckoning(taken.place, duty.calendar or taken.rules.calendar, to_end_of_day=duty.ends == "end_of_day")
    rule: Start | None = None
    if last is not None and duty.every is not None:
        since, due, doubtful = last, last + duty.every, False
    else:
        begun = [
            (end_of(at, start.offset, by), at, start)
            for start in duty.starts
            if (at := _moment(incident, taken, duty, start.after)) is not None
        ]
        if not begun:
            return replace(waiting, state=ClockState.ENDED) if incident.state in ENDED else waiting
        due, since, rule = min(begun, key=lambda one: one[:2])
        doubtful = is_doubtful(since, due, rule.offset, by)
    over = incident.entered.get(State.RESOLVED) if duty.until == "resolved" else None
    ended = incident.state in ENDED or (over is not None and due > over)
    state = ClockState.ENDED if ended else ClockState.RUNNING
    return Clock(
        waiting.key, taken, duty, state, since, due, rule, assumed=waiting.assumed, doubtful=doubtful
    )  # fmt: skip


def _moment(incident: Incident, taken: TakenPack, duty: Duty, trigger: str) -> datetime | None:
    """When a trigger happened as the journal has it; None: not yet, or nobody has said."""
    regulation, regime = incident.regulation, taken.rules.id
    if trigger.startswith(SUBMITTED):
        key = f"{regime}/{trigger.removeprefix(SUBMITTED)}"
        filed = [one.at for one in regulation.filings if one.clock == key or one.clock.startswith(f"{key}/")]
        return max(filed, default=None)
    if trigger == Trigger.CLASSIFIED:
        return _graded_at(incident, taken, duty)
    return held(incident, trigger, regime)


def _graded_at(incident: Incident, taken: TakenPack, duty: Duty) -> datetime | None:
    """Since when the grade has been one for which the duty applies, without a break."""
    if not taken.rules.grades:
        return incident.entered.get(State.CLASSIFIED)
    since: datetime | None = None
    for grading in incident.regulation.gradings:
        if grading.regime == taken.rules.id:
            fits = _fit_of(duty, grading.grade, grading.criteria)
            since = (since or grading.at) if fits else None
    return since


def _fit(incident: Incident, taken: TakenPack, duty: Duty) -> Fit:
    """Criteria alone start nothing before a person has found them; grades are assumed until one is given."""
    if not _fits_kind(incident, duty):
        return Fit.NO
    least = duty.applies.severity
    if least is not None and incident.severity is not None and not incident.severity.at_least(least):
        return Fit.NO
    if not taken.rules.grades:
        return Fit.UNDECIDED if least is not None and incident.severity is None else Fit.YES
    grading = incident.regulation.graded(taken.rules.id)
    if grading is None:
        return Fit.NO if duty.applies.criteria else Fit.UNDECIDED
    return Fit.YES if _fit_of(duty, grading.grade, grading.criteria) else Fit.NO


def _fits_kind(incident: Incident, duty: Duty) -> bool:
    return not duty.applies.kinds or incident.kind in duty.applies.kinds


def _fit_of(duty: Duty, grade: str, criteria: tuple[str, ...]) -> bool:
    """Whether a grade and criteria call for the duty; without a list of grades any reportable one does."""
    graded = grade in duty.applies.grades if duty.applies.grades else grade != NOT_REPORTABLE
    return graded and (not duty.applies.criteria or bool(set(criteria) & set(duty.applies.criteria)))
