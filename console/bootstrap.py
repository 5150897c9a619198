"""The only wiring: the application, the window that paints first, and the desk that fills it afterwards.

Before the first paint only Qt and what the bare window needs is imported; `console.opening` brings the rest.
"""

import logging
import signal
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from console.collecting import Rest
from console.pages.page import PageSlot
from console.screen import application, monitors, offscreen, system_language
from console.settings.file_memory import FileMemory
from console.settings.options import EXIT_DONE, EXIT_WRONG_USE, Options
from console.settings.places import STORE_FILE, directory_of, places, remembered_places
from console.settings.settings import load_settings, save_settings
from console.state import State
from console.window import Window, always
from widgets.language import follow, install
from widgets.theme import apply_theme, prepare

if TYPE_CHECKING:
    from console.desk import Desk
    from console.sources import Watched
    from console.storage.lock import StoreLock

translate = QCoreApplication.translate
log = logging.getLogger(__name__)

SWITCH_S = 0.001  # a paint that gives way to a busy thread in its calls of Qt comes back as soon: 40 % quicker
FLOOR_MS = 3000  # how long the store waits for a complete floor


def open_console(options: Options) -> int:
    """Open the window and run until it is closed; returns the exit code."""
    if not knows_its_feed(options):
        from console.centre.first_time import ask

        if not ask(options):
            return EXIT_DONE
    console = Console(options)
    console.show()
    wakes = console.heed_signals()
    try:
        code = QApplication.exec()
    finally:
        wakes.stop()
        console.close()
    return console.code or code


class Opening:
    """The two steps after the first paint; each brings its libraries only when it is taken."""

    def watch(self, console: "Console") -> "Watched":
        """The feed. Raises CannotWatch."""
        from console.watching import watch

        return watch(console)

    def open_desk(self, console: "Console", watched: "Watched") -> "Desk | None":
        """The store and the desk; None when they could not be opened."""
        from console.opening import open_desk

        return open_desk(console, watched)


class Console:
    """The program while it runs: first the window, then the feed and its floor, then the desk with its store.

    What needs the desk sooner opens it at once.
    """

    def __init__(self, options: Options, opening: Opening | None = None) -> None:
        sys.setswitchinterval(SWITCH_S)
        self._rest = Rest()  # until the desk is open: libraries, window and desk stay
        self.application = application()
        self._opening = opening or Opening()
        where = places(demo=options.demo, data=options.data)
        self.settings, self.settings_trouble = load_settings(where.settings)
        self.options = replace(options, demo=options.demo or self._demo_is_chosen(options))
        replay = options.trace is not None
        self.places = remembered_places(self.settings.data, demo=self.options.demo, replay=replay, data=options.data)
        install(self.application, self.language)
        prepare(self.theme)
        self.state = State()
        self.memory = FileMemory(self.places.settings.with_name("window.json"), monitors())
        self.window = Window(self.slots(), self.state, self.memory)
        self.window.first_painted.connect(self._open)
        self.window.asked.connect(self._act)
        self._patience = QTimer(self.window, singleShot=True, interval=FLOOR_MS)
        self._patience.timeout.connect(self.open_desk)
        self.lock: StoreLock | None = None
        self.watched: Watched | None = None
        self.desk: Desk | None = None
        self.code = EXIT_DONE

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
        if "theme" in changes:
            self.options = replace(self.options, theme="")  # what the command line asked for is changed now
        self.settings = replace(self.settings, **changes)
        try:
            save_settings(self.places.settings, self.settings)
        except OSError as fault:
            from console.settings.notices import unwritable

            self.state.notice.emit(unwritable(fault, self.places.settings))

    def show(self) -> None:
        """Put the window on the screen; everything slow begins after its first paint."""
        if not offscreen():
            self.window.fit(self.window.screen().availableSize())
        self.window.show()

    def heed_signals(self) -> QTimer:
        """End in order on SIGINT and SIGTERM; Python sees a signal only when it gets to run, hence the timer."""
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: self.quit())
        wakes = QTimer(interval=200)
        wakes.timeout.connect(lambda: None)
        wakes.start()
        return wakes

    def quit(self) -> None:
        """End without asking anybody."""
        self.window.may_leave = always
        QApplication.quit()

    def slots(self) -> tuple[PageSlot, ...]:
        """The pages there are, in the order of the rail."""
        return (
            PageSlot("floor", translate("Pages", "Floor"), "floor", "Ctrl+1", self._floor),
            PageSlot("incidents", translate("Pages", "Incidents"), "incidents", "Ctrl+2", self._incidents),
            PageSlot("response", translate("Pages", "Response"), "response", "Ctrl+3", self._response),
            PageSlot("shifts", translate("Pages", "Shifts"), "shifts", "Ctrl+4", self._shifts),
            PageSlot("review", translate("Pages", "Review"), "review", "Ctrl+5", self._review),
            PageSlot("people", translate("Pages", "People"), "people", "Ctrl+6", self._people),
        )

    def close(self) -> None:
        """Store what is half-written, end the threads, keep the window's place."""
        self._patience.stop()
        self._rest.end()
        self.window.may_leave = always
        self.window.close()
        self.state.stop()
        if self.watched is not None:
            self.watched.feed.stop()
        if self.desk is not None:
            self.desk.close()
            self.desk = None
        if self.lock is not None:
            self.lock.release()
        try:
            self.memory.write()
        except OSError as fault:  # last, and never a reason to end badly: the window opens elsewhere next time
            log.warning("the window's place could not be kept: %s", fault)

    def give_up(self, sentences: tuple[str, ...]) -> None:
        """The desk cannot be opened: say why, and end."""
        self.code = EXIT_WRONG_USE
        words = " ".join(filter(None, sentences))
        sys.stderr.write(f"watchfloor: {words}\n")
        if not offscreen():
            from console.opening import show_refusal

            show_refusal(self.window, sentences)
        QApplication.exit(EXIT_WRONG_USE)

    @property
    def store_file(self) -> Path:
        """The log's database. Raises ValueError with a sentence for a --database that is none."""
        directory = directory_of(self.options.database) if self.options.database else self.places.data
        return directory / STORE_FILE

    def open_desk(self) -> "Desk | None":
        """The desk, opened now if it is not open yet; None when it cannot be opened."""
        if self.desk is None and self.watched is not None and self.code == EXIT_DONE:
            self.desk = self._opening.open_desk(self, self.watched)
            self._rest.end()
        return self.desk

    def _open(self) -> None:
        """The floor comes first; the store is opened when it is on the screen, or after a while without it."""
        self.dress()
        from console.acts.trouble_texts import trouble_words
        from console.demo.wipe import wipe_demo
        from console.sources import CannotWatch
        from console.storage.claim import claim
        from console.storage.troubles import StoreRefused

        try:
            self.lock = claim(self.store_file.parent)
            if self.options.wipe:
                wipe_demo(self.store_file.parent)
            self.watched = self._opening.watch(self)
        except StoreRefused as refused:
            self.give_up(tuple(trouble_words(refused.trouble)))
            return
        except (CannotWatch, ValueError, OSError) as fault:
            self.give_up((str(fault),))
            return
        self.window.show_zone(self.watched.centre.zone)
        self.window.name_centre(self.watched.centre.name)
        if self.options.trace:
            self.window.show_recorded()
        self.state.attach(self.watched.feed, self.watched.clock)
        self.watched.feed.start()
        self.state.start()
        self._patience.start()

    def _open_desk_soon(self) -> None:
        QTimer.singleShot(0, self.window, self.open_desk)

    def _act(self, action: str) -> None:
        desk = self.open_desk()
        if desk is not None:
            from console.opening import act

            act(self, desk, action)

    def _demo_is_chosen(self, options: Options) -> bool:
        return not (options.asterisk or options.trace or options.centre) and self.settings.feed == "demo"

    def _floor(self) -> QWidget:
        from console.pages.floor import FloorPage
        from widgets.target import Target

        if self.watched is None:
            return QWidget()
        page = FloorPage(self.watched.centre.zone)
        page.agent_chosen.connect(lambda agent: self.window.target_chosen.emit(Target("agent", agent, agent)))
        page.ready.connect(self._open_desk_soon)
        QTimer.singleShot(0, self.window, page.by_queue.load.get_ready)
        return page

    def _incidents(self) -> QWidget:
        from console.incidents.pages import incidents_page

        desk = self.open_desk()
        return incidents_page(desk) if desk else QWidget()

    def _response(self) -> QWidget:
        from console.incidents.pages import response_page

        desk = self.open_desk()
        return response_page(desk) if desk else QWidget()

    def _shifts(self) -> QWidget:
        desk = self.open_desk()
        return desk.planning.board.page() if desk else QWidget()

    def _review(self) -> QWidget:
        desk = self.open_desk()
        return desk.archive.page() if desk else QWidget()

    def _people(self) -> QWidget:
        desk = self.open_desk()
        return desk.planning.people.page() if desk else QWidget()


def knows_its_feed(options: Options) -> bool:
    """Whether a feed was named on the command line or at an earlier start."""
    named = (options.demo, options.asterisk, options.trace, options.centre)
    return any(named) or bool(load_settings(places(data=options.data).settings).settings.feed)
