"""Days that are no ordinary ones: somebody marked them, and the ordinary is not learnt from them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class SpecialDay:
    """A holiday, a campaign, a day of trouble. `share` says how much comes compared with an ordinary day (1.0: as
    much); None where nobody said, and then earlier days of the same name tell, else it is like any special day."""

    day: date
    name: str
    share: float | None = None


def share_of(special: SpecialDay, seen: Iterable[tuple[str, float]]) -> float:
    """How much comes on a special day, from what came on earlier ones (name, share of an ordinary day): the median of
    those of the same name, of all of them, or 1."""
    if special.share is not None:
        return special.share
    known = tuple(seen)
    same = sorted(share for name, share in known if name == special.name) or sorted(share for _, share in known)
    return same[len(same) // 2] if same else 1.0
