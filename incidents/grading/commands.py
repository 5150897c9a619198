"""What can be asked about a proposed grade; `Classify` accepts it."""

from dataclasses import dataclass

from incidents.commands import Command
from incidents.kinds import Severity


@dataclass(frozen=True, slots=True)
class DeclineGrade(Command):
    severity: Severity
    signs: tuple[str, ...]
    reason: str
