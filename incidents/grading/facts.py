"""What can have happened to a proposed grade. That it was accepted is told by the grade itself."""

from dataclasses import dataclass
from typing import ClassVar

from incidents.kinds import Severity


@dataclass(frozen=True, slots=True)
class GradeDeclined:
    """The commander keeps the milder grade although these conditions hold; `signs` are their words in English."""

    kind: ClassVar[str] = "grade_declined"
    severity: Severity
    signs: tuple[str, ...]
    reason: str
