"""A draft of fifteen changes on a store that is full, busy or silent: nothing lost, nothing doubled, all named."""

import random
from collections import Counter
from datetime import timedelta
from uuid import uuid4

import pytest

from console.acts.outcomes import Done, Failed
from console.planning.applying.applying import Applying
from console.storage.troubles import Trouble, TroubleCode
from incidents.commands import Acknowledge, Activate, Classify, ReportIncident
from incidents.kinds import Kind, Severity
from resources.changes.change import CallIn, Move, Retime
from resources.changes.parcels import ApplyWish
from resources.reserves import Reserve
from resources.roster.commands import DayPlan, ImportRoster
from resources.roster.roster import Roster
from resources.roster.shift import Activity, ActivityKind, Shift
from tests.console.bench import LIN
from tests.console.loans.test_lending import RECEIVER, lendable
from tests.desk_viewer import viewer
from tests.resources.roster.rosters import agent

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
LUNCH = ActivityKind.LUNCH
ACTS = "loan_planned", "activity_moved", "roll_opened"


@pytest.fixture
def desk(desks):
    desk = desks()
    now = desk.clock.now()
    people = [agent(number, "loans", address=name) for number, name in enumerate(lendable(desk, 9), 1)]
    shifts = tuple(
        Shift(uuid4(), one.id, now - HOUR, now + 7 * HOUR, (Activity(uuid4(), LUNCH, now + 2 * HOUR, now + 3 * HOUR),))
        for one in people
    )
    day = (now - HOUR).astimezone(viewer().zone).date()
    desk.act(ImportRoster("plan.csv", "00", (), tuple(people), (DayPlan(day, shifts),)))
    desk.incident = uuid4()
    desk.act(ReportIncident(desk.incident, Kind.TRAFFIC_SURGE, "cards", now, now))
    for command in (
        Acknowledge(desk.incident),
        Classify(desk.incident, Severity.S2),
        Activate(desk.incident, "lin", ""),
    ):
        desk.act(command)
    desk.state.set_roster(Roster.of(desk.store.entries()))
    return desk


def draft(desk):
    now, roster = desk.clock.now(), desk.state.roster
    shifts = list(roster.shifts.values())
    moves = [Move(str(number), RECEIVER, now, now + HOUR) for number in range(1, 7)]
    later = [Move(str(number), RECEIVER, now + 10 * MINUTE, now + HOUR) for number in range(7, 10)]
    breaks = [
        Retime(one.agent, one.id, one.activities[0].id, one.activities[0].start + 15 * MINUTE) for one in shifts[:5]
    ]
    return (*moves, *later, *breaks, CallIn("r1", RECEIVER, now + HOUR, now + 3 * HOUR))


class Unwell:
    """A runner before which and after which things go wrong."""

    def __init__(self, desk, seed: int) -> None:
        self.whole, self.chance, self.well = desk.operations._runner.run, random.Random(seed), False
        self.done: Counter[str] = Counter()

    def __call__(self, request):
        ill = (
            "" if self.well or request.who.person != LIN.person else self.chance.choice(("", "full", "busy", "silent"))
        )
        if ill == "full":
            return Failed(Trouble.of(TroubleCode.DISK_FULL))
        if ill == "busy":
            return Failed(Trouble.of(TroubleCode.BUSY))
        outcome = self.whole(request)
        return Failed(Trouble.of(TroubleCode.UNKNOWN_OUTCOME, id=request.id)) if ill == "silent" else outcome


def kinds(desk) -> Counter:
    own = [one for one in desk.store.entries() if one.stream.partition("/")[0] in ("agent", "roster", "incident")]
    return Counter(one.fact.kind for one in own if one.fact.kind in ACTS and not _is_copy(one))


def _is_copy(entry) -> bool:
    """Loans and shifts stand in the incident's log as well."""
    return entry.stream.startswith("incident/") and entry.fact.kind != "roll_opened"


@pytest.mark.parametrize("seed", range(4))
def test_nothing_is_lost_and_nothing_doubled(desk, seed, monkeypatch):
    reserve = Reserve("r1", "Rae", 1, "555", (RECEIVER,))
    applying = Applying(desk.acts, desk.lending, desk.state, viewer(), reserves=[reserve])
    unwell = Unwell(desk, seed)
    monkeypatch.setattr(desk.operations._runner, "run", unwell)
    left, group = draft(desk), uuid4()
    assert len(left) == 15
    for attempt in range(30):
        unwell.well = attempt >= 4
        found = {}
        applying.apply(ApplyWish(left, "surge", desk.incident), found.update, group)
        for _ in range(20):
            desk.settle()
            if len(found) == len(left):
                break
        assert set(found) == set(left), "every change has its own outcome"
        assert all(applying._words(one) for one in found.values() if not isinstance(one, Done)), "all of it is named"
        desk.state.set_roster(Roster.of(desk.store.entries()))
        left = tuple(one for one, outcome in found.items() if not isinstance(outcome, Done))
        if not left:
            break
    assert left == ()
    assert kinds(desk) == {"loan_planned": 9, "activity_moved": 5, "roll_opened": 1}
    assert len({loan.agent for loan in desk.loans}) == 9
    assert desk.store.verify().intact
