"""With what the dialog that lends agents is opened."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID


@dataclass(frozen=True, slots=True)
class LendStart:
    """With what the dialog opens: the receiver, agents ticked already, the incident, the likely reason by receiver."""

    to: str = ""
    agents: tuple[str, ...] = ()
    incident: UUID | None = None
    reasons: Mapping[str, str] = field(default_factory=dict)
