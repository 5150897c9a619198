"""The ways of calling people that a desk has: those of its centre's file, its own screen, and the telephone."""

from console.notifying.mail import Mail
from console.notifying.near import AtDesk, ByTelephone
from console.notifying.notifier import Notifier
from console.notifying.posted import Posted
from console.notifying.settings import Notify
from console.notifying.webhook import Hook
from console.settings.secret import find_secret, hide

MAIL_SERVICE, MAIL_VARIABLE = "watchfloor mail", "WATCHFLOOR_MAIL_SECRET"
HOOK_SERVICE, HOOK_VARIABLE = "watchfloor webhook", "WATCHFLOOR_WEBHOOK_TOKEN"


def ways_of(notify: Notify, at_desk: AtDesk) -> tuple[Notifier, ...]:
    """In the order in which they are used; the telephone last, when nothing else reaches somebody."""
    ways: list[Notifier] = [at_desk]
    if mail := notify.mail:
        secret = _Kept(f"{mail.user}@{mail.host}", MAIL_SERVICE, MAIL_VARIABLE)
        ways.append(Posted(Mail(mail, secret), at_desk))
    if hook := notify.webhook:
        token = _Kept(hook.account, HOOK_SERVICE, HOOK_VARIABLE) if hook.account else str
        ways.append(Posted(Hook(hook, token), at_desk))
    return (*ways, ByTelephone())


class _Kept:
    """A secret, found at the first page in the thread that sends it; kept in memory only, and out of every log."""

    def __init__(self, account: str, service: str, variable: str) -> None:
        self._where = account, service, variable
        self._found: str | None = None

    def __call__(self) -> str:
        if self._found is None:
            self._found = find_secret(*self._where)
            hide(self._found)
        return self._found
