"""What was asked of an AMI server and not answered yet, and the bytes that ask it."""

from collections.abc import Callable
from dataclasses import dataclass
from secrets import token_hex

from resources.actions import Action, ActionResult, Outcome
from resources.events import Event
from resources.feeds.asterisk.encoder import encode, message
from resources.feeds.asterisk.listener import Fields

ANSWER_S = 10.0
KEPT = 1_000
NOT_A_MEMBER = ("unable to remove interface: not there", "interface not found", "invalid interface")

Answer = Callable[[Fields, float, float], list[Event]]  # the reply, when it was asked, when it came


@dataclass(frozen=True, slots=True)
class _Question:
    sent: float
    answer: Answer | None
    action: Action | None


class Questions:
    """Numbers what is asked at random, so that nobody can answer for the server."""

    def __init__(self) -> None:
        self._out = bytearray()
        self._open: dict[str, _Question] = {}
        self._results: list[ActionResult] = []

    def ask(self, now: float, answer: Answer | None, *pairs: tuple[str, str]) -> str:
        """Send a question whose first pair names the action; returns its ActionID."""
        action_id = token_hex(8)
        self._out += message((pairs[0], ("ActionID", action_id), *pairs[1:]))
        if answer is not None and len(self._open) < KEPT:
            self._open[action_id] = _Question(now, answer, None)
        return action_id

    def act(self, now: float, action: Action, connected: bool) -> str:
        """Send an action, or refuse it at once without a connection. Raises EncodingError before anything is sent."""
        action_id = token_hex(8)
        data = encode(action, action_id)
        if connected and len(self._open) < KEPT:
            self._open[action_id] = _Question(now, None, action)
            self._out += data
        else:
            self._results.append(ActionResult(action_id, action, Outcome.NOT_SENT))
        return action_id

    def answered(self, reply: Fields, now: float) -> list[Event]:
        """Take a reply to whichever question it answers; others are ignored."""
        action_id = reply.get("ActionID", "")
        question = self._open.pop(action_id, None)
        if question is None:
            return []
        if question.action is not None:
            self._results.append(ActionResult(action_id, question.action, _outcome(reply), reply.get("Message", "")))
        return question.answer(reply, question.sent, now) if question.answer is not None else []

    def give_up(self, asked_before: float) -> None:
        """No answer will come any more to what was asked then or earlier: what became of it is unknown."""
        for action_id, question in list(self._open.items()):
            if question.sent <= asked_before:
                del self._open[action_id]
                if question.action is not None:
                    self._results.append(ActionResult(action_id, question.action, Outcome.UNKNOWN))

    def reset(self) -> None:
        """A new connection: nothing is asked, nothing is to be sent."""
        self.give_up(float("inf"))
        self._out.clear()

    def due(self) -> float:
        """When the oldest question has waited too long (epoch seconds)."""
        return min((question.sent for question in self._open.values()), default=float("inf")) + ANSWER_S

    def results(self) -> list[ActionResult]:
        """The answers since the last call, in the order in which they came."""
        results, self._results = self._results, []
        return results

    def outgoing(self) -> bytes:
        """The bytes to send now; each is returned once."""
        data = bytes(self._out)
        self._out.clear()
        return data


def _outcome(reply: Fields) -> Outcome:
    if reply.get("Response") == "Success":
        return Outcome.DONE
    return Outcome.NOT_THERE if reply.get("Message", "").lower() in NOT_A_MEMBER else Outcome.REFUSED
