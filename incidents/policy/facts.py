"""Under which policy sheet an incident runs: taken once, with the report; later sheets change nothing about it."""

from dataclasses import dataclass
from typing import ClassVar, Self

from resources.policy.sheets import Signed


@dataclass(frozen=True, slots=True)
class LimitsTaken:
    """The limits of the sheet in force at the report, in minutes; None: the sheet is silent, a default holds."""

    kind: ClassVar[str] = "limits_taken"
    sheet: int  # its version
    support_min: int | None = None
    report_min: int | None = None
    activate_min: int | None = None

    @classmethod
    def of(cls, signed: Signed) -> Self:
        """What a signed sheet says about incidents."""
        terms = signed.terms
        return cls(signed.version, terms.support_min, terms.report_min, terms.activate_min)
