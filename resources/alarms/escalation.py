"""Who is told when nobody acknowledges an alarm, and when."""

from enum import StrEnum


class Rung(StrEnum):
    """Each is told five minutes after the one before."""

    AGAIN = "again"  # the same desks once more
    NEXT_SUPERVISOR = "next_supervisor"
    DUTY_MANAGER = "duty_manager"
