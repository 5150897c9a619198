"""What a person is told when measures of the floor cannot be kept: what happened, what is safe, what to do."""

from collections import defaultdict

from PySide6.QtCore import QCoreApplication

from console.record.recorder import Hitch, Told
from widgets.toast import Notice

translate = QCoreApplication.translate


def told_notice(told: Told) -> Notice:
    """The hitch in the reader's language; it stays on screen unless it is over."""
    params = defaultdict(lambda: "?", told.params)
    what, to_do = _words()[told.hitch]
    if told.hitch is Hitch.WORKS_AGAIN:
        return Notice(what)
    return Notice(what.format_map(params), _safe(told.hitch), to_do.format_map(params), critical=True)


def _safe(hitch: Hitch) -> str:
    if hitch is Hitch.SET_ASIDE:
        return translate("Recording", "Measures go into a new file; the floor and the log are not affected.")
    if hitch is Hitch.DAMAGED_BLOCK:
        return translate("Recording", "All other measures are readable; the floor and the log are not affected.")
    return translate("Recording", "The floor and the log are not affected; charts and forecasts will miss this time.")


def _words() -> dict[Hitch, tuple[str, str]]:
    """What happened and what to do."""
    return {
        Hitch.DISK_FULL: (
            translate("Recording", "Measures of the floor are not kept: {path} has no room left."),
            translate("Recording", "Make room there; recording goes on by itself."),
        ),
        Hitch.DISK_FAULT: (
            translate("Recording", "Measures of the floor are not kept: the disk reports a fault ({detail})."),
            translate("Recording", "Have the disk looked at; recording is tried again and again."),
        ),
        Hitch.BUSY: (
            translate("Recording", "Measures of the floor are not kept: another program locks {path}."),
            translate("Recording", "Close backup or inspection tools; recording goes on by itself."),
        ),
        Hitch.NO_ACCESS: (
            translate("Recording", "Measures of the floor are not kept: {path} cannot be used ({detail})."),
            translate("Recording", "Ask for the right to write there, then start the console again."),
        ),
        Hitch.FOREIGN: (
            translate("Recording", "Measures of the floor are not kept: {path} belongs to another program."),
            translate("Recording", "Move that file away, then start the console again."),
        ),
        Hitch.NEWER: (
            translate("Recording", "Measures of the floor are not kept: a newer version wrote {path}."),
            translate("Recording", "Start the newer version."),
        ),
        Hitch.SET_ASIDE: (
            translate("Recording", "The file of the floor's measures is damaged; it was set aside as {path}."),
            translate("Recording", "Put a backup of it in its place if charts of earlier days are needed."),
        ),
        Hitch.DAMAGED_BLOCK: (
            translate("Recording", "The measures of {queue} of the 15 minutes from {start} cannot be read."),
            translate("Recording", "If more of them follow, have the disk looked at."),
        ),
        Hitch.WORKS_AGAIN: (
            translate("Recording", "Measures of the floor are kept again."),
            "",
        ),
    }
