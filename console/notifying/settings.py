"""How a centre calls people, as its file says. Passwords and tokens are in the keyring, never here."""

from dataclasses import dataclass
from enum import StrEnum


class MailSecurity(StrEnum):
    """How the way to the mail server is sealed."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"  # to this machine only


@dataclass(frozen=True, slots=True)
class MailServer:
    """Without a `user` nobody signs in there."""

    host: str
    port: int
    security: MailSecurity
    sender: str
    user: str = ""


@dataclass(frozen=True, slots=True)
class Webhook:
    """The bank's paging service. `account` names the token in the keyring; empty: there is none."""

    url: str
    account: str = ""


@dataclass(frozen=True, slots=True)
class Notify:
    """`automatic`: whoever is given a role is called without anybody asking for it."""

    mail: MailServer | None = None
    webhook: Webhook | None = None
    automatic: bool = False
