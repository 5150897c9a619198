"""How many agents a day needs, queue by queue and quarter of an hour by quarter of an hour."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from resources.day import Day


@dataclass(frozen=True, slots=True)
class QueueNeed:
    """One value an interval of the day. `contacts` are those expected, as a band that holds four of five cases.

    `extra` of the likely ones call again after an outage; empty: no outage is being recovered from.

    `low`, `likely` and `high` are the agents on contacts that reach the goal under the three loads; `shrinkage` is
    not in them.
    """

    queue: str
    contacts: tuple[float, ...]
    contacts_low: tuple[float, ...]
    contacts_high: tuple[float, ...]
    aht_s: tuple[float, ...]
    low: tuple[int, ...]
    likely: tuple[int, ...]
    high: tuple[int, ...]
    extra: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class DayNeed:
    """What the whole day needs, as it was seen at `made_at`; `why` names what it rests on ("28 days", "plan")."""

    day: Day
    made_at: datetime
    queues: Mapping[str, QueueNeed] = field(default_factory=dict)
    why: str = ""
