"""The people a centre can call in beside those on shift."""

from dataclasses import dataclass

TIERS = (1, 2, 3)


@dataclass(frozen=True, slots=True)
class Reserve:
    """One person of a reserve pool. Tier 1 is asked first: trained agents off shift; 2 back office; 3 other sites.

    `queues` are those they may serve, `arrives_min` the minutes from the call until they take contacts.
    """

    id: str
    name: str
    tier: int
    phone: str = ""
    queues: tuple[str, ...] = ()
    arrives_min: int = 0
