"""The kinds of incident, their severity and the states of an incident's life."""

from enum import StrEnum


class Kind(StrEnum):
    """What sort of emergency it is; each kind has a playbook."""

    SYSTEM_OUTAGE = "system_outage"
    CUSTOMER_COMPLAINT = "customer_complaint"
    TRAFFIC_SURGE = "traffic_surge"
    DISASTER_OTHER = "disaster_other"
    INFORMATION_LEAK = "information_leak"
    SUSPICIOUS_TRANSACTIONS = "suspicious_transactions"


class Severity(StrEnum):
    """Service grade; S1 is the worst. On screen always number, word and shape."""

    S1 = "s1"
    S2 = "s2"
    S3 = "s3"
    S4 = "s4"

    @property
    def roman(self) -> str:
        return {"s1": "I", "s2": "II", "s3": "III", "s4": "IV"}[self.value]

    def at_least(self, other: "Severity") -> bool:
        """Whether this grade is as bad as `other` or worse."""
        return self.value <= other.value


class State(StrEnum):
    """The states of an incident's life."""

    REPORTED = "reported"
    ACKNOWLEDGED = "acknowledged"
    CLASSIFIED = "classified"
    ACTIVE = "active"
    ON_HOLD = "on_hold"
    STABILISED = "stabilised"
    RECOVERING = "recovering"
    RESOLVED = "resolved"
    IN_REVIEW = "in_review"
    CLOSED = "closed"
    DISMISSED = "dismissed"
    MERGED = "merged"


class Column(StrEnum):
    """The columns of the board."""

    REPORTED = "reported"
    RESPONDING = "responding"
    WATCHING = "watching"
    RESOLVED = "resolved"
    CLOSED = "closed"


COLUMN_OF: dict[State, Column] = {
    State.REPORTED: Column.REPORTED,
    State.ACKNOWLEDGED: Column.REPORTED,
    State.CLASSIFIED: Column.REPORTED,
    State.ACTIVE: Column.RESPONDING,
    State.ON_HOLD: Column.RESPONDING,
    State.STABILISED: Column.WATCHING,
    State.RECOVERING: Column.WATCHING,
    State.RESOLVED: Column.RESOLVED,
    State.IN_REVIEW: Column.RESOLVED,
    State.CLOSED: Column.CLOSED,
}

RUNNING = frozenset({State.ACTIVE, State.ON_HOLD, State.STABILISED, State.RECOVERING})
AFTERWARDS = frozenset({State.RESOLVED, State.IN_REVIEW})  # the trouble is over, the incident is not closed
ENDED = frozenset({State.CLOSED, State.DISMISSED, State.MERGED})
