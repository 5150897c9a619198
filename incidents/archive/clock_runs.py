"""Every clock that ran in an incident: kept or not, until when, when it was settled and by whom."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from incidents import facts
from incidents.clocks.deadline import Deadline, DeadlineKind, Rung, owed
from incidents.clocks.deadlines import deadlines
from incidents.clocks.policy import Limit, limit_of
from incidents.fold import fold
from incidents.incident import Incident, StepState
from incidents.roles import Role
from resources.entry import Entry, Who


@dataclass(frozen=True, slots=True)
class ClockRun:
    """One deadline. `settled` is None while it is still owed; `by` then, too. `passed_on`: somebody above was told.

    `done` is False for a step that was open when the response ended: nobody did it, the end only took it away.
    """

    incident: Incident
    deadline: Deadline
    settled: datetime | None
    by: Who | None
    passed_on: bool
    done: bool = True

    def late(self, now: datetime) -> timedelta | None:
        """By how much it was missed up to `now`; None when it was kept, or may still be."""
        over = (self.settled or now) - self.deadline.when
        return over if over > timedelta() else None


def clock_runs(incident: Incident) -> tuple[ClockRun, ...]:
    """All clocks of an incident in the order in which they were due; those without anybody to tell do not count.

    A deadline that an entry removes was settled by it; one that climbs to the next person is one clock still, due when
    it was first due.
    """
    return tuple(sorted(_runs(incident), key=lambda run: run.deadline.when))


def _report(incident: Incident) -> ClockRun:
    """From noticing to the report, which began every other clock; the incident knows both moments."""
    given = (incident.noticed_at, incident.noticed_at + limit_of(incident, Limit.REPORT).span)
    person = incident.reporter.person
    clock = owed(incident, DeadlineKind.REPORT, given, Role.REPORTER, Rung.DUTY_MANAGER, person=person)
    return ClockRun(incident, clock, incident.reported_at, incident.reporter, passed_on=False)


def _runs(incident: Incident) -> Iterator[ClockRun]:
    yield _report(incident)
    standing: Incident | None = None
    open_: dict[object, Deadline] = {}
    passed: set[object] = set()
    for entry in incident.entries:
        standing = fold(standing, entry)
        now_open = {_name(one): one for one in deadlines(standing)}
        for name, one in open_.items():
            if name not in now_open and not _moved(one, entry):
                yield ClockRun(incident, one, entry.happened, entry.who, name in passed, _is_done(one, standing))
        passed |= {name for name, one in now_open.items() if _was_passed_on(one, standing)}
        open_ = {name: open_.get(name, one) for name, one in now_open.items()}
    for name, one in open_.items():
        yield ClockRun(incident, one, None, None, name in passed)


def _name(deadline: Deadline) -> object:
    """What stays the same while the same thing is owed: an update that is due anew is another clock."""
    rungless = deadline.what in _CLIMBING
    return (deadline.what, deadline.params) if rungless else deadline.id


_CLIMBING = frozenset({DeadlineKind.ACKNOWLEDGE, DeadlineKind.CLASSIFY, DeadlineKind.ACTIVATE})


def _was_passed_on(deadline: Deadline, incident: Incident) -> bool:
    if deadline.what not in _CLIMBING:
        return deadline.escalated
    return any(what.partition(":")[0] == deadline.what for what in incident.escalated)


def _is_done(deadline: Deadline, standing: Incident) -> bool:
    if deadline.what is not DeadlineKind.STEP:
        return True
    run = standing.step(dict(deadline.params).get("step", ""))
    return run is None or run.state is not StepState.OPEN or run.times > 0


def _moved(deadline: Deadline, entry: Entry) -> bool:
    """Another grade brings another rhythm: the update that was due is due at another time, not done."""
    graded = isinstance(entry.fact, facts.Classified | facts.SeverityChanged)
    return graded and deadline.what is DeadlineKind.UPDATE


def kept_share(runs: Iterable[ClockRun], now: datetime) -> tuple[int, int]:
    """How many were kept, of how many that are settled or missed."""
    judged = [run for run in runs if (run.settled is not None and run.done) or run.late(now)]
    return sum(run.late(now) is None for run in judged), len(judged)
