"""Events made by hand, and the floor that follows from them."""

from zoneinfo import ZoneInfo

from resources.agents import AgentState
from resources.events import (
    ContactAnswered,
    ContactCompleted,
    ContactJoined,
    ContactLeft,
    ContactOffered,
    Event,
    FeedOpened,
    MemberSeen,
    QueueSeen,
    Snapshot,
)
from resources.floor import Floor
from resources.folding.builder import FloorBuilder

T = 1_795_312_800.0


QUEUES = ("cards", "overflow")


A1, A2 = "PJSIP/1", "PJSIP/2"


def member(at=T, queue="cards", agent=A1, device=AgentState.READY, paused=False, **more) -> MemberSeen:
    values = {
        "name": "Zoë", "reason": "", "penalty": 0, "wrap_up_s": 0.0, "last_contact_at": 0.0, "dynamic": True, **more,
    }  # fmt: skip
    return MemberSeen(at=at, queue=queue, agent=agent, device=device, paused=paused, **values)


def snapshot(at=T, members=(), waiting=()) -> Snapshot:
    return Snapshot(at, tuple(QueueSeen(at, queue, 20.0) for queue in QUEUES), tuple(members), tuple(waiting))


def opened(*members: MemberSeen, waiting=(), queues=None, zone="UTC") -> FloorBuilder:
    builder = FloorBuilder(queues or {}, ZoneInfo(zone), "test")
    builder.fold([FeedOpened(T, "Asterisk"), snapshot(T, members, waiting)])
    return builder


def after(builder: FloorBuilder, *events: Event, now: float | None = None) -> Floor:
    builder.fold(events)
    return builder.floor(now if now is not None else max(T, *(event[0] for event in events)), 0.0)


def answered_call(at: float, contact: str = "c1", leg: str = "l1", agent: str = A1, waited: float = 4.0) -> list[Event]:
    return [
        ContactJoined(at, "cards", contact),
        ContactOffered(at + 1, "cards", contact, agent),
        ContactLeft(at + waited, "cards", contact),
        ContactAnswered(at + waited, "cards", contact, agent, leg, waited),
        ContactCompleted(at + waited + 60, "cards", contact, agent, leg, 60.0),
    ]
