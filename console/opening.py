"""After the first floor: opens the store, makes the desk, and connects it with the window."""

import logging
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QMessageBox, QWidget

from console.acts.duties import duties
from console.acts.trouble_texts import trouble_words
from console.demo.events import event_of
from console.desk import Desk
from console.headless import Headless
from console.host import Host
from console.leaving import may_leave
from console.pages.response import ResponsePage
from console.pages.review_part import ReviewPart
from console.screen import offscreen
from console.settings.notices import unreadable
from console.sources import Watched
from console.storage.store import Store
from console.storage.troubles import StoreRefused
from console.storage.verify import Verdict
from resources.people import Person
from widgets.agents.agent_card import AgentCard
from widgets.language import LANGUAGES
from widgets.person_dialog import PersonDialog
from widgets.plain import plain
from widgets.team.duties_dialog import DutiesDialog
from widgets.theme import current
from widgets.toast import Notice

translate = QCoreApplication.translate
log = logging.getLogger(__name__)


def open_desk(host: Host, watched: Watched) -> Desk | None:
    """The desk at work; None when it could not be opened, and then the console has been told to end."""
    try:
        store = Store.open(host.store_file.parent, anchors=_anchors(host), lock=host.lock)
    except StoreRefused as refused:
        host.give_up(tuple(trouble_words(refused.trouble)))
        return None
    desk = Desk(store, watched, host.state, language=host.language, desk=host.settings.desk, parent=host.window)
    connect(host, desk)
    desk.begin()
    if host.settings_trouble:
        desk.noticed.emit(unreadable(host.settings_trouble))
    if offscreen():
        Headless(host)
    QTimer.singleShot(0, desk, lambda: _keep_log(host, desk))  # structlog is slow to import: after the first floor
    return desk


def _keep_log(host: Host, desk: Desk) -> None:
    """Write the program's own log, and tell the person of defects, from now until the desk closes."""
    from console.logs import install_hooks, start_log, stop_log

    if desk.is_closed:
        return
    try:
        handler = start_log(host.places.logs)
        desk.at_close(install_hooks(host.places.logs, desk.defect.emit), lambda: stop_log(handler))
    except OSError as fault:
        desk.noticed.emit(
            Notice(
                translate("Opening", "The program's own log cannot be written: {why}.").format(why=fault),
                translate("Opening", "The journal is not affected."),
                translate("Opening", "Make {folder} writable.").format(folder=host.places.logs),
            )
        )


def show_refusal(over: QWidget, sentences: tuple[str, ...]) -> None:
    """Why the console ends, in a box that waits to be read."""
    box = QMessageBox(QMessageBox.Icon.Critical, "Watchfloor", sentences[0], parent=over)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText("\n".join(sentences[1:]))
    box.exec()


def _anchors(host: Host) -> Path | None:
    return Path(host.settings.anchors) if host.settings.anchors else host.places.anchors


def connect(host: Host, desk: Desk) -> None:
    """Let window and desk hear each other."""
    window = host.window
    window.name_centre(desk.watched.centre.name)
    window.show_zone(desk.zone)
    _show_person(host, desk)
    desk.acts.person_changed.connect(lambda _: _show_person(host, desk))
    desk.noticed.connect(host.state.notice)
    desk.verified.connect(lambda verdict: _show_verdict(host, verdict))
    window.status.show_store(translate("Opening", "Log on this computer"), None)
    desk.incident_wanted.connect(lambda incident: open_incident(host, incident))
    desk.archive.review_wanted.connect(lambda incident: open_incident(host, incident, ReviewPart.key))
    window.target_chosen.connect(lambda target: show_agent(host, target.key))
    window.incident_chosen.connect(lambda incident: open_incident(host, UUID(incident)))
    desk.alarms.connect_window(window, desk.proposing, lambda draft: desk.reports.open(window, draft))
    desk.loans.connect_window(window)
    desk.measures.connect_window(window)
    desk.continuity.connect_window(window)
    desk.planning.connect_window(window)
    desk.loans.agent_wanted.connect(lambda agent: show_agent(host, agent))
    desk.recording.connect_window(window)
    window.may_leave = lambda: may_leave(host.state.loans, window)
    if host.settings.person:
        desk.acts.choose(host.settings.person)


def open_incident(host: Host, incident: UUID, part: str = "") -> None:
    """Bring an incident on the screen, with that part of it beside the playbook."""
    host.window.show_page("response")
    page = host.window.current_page()
    if isinstance(page, ResponsePage):
        page.select(incident)
        if part:
            page.show_part(part)


def show_agent(host: Host, agent: str) -> None:
    """Open the card of an agent; it follows the floor until it is closed."""
    card = AgentCard(agent, host.window)
    card.show_floor(host.state.floor)
    host.state.floor_changed.connect(card.show_floor)
    card.show()


def act(host: Host, desk: Desk, action: str) -> None:
    """Carry out an action of console.actions that the window leaves to the desk."""
    if action == "report":
        desk.reports.open(host.window)
    elif action == "person":
        _ask_person(host, desk)
    elif action in desk.alarms.acts:
        desk.alarms.acts[action]()
    elif action in desk.loans.acts:
        desk.loans.acts[action]()
    elif action in desk.continuity.acts:
        desk.continuity.acts[action]()
    elif action in desk.planning.acts:
        desk.planning.acts[action]()
    elif action == "policy":
        desk.policy.open()
    elif action == "duties":
        _show_duties(host)
    elif action == "theme":
        host.remember(theme="light" if current().name == "dark" else "dark")
        host.dress()
    elif action == "language":
        _switch_language(host)
    elif (event := event_of(action)) and desk.watched.inject:
        desk.watched.inject(event.begin(desk.watched.clock.epoch()))
        host.state.notice.emit(Notice(event.words()))


def _show_duties(host: Host) -> None:
    """Which post may do what; with the roles of one response it opens from its team."""
    dialog = DutiesDialog(duties(), (), host.window)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _switch_language(host: Host) -> None:
    """The other language, from the next start on: words on the screen keep their language while it is up."""
    keys = list(LANGUAGES)
    chosen = keys[(keys.index(host.language) + 1) % len(keys)]
    host.remember(language=chosen)
    words = translate("Opening", "The console speaks {language} from the next start on.")
    host.state.notice.emit(Notice(words.format(language=LANGUAGES[chosen])))


def _ask_person(host: Host, desk: Desk) -> None:
    dialog = PersonDialog(desk.watched.centre.people, desk.acts.person.id, host.window)
    if dialog.exec() and dialog.person():
        desk.acts.choose(dialog.person())
        host.remember(person=dialog.person())


def _show_person(host: Host, desk: Desk) -> None:
    person: Person = desk.acts.person
    host.window.top.person.show_person(person.name, desk.acts.desk)


def _show_verdict(host: Host, verdict: Verdict) -> None:
    words = translate("Opening", "Log on this computer")
    host.window.status.show_store(words, verdict.entries if verdict.intact else None)
    if verdict.fault and verdict.fault.file:
        host.state.notice.emit(
            Notice(
                translate("Opening", "An attachment is not as it was taken in: {name} (entry {number}).").format(
                    name=plain(verdict.fault.file), number=verdict.fault.position
                ),
                translate("Opening", "The log itself is intact; nothing was repaired or hidden."),
                translate("Opening", "Do not use the file as evidence; tell the duty manager."),
                critical=True,
            )
        )
    elif not verdict.intact:
        host.state.notice.emit(
            Notice(
                translate("Opening", "The log is not intact after entry {number}.").format(number=verdict.entries),
                translate("Opening", "The console goes on; nothing was repaired or hidden."),
                translate("Opening", "Tell the duty manager, and run: watchfloor journal verify"),
                critical=True,
            )
        )
