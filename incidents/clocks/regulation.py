"""What the journal says about an incident and its regulators: packs taken, gradings, times, filings, waivers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from incidents.clocks.pack import RulePack
from incidents.clocks.packs import pack_of


@dataclass(frozen=True, slots=True)
class TakenPack:
    """A pack as it was when the incident took it, whole. `zone` counts its days, `unit` is the centre's name."""

    version: str
    digest: str
    text: str
    zone: str
    unit: str
    at: datetime

    @property
    def rules(self) -> RulePack:
        return pack_of(self.text)

    @property
    def place(self) -> ZoneInfo:
        return ZoneInfo(self.zone)


@dataclass(frozen=True, slots=True)
class Grading:
    """The regulatory grade of the incident under one regime, from `at` on."""

    regime: str
    grade: str
    criteria: tuple[str, ...]
    at: datetime
    person: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Filing:
    """A report that was filed; `due` is what the clock said then, None if it had not begun."""

    clock: str
    at: datetime
    due: datetime | None
    person: str
    channel: str
    reference: str
    text: str

    @property
    def late(self) -> bool:
        return self.due is not None and self.at > self.due


@dataclass(frozen=True, slots=True)
class Waiver:
    """Two people agreed that a report is not owed."""

    clock: str
    at: datetime
    due: datetime | None
    person: str
    second: str
    reason: str


@dataclass(frozen=True, slots=True)
class Regulation:
    """`times`: stated by people, by regime (empty: all) and trigger. `warned`: clock, share in per cent, due time."""

    packs: tuple[TakenPack, ...] = ()
    gradings: tuple[Grading, ...] = ()
    times: Mapping[tuple[str, str], datetime] = field(default_factory=dict)
    filings: tuple[Filing, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    warned: frozenset[tuple[str, int, datetime]] = frozenset()

    def pack(self, regime: str) -> TakenPack | None:
        return next((one for one in self.packs if one.rules.id == regime), None)

    def graded(self, regime: str) -> Grading | None:
        """The grade in force under a regime; None before a person has given one."""
        return next((one for one in reversed(self.gradings) if one.regime == regime), None)

    def time(self, regime: str, trigger: str) -> datetime | None:
        """When a person says that a trigger happened; None if nobody said."""
        return self.times.get((regime, trigger)) or self.times.get(("", trigger))

    def filing(self, clock: str) -> Filing | None:
        return next((one for one in reversed(self.filings) if one.clock == clock), None)

    def waiver(self, clock: str) -> Waiver | None:
        return next((one for one in reversed(self.waivers) if one.clock == clock), None)
