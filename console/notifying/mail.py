"""Pages by e-mail: one message, one recipient, and the mail server's own words as the answer."""

import smtplib
import ssl
from collections.abc import Callable
from email.message import EmailMessage
from email.utils import formatdate

from console.notifying.notifier import Message, Recipient, Reply
from console.notifying.settings import MailSecurity, MailServer
from incidents.team.calls import Answered, PageChannel

TIMEOUT_S = 15.0
_OK = range(200, 300)


class Mail:
    """Blocks until the server has answered; call it in a thread of its own. `secret` is asked for at each sign-in."""

    channel = PageChannel.MAIL

    def __init__(self, server: MailServer, secret: Callable[[], str], timeout_s: float = TIMEOUT_S) -> None:
        self._server, self._secret, self._timeout_s = server, secret, timeout_s

    def address(self, to: Recipient) -> str:
        """The recipient's address."""
        return to.email

    def send(self, message: Message) -> Reply:
        """Never raises. Once the server has the whole text and says nothing, nobody knows what became of it."""
        try:
            written = _written(message, self._server.sender)
            with self._connected() as line:
                return _handed_over(line, self._server.sender, message.to.email, written)
        except smtplib.SMTPResponseException as refused:
            return Reply(Answered.FAILED, _words(refused.smtp_code, refused.smtp_error))
        except (OSError, smtplib.SMTPException, ValueError) as fault:
            return Reply(Answered.FAILED, f"{type(fault).__name__}: {fault}")

    def _connected(self) -> smtplib.SMTP:
        server = self._server
        sealed = ssl.create_default_context()
        if server.security is MailSecurity.TLS:
            line: smtplib.SMTP = smtplib.SMTP_SSL(server.host, server.port, timeout=self._timeout_s, context=sealed)
        else:
            line = smtplib.SMTP(server.host, server.port, timeout=self._timeout_s)
        try:
            if server.security is MailSecurity.STARTTLS:
                line.starttls(context=sealed)
            line.ehlo_or_helo_if_needed()
            if server.user:
                line.login(server.user, self._secret())
        except BaseException:
            line.close()
            raise
        return line


def _written(message: Message, sender: str) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, message.to.email, " ".join(message.subject.split())
    mail["Date"] = formatdate(localtime=False)
    mail["Message-ID"] = f"<{message.id}@{sender.rpartition('@')[2]}>"
    mail["X-Priority"] = "1"
    mail.set_content(message.text)
    return mail.as_bytes()


def _handed_over(line: smtplib.SMTP, sender: str, to: str, written: bytes) -> Reply:
    for code, words in (line.mail(sender), line.rcpt(to)):
        if code not in _OK:
            return Reply(Answered.FAILED, _words(code, words))
    try:
        code, words = line.data(written)
    except smtplib.SMTPDataError:  # the server would not have the text at all
        raise
    except (OSError, smtplib.SMTPServerDisconnected) as fault:
        return Reply(Answered.UNKNOWN, f"{type(fault).__name__}: {fault}")
    return Reply(Answered.TAKEN if code in _OK else Answered.FAILED, _words(code, words))


def _words(code: int, words: bytes | str) -> str:
    said = words.decode("utf-8", "replace") if isinstance(words, bytes) else words
    return f"{code} {' '.join(said.split())}"
