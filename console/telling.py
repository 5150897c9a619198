"""What a person is told when something goes wrong that nobody asked for: playbooks, the store, the console itself."""

import logging

from PySide6.QtCore import QCoreApplication, QObject, Signal

from console.acts.outcome_notices import trouble_notice
from console.acts.outcomes import Failed
from console.incidents.playbooks import Broken
from console.storage.troubles import StoreFault, Trouble
from widgets.toast import Notice

translate = QCoreApplication.translate
log = logging.getLogger(__name__)


class Telling(QObject):
    """Makes notices of troubles and puts them into the program's log."""

    noticed = Signal(object)  # widgets.toast.Notice

    def tell_broken(self, refused: tuple[Broken, ...]) -> None:
        """Playbooks of the bank that were refused, with their place."""
        for broken in refused:
            kept = translate("Desk", "The last good one of the bank stays in force.")
            shipped = translate("Desk", "The playbook that came with the console is in force.")
            self.noticed.emit(
                Notice(
                    translate("Desk", "A playbook was refused: {place}").format(place=broken.place),
                    kept if broken.kept else shipped,
                    translate("Desk", "Put it right; watchfloor playbook check names every fault."),
                    critical=True,
                )
            )

    def tell_trouble(self, trouble: Trouble | None) -> None:
        """A trouble of the store, if there is one."""
        if trouble is not None:
            self.noticed.emit(trouble_notice(trouble))

    def tell_defect(self, number: str) -> None:
        """A defect that stands under `number` in the program's log."""
        self._tell(translate("Desk", "Something in the console went wrong (number {number}).").format(number=number))

    def failed(self, failed: Failed) -> None:
        """An act that could not be carried out; whoever asked for it is told by its page."""
        log.error("act failed: %s", failed.trouble)

    def faulted(self, fault: BaseException) -> None:
        """Work beside the acts that went wrong."""
        log.error("work failed", exc_info=fault)
        if isinstance(fault, StoreFault):  # a half-written text that could not be kept
            self.noticed.emit(trouble_notice(fault.trouble))
            return
        self._tell(translate("Desk", "Something in the console went wrong: {what}.").format(what=type(fault).__name__))

    def _tell(self, what: str) -> None:
        self.noticed.emit(
            Notice(
                what,
                translate("Desk", "Everything that was acknowledged is stored."),
                translate("Desk", "It stands in the program's log; tell those who look after this program."),
                critical=True,
            )
        )
