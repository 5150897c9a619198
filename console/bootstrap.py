"""The only wiring: the application, the window that paints first, and the desk that fills it afterwards.

Before the first paint only Qt and what the bare window needs is imported; `console.opening` brings the rest.
"""

import signal
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from console.cli import EXIT_DONE, EXIT_WRONG_USE, Options
from console.file_memory import FileMemory
from console.pages.page import PageSlot
from console.places import Places, places
from console.screen import monitors, offscreen, system_language
from console.settings import load_settings, save_settings
from console.state import State
from console.window import Window
from widgets.language import follow, install
from widgets.theme import apply_theme, prepare

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.desk import Desk

    Opening = Callable[["Console"], Desk | None]

translate = QCoreApplication.translate


def open_console(options: Options) -> int:
    """Open the window and run until it is closed; returns the exit code."""
    console = Console(options)
    if not console.knows_its_feed() and not console.ask():
        return EXIT_DONE
    console.show()
    wakes = console.heed_signals()
    try:
        code = QApplication.exec()
    finally:
        wakes.stop()
        console.close()
    return console.code or code


class Console:
    """The program while it runs. `desk` is there once the first window has been painted and the store is open.

    `opening` makes the desk; without one it is `console.opening.open_desk`.
    """

    def __init__(self, options: Options, opening: "Opening | None" = None) -> None:
        self.application = application()
        self._opening = opening
        where = places(demo=options.demo, data=options.data)
        self.settings, self.settings_trouble = load_settings(where.settings)
        self.options = replace(options, demo=options.demo or self._demo_is_chosen(options))
        self.places: Places = self._places()
        install(self.application, self.language)
        prepare(self.theme)
        self.state = State()
        self.memory = FileMemory(self.places.settings.with_name("window.json"), monitors())
        self.window = Window(self.slots(), self.state, self.memory)
        self.window.first_painted.connect(self._open)
        self.desk: Desk | None = None
        self.code = EXIT_DONE

    def knows_its_feed(self) -> bool:
        """Whether a feed was named on the command line or at an earlier start."""
        named = (self.options.demo, self.options.asterisk, self.options.trace, self.options.centre)
        return any(named) or bool(self.settings.feed)

    def ask(self) -> bool:
        """The first start's three questions; False when the person left."""
        from widgets.first_start import FirstStart

        self.dress()
        dialog = FirstStart(self.language, self.places.data.parent)
        if not dialog.exec():
            return False
        answers = dialog.answers()
        self.remember(
            language=answers.language,
            feed="demo" if answers.demo else "asterisk",
            data=str(answers.directory),
            pbx=answers.host,
            user=answers.user,
            tls=answers.tls,
        )
        self.__init__(self.options)  # type: ignore[misc]
        return True

    @property
    def language(self) -> str:
        """The language of the screen: asked for, remembered, or the system's."""
        return self.options.language or self.settings.language or system_language()

    @property
    def theme(self) -> str:
        """The theme of the screen: asked for, remembered, or dark."""
        return self.options.theme or self.settings.theme or "dark"

    def dress(self) -> None:
        """Theme, fonts and style sheet, as they are chosen now; after the first paint, which needs none of them."""
        follow(self.language)
        apply_theme(self.application, self.theme, self.language)

    def remember(self, **changes: Any) -> None:
        """Keep settings for the next start."""
        self.settings = replace(self.settings, **changes)
        save_settings(self.places.settings, self.settings)

    def show(self) -> None:
        """Put the window on the screen; everything slow begins after its first paint."""
        self.window.show()

    def heed_signals(self) -> QTimer:
        """End in order on SIGINT and SIGTERM; Python sees a signal only when it gets to run, hence the timer."""
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: QApplication.quit())
        wakes = QTimer(interval=200)
        wakes.timeout.connect(lambda: None)
        wakes.start()
        return wakes

    def slots(self) -> tuple[PageSlot, ...]:
        """The pages there are, in the order of the rail."""
        return (
            PageSlot("floor", translate("Pages", "Floor"), "floor", "Ctrl+1", self._floor),
            PageSlot("incidents", translate("Pages", "Incidents"), "incidents", "Ctrl+2", self._incidents),
            PageSlot("response", translate("Pages", "Response"), "response", "Ctrl+3", self._response),
        )

    def close(self) -> None:
        """Store what is half-written, end the threads, keep the window's place."""
        self.window.close()
        self.memory.write()
        if self.desk is not None:
            self.desk.close()
            self.desk = None

    def give_up(self, sentences: tuple[str, ...]) -> None:
        """The desk cannot be opened: say why, and end."""
        self.code = EXIT_WRONG_USE
        words = " ".join(filter(None, sentences))
        sys.stderr.write(f"watchfloor: {words}\n")
        if not offscreen():
            from console.opening import show_refusal

            show_refusal(self.window, sentences)
        QApplication.exit(EXIT_WRONG_USE)

    def _open(self) -> None:
        self.dress()
        if self._opening is None:
            from console.opening import open_desk

            self._opening = open_desk
        self.desk = self._opening(self)

    def _demo_is_chosen(self, options: Options) -> bool:
        return not (options.asterisk or options.trace or options.centre) and self.settings.feed == "demo"

    def _places(self) -> Places:
        data = self.options.data or (Path(self.settings.data) if self.settings.data else None)
        found = places(demo=self.options.demo, data=data)
        settings = places(data=self.options.data).settings  # never moved by its own content
        return found._replace(settings=settings)

    def _floor(self) -> QWidget:
        from console.pages.floor import FloorPage

        return FloorPage(self._opened.zone)

    def _incidents(self) -> QWidget:
        return self._opened.incidents_page()

    def _response(self) -> QWidget:
        return self._opened.response_page()

    @property
    def _opened(self) -> "Desk":
        if self.desk is None:
            raise RuntimeError("a page was asked for before the desk was open")
        return self.desk


def application() -> QApplication:
    """The one QApplication of this process."""
    existing = QApplication.instance()
    made = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    made.setApplicationName("watchfloor")
    made.setApplicationDisplayName("Watchfloor")
    made.setDesktopFileName("watchfloor")
    return made
