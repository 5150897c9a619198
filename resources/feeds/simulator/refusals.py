"""Why the simulated centre does not do what it was asked, in the cases in which a PBX would refuse too."""

from enum import StrEnum


class SimulatorRefusal(StrEnum):
    UNKNOWN_QUEUE = "unknown_queue"
    UNKNOWN_AGENT = "unknown_agent"
    ALREADY_MEMBER = "already_member"
    NOT_A_MEMBER = "not_a_member"
    STATIC_MEMBER = "static_member"
