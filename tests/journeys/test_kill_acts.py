"""A console killed inside any act of an incident's life: what was acknowledged is there once, nothing by halves."""

import random
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import pytest

from console.storage.keys import NoVault
from console.storage.store import Store
from incidents.board import Board
from incidents.facts import Escalated
from incidents.team.calls import Answered
from tests.journeys.test_kill import Typist
from tests.journeys.whole_script import SCRIPT, come_to, told, wanted

MOMENTS = ("transaction", "committed", "taken_in", "sent", "never")
MOST = len(SCRIPT)
KILLS = 15


@dataclass
class Kills:
    """What came of all kills so far: pages sent by id, and the most that was acknowledged of each incident."""

    moments: Counter[str] = field(default_factory=Counter)
    sent: Counter[str] = field(default_factory=Counter)
    acknowledged: dict[UUID, int] = field(default_factory=dict)
    acts: int = 0

    def once(self, data: Path, moment: str, rng: random.Random) -> None:
        responder = Typist(data, "tests.journeys.responder", moment, str(rng.randint(1, 12)))
        try:
            responder.hear("usable")
            if moment == "never":
                for _ in range(rng.randint(1, 9)):
                    responder.hear("stored")
                time.sleep(rng.uniform(0, 0.05))  # the moment of the kill is what is being tried
            else:
                responder.process.wait(60)
        finally:
            responder.kill()
        self.moments[moment] += 1
        self.sent.update(responder.rest("sent"))
        for words in responder.rest("stored"):
            key, _, number = words.partition(" ")
            self.acknowledged[UUID(key)] = int(number) + 1
            self.acts += 1

    def __str__(self) -> str:
        return f"{dict(self.moments)}, {self.acts} acts acknowledged of {len(self.acknowledged)} incidents"


def look(data: Path, kills: Kills) -> Board:
    """The log and the files as the next console finds them."""
    store = Store.open(data / "demo", vault=NoVault())
    try:
        assert store.verify().intact
        board = Board.of(store.entries())
        files = {file.name for file in store.attachments.directory.glob("*")}
    finally:
        store.close()
    assert {one.id.hex for incident in board for one in incident.attachments} == files
    for incident in board:
        done = come_to(incident.entries)
        assert told(incident.entries) == wanted(done), "an act by halves, or twice"
        assert done >= kills.acknowledged.get(incident.id, 0), "an acknowledged act is lost"
        late = Counter(entry.fact.what for entry in incident.entries if isinstance(entry.fact, Escalated))
        assert max(late.values(), default=1) == 1
    assert set(kills.acknowledged) <= {incident.id for incident in board}
    assert max(kills.sent.values(), default=1) == 1, "somebody was called twice by one page"
    return board


@pytest.mark.long
@pytest.mark.timeout(300)
def test_killed_inside_the_acts_of_whole_lives(tmp_path):
    rng, kills, began = random.Random(4), Kills(), time.monotonic()
    for number in range(KILLS):
        kills.once(tmp_path, MOMENTS[number % len(MOMENTS)], rng)
        board = look(tmp_path, kills)
    sys.stdout.write(f"{kills}, {time.monotonic() - began:.0f} s\n")
    answers = Counter(page.answered for incident in board for page in incident.calls.pages)
    assert answers[Answered.UNKNOWN] >= 2, "a page whose answer was lost is told, not repeated"
    assert answers[None] <= 1, "of the last kill"
    assert any(come_to(incident.entries) == MOST for incident in board)
