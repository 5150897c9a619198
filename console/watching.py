"""Which feed this console watches, by its options, its settings and, for a PBX's secret, the person."""

import sys
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from console import sources
from console.centre.centre import Pbx
from console.host import Host
from console.screen import offscreen
from console.settings.secret import find_secret, hide, keep_secret
from console.sources import CannotWatch, Watched
from console.storage.peek import last_recorded
from resources.floor import Floor, Link
from widgets.secret_dialog import SecretDialog

translate = QCoreApplication.translate


def watch(host: Host) -> Watched:
    """The centre, its clock and its feed, which is not started yet. Raises CannotWatch."""
    options = host.options
    if options.demo:
        last = last_recorded(host.store_file)
        now, speed = datetime.now(UTC), options.speed
        return sources.simulated(options.seed, speed, last, now, options.regulators, language=host.language)
    centre = sources.centre_of(options.centre, host.settings.centre)
    if options.trace:
        return sources.played(options.trace, options.speed, centre)
    where = _pbx(host, centre.pbx if centre else None)
    return sources.pbx(where, _secret(host, where), centre)


def _pbx(host: Host, filed: Pbx | None) -> Pbx:
    options, settings = host.options, host.settings
    if options.asterisk:
        return sources.address(options.asterisk, options.user, tls=options.tls, fingerprint=options.fingerprint)
    if filed:
        return filed
    if settings.pbx:
        return sources.address(settings.pbx, settings.user, tls=settings.tls, fingerprint=settings.fingerprint)
    raise CannotWatch(translate("Opening", "No PBX is named: use --asterisk HOST --user NAME, or a centre file."))


def _secret(host: Host, where: Pbx) -> str:
    """From the environment or the keyring, else asked for: at the terminal without a screen, in a box with one."""
    account = f"{where.user}@{where.host}:{where.port}"
    secret = find_secret(account)
    if not secret:
        secret = _ask(host.window, translate("Opening", "Secret of {account}:").format(account=account))
        _keep_once_taken(host, account, secret)
    hide(secret)
    return secret


def _keep_once_taken(host: Host, account: str, secret: str) -> None:
    """Into the keyring when the PBX has taken it: one typed wrong is asked for again at the next start."""

    def look(floor: Floor) -> None:
        if floor.link is Link.UP and secret:
            host.state.floor_changed.disconnect(look)
            keep_secret(account, secret)

    host.state.floor_changed.connect(look)


def _ask(over: QWidget, question: str) -> str:
    """What the person types; never shown, never logged."""
    if not offscreen():
        dialog = SecretDialog(question, over)
        return dialog.secret() if dialog.exec() else ""
    if sys.stdin is None or not sys.stdin.isatty():
        raise CannotWatch(translate("Opening", "Set WATCHFLOOR_AMI_SECRET: there is nobody to ask for the secret."))
    import getpass

    return getpass.getpass(question + " ")
