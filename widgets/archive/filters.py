"""What the filters of the Review page offer: sorts of entries, streams, spans of time, kinds, severities, people."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from incidents.kinds import Kind, Severity
from widgets.texts import kind_word, severity_word
from widgets.viewer import Viewer

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


def kind_options() -> list[tuple[object, str]]:
    """All kinds of incidents, or one."""
    return [(None, translate("Archive", "Kind: all")), *((kind, kind_word(kind)) for kind in Kind)]


def severity_options() -> list[tuple[object, str]]:
    """All severities, or one."""
    every: list[tuple[Any, str]] = [(None, translate("Archive", "Severity: all"))]
    return [*every, *((severity, severity_word(severity)) for severity in Severity)]


def people_options(viewer: Viewer) -> list[tuple[object, str]]:
    """Everybody, the console itself, or one person of the centre."""
    known = [(person.id, person.name) for person in viewer.people]
    return [("", translate("Archive", "Who: all")), ("console", translate("Log", "console")), *known]
