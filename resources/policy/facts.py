"""What can have happened to the policy sheet."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from resources.policy.sheet import Terms


@dataclass(frozen=True, slots=True)
class PolicySheetSigned:
    """A whole new sheet, signed by whoever stated it; in force from `effective_at` until a later one is."""

    kind: ClassVar[str] = "policy_sheet_signed"
    version: int
    terms: Terms
    effective_at: datetime
    reason: str
