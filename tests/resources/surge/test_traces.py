"""Recorded bytes of a PBX, without any plan: what the detector makes of them."""

from zoneinfo import ZoneInfo

import pytest

from resources.feeds.trace import TracePlayer
from resources.folding.builder import FloorBuilder
from resources.surge.detector import Detector
from resources.surge.divergence import Basis, Sign, Stage
from tests.resources.asterisk.recordings import OWN, Recording, recordings
from tests.resources.surge.days import Seen

RESTART = Recording(OWN, "d_midload_restart")
QUIET = ("a_quiet", "d_midload_restart", "f_admin", "v16_steady")
SURGE_S = 77.0, 197.0


def watched(recording: Recording, step_s: float = 1.0) -> list[Seen]:
    """What is said, second by second of the trace."""
    trace = recording.trace
    player, builder, detector = TracePlayer(trace), FloorBuilder({}, ZoneInfo("UTC"), "trace"), Detector()
    found, at = [], 0.0
    while at < trace.length:
        builder.fold(player.advance(at))
        said = detector.see(builder.floor(trace.began + at, at))
        if said:
            found.append(Seen(at, said))
        at += step_s
    return found


@pytest.mark.parametrize(
    "recording",
    [RESTART, *(one for one in recordings() if one.base in QUIET)],
    ids=lambda one: f"{one.folder.parent.name}-{one.name}",
)
def test_ordinary_load_and_a_restart_are_nothing(recording):
    assert watched(recording) == []


@pytest.mark.parametrize("step_s", [1.0, 2.5])
def test_a_surge_is_found_with_its_cause_and_its_queues(step_s):
    recording = Recording(OWN, "b_surge.queueonly")
    seen = watched(recording, step_s)
    begin, end = SURGE_S
    assert all(said.sign is Sign.MORE for one in seen for said in one.said)
    sure = next(one for one in seen if one.said[0].stage is Stage.CONFIRMED)
    assert seen[0].said[0].stage is Stage.WATCH
    assert seen[0].at < begin + 45
    assert begin < sure.at < begin + 75
    said = sure.said[0]
    assert abs(said.since - recording.trace.began - begin) < 20
    assert {"cards", "fraud"} <= set(said.queues)
    assert said.factor > 2.5
    assert said.basis is Basis.PAST
    assert end < seen[-1].at
