"""What a policy sheet says: the placeholders P1–P10 that the centre's service policy leaves open, as numbers."""

from dataclasses import dataclass, fields
from enum import StrEnum


class Period(StrEnum):
    """How often people are assessed."""

    MONTH = "month"
    QUARTER = "quarter"


@dataclass(frozen=True, slots=True)
class Terms:
    """Values of the bank; None: the bank has said nothing. P7, the age of applicants, is not kept in a console.

    The policy's own places stand beside the fields; P8 is the centre's name towards callers.
    """

    rings: int | None = None  # P1, 3 (1) 1: rings until a call is answered
    ring_cycle_s: int | None = None  # P1: seconds from ring to ring
    reply_min: int | None = None  # P2, 3 (1) 2: first reply to an online contact
    support_min: int | None = None  # P3, 3 (3) 3: a supervisor answers what was reported
    speech_rate: int | None = None  # P4, 4 (1) 3: characters a minute
    induction_days: int | None = None  # P5, 2 (2) 1
    training_weeks: int | None = None  # P6, 2 (2) 1
    bank: str = ""  # P8, 3 (1) 1: name in the greeting
    period: Period | None = None  # P9, 2 (3) 2
    report_min: int | None = None  # P10, 8 (2) 1: “immediately”, from noticing to the report
    activate_min: int | None = None  # P10, 8 (2) 2: “promptly”, from the acknowledgement to the activation

    def numbers(self) -> dict[str, int | None]:
        """The numbers by the name of their field."""
        return {name: getattr(self, name) for name in NUMBERS}


@dataclass(frozen=True, slots=True)
class Number:
    """`demo` is what the console goes by, or shows, as long as the bank has not said anything: nobody's policy."""

    place: str
    demo: int
    most: int


NUMBERS: dict[str, Number] = {
    "rings": Number("P1", 3, 60),
    "ring_cycle_s": Number("P1", 5, 60),
    "reply_min": Number("P2", 1, 1440),
    "support_min": Number("P3", 5, 1440),
    "speech_rate": Number("P4", 230, 1000),
    "induction_days": Number("P5", 5, 366),
    "training_weeks": Number("P6", 4, 104),
    "report_min": Number("P10", 5, 1440),
    "activate_min": Number("P10", 15, 1440),
}
LONGEST_NAME = 80
DEMO_PERIOD = Period.MONTH
FIELDS: tuple[str, ...] = tuple(field.name for field in fields(Terms))
