"""How long the window stands still while a pack is printed in Chinese: `python -m tests.benchmarks pack`.

In a thread of the console, and by a process of its own, as the console has it; goal: never over 100 ms.
"""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from console.pack.beside import print_beside
from console.pack.files import PackFolder
from console.pack.pack_desk import PackDesk
from console.pack.printing import print_pack
from incidents.commands import WriteNote
from tests.benchmarks.opening import Stalls, say
from tests.console.pack.paper import snapshot
from tests.incidents.desk import running
from widgets.theme import apply_theme

NOTES, PACKS = 500, 5


def main() -> None:
    """One line each."""
    app = QApplication.instance() or QApplication([])
    apply_theme(app, "dark", "zh-Hant")  # type: ignore[arg-type]
    desk = running()
    for number in range(NOTES):
        desk.do(WriteNote(desk.incident_id, f"第 {number} 則:廠商回電,核心系統重新啟動中"))
    seen = snapshot("zh-Hant", incidents=(desk.incident,), at=desk.now)
    for name, press in {"in a thread": print_pack, "by a process": print_beside}.items():
        with tempfile.TemporaryDirectory() as folder:
            printing = PackDesk(PackFolder(Path(folder)), lambda: seen, press)
            _measure(name, printing, app.processEvents)
            printing.close()


def _measure(name: str, printing: PackDesk, turn: Callable[..., None]) -> None:
    done: list[object] = []
    printing.made.connect(done.append)
    stalls, began = Stalls(), time.perf_counter()
    for number in range(PACKS):
        printing.renew()
        while len(done) == number:
            turn(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 10)
    took = (time.perf_counter() - began) / PACKS
    say(f"{name}: {took:.1f} s a pack, longest stall {stalls.longest * 1000:.0f} ms, p99 {stalls.p99() * 1000:.0f} ms")


if __name__ == "__main__":
    main()
