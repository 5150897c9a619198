"""From an alarm to an incident in one act: reported, taken on, graded and linked, or nothing of it."""

from datetime import timedelta
from uuid import uuid4

import pytest

from console.acts.outcomes import Done, Failed, Refused, Request
from console.acts.runner import Runner
from console.alarms.domain import ALARM_RULES, ALARMS
from console.alarms.proposal_domain import PROPOSALS
from console.alarms.proposing import Proposing
from console.incidents.domain import INCIDENTS
from console.policy.domain import POLICY
from console.state import State
from console.storage.troubles import Trouble, TroubleCode
from incidents.board import Board
from incidents.commands import Dismiss
from incidents.kinds import Kind, Severity
from incidents.kinds import State as IncidentState
from resources.alarms.alarm import AlarmState, ProposalState
from resources.alarms.alarms import Alarms
from resources.alarms.commands import ReviseAlarms
from resources.alarms.condition import Proposal
from resources.entry import CONSOLE, Who
from resources.policy.commands import SignSheet
from resources.policy.sheet import Terms
from tests.console.alarm_desk import Immediate, TwoClocks
from tests.console.bench import LIN, PEOPLE, WEI, open_store
from tests.desk_viewer import viewer
from tests.floors import floor, queue
from tests.resources.alarms.room import condition


class Feed:
    def latest(self):
        return floor(queue("cards", wait=100.0), queue("loans"))


class Desk:
    """One person's desk over a store that desks share."""

    def __init__(self, store, who):
        self.store, self.who, self.clock = store, who, TwoClocks()
        self.state = State()
        self.state.attach(Feed(), self.clock)
        self.state.tick()
        domains = (INCIDENTS, ALARMS, ALARM_RULES, PROPOSALS, POLICY)
        self.operations = Immediate(Runner(store, self.clock, PEOPLE, domains))
        self.operations.shown.append(lambda _entries: self.show())
        self.proposing = Proposing(self, self.state, viewer())
        self.offer, self.answers, self.taken = None, [], []
        self.proposing.offered.connect(lambda offer: setattr(self, "offer", offer))
        self.proposing.answered.connect(self.answers.append)
        self.proposing.taken_up.connect(self.taken.append)
        self.show()

    def run(self, command, done=None, *, seen=None):
        return self.operations.run(Request(uuid4(), command, self.who, "desk", None, seen), done)

    def show(self):
        entries = tuple(self.store.entries())
        self.state.set_board(Board.of(entries))
        self.state.set_alarms(Alarms.of(entries))

    def hold(self, *conditions):
        self.operations.run(Request(uuid4(), ReviseAlarms(conditions), CONSOLE, "desk"))

    @property
    def incidents(self):
        return tuple(self.state.board)


def proposed(queue="cards", kind="traffic_surge", rule="surge", since=-600.0):
    began = (TwoClocks().now() + timedelta(seconds=since)).timestamp()
    proposal = Proposal(kind, "s2", (queue,) if queue else (), began)
    return condition(rule, queue, proposal=proposal)


@pytest.fixture
def store(tmp_path):
    store = open_store(tmp_path)
    yield store
    store.close()


@pytest.fixture
def desk(store, qtbot):
    return Desk(store, LIN)


def test_accepting_reports_takes_on_and_grades_with_everything_filled_in(desk, store):
    desk.hold(proposed())
    assert desk.offer.key == "surge/cards"
    assert "Traffic surge, severity II serious, since 14:22" in desk.offer.proposed
    desk.proposing.accept(desk.offer.key)
    (incident,) = desk.incidents
    assert (incident.kind, incident.severity, incident.state) == (
        Kind.TRAFFIC_SURGE, Severity.S2, IncidentState.CLASSIFIED,
    )  # fmt: skip
    assert (incident.affected, [note.queue for note in incident.queues]) == ("Cards", ["cards"])
    assert incident.began_at == desk.clock.now() - timedelta(minutes=10)
    assert incident.entries[-1].fact.reason.startswith("Alarm: Cards")
    alarm = desk.state.alarms.get("surge/cards")
    assert (alarm.proposal, alarm.incident, alarm.state) == (
        ProposalState.ACCEPTED, incident.id, AlarmState.ACKNOWLEDGED,
    )  # fmt: skip
    assert desk.offer is None
    assert desk.answers == ["INC-0001 is reported, taken on and graded."]
    assert desk.taken == [incident.id]
    assert store.verify().intact


def test_an_accepted_proposal_runs_under_the_policy_sheet_in_force(desk):
    signing = SignSheet(Terms(activate_min=10), "resolution 12", 0)
    desk.operations.run(Request(uuid4(), signing, Who("wang", "Wang Hui"), "desk"))
    desk.hold(proposed())
    desk.proposing.accept("surge/cards")
    (incident,) = desk.incidents
    assert incident.policy is not None
    assert (incident.policy.sheet, incident.policy.activate_min) == (1, 10)


def test_declining_is_kept_and_not_offered_again_while_the_alarm_stands(desk):
    desk.hold(proposed())
    desk.proposing.decline("surge/cards", "a test call")
    assert desk.offer is None
    desk.operations.run(Request(uuid4(), ReviseAlarms((), ("surge/cards",)), CONSOLE, "desk"))
    desk.hold(proposed())
    assert (desk.offer, desk.incidents) == (None, ())


def test_of_two_desks_one_makes_the_incident_and_the_other_is_told_by_whom(desk, store):
    other = Desk(store, WEI)
    desk.hold(proposed())
    other.show()
    outcomes = []
    other.proposing.noticed.connect(outcomes.append)
    desk.proposing.accept("surge/cards")
    other.proposing.accept("surge/cards")
    assert len(Board.of(store.entries())) == 1
    assert "林美玲" in outcomes[0].what
    other.show()
    assert other.offer is None


def test_a_second_alarm_of_the_same_matter_is_added_to_the_open_incident(desk):
    desk.hold(proposed())
    desk.proposing.accept("surge/cards")
    desk.hold(proposed(rule="longer"))
    assert "INC-0001" in desk.offer.proposed
    desk.proposing.accept("longer/cards")
    assert len(desk.incidents) == 1
    assert desk.incidents[0].entries[-1].fact.text.startswith("Alarm: ")
    assert desk.state.alarms.get("longer/cards").incident == desk.incidents[0].id


@pytest.mark.parametrize("other", [proposed("loans"), proposed("cards", "system_outage", "feed_lost")])
def test_another_queue_or_another_kind_is_another_matter(desk, other):
    desk.hold(proposed())
    desk.proposing.accept("surge/cards")
    desk.hold(other)
    desk.proposing.accept(other.key)
    assert len(desk.incidents) == 2


def test_an_incident_that_ended_meanwhile_takes_no_alarm_and_nothing_is_written(desk):
    desk.hold(proposed())
    desk.proposing.accept("surge/cards")
    desk.hold(proposed(rule="longer"))
    command = desk.proposing._command(
        desk.state.alarms.get("longer/cards"), desk.state.alarms.get("longer/cards").condition.proposal
    )
    assert isinstance(desk.run(Dismiss(desk.incidents[0].id, "false", "wang")), Done)
    before = desk.store.head()
    assert isinstance(desk.run(command), Refused)
    assert desk.store.head() == before


def test_after_a_doubt_the_same_act_is_asked_again(desk):
    desk.hold(proposed())
    desk.operations.answers = [Failed(Trouble.of(TroubleCode.UNKNOWN_OUTCOME, id="x"))]
    desk.proposing.accept("surge/cards")
    desk.clock.forward(60)
    desk.proposing.accept("surge/cards")
    first, second = desk.operations.requests[-2:]
    assert first.command == second.command
    assert len(desk.incidents) == 1


def test_nothing_is_offered_of_what_is_over(desk):
    desk.hold(proposed(), proposed("loans"))
    assert desk.offer.more == 1
    desk.operations.run(Request(uuid4(), ReviseAlarms((), ("surge/cards",)), CONSOLE, "desk"))
    assert (desk.offer.key, desk.offer.more) == ("surge/loans", 0)
