"""A few promises to customers for the demo: invented, and only ever put on record in a simulated centre."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import uuid5

from console.demo.chinese import spoken
from resources.feeds.simulator.planned import SPACE
from resources.promises.commands import MakePromise
from resources.roster.roster import Roster

_PROMISES = (
    ("C-20418", "Call back about the disputed fee", 43),
    ("C-20527", "Call back when the transfer has arrived", 68),
    ("C-19966", "Send the loan papers", 115),
    ("C-20533", "Tell them what the back office decides", 150),
    ("C-20540", "Call back about the new card", 205),
)


def demo_promises(roster: Roster, now: datetime, language: str) -> Iterator[MakePromise]:
    """By agents whose shift runs and who could be moved; the first of them made two."""
    there = sorted({shift.agent for shift in roster.shifts.values() if shift.start <= now < shift.end})
    there = [one for one in there if len(roster.agents[one].skills) > 1] or there
    owners = there[:: max(1, len(there) // (len(_PROMISES) - 1))] if there else []
    for place, (customer, what, minutes) in enumerate(_PROMISES):
        if owners:
            due = (now + timedelta(minutes=minutes)).replace(second=0, microsecond=0)
            owner = owners[max(0, place - 1) % len(owners)]
            yield MakePromise(uuid5(SPACE, f"promise/{customer}"), owner, customer, spoken(what, language), due)
