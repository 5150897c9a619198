"""What can be done to the simulated centre: more contacts, broken systems, people missing. Times are epoch seconds."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Surge:
    """Contacts of `queues` arrive `factor` times as often as planned (a factor below 1 is a lull)."""

    queues: tuple[str, ...]
    factor: float
    begin: float
    end: float


class Breakage(StrEnum):
    """What an outage breaks."""

    PHONES = "phones"  # agents' devices vanish, their conversations are cut
    SYSTEM = "system"  # the business system is slow: conversations take longer
    LINES = "lines"  # nothing arrives from outside


@dataclass(frozen=True, slots=True)
class Outage:
    """Something is broken. PHONES hits `share` of the agents of `site`; SYSTEM and LINES hit `queues`.

    An empty `site` or `queues` means all of them; `slowdown` multiplies conversations begun during a SYSTEM outage.
    `redial` is the share of those kept away by LINES who call again once it works, after a time that is exponential
    with the mean `redial_s`.
    """

    breakage: Breakage
    begin: float
    end: float
    share: float = 1.0
    site: str = ""
    queues: tuple[str, ...] = ()
    slowdown: float = 1.8
    redial: float = 0.0
    redial_s: float = 1800.0


@dataclass(frozen=True, slots=True)
class MassAbsence:
    """`share` of the agents on shift sign off and do not come back before `end`."""

    share: float
    begin: float
    end: float


Injection = Surge | Outage | MassAbsence
