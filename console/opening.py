"""After the first paint: opens store and feed, makes the desk, and connects it with the window."""

import gzip
import logging
import sys
import zlib
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMessageBox, QWidget

from console import sources
from console.centre import CentreFault, Pbx
from console.desk import Desk
from console.headless import Headless
from console.pages.response import ResponsePage
from console.places import directory_of
from console.screen import offscreen
from console.secret import find_secret, keep_secret
from console.sources import Watched
from console.storage.store import Store
from console.storage.troubles import StoreRefused
from console.storage.verify import Verdict
from console.trouble_texts import trouble_words
from resources.feeds.trace import TraceError
from resources.people import Person
from widgets.person_dialog import PersonDialog
from widgets.theme import current
from widgets.toast import Notice

if TYPE_CHECKING:
    from console.bootstrap import Console

translate = QCoreApplication.translate
log = logging.getLogger(__name__)


def open_desk(console: "Console") -> Desk | None:
    """The desk at work; None when it could not be opened, and then the console has been told to end."""
    try:
        store = Store.open(_directory(console), anchors=_anchors(console))
    except StoreRefused as refused:
        console.give_up(tuple(trouble_words(refused.trouble)))
        return None
    try:
        watched = _watch(console, store)
    except (CentreFault, ValueError, OSError, EOFError, zlib.error, gzip.BadGzipFile, TraceError) as fault:
        store.close()
        console.give_up((str(fault),))
        return None
    desk = Desk(
        store, watched, console.state, language=console.language, desk=console.settings.desk, parent=console.window
    )
    connect(console, desk)
    desk.begin()
    if offscreen():
        Headless(console)
    QTimer.singleShot(0, desk, lambda: _keep_log(console, desk))  # structlog is slow to import: after the first floor
    return desk


def _keep_log(console: "Console", desk: Desk) -> None:
    """Write the program's own log, and tell the person of defects, from now until the desk closes."""
    from console.logs import install_hooks, start_log, stop_log

    try:
        handler = start_log(console.places.logs)
        desk.at_close(install_hooks(console.places.logs, desk.defect.emit), lambda: stop_log(handler))
    except OSError as fault:
        desk.noticed.emit(
            Notice(
                translate("Opening", "The program's own log cannot be written: {why}.").format(why=fault),
                translate("Opening", "The journal is not affected."),
                translate("Opening", "Make {folder} writable.").format(folder=console.places.logs),
            )
        )


def show_refusal(over: QWidget, sentences: tuple[str, ...]) -> None:
    """Why the console ends, in a box that waits to be read."""
    box = QMessageBox(QMessageBox.Icon.Critical, "Watchfloor", sentences[0], parent=over)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText("\n".join(sentences[1:]))
    box.exec()


def _directory(console: "Console") -> Path:
    if console.options.database:
        return directory_of(console.options.database)
    return console.places.data


def _anchors(console: "Console") -> Path | None:
    return Path(console.settings.anchors) if console.settings.anchors else console.places.anchors


def _watch(console: "Console", store: Store) -> Watched:
    options = console.options
    if options.demo:
        return sources.simulated(options.seed, options.speed, store.last_recorded(), datetime.now(UTC))
    centre = sources.centre_of(options.centre, console.settings.centre)
    if options.trace:
        return sources.played(options.trace, options.speed, centre)
    where = _pbx(console, centre.pbx if centre else None)
    return sources.pbx(where, _secret(console, where), centre)


def _pbx(console: "Console", filed: Pbx | None) -> Pbx:
    options, settings = console.options, console.settings
    if options.asterisk:
        return sources.address(options.asterisk, options.user, tls=options.tls, fingerprint=options.fingerprint)
    if filed:
        return filed
    if settings.pbx:
        return sources.address(settings.pbx, settings.user, tls=settings.tls, fingerprint=settings.fingerprint)
    raise ValueError(translate("Opening", "No PBX is named: use --asterisk HOST --user NAME, or a centre file."))


def _secret(console: "Console", where: Pbx) -> str:
    """From the environment or the keyring, else asked for: at the terminal without a screen, in a box with one."""
    account = f"{where.user}@{where.host}:{where.port}"
    found = find_secret(account)
    if found:
        return found
    question = translate("Opening", "Secret of {account}:").format(account=account)
    given = ask_for_secret(console.window, question)
    if given:
        keep_secret(account, given)
    return given


def ask_for_secret(over: QWidget, question: str) -> str:
    """What the person types; never shown, never logged."""
    if not offscreen():
        given, _ = QInputDialog.getText(over, "Watchfloor", question, QLineEdit.EchoMode.Password)
        return given
    if sys.stdin is None or not sys.stdin.isatty():
        raise ValueError(translate("Opening", "Set WATCHFLOOR_AMI_SECRET: there is nobody to ask for the secret."))
    import getpass

    return getpass.getpass(question + " ")


def connect(console: "Console", desk: Desk) -> None:
    """Let window and desk hear each other."""
    window = console.window
    window.name_centre(desk.watched.centre.name)
    window.show_zone(desk.zone)
    _show_person(console, desk)
    desk.acts.person_changed.connect(lambda _: _show_person(console, desk))
    desk.noticed.connect(console.state.notice)
    desk.verified.connect(lambda verdict: _show_verdict(console, verdict))
    window.status.show_store(translate("Opening", "Log on this computer"), None)
    desk.incident_wanted.connect(lambda incident: open_incident(console, incident))
    window.incident_chosen.connect(lambda incident: open_incident(console, UUID(incident)))
    window.asked.connect(lambda action: _act(console, desk, action))
    if console.settings.person:
        desk.acts.choose(console.settings.person)


def open_incident(console: "Console", incident: UUID) -> None:
    """Bring an incident on the screen."""
    console.window.show_page("response")
    page = console.window.current_page()
    if isinstance(page, ResponsePage):
        page.select(incident)


def _act(console: "Console", desk: Desk, action: str) -> None:
    if action == "report":
        desk.report(console.window)
    elif action == "person":
        _ask_person(console, desk)
    elif action == "theme":
        console.remember(theme="light" if current().name == "dark" else "dark")
        console.dress()


def _ask_person(console: "Console", desk: Desk) -> None:
    dialog = PersonDialog(desk.watched.centre.people, desk.acts.person.id, console.window)
    if dialog.exec() and dialog.person():
        desk.acts.choose(dialog.person())
        console.remember(person=dialog.person())


def _show_person(console: "Console", desk: Desk) -> None:
    person: Person = desk.acts.person
    console.window.top.person.show_person(person.name, desk.acts.desk)


def _show_verdict(console: "Console", verdict: Verdict) -> None:
    words = translate("Opening", "Log on this computer")
    console.window.status.show_store(words, verdict.entries if verdict.intact else None)
    if not verdict.intact:
        console.state.notice.emit(
            Notice(
                translate("Opening", "The log is not intact after entry {number}.").format(number=verdict.entries),
                translate("Opening", "The console goes on; nothing was repaired or hidden."),
                translate("Opening", "Tell the duty manager, and run: watchfloor journal verify"),
                critical=True,
            )
        )
