"""A process that does real acts for as long as it lives: `python -m tests.console.writer DIRECTORY [MODE] [COUNT]`.

Prints the id of every act that the runner has acknowledged, one a line, unbuffered. MODE is journal_mode,synchronous
(the product's own choice without it), for showing what a weaker choice costs.
"""

import os
import sys
from pathlib import Path
from uuid import UUID, uuid4

from console.acts.outcomes import Done, Request
from console.acts.runner import Runner
from console.incidents.domain import INCIDENTS
from console.storage.database import Durability
from incidents.commands import Acknowledge, Activate, Classify, WriteNote
from incidents.kinds import Severity
from tests.console.bench import LIN, PEOPLE, ManualClock, open_store, report


def commands(incident: UUID) -> list[object]:
    """The acts of one incident, from report to notes."""
    begin = [report(incident), Acknowledge(incident), Classify(incident, Severity.S1), Activate(incident, "lin", "")]
    return [*begin, *(WriteNote(incident, f"note {number} " + "字" * 200) for number in range(40))]


def main(directory: Path, mode: str = "", count: str = "") -> None:
    """Acts until it is killed, or `count` times."""
    how = Durability(*mode.split(",")) if mode else None
    store = open_store(directory, how=how)
    runner = Runner(store, ManualClock(), PEOPLE, [INCIDENTS])
    left = int(count) if count else -1
    while True:
        for command in commands(uuid4()):
            request = Request(uuid4(), command, LIN, "desk 7")
            outcome = runner.run(request)
            if not isinstance(outcome, Done):
                raise SystemExit(f"not stored: {outcome}")
            os.write(1, f"{request.id}\n".encode())
            left -= 1
            if left == 0:
                store.close()
                return


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
