"""What can have happened about the clocks of regulators."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class RulePackTaken:
    """The pack as it was when the incident came under it, whole: later ones never move a clock that runs."""

    kind: ClassVar[str] = "rule_pack_taken"
    pack: str
    version: str
    digest: str  # SHA-256 of `text`, hex
    text: str
    zone: str
    unit: str


@dataclass(frozen=True, slots=True)
class GradedForRegulator:
    kind: ClassVar[str] = "graded_for_regulator"
    regime: str
    grade: str
    criteria: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class TriggerTimeStated:
    """When something that starts clocks happened, first stated or put right. `regime` empty: for all of them."""

    kind: ClassVar[str] = "trigger_time_stated"
    regime: str
    trigger: str
    at: datetime
    before: datetime | None  # what held until now
    reason: str


@dataclass(frozen=True, slots=True)
class ReportFiled:
    """`at` is when the report was handed in, `due` what the clock said then."""

    kind: ClassVar[str] = "report_filed"
    clock: str
    at: datetime
    due: datetime | None
    channel: str
    reference: str
    text: str


@dataclass(frozen=True, slots=True)
class DutyWaived:
    kind: ClassVar[str] = "duty_waived"
    clock: str
    due: datetime | None
    reason: str
    second: str


@dataclass(frozen=True, slots=True)
class ClockWarned:
    """Stated by the console, once: so much of the time (per cent) is gone."""

    kind: ClassVar[str] = "clock_warned"
    clock: str
    share: int
    due: datetime
