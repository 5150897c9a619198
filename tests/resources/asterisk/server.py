"""A scripted AMI server for tests: answers like Asterisk 22, keeps what it was asked."""

from resources.events import Event
from resources.feeds.asterisk.messages import fields
from resources.feeds.asterisk.session import AmiSession

BANNER = b"Asterisk Call Manager/11.0.0\r\n"
RIGHTS = ("Ping", "QueueStatus", "QueueAdd", "QueuePause")


class Server:
    """Asked through `talk`; `clock_ahead` is its clock minus the session's."""

    def __init__(self, *, booted: bool = True, login: bool = True, clock_ahead: float = 0.0) -> None:
        self.booted, self.login, self.clock_ahead = booted, login, clock_ahead
        self.asked: list[dict[str, str]] = []
        self.rows: list[str] = ["Event: QueueParams\r\nQueue: cards\r\nServiceLevel: 20"]
        self.mute: set[str] = set()

    def talk(self, session: AmiSession, now: float) -> list[Event]:
        """Pass what the session says to the server and back until both are silent."""
        events: list[Event] = []
        while data := session.outgoing():
            for block in data.split(b"\r\n\r\n")[:-1]:
                request = {key.decode(): value.decode() for key, value in fields(block).items()}
                self.asked.append(request)
                if request["Action"] not in self.mute:
                    events += session.receive(self.answer(request, now), now)
        return events

    def answer(self, request: dict[str, str], now: float) -> bytes:
        match request["Action"]:
            case "Challenge":
                return self.reply(request, "Challenge: 392645135")
            case "Login":
                return self._login(request)
            case "QueueStatus":
                return self._status(request)
            case "QueueRemove":
                return self.reply(request, "Message: Member not dynamic", "Error")
        texts = {
            "Ping": f"Ping: Pong\r\nTimestamp: {now + self.clock_ahead:.6f}",
            "ListCommands": "\r\n".join(f"{right}: words  (Priv: agent,all)" for right in RIGHTS),
        }
        return self.reply(request, texts.get(request["Action"], "Message: done"))

    def reply(self, request: dict[str, str], text: str, response: str = "Success") -> bytes:
        return f"Response: {response}\r\nActionID: {request['ActionID']}\r\n{text}\r\n\r\n".encode()

    def _login(self, request: dict[str, str]) -> bytes:
        if not self.login:
            return self.reply(request, "Message: Authentication failed", "Error")
        booted = b"Event: FullyBooted\r\nPrivilege: system,all\r\nStatus: Fully Booted\r\n\r\n" if self.booted else b""
        return self.reply(request, "Message: Authentication accepted") + booted

    def _status(self, request: dict[str, str]) -> bytes:
        end = "Event: QueueStatusComplete\r\nEventList: Complete\r\nListItems: 1"
        rows = [f"{row}\r\nActionID: {request['ActionID']}\r\n\r\n" for row in (*self.rows, end)]
        return self.reply(request, "EventList: start\r\nMessage: Queue status will follow") + "".join(rows).encode()

    def asked_for(self, action: str) -> list[dict[str, str]]:
        return [request for request in self.asked if request["Action"] == action]


def signed_in(server: Server, now: float = 1000.0, session: AmiSession | None = None) -> tuple[AmiSession, list[Event]]:
    """A session that has said all it says before the first event of the floor."""
    session = session or AmiSession("console", "secret")
    session.connected(now)
    events = session.receive(BANNER, now)
    return session, events + server.talk(session, now)
