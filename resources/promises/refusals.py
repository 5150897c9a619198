"""Why something about a promise was not done; `widgets/promises/promise_refusal_words.py` has the sentences."""

from enum import StrEnum


class PromiseCode(StrEnum):
    """Each code's parameters stand beside it. `agent` is a name, `by` the id of a person."""

    UNKNOWN_PROMISE = "unknown_promise"
    PROMISE_KEPT = "promise_kept"  # by: who put it on record
    OWNER_UNKNOWN = "owner_unknown"  # agent: the personnel number
    OWNER_LEFT = "owner_left"  # agent
    OWNER_CHANGED = "owner_changed"  # agent: whose it is now; by
    SUCCESSOR_SAME = "successor_same"  # agent
    OFFERED_ALREADY = "offered_already"  # agent: to whom; by, at
    NOT_OFFERED = "not_offered"  # agent: whose it is
    CUSTOMER_MISSING = "customer_missing"
    PROMISE_MISSING = "promise_missing"
    PROMISE_LONG = "promise_long"  # limit
    PROMISE_DUE_PAST = "promise_due_past"
