"""A scripted AMI server that keeps the members of its queues, as far as a loan needs it."""

from dataclasses import dataclass

from tests.resources.asterisk.server import Server


@dataclass(slots=True)
class Row:
    """A membership as the server keeps it."""

    name: str
    device: str
    penalty: int = 0
    paused: bool = False
    reason: str = ""
    dynamic: bool = True


class MemberServer(Server):
    """`members` by queue and interface. Give it to every connection: it outlives them."""

    def __init__(self, queues: tuple[str, ...]) -> None:
        super().__init__()
        self.queues = queues
        self.members: dict[tuple[str, str], Row] = {}

    @property
    def seen(self) -> dict[tuple[str, str], tuple[int, bool, str]]:
        return {key: (row.penalty, row.paused, row.reason) for key, row in self.members.items()}

    def answer(self, request: dict[str, str], now: float) -> bytes:
        if request["Action"] == "QueueStatus":
            self.rows = [f"Event: QueueParams\r\nQueue: {queue}\r\nServiceLevel: 20" for queue in self.queues]
            self.rows += [self._row("QueueMember", key, "Name", "Location") for key in self.members]
        if request["Action"] not in ("QueueAdd", "QueueRemove", "QueuePenalty", "QueuePause"):
            return super().answer(request, now)
        key = request["Queue"], request["Interface"]
        refusal, event = self._change(request["Action"], key, request)
        if refusal:
            return self.reply(request, f"Message: {refusal}", "Error")
        return self.reply(request, "Message: done") + event.encode()

    def _change(self, action: str, key: tuple[str, str], request: dict[str, str]) -> tuple[str, str]:
        """Why it is refused, and the event that tells of it."""
        if action == "QueueAdd":
            if key in self.members:
                return "Unable to add interface: Already there", ""
            self.members[key] = Row(
                request["MemberName"], request.get("StateInterface", ""), int(request["Penalty"]),
                request["Paused"] == "true", request.get("Reason", ""),
            )  # fmt: skip
            return "", self._event("QueueMemberAdded", key)
        if key not in self.members:
            return "Unable to remove interface: Not there" if action == "QueueRemove" else "Interface not found", ""
        row = self.members[key]
        if action == "QueueRemove":
            event = self._event("QueueMemberRemoved", key)
            del self.members[key]
            return "", event
        if action == "QueuePenalty":
            row.penalty = int(request["Penalty"])
            return "", self._event("QueueMemberPenalty", key)
        row.paused = request["Paused"] == "true"
        row.reason = request.get("Reason", "") if row.paused else ""
        return "", self._event("QueueMemberPause", key)

    def _event(self, name: str, key: tuple[str, str]) -> str:
        return self._row(name, key, "MemberName", "Interface", "Privilege: agent,all\r\n") + "\r\n\r\n"

    def _row(self, event: str, key: tuple[str, str], name: str, interface: str, privilege: str = "") -> str:
        row, (queue, agent) = self.members[key], key
        return (
            f"Event: {event}\r\n{privilege}Queue: {queue}\r\n{name}: {row.name}\r\n{interface}: {agent}\r\n"
            f"StateInterface: {row.device}\r\nMembership: {'dynamic' if row.dynamic else 'static'}\r\n"
            f"Penalty: {row.penalty}\r\nCallsTaken: 0\r\nLastCall: 0\r\nLastPause: 0\r\nLoginTime: 0\r\nInCall: 0\r\n"
            f"Status: 1\r\nPaused: {int(row.paused)}\r\nPausedReason: {row.reason}\r\nWrapuptime: 0"
        )
