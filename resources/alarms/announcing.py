"""What a desk is told aloud: at most ten announcements in ten minutes, critical alarms at once, the rest by cause."""

from dataclasses import dataclass
from enum import StrEnum

from resources.alarms.alarm import Alarm
from resources.alarms.escalation import Rung


class Occasion(StrEnum):
    """Why a desk is told."""

    NEW = "new"
    PASSED_ON = "passed_on"  # nobody acknowledged in time
    MORE = "more"  # what had to wait its turn, or came on top of a flood


@dataclass(frozen=True, slots=True)
class Announcement:
    """One sound and one notice. `lead` is the most urgent alarm it is about, `alarms` how many, of `groups` causes.

    `revises`: more critical ones came when ten had been said already: the newest announcement is replaced by this one
    and sounds again, so that nothing critical stays unsaid.
    """

    occasion: Occasion
    lead: Alarm
    alarms: int
    groups: int
    to: Rung | None = None
    revises: bool = False
