"""A busy PBX on loopback for `floor_load`: `probe_pbx.py RATE SECONDS BURST_RATE BURST_SECONDS`.

Prints its port, plays contacts of 50 queues and 1,000 agents in Asterisk's own words (the blocks of a recorded trace
with other values), answers requests meanwhile, and prints as JSON what it counted. Like Asterisk it cuts off a reader
that does not take what it is sent within 100 ms (`writetimeout`). An agent called Marker is paused ten times a second,
with the number of the mark as the reason.
"""

import gzip
import itertools
import json
import re
import select
import socket
import sys
import time
from collections import deque
from pathlib import Path
from random import Random

from tests.resources.asterisk.server import BANNER, Server

QUEUES, AGENTS, PER_AGENT = 50, 1000, 2
TICK_S, MARK_S, WRITE_TIMEOUT_S = 0.01, 0.1, 0.1
IDLE, IN_USE, RINGING = "1", "2", "6"
TRACE = Path(__file__).parents[1] / "data" / "asterisk" / "b_surge.queueonly.ami.gz"


def blocks() -> dict[str, str]:
    """The first block of each kind in the recorded trace, its values left open."""
    found: dict[str, str] = {}
    for block in gzip.decompress(TRACE.read_bytes()).decode("utf-8", "replace").split("\r\n\r\n"):
        kind = block.split("\r\n", 1)[0].removeprefix("Event: ")
        found.setdefault(kind, block.replace("%", "%%") + "\r\n\r\n")
    return found


def opened(block: str, **values: str) -> str:
    """The block with a place for each value, to be filled by `%`."""
    for name, value in values.items():
        block = re.sub(rf"(?m)^{name}: [^\r\n]*", f"{name}: {value}", block)
    return block


BLOCKS = blocks()
MEMBER = {"Queue": "%(queue)s", "Interface": "Local/%(agent)s@agents/n", "MemberName": "Agent %(agent)s",
          "StateInterface": "Custom:A%(agent)s", "Timestamp": "%(at).6f"}  # fmt: skip
CONTACT = {"Queue": "%(queue)s", "Uniqueid": "lab-%(contact)d.1", "Linkedid": "lab-%(contact)d.0",
           "Timestamp": "%(at).6f"}  # fmt: skip
LEG = {**MEMBER, **CONTACT, "DestUniqueid": "lab-%(contact)d.2", "DestLinkedid": "lab-%(contact)d.0"}
JOIN, LEAVE, ABANDON = (
    opened(BLOCKS[kind], **CONTACT) for kind in ("QueueCallerJoin", "QueueCallerLeave", "QueueCallerAbandon")
)
CALLED, CONNECT, COMPLETE = (opened(BLOCKS[kind], **LEG) for kind in ("AgentCalled", "AgentConnect", "AgentComplete"))
STATUS = opened(BLOCKS["QueueMemberStatus"], **MEMBER, Status="%(status)s", Membership="dynamic")
PAUSE = opened(BLOCKS["QueueMemberPause"], **MEMBER, Paused="1", PausedReason="%(reason)s", Membership="dynamic")
LISTED = opened(BLOCKS["QueueMember"], Queue="%(queue)s", Name="Agent %(agent)s", Location="Local/%(agent)s@agents/n",
                StateInterface="Custom:A%(agent)s", Status="%(status)s", Membership="dynamic",
                ActionID="%(asked)s")  # fmt: skip
PARAMS = opened(BLOCKS["QueueParams"], Queue="%(queue)s", ActionID="%(asked)s")
ENTRY = opened(BLOCKS["QueueEntry"], Queue="%(queue)s", Uniqueid="lab-%(contact)d.1", Wait="%(waited)d",
               ActionID="%(asked)s")  # fmt: skip


class Pbx(Server):
    """The floor as this PBX has it; `play` moves it on by so many events and says them."""

    def __init__(self) -> None:
        super().__init__()
        self.chance = Random(1)
        self.status: dict[str, str] = {f"{1000 + number}": IDLE for number in range(AGENTS)}
        self.queues_of = {
            agent: [f"q{(number + k * 17) % QUEUES:02d}" for k in range(PER_AGENT)]
            for number, agent in enumerate(self.status)
        }
        self.ready = {f"q{number:02d}": deque[str]() for number in range(QUEUES)}
        for agent, queues in self.queues_of.items():
            self.ready[queues[0]].append(agent)
        self.waiting: dict[str, deque[tuple[int, float]]] = {queue: deque() for queue in self.ready}
        self.talking: deque[tuple[str, str, int]] = deque()
        self.counts = {queue: dict.fromkeys(("offered", "answered", "abandoned"), 0) for queue in self.ready}
        self.contact = self.events = 0
        self.marks: list[float] = []
        self.said: list[str] = []

    def say(self, block: str, **values: object) -> None:
        self.said.append(block % {"at": time.time(), **values})
        self.events += 1

    def change(self, agent: str, status: str) -> None:
        self.status[agent] = status
        for queue in self.queues_of[agent]:
            self.say(STATUS, queue=queue, agent=agent, status=status)

    def play(self, until: int) -> None:
        """Contacts come, are answered or give up, and end, until so many events have been said."""
        while self.events < until:
            if len(self.talking) > AGENTS * 0.6:
                self.complete()
            queue = f"q{self.chance.randrange(QUEUES):02d}"
            self.join(queue)
            if self.ready[queue] and self.chance.random() < 0.9:
                self.connect(queue)
            elif len(self.waiting[queue]) > 5:
                self.abandon(queue)

    def join(self, queue: str) -> None:
        self.contact += 1
        self.waiting[queue].append((self.contact, time.time()))
        self.counts[queue]["offered"] += 1
        self.say(JOIN, queue=queue, contact=self.contact)

    def connect(self, queue: str) -> None:
        agent, (contact, _) = self.ready[queue].popleft(), self.waiting[queue].popleft()
        self.say(CALLED, queue=queue, agent=agent, contact=contact)
        self.change(agent, RINGING)
        self.say(LEAVE, queue=queue, contact=contact)
        self.say(CONNECT, queue=queue, agent=agent, contact=contact)
        self.change(agent, IN_USE)
        self.counts[queue]["answered"] += 1
        self.talking.append((queue, agent, contact))

    def complete(self) -> None:
        queue, agent, contact = self.talking.popleft()
        self.say(COMPLETE, queue=queue, agent=agent, contact=contact)
        self.change(agent, IDLE)
        self.ready[self.queues_of[agent][0]].append(agent)

    def abandon(self, queue: str) -> None:
        contact, _ = self.waiting[queue].popleft()
        self.say(ABANDON, queue=queue, contact=contact)
        self.say(LEAVE, queue=queue, contact=contact)
        self.counts[queue]["abandoned"] += 1

    def mark(self) -> None:
        """Say the next mark, and keep when."""
        self.say(PAUSE, queue="q00", agent="Marker", reason=f"m{len(self.marks)}")
        self.marks.append(time.monotonic())

    def taken(self) -> bytes:
        """What was said since the last call."""
        said, self.said = self.said, []
        return "".join(said).encode()

    def _status(self, request: dict[str, str]) -> bytes:
        asked = request["ActionID"]
        rows = [PARAMS % {"queue": queue, "asked": asked} for queue in self.ready]
        rows += [
            LISTED % {"queue": queue, "agent": agent, "status": status, "asked": asked}
            for agent, status in self.status.items()
            for queue in self.queues_of[agent]
        ]
        rows += [
            ENTRY % {"queue": queue, "contact": contact, "waited": time.time() - since, "asked": asked}
            for queue, line in self.waiting.items()
            for contact, since in line
        ]
        end = (
            f"Event: QueueStatusComplete\r\nActionID: {asked}\r\nEventList: Complete\r\nListItems: {len(rows)}\r\n\r\n"
        )
        begin = self.reply(request, "EventList: start\r\nMessage: Queue status will follow")
        return begin + "".join((*rows, end)).encode()


class Desk:
    """The one reader, and whether it was cut off."""

    def __init__(self, peer: socket.socket, pbx: Pbx) -> None:
        self.peer, self.pbx, self.heard, self.cut = peer, pbx, b"", False
        peer.settimeout(WRITE_TIMEOUT_S)

    def send(self, data: bytes) -> None:
        """Pass on in small parts, each of which must be taken in time."""
        try:
            for at in range(0, len(data), 65536):
                self.peer.sendall(data[at : at + 65536])
        except OSError:
            self.cut = True

    def listen(self, wait_s: float) -> None:
        """Answer what was asked within that time."""
        until = time.monotonic() + wait_s
        while not self.cut and select.select([self.peer], [], [], max(0.0, until - time.monotonic()))[0]:
            data = self.peer.recv(65536)
            if not data:
                self.cut = True
                return
            *requests, self.heard = (self.heard + data).split(b"\r\n\r\n")
            for block in requests:
                request = dict(line.split(": ", 1) for line in block.decode().split("\r\n"))
                self.pbx.asked.append(request)
                self.send(self.pbx.taken() + self.pbx.answer(request, time.time()))


def run(desk: Desk, rate: float, seconds: float) -> None:
    """Events at that rate for that long."""
    pbx, began, first = desk.pbx, time.monotonic(), desk.pbx.events
    next_mark = began
    for tick in itertools.count(1):
        passed = time.monotonic() - began
        if passed >= seconds or desk.cut:
            return
        pbx.play(first + int(rate * passed))
        if began + passed >= next_mark:
            next_mark += MARK_S
            pbx.mark()
        desk.send(pbx.taken())
        desk.listen(max(0.0, began + tick * TICK_S - time.monotonic()))


def main() -> None:
    rate, seconds, burst_rate, burst_s = (float(argument) for argument in sys.argv[1:])
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    peer, _ = listener.accept()
    desk = Desk(peer, Pbx())
    desk.send(BANNER)
    while not desk.pbx.asked_for("QueueStatus"):
        desk.listen(0.1)
    for line in sys.stdin:  # the reader says when to begin what
        if desk.cut or line.strip() == "end":
            break
        run(desk, *((burst_rate, burst_s) if line.strip() == "burst" else (rate, seconds)))
        pbx = desk.pbx
        counted = {"counts": pbx.counts, "events": pbx.events, "contacts": pbx.contact, "marks": pbx.marks}
        print(json.dumps({**counted, "cut": desk.cut}), flush=True)
        while not select.select([sys.stdin], [], [], 0)[0] and not desk.cut:
            desk.listen(0.05)
    peer.close()


if __name__ == "__main__":
    main()
