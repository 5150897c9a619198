"""A rule that a change would break; `widgets/limits/breach_words.py` has the sentences."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from resources.changes.change import CallIn, Change


class BreachCode(StrEnum):
    """Each code's parameters stand beside it. `agent` and `mentor` are names, `queue` and `to` ids of queues."""

    UNKNOWN_AGENT = "unknown_agent"  # agent: the personnel number
    UNKNOWN_SHIFT = "unknown_shift"  # agent
    UNKNOWN_ACTIVITY = "unknown_activity"  # agent
    UNKNOWN_QUEUE = "unknown_queue"  # queue
    UNKNOWN_RESERVE = "unknown_reserve"  # reserve: the id
    IN_PAST = "in_past"  # agent
    ALREADY_BEGUN = "already_begun"  # agent: what is to be moved has begun or is over
    INACTIVE = "inactive"  # agent
    NO_ADDRESS = "no_address"  # agent
    SKILL_MISSING = "skill_missing"  # agent, queue
    STILL_LEARNING = "still_learning"  # agent, queue
    CERTIFICATE_EXPIRED = "certificate_expired"  # agent, queue, date: its last day
    NOT_CHECKED = "not_checked"  # agent, queue
    NEW_HIRE = "new_hire"  # agent, date: the last day of the induction
    ABSENT = "absent"  # agent, absence: an AbsenceKind
    NOT_ON_SHIFT = "not_on_shift"  # agent
    SAME_QUEUE = "same_queue"  # agent, queue
    ALREADY_LENT = "already_lent"  # agent, to, at: until when
    MOVES_OVERLAP = "moves_overlap"  # agent
    TOO_MANY_MOVES = "too_many_moves"  # agent, moves, limit
    MOVE_TOO_SHORT = "move_too_short"  # agent, minutes, limit
    MENTOR_APART = "mentor_apart"  # agent, mentor
    PROMISES_OPEN = "promises_open"  # agent, count
    OUTSIDE_SHIFT = "outside_shift"  # agent
    ACTIVITIES_OVERLAP = "activities_overlap"  # agent
    REST_REMOVED = "rest_removed"  # agent
    BREAK_TOO_SHORT = "break_too_short"  # agent, minutes, limit
    BREAK_MOVED_FAR = "break_moved_far"  # agent, minutes, limit
    STRETCH_TOO_LONG = "stretch_too_long"  # agent, minutes, limit
    DAY_TOO_LONG = "day_too_long"  # agent, minutes, limit
    REST_TOO_SHORT = "rest_too_short"  # agent, minutes, limit
    OVERTIME_TOO_LONG = "overtime_too_long"  # agent, minutes, limit
    PROTECTED_FLOOR = "protected_floor"  # queue, at: when it begins, staffed, need; "" where nothing is known
    ARRIVES_LATER = "arrives_later"  # agent, at


SOFT = frozenset(
    {
        BreachCode.TOO_MANY_MOVES,
        BreachCode.MOVE_TOO_SHORT,
        BreachCode.MENTOR_APART,
        BreachCode.PROMISES_OPEN,
        BreachCode.BREAK_TOO_SHORT,
        BreachCode.BREAK_MOVED_FAR,
    }
)


@dataclass(frozen=True, slots=True)
class Breach:
    """A rule that is broken. A soft one asks for a reason, a hard one cannot be applied; minutes are whole."""

    code: BreachCode
    params: tuple[tuple[str, str], ...] = ()
    hard: bool = True

    @classmethod
    def of(cls, code: BreachCode, **params: object) -> "Breach":
        """A breach whose parameters are given by name."""
        return cls(code, tuple((name, str(value)) for name, value in params.items()), code not in SOFT)

    @property
    def signable(self) -> bool:
        """Whether a second person's signature settles it although it is hard."""
        return self.code is BreachCode.PROTECTED_FLOOR


def promising(breaches: Mapping[Change, Sequence[Breach]]) -> tuple[str, ...]:
    """Personnel numbers of those whom a change would take away from open promises, each once."""
    owners = (
        change.agent
        for change, broken in breaches.items()
        if not isinstance(change, CallIn) and any(one.code is BreachCode.PROMISES_OPEN for one in broken)
    )
    return tuple(dict.fromkeys(owners))
