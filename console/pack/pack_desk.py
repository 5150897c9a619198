"""Keeps the printed pack new: every few minutes and at every change of an incident's state, beside everything else."""

from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from console.acts.worker import Worker
from console.pack.files import PackFolder
from console.pack.printing import Printed
from console.pack.snapshot import Snapshot
from console.screen import offscreen
from incidents.board import Board
from widgets.format import clock_time
from widgets.toast import Notice

Press = Callable[[Snapshot, PackFolder], Printed]  # waits; raises OSError

translate = QCoreApplication.translate

RENEW_EVERY = timedelta(minutes=5)


class PackDesk(QObject):
    """`look` takes a snapshot in the main thread; `press` makes a pack of it, and a thread of its own waits for that.

    A pack that cannot be written is told once, until one can be written again; the last one stays where it is.
    """

    made = Signal(object)  # console.pack.printing.Printed
    noticed = Signal(object)  # widgets.toast.Notice
    faulted = Signal(object)  # a defect

    def __init__(
        self, folder: PackFolder, look: Callable[[], Snapshot], press: Press, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.folder, self._look, self._press = folder, look, press
        self.last: Printed | None = None
        self._last_at: datetime | None = None
        self._worker = Worker("pack", self)
        self._worker.faulted.connect(self._failed)
        self._busy, self._again, self._told = False, False, False
        self._seen: object = None
        self._then: list[Callable[[Printed], None]] = []

    def show_board(self, board: Board) -> None:
        """Make a new one when an incident has come, gone, or changed state, severity or commander."""
        seen = tuple((one.id, one.state, one.severity, one.commander) for one in board.open)
        if seen != self._seen:
            self._seen = seen
            self.renew()

    def renew(self) -> None:
        """Make a new one now, or right after the one that is being made."""
        if self._busy:
            self._again = True
            return
        self._busy = True
        seen, folder = self._look(), self.folder
        self._worker.do(lambda: self._press(seen, folder), lambda printed: self._done(printed, seen))

    def open_new(self) -> None:
        """Make a new one and open it in the system's own viewer, to be printed from there."""
        self._then.append(self._open)
        self.renew()

    def open_folder(self) -> None:
        """Show where the packs lie."""
        self._hand_out(self.folder.directory)

    def close(self) -> None:
        """Let the one that is being made be finished."""
        self._worker.close()

    def _done(self, printed: Printed, seen: Snapshot) -> None:
        self.last, self._last_at, self._told = printed, seen.at, False
        self.made.emit(printed)
        self._go_on()
        if not self._busy:
            then, self._then = self._then, []
            for act in then:
                act(printed)

    def _failed(self, fault: BaseException) -> None:
        self._then.clear()
        if not isinstance(fault, OSError):
            self.faulted.emit(fault)
        elif not self._told:
            self._told = True
            self.noticed.emit(self._trouble(fault))
        self._go_on()

    def _go_on(self) -> None:
        self._busy, again, self._again = False, self._again, False
        if again:
            self.renew()

    def _trouble(self, fault: OSError) -> Notice:
        safe = translate("Pack", "There is no pack on this computer yet.")
        if (newest := self.folder.newest()) is not None:
            safe = translate("Pack", "The last one stays: {file}").format(file=newest)
        return Notice(
            translate("Pack", "The printed pack cannot be renewed: {why}.").format(why=fault.strerror or fault),
            safe,
            translate("Pack", "Make room or make {folder} writable; print the last one meanwhile.").format(
                folder=self.folder.directory
            ),
            critical=True,
        )

    def _open(self, printed: Printed) -> None:
        self._hand_out(printed.pdf)

    def _hand_out(self, place: Path) -> None:
        if offscreen() or not QDesktopServices.openUrl(QUrl.fromLocalFile(str(place))):
            self.noticed.emit(Notice(translate("Pack", "The pack lies here: {place}").format(place=place)))

    def words(self, zone: tzinfo) -> str:
        """For the status strip: when the newest was made."""
        if self._last_at is None:
            return translate("Pack", "No printed pack yet")
        return translate("Pack", "Printed pack {time}").format(time=clock_time(self._last_at, zone))
