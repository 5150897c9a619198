"""The part of a centre file that says how people are called outside the console."""

from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, model_validator

from console.centre.contacts import Email
from console.centre.parts import Line, Name, Strict
from console.notifying.settings import MailSecurity, MailServer, Notify, Webhook

_THIS_MACHINE = frozenset({"localhost", "127.0.0.1", "::1"})
_USUAL_PORT = {MailSecurity.STARTTLS: 587, MailSecurity.TLS: 465, MailSecurity.NONE: 25}


class _Mail(Strict):
    host: Name
    port: Annotated[int, Field(ge=1, le=65_535)] | None = None
    security: MailSecurity = MailSecurity.STARTTLS
    sender: Annotated[Email, Field(min_length=3)]
    user: Line = ""

    @model_validator(mode="after")
    def _sealed(self) -> "_Mail":
        if self.security is MailSecurity.NONE and self.host not in _THIS_MACHINE:
            raise ValueError('security = "none" is for a mail server on this machine only')
        return self


def _https(url: str) -> str:
    parts = urlsplit(url)
    if parts.username or parts.password:
        raise ValueError("a name or password does not belong in the address")
    if parts.scheme == "https" and parts.hostname:
        return url
    if parts.scheme == "http" and parts.hostname in _THIS_MACHINE:
        return url
    raise ValueError("write an address that begins with https://")


class _Webhook(Strict):
    url: Annotated[str, Field(max_length=500), AfterValidator(_https)]
    account: Line = ""


class NotifyPart(Strict):
    """`[notify]`: nothing leaves the console without it."""

    mail: _Mail | None = None
    webhook: _Webhook | None = None
    automatic: bool = True


def notify_of(part: NotifyPart) -> Notify:
    """The settings of that part of a file; without a channel nobody is called by itself."""
    mail, hook = part.mail, part.webhook
    return Notify(
        MailServer(mail.host, mail.port or _USUAL_PORT[mail.security], mail.security, mail.sender, mail.user)
        if mail
        else None,
        Webhook(hook.url, hook.account) if hook else None,
        part.automatic and bool(mail or hook),
    )
