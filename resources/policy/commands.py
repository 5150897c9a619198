"""What can be asked of the policy sheet. `resources/policy/decide.py` answers."""

from dataclasses import dataclass
from datetime import datetime

from resources.policy.sheet import Terms

STREAM = "policy/sheet"


@dataclass(frozen=True, slots=True)
class SignSheet:
    """Put new terms into force; `seen` is the last version that the signer has read (0: there was none).

    `effective_at` None: from now on.
    """

    terms: Terms
    reason: str
    seen: int
    effective_at: datetime | None = None
