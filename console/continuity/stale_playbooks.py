"""Playbooks whose review is overdue: told when a shift begins, beside the contacts that nobody has confirmed."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from incidents.kinds import Kind
from incidents.playbooks.header import review_by
from widgets.texts import kind_word
from widgets.toast import Notice

translate = QCoreApplication.translate


def stale_playbooks(text_of: Callable[[Kind], str], today: date) -> Notice | None:
    """What to tell of the playbooks in force; None: all were reviewed in time, or say nothing about it."""
    dates = {kind: review_by(text_of(kind)) for kind in Kind}
    stale = [f"{kind_word(kind)} ({day})" for kind, day in dates.items() if day is not None and day < today]
    if not stale:
        return None
    return Notice(
        translate("Playbooks", "Playbooks not reviewed in time: {names}.").format(names=", ".join(stale)),
        translate("Playbooks", "They can be used; activating one says so again."),
        translate("Playbooks", "Review them and set review_by in their files anew."),
    )
