"""The folded floor equals what the PBX counted and knew, trace by trace."""

from zoneinfo import ZoneInfo

import pytest

from resources.agents import AgentState
from resources.events import ContactWaiting, MemberSeen, QueueSeen, Snapshot
from resources.feeds.trace import TracePlayer, read_trace
from resources.floor import Floor, Link
from resources.folding.builder import FloorBuilder
from tests.resources.asterisk.recordings import Recording, recordings

ALL = recordings()
EDGE = {"d_midload_restart": 1}  # whole seconds of queue_log: one call at the edge of a connection
DEVICES = {
    "0": AgentState.UNKNOWN, "1": AgentState.READY, "2": AgentState.TALKING, "4": AgentState.UNAVAILABLE,
    "5": AgentState.UNAVAILABLE, "6": AgentState.RINGING,
}  # fmt: skip
UNTOLD = {"f_admin": 9}  # facts of a static member that a reload added: no event tells, the next snapshot does


@pytest.fixture(params=ALL, ids=lambda r: f"{r.folder.parent.name}-{r.name}", scope="module")
def recording(request) -> Recording:
    return request.param


def folded(recording: Recording, at: float | None = None) -> Floor:
    trace = recording.trace
    until = trace.length if at is None else at
    player, builder = TracePlayer(trace), FloorBuilder({}, ZoneInfo("UTC"), "trace")
    builder.fold(player.advance(until))
    return builder.floor(trace.began + until, 0.0)


def test_counts_equal_the_queue_log(recording):
    if recording.truth is None:
        pytest.skip("the PBX's own counts were not kept for this trace")
    queues, edge = folded(recording).queues, EDGE.get(recording.base, 0)
    for queue, (offered, answered, unanswered) in recording.counted().items():
        if not any((offered, answered, unanswered)):
            continue
        total = queues[queue].total
        left = total.abandoned + total.exit_timeout
        assert abs(total.offered - offered) <= edge, queue
        assert abs(total.answered - answered) <= edge, queue
        assert abs(left - unanswered) <= edge, queue


def test_overflow_is_told_from_abandoning(recording):
    if recording.truth is None or recording.base in EDGE:
        pytest.skip("nothing exact to compare with")
    queues = folded(recording).queues
    for queue, counts in recording.truth["in_capture"].items():
        if queue in queues:
            assert queues[queue].total.exit_timeout == counts.get("EXITWITHTIMEOUT", 0) + counts.get("EXITEMPTY", 0)


def test_the_answered_within_the_target_and_their_waits_are_the_pbx_s_own(recording):
    if recording.truth is None or recording.base not in ("a_quiet", "b_surge"):
        pytest.skip("other traces began before the capture or reset the counters")
    queues = folded(recording).queues
    for queue, truth in recording.truth["queues"].items():
        total, log = queues[queue].total, truth["from_queue_log"]
        assert total.answered_within_target == log["answered_within_sl"]
        if log["hold_mean_s"] is not None:
            assert total.mean_speed_of_answer_s == pytest.approx(log["hold_mean_s"], abs=0.006)


def test_polls_in_between_show_the_same_waiting_contacts_and_members(recording):
    """Every 5 s, on another connection, the PBX was asked: our floor at that moment must agree."""
    player, builder = TracePlayer(recording.trace), FloorBuilder({}, ZoneInfo("UTC"), "trace")
    compared = differing = 0
    for poll in recording.polls:
        at = poll.get("server_after", 0.0) - recording.trace.began
        if "queues" not in poll or not 1 < at < recording.trace.length - 0.1:
            continue
        before = _facts(_advance(builder, player, at - 0.1))
        after = _facts(_advance(builder, player, at + 0.1))
        for key, value in _polled(poll).items():
            compared += 1
            differing += value not in (before.get(key, 0), after.get(key, 0))
    # what is left are states that lasted for less than a tenth of a second
    assert differing <= compared * 0.002 + UNTOLD.get(recording.base, 0)


@pytest.mark.parametrize("ahead_s", [0.0, 0.2, 1.0])
def test_snapshots_ahead_of_the_events_never_change_a_count(recording, ahead_s):
    """A busy PBX answers QueueStatus before it has sent the events that led there: merge its answers early."""
    if recording.base == "f_admin":
        pytest.skip("a reload changed the targets, which only a snapshot tells: here more of them is a difference")
    plain = folded(recording)
    player, builder = TracePlayer(recording.trace), FloorBuilder({}, ZoneInfo("UTC"), "trace")
    for poll in recording.polls:
        at = poll.get("server_after", 0.0) - recording.trace.began
        if "queues" in poll and 1 < at < recording.trace.length and _is_up(player, builder, at - ahead_s):
            builder.fold([_snapshot(poll, recording.trace.began + at)])
    floor = _advance(builder, player, recording.trace.length)
    for queue, figures in plain.queues.items():
        assert floor.queues[queue].total == figures.total
        assert (floor.queues[queue].waiting, floor.queues[queue].talking) == (figures.waiting, figures.talking)


def _is_up(player: TracePlayer, builder: FloorBuilder, at: float) -> bool:
    return _advance(builder, player, at).link is Link.UP


def _snapshot(poll, now: float) -> Snapshot:
    queues, members, waiting = [], [], []
    for queue, status in poll["queues"].items():
        queues.append(QueueSeen(now, queue, float(status["params"]["ServiceLevel"])))
        for row in status["members"]:
            paused = row["Paused"] == "1"
            place = (now, queue, row["Location"], row["Name"], DEVICES[row["Status"]], paused)
            rest = (row["PausedReason"] if paused else "", int(row["Penalty"]), 0.0, 0.0, row["Membership"] != "static")
            members.append(MemberSeen(*place, *rest, row["InCall"] == "1"))
        entries = ((entry["Uniqueid"], float(entry["Wait"])) for entry in status["entries"])
        waiting += [ContactWaiting(now, queue, contact, waited, 0) for contact, waited in entries]
    return Snapshot(now, tuple(queues), tuple(members), tuple(waiting))


def test_the_end_of_a_trace_without_times_is_the_same(recording):
    timed = folded(recording)
    trace = read_trace(recording.data)
    builder, player = FloorBuilder({}, ZoneInfo("UTC"), "trace"), TracePlayer(trace)
    builder.fold(player.advance(trace.length))
    untimed = builder.floor(trace.began + trace.length, 0.0)
    assert {q: (f.total, f.waiting, f.talking) for q, f in untimed.queues.items()} == {
        q: (f.total, f.waiting, f.talking) for q, f in timed.queues.items()
    }
    assert len(untimed.gaps) == len(timed.gaps)


def test_a_restart_is_a_gap_and_its_late_abandons_are_told():
    found = [recording for recording in ALL if recording.base == "d_midload_restart"]
    if not found:
        pytest.skip("the trace with a restart is not at hand")
    floor = folded(found[0])
    (gap,) = floor.gaps
    assert 111 < gap.since - found[0].trace.began < 113
    assert gap.until is not None
    assert 0 < gap.until - gap.since < 3
    assert sum(figures.total.abandoned_at_shutdown for figures in floor.queues.values()) == 3
    assert folded(found[0], gap.since - found[0].trace.began + 0.5).link is Link.DOWN


def _advance(builder: FloorBuilder, player: TracePlayer, at: float) -> Floor:
    builder.fold(player.advance(at))
    return builder.floor(player.trace.began + at, 0.0)


def _facts(floor: Floor) -> dict[tuple[str, str], object]:
    if floor.link is not Link.UP:
        return {}
    facts: dict[tuple[str, str], object] = {(queue, ""): figures.waiting for queue, figures in floor.queues.items()}
    for agent, figures in floor.agents.items():
        for member in figures.memberships:
            facts[member.queue, agent] = (str(member.state), member.paused, member.penalty)
    return facts


def _polled(poll) -> dict[tuple[str, str], object]:
    talking = {row["Location"] for queue in poll["queues"].values() for row in queue["members"] if row["InCall"] == "1"}
    facts: dict[tuple[str, str], object] = {}
    for queue, status in poll["queues"].items():
        facts[queue, ""] = len(status["entries"])
        for row in status["members"]:
            facts[queue, row["Location"]] = (_state(row, talking), row["Paused"] == "1", int(row["Penalty"]))
    return facts


def _state(row, talking) -> str:
    device = DEVICES[row["Status"]]
    if row["Location"] in talking:
        return "talking"
    if row["Paused"] == "1" and device not in (AgentState.UNAVAILABLE, AgentState.RINGING):
        return "paused"
    return str(device)
