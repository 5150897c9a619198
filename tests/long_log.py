"""A long journal as years of work leave it, for benchmarks: incidents with notes in two languages, alarms of feeds."""

import random
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from console.storage.journal import Statement
from console.storage.store import Store
from incidents import facts
from incidents.commands import stream_of
from incidents.kinds import Kind, Severity
from resources.feed_facts import FeedLost, stream
from tests.console.bench import LIN, START, WEI

WORDS = (
    "vendor", "called", "back", "authorisation", "timeout", "cards", "core", "banking", "restart", "switch",
    "queue", "announcement", "branch", "customer", "statement", "transfer", "fail-over", "monitor", "release",
    "授權逾時", "核心系統", "已通知", "客戶", "信用卡", "廠商回電", "重新啟動", "公告", "分行", "排隊", "退款",
)  # fmt: skip
A_STREAM = 200


def write_long_log(store: Store, entries: int, seed: int = 1) -> None:
    """About two hundred entries an incident; one of a feed between them now and then."""
    rng = random.Random(seed)
    for number in range(1, entries // A_STREAM + 1):
        began = START - timedelta(days=400) + timedelta(hours=19 * number)
        happened = [_entry(rng, number, place, began) for place in range(A_STREAM - 1)]
        with store.session() as session:
            session.append([*happened, _feed(began)], {})


def _entry(rng: random.Random, number: int, place: int, began: Any) -> Statement:
    at = began + timedelta(minutes=place)
    fact: Any = facts.NoteWritten(" ".join(rng.choices(WORDS, k=8)) + f" {place}")
    if place == 0:
        kind, affected = rng.choice(list(Kind)), " ".join(rng.choices(WORDS, k=3))
        fact = facts.IncidentReported(number, kind, affected, at - timedelta(minutes=4), at, (), None)
    elif place == 1:
        fact = facts.Acknowledged()
    elif place == 2:
        fact = facts.Classified(rng.choice(list(Severity)), "as the matrix says")
    who = rng.choice((LIN, WEI))
    return Statement(uuid4(), uuid4(), stream_of(UUID(int=number)), who, "desk 7", at, at, at, fact)


def _feed(at: Any) -> Statement:
    return Statement(
        uuid4(), uuid4(), stream("pbx"), LIN, "desk 7", at, at, at, FeedLost("pbx", at.timestamp(), "silent")
    )
