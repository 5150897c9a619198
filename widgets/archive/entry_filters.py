"""The filters of the list of entries: sorts of entries and the streams they stand in."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

SORTS: dict[str, tuple[str, ...]] = {
    "notes": ("note_written", "note_corrected"),
    "updates": ("update_posted",),
    "steps": ("step_done", "step_skipped", "step_reopened", "step_added"),
    "states": (
        "incident_reported", "acknowledged", "classified", "severity_changed", "dismissed", "merged", "activated",
        "put_on_hold", "resumed", "stabilised", "recovery_begun", "resolved", "reopened", "closed", "playbook_taken",
    ),
    "overdue": ("escalated", "alarm_escalated"),
    "alarms": (
        "alarm_raised", "alarm_cleared", "alarm_acknowledged", "alarm_shelved", "alarm_unshelved", "alarm_escalated",
        "proposal_accepted", "proposal_declined",
    ),
    "feed": ("feed_lost", "feed_restored"),
    "exports": ("exported",),
}  # fmt: skip


def sort_options() -> list[tuple[object, str]]:
    """All sorts, and each by its name."""
    words = {
        "notes": translate("Archive", "notes"),
        "updates": translate("Archive", "updates"),
        "steps": translate("Archive", "steps"),
        "states": translate("Archive", "states"),
        "overdue": translate("Archive", "overdue, passed on"),
        "alarms": translate("Archive", "alarms"),
        "feed": translate("Archive", "feed"),
        "exports": translate("Archive", "exports"),
    }
    return [("", translate("Archive", "Sort: all")), *((sort, words[sort]) for sort in SORTS)]


def stream_options() -> list[tuple[object, str]]:
    """All streams, and each family of them."""
    return [
        ("", translate("Archive", "Where: all")),
        ("incident/", translate("Archive", "incidents")),
        ("agent/", translate("Archive", "agents on loan")),
        ("alarm/", translate("Archive", "floor and alarms")),
        ("policy/", translate("Archive", "rules")),
        ("access/", translate("Archive", "access")),
    ]


def range_options() -> list[tuple[object, str]]:
    """Times back from now, in days; None: all of it."""
    return [
        (None, translate("Archive", "Any time")),
        (1, translate("Archive", "Last 24 hours")),
        (7, translate("Archive", "Last 7 days")),
        (30, translate("Archive", "Last 30 days")),
        (183, translate("Archive", "Last 6 months")),
        (365, translate("Archive", "Last 12 months")),
    ]
