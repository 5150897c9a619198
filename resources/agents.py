"""The states an agent can be in, in the field's terms."""

from enum import StrEnum


class AgentState(StrEnum):
    """What an agent does now. Where a call and the device disagree, the call wins."""

    READY = "ready"
    RINGING = "ringing"
    TALKING = "talking"
    WRAP_UP = "wrap_up"
    PAUSED = "paused"
    UNAVAILABLE = "unavailable"
    UNKNOWN = "unknown"
