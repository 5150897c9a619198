"""What a person is told when settings cannot be read or kept: the console goes on without them."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from widgets.toast import Notice

translate = QCoreApplication.translate


def unreadable(why: str) -> Notice:
    """The file of the settings is broken; `why` names it and what is wrong."""
    return Notice(
        translate("Settings", "The settings cannot be read: {why}").format(why=why),
        translate("Settings", "The log is not affected. The usual settings are used."),
        translate("Settings", "Repair the file, or choose again: the broken one is then put aside."),
    )


def unwritable(fault: OSError, file: Path) -> Notice:
    """What was chosen could not be kept for the next start."""
    return Notice(
        translate("Settings", "The settings cannot be kept: {why}.").format(why=fault.strerror),
        translate("Settings", "What was chosen holds until the console is closed."),
        translate("Settings", "Make {folder} writable.").format(folder=file.parent),
    )
