"""Conditions are read for every running incident, whichever page is shown, and a rise is told once."""

from datetime import UTC, datetime
from uuid import uuid5

import pytest

from console.clocks.clock import StoppedClock
from console.incidents.conditions import Conditions
from console.pages.response import ResponsePage
from console.state import State
from incidents import commands as c
from incidents.conditions.criteria import Verdict
from incidents.kinds import Kind, Severity
from incidents.playbooks.playbook import TierKey
from incidents.playbooks.shipped import shipped_text
from resources.floor import Freshness
from resources.loans.loans import Loans
from resources.measures.blocks import Block
from resources.measures.history import History
from resources.measures.sample import QUARTER_S, SLOTS, Sampler
from tests.console.desk_runs import DeskRuns
from tests.desk_viewer import viewer
from tests.incidents.desk import SPACE, running
from tests.incidents.test_watch import BAD, Centre

SURGE = shipped_text(Kind.TRAFFIC_SURGE)


class Room:
    """A state whose floor goes on, the conditions over it, and what they told."""

    def __init__(self, past=None, centre=None):
        self.centre, self.state = centre or Centre(), State()
        self.clock = StoppedClock(self.desk_time())
        self.conditions = Conditions(self.state, self.clock, "en", past, self.state)
        self.desk = running(Severity.S3, SURGE, Kind.TRAFFIC_SURGE)
        self.notices, self.changes = [], []
        self.conditions.noticed.connect(self.notices.append)
        self.conditions.changed.connect(self.changes.append)
        self.state.set_loans(Loans())
        self.state._floor = self.centre.floor()
        self.state.set_board(self.desk.board)
        self.look()

    def desk_time(self):
        return datetime.fromtimestamp(self.centre.at, UTC)

    def look(self, freshness=Freshness.FRESH):
        self.state._floor, self.clock.at = self.centre.floor(), self.desk_time()
        self.state.aged.emit(freshness, 0.1)

    def interval(self, counted):
        for _ in self.centre.interval(counted):
            self.look()

    @property
    def standing(self):
        return self.conditions.standings[self.desk.incident_id]


@pytest.fixture
def room(qtbot):
    return Room()


def test_a_rise_to_a_worse_tier_is_told_once_with_what_it_calls_for(room):
    room.interval((50, 45))
    assert room.standing.tier.tier is TierKey.T0
    for _ in range(4):
        room.interval((50, 20))
    assert [notice.what for notice in room.notices] == [
        "INC-0142 has risen to: Tier 1 · Strained",
        "INC-0142 has risen to: Tier 3 · No recovery in sight",
    ]
    assert room.notices[-1].safe.startswith("Grade again - severity II fits")
    for _ in range(4):
        room.interval((50, 45))
    assert len(room.notices) == 2


def test_the_floor_is_looked_at_once_a_second_of_the_centres_clock(room):
    before = len(room.changes)
    for _ in range(5):
        room.look()
    assert len(room.changes) == before
    room.centre.at += 1.0
    room.look()
    assert len(room.changes) == before + 1


def test_loans_of_the_incident_count_and_an_ended_incident_is_watched_no_more(room):
    (loans,) = (each for each in room.standing.exit if each.criterion.metric == "open_loans")
    assert (loans.verdict, loans.value) == (Verdict.MET, 0)
    room.state.loans = None
    room.centre.at += 1.0
    room.look()
    (loans,) = (each for each in room.standing.exit if each.criterion.metric == "open_loans")
    assert loans.verdict is Verdict.UNKNOWN
    key = room.desk.incident_id
    room.desk.must(c.Stabilise(key), c.BeginRecovery(key), c.Resolve(key, "it is over"))
    room.state.set_board(room.desk.board)
    assert room.conditions.standings == {}


def test_an_incident_without_a_playbook_is_not_watched(room):
    other = uuid5(SPACE, "other")
    now = room.desk.now
    room.desk.must(
        c.ReportIncident(other, Kind.CUSTOMER_COMPLAINT, "Refund", now, now),
        c.Acknowledge(other),
        c.Classify(other, Severity.S4),
        c.Activate(other, "anna", ""),
    )
    room.state.set_board(room.desk.board)
    assert set(room.conditions.standings) == {room.desk.incident_id}


class Past:
    """A record that answers when it is told to."""

    def __init__(self, samples):
        self.blocks, self.asked = {}, []
        for sample in samples:
            for name, figures in sample.queues.items():
                start = sample.slot // SLOTS * QUARTER_S
                self.blocks.setdefault((name, start), Block.empty(name, start)).put(sample.slot, figures)

    def history(self, queue, since, until, done):
        self.asked.append((queue, since, until, done))

    def answer(self):
        for queue, since, until, done in self.asked:
            done(History.of(queue, since, until, [block for (name, _), block in self.blocks.items() if name == queue]))


def recorded(centre, *intervals):
    """What the recording of these intervals holds, sampled at every floor; the centre goes on to their end."""
    sampler, samples = Sampler(), []
    for counted in intervals:
        for floor in centre.interval(counted, step=5.0):
            samples.append(sampler.sample(floor, floor.at - 5.0, Freshness.FRESH))
    return [sample for sample in samples if sample]


def test_what_is_on_record_counts_as_soon_as_it_has_answered():
    centre = Centre()
    next(centre.interval(seconds=5.0, step=5.0))
    past = Past(recorded(centre, BAD, BAD, BAD, BAD))
    room = Room(past, centre)
    assert {queue for queue, _, _, _ in past.asked} == {"cards"}
    assert room.standing.tier is None
    past.answer()
    assert not room.conditions.is_settled
    room.look()
    assert room.conditions.is_settled
    assert room.standing.tier.tier is TierKey.T3
    assert room.standing.since is not None


def test_a_record_that_never_answers_is_waited_for_in_vain_but_not_for_ever():
    room = Room(Past(()))
    room.centre.at += 1.0
    room.look()
    assert room.standing.exit == ()
    room.centre.at += 5.0
    room.look()
    assert room.standing.exit


def test_the_page_shows_the_conditions_of_its_incident_and_leads_on(room, qtbot):
    page = ResponsePage(DeskRuns(room.desk), viewer())
    qtbot.addWidget(page)
    room.conditions.changed.connect(page.show_standings)
    page.resize(1300, 800)
    page.show_board(room.desk.board)
    page.show()
    page.show_time(room.centre.at)
    room.interval((50, 45))
    for each in (BAD, BAD, BAD, BAD):
        room.interval(each)
    assert page.conditions.tier.text() == "Tier 3 · No recovery in sight"
    page.conditions.regrade.click()
    assert page.acts.dialog is not None
    page.acts.dialog.reject()
    page.conditions.step_wanted.emit("G10")
    assert page.playbook.card.title.text().startswith("Stand down in reverse order")
    page.conditions.step_wanted.emit("G10")
    assert page.playbook.card.title.text().startswith("Stand down in reverse order")
    room.centre.at += 2.0
    room.look(Freshness.LOST)
    assert page.conditions.tier.text() == "Tier not known"
