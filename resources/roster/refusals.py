"""Why the roster was not changed; `widgets/roster/roster_refusal_words.py` has the sentences."""

from enum import StrEnum


class RosterCode(StrEnum):
    """Each code's parameters stand beside it. `agent` is the name, `by` who was first."""

    AGENT_CHANGED = "agent_changed"  # agent, by, at
    AGENT_NOT_LISTED = "agent_not_listed"  # agent (personnel number)
    AGENT_INCOMPLETE = "agent_incomplete"
    ADDRESS_TAKEN = "address_taken"  # address, agent (who has it)
    MENTOR_UNKNOWN = "mentor_unknown"  # mentor
    SKILL_TWICE = "skill_twice"  # queue
    SKILL_LEVEL = "skill_level"  # queue
    ABSENCE_ENDS_FIRST = "absence_ends_first"
    ABSENCE_THERE = "absence_there"  # agent, by, at (when it was entered)
    ABSENCE_NOTE = "absence_note"
    ABSENCE_OVER = "absence_over"  # by, at (when it was changed)
    SHIFT_CHANGED = "shift_changed"  # agent, by, at
    SHIFT_GONE = "shift_gone"
    SHIFT_ENDED = "shift_ended"  # agent
    SHIFT_LENGTH = "shift_length"
    SHIFT_OVERLAPS = "shift_overlaps"  # agent, at (when the other begins)
    SHIFT_IS_WORKED = "shift_is_worked"  # agent
    ACTIVITY_GONE = "activity_gone"  # agent
    ACTIVITY_OVER = "activity_over"  # agent
    ACTIVITY_OUTSIDE = "activity_outside"  # agent
    ACTIVITY_OVERLAPS = "activity_overlaps"  # agent, at (when the other begins)
    ACTIVITY_IN_PAST = "activity_in_past"
    REST_STAYS = "rest_stays"  # agent
    EXCUSE_REASON = "excuse_reason"
    EXCUSE_ENDS_FIRST = "excuse_ends_first"
    ROSTER_REASON_LONG = "roster_reason_long"  # limit
    ROSTER_CHANGED = "roster_changed"  # by, at
    IMPORT_EMPTY = "import_empty"
    INCIDENT_CLOSED_FOR_SHIFTS = "incident_closed_for_shifts"
