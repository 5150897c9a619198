"""The shifts of the simulated agents as a planner would have made them: what will happen, on a planner's grid."""

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid5

from resources.feeds.simulator.day_plan import BREAK, COACHING, LUNCH, TRAINING, AgentDay
from resources.roster.shift import REST, Activity, ActivityKind, Shift

KINDS = {
    BREAK: ActivityKind.BREAK,
    LUNCH: ActivityKind.LUNCH,
    TRAINING: ActivityKind.TRAINING,
    COACHING: ActivityKind.COACHING,
}
REASONS = {
    **{kind: reason for reason, kind in KINDS.items()},
    ActivityKind.MEETING: "Meeting",
    ActivityKind.OFF_PHONE: "Off phone",
}
PLANNED_S = {BREAK: 600.0, LUNCH: 1800.0, TRAINING: 1800.0, COACHING: 900.0}
SPACE = UUID("6c1d8a52-5d0c-4b7e-9a53-0d6a7be1f0a4")


def shift_of(day: AgentDay) -> Shift:
    """The shift as it stands on the roster; a training that would lie on a break was never planned."""
    number = number_of(day.agent.id)
    start, end = _moment(day.begin - day.late), _moment(day.end + day.early)
    planned: list[Activity] = []
    for place, pause in sorted(enumerate(day.pauses), key=lambda one: KINDS[one[1].reason] not in REST):
        one = _planned(day, place, pause.reason, pause.moment)
        if all(one.end <= other.start or other.end <= one.start for other in planned):
            planned.append(one)
    ordered = tuple(sorted(planned, key=lambda one: one.start))
    return Shift(uuid5(SPACE, f"{day.name}/{number}"), number, start, end, ordered)


def place_of(day: AgentDay, activity: UUID) -> int | None:
    """The place among the day's pauses of what the roster knows by this id."""
    return next((place for place in range(len(day.pauses)) if _id(day, place) == activity), None)


def number_of(address: str) -> str:
    """The personnel number of an agent whom the simulated PBX knows by `address`."""
    return address.removeprefix("agent/")


def address_of(number: str) -> str:
    """How the simulated PBX names the agent."""
    return f"agent/{number}"


def _planned(day: AgentDay, place: int, reason: str, moment: float) -> Activity:
    start = _moment(moment - day.lateness(place))
    return Activity(_id(day, place), KINDS[reason], start, start + timedelta(seconds=PLANNED_S[reason]))


def _id(day: AgentDay, place: int) -> UUID:
    return uuid5(SPACE, f"{day.name}/{number_of(day.agent.id)}/{place}")


def _moment(epoch: float) -> datetime:
    return datetime.fromtimestamp(round(epoch), UTC)
