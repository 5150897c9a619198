"""Pages through the bank's own paging service: one POST of JSON, and the service's status as the answer."""

import http.client
import json
import ssl
from collections.abc import Callable
from urllib.parse import urlsplit

from console.notifying.notifier import Message, Recipient, Reply
from console.notifying.settings import Webhook
from incidents.team.calls import Answered, PageChannel

TIMEOUT_S = 15.0
_MOST = 200  # bytes of the answer that are looked at


class Hook:
    """Blocks until the service has answered; call it in a thread of its own. Follows no redirection."""

    channel = PageChannel.WEBHOOK

    def __init__(self, webhook: Webhook, token: Callable[[], str], timeout_s: float = TIMEOUT_S) -> None:
        self._where, self._token, self._timeout_s = urlsplit(webhook.url), token, timeout_s

    def address(self, to: Recipient) -> str:
        """The service itself knows how to reach people by their id."""
        return self._where.hostname or "" if to.id else ""

    def send(self, message: Message) -> Reply:
        """Never raises. Sent and not answered means that nobody knows what became of it."""
        line = self._line()
        try:
            line.connect()
        except OSError as fault:
            return Reply(Answered.FAILED, f"{type(fault).__name__}: {fault}")
        try:
            line.request("POST", self._path(), _body(message), self._headers(message))
            answer = line.getresponse()
            said = answer.read(_MOST).decode("utf-8", "replace")
        except (OSError, http.client.HTTPException, ValueError) as fault:
            return Reply(Answered.UNKNOWN, f"{type(fault).__name__}: {fault}")
        finally:
            line.close()
        taken = 200 <= answer.status < 300
        words = f"{answer.status} {answer.reason} {' '.join(said.split())}".strip()
        return Reply(Answered.TAKEN if taken else Answered.FAILED, words)

    def _line(self) -> http.client.HTTPConnection:
        host, port = self._where.hostname or "", self._where.port
        if self._where.scheme == "https":
            sealed = ssl.create_default_context()
            return http.client.HTTPSConnection(host, port, timeout=self._timeout_s, context=sealed)
        return http.client.HTTPConnection(host, port, timeout=self._timeout_s)

    def _path(self) -> str:
        return (self._where.path or "/") + (f"?{self._where.query}" if self._where.query else "")

    def _headers(self, message: Message) -> dict[str, str]:
        headers = {"Content-Type": "application/json; charset=utf-8", "Idempotency-Key": str(message.id)}
        token = self._token()
        return {**headers, "Authorization": f"Bearer {token}"} if token else headers


def _body(message: Message) -> bytes:
    to = message.to
    told = {
        "id": str(message.id),
        "to": {"id": to.id, "name": to.name, "email": to.email, "phone": to.phone},
        "subject": message.subject,
        "text": message.text,
    }
    return json.dumps(told, ensure_ascii=False).encode()
