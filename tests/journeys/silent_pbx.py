"""A PBX for journeys that works, falls silent and comes back when it is told to."""

import threading

from tests.console.links.peers import DEADLINE_S, Call, serve

CALLER = "Event: QueueEntry\r\nQueue: cards\r\nPosition: 1\r\nChannel: SIP/a-1\r\nUniqueid: 1.{}\r\nWait: 4"


class Pbx:
    """Works, falls silent when it is told to, and comes back with another caller when it is told to."""

    def __init__(self) -> None:
        self.silent, self.back = threading.Event(), threading.Event()

    def first(self, call: Call) -> None:
        call.server.rows.append(CALLER.format(1))
        call.greet()
        call.answer_until(self.silent.is_set)
        call.listen()

    def again(self, call: Call) -> None:
        assert self.back.wait(DEADLINE_S)
        call.server.rows += [CALLER.format(2), CALLER.format(3).replace("Position: 1", "Position: 2")]
        serve(call)
