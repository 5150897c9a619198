"""`watchfloor trace`: folds recorded PBX bytes and prints the floor at a moment."""

import argparse
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from console.settings.options import EXIT_DONE, EXIT_WRONG_USE, PlainParser
from console.trace_files import open_trace
from resources.feeds.trace import Trace, TraceError, TracePlayer
from resources.floor import STALE_S, Floor, Link, QueueFigures, Tally
from resources.folding.builder import FloorBuilder

COLUMNS = ("queue", "offered", "answered", "abandoned", "exits", "waiting", "longest", "talking", "SL", "ASA", "ready")


@dataclass(frozen=True, slots=True)
class Moment:
    """The floor of a trace at `at` seconds after its beginning."""

    at: float
    began: float
    link: Link
    floor: Floor


def run(argv: list[str]) -> int:
    """Print the floor of a recorded trace; 0 when done, 2 on wrong use or unreadable input."""
    options = _parser().parse_args(argv)
    try:
        moment = fold(open_trace(options.file, options.times), options.at)
    except TraceError as fault:
        sys.stderr.write(f"watchfloor trace: cannot read {options.file}: {fault}\n")
        return EXIT_WRONG_USE
    text = json.dumps(document(moment)) if options.json else table(moment)
    sys.stdout.write(text + "\n")
    return EXIT_DONE


def fold(trace: Trace, at: float | None = None) -> Moment:
    """The floor at `at` seconds; the default is the end. Raises TraceError."""
    at = trace.length if at is None else at
    player = TracePlayer(trace)
    builder = FloorBuilder({}, ZoneInfo("UTC"), source="trace")
    builder.fold(player.advance(at))
    floor = builder.floor(trace.began + at, player.heard)
    silent = floor.link is Link.UP and at - player.heard >= STALE_S and at < trace.length
    return Moment(at, trace.began, Link.STALE if silent else floor.link, floor)


def document(moment: Moment) -> dict[str, Any]:
    """What `--json` prints."""
    floor, began = moment.floor, moment.began
    return {
        "at": round(moment.at, 3),
        "link": str(moment.link),
        "pbx": floor.server,
        "gaps": [
            {
                "from": round(gap.since - began, 3),
                "to": None if gap.until is None else round(gap.until - began, 3),
                "why": gap.why,
            }
            for gap in floor.gaps
        ],
        "queues": {queue: _queue(figures, moment) for queue, figures in floor.queues.items()},
    }


def table(moment: Moment) -> str:
    """The floor for a person to read."""
    rows = [COLUMNS, *(_row(figures, moment) for figures in moment.floor.queues.values())]
    widths = [max(len(row[i]) for row in rows) for i in range(len(COLUMNS))]
    lines = ["  ".join(_pad(cell, widths[i], i) for i, cell in enumerate(row)).rstrip() for row in rows]
    head = f"{moment.floor.server or 'unknown server'}, {moment.at:.1f} s after the beginning, link {moment.link}"
    return "\n".join([head, *_gap_lines(moment), "", *lines])


def _parser() -> PlainParser:
    parser = PlainParser(
        prog="watchfloor trace", description="Fold recorded PBX bytes and print the floor at a moment."
    )
    parser.add_argument("file", type=Path, metavar="FILE.ami[.gz]", help="the bytes as they were received")
    parser.add_argument("--times", type=Path, metavar="FILE.times.jsonl[.gz]", help="when each chunk was received")
    parser.add_argument("--at", type=_seconds, metavar="SECONDS", help="since the beginning (default: the end)")
    parser.add_argument("--json", action="store_true", help="one JSON document")
    parser.add_argument("--data", type=Path, help=argparse.SUPPRESS)  # global: a trace needs no store
    return parser


def _seconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value < 1e9:
        raise argparse.ArgumentTypeError("seconds are a number from 0 on")
    return value


def _queue(figures: QueueFigures, moment: Moment) -> dict[str, Any]:
    total = figures.total
    names = ("offered", "answered", "abandoned", "exit_timeout", "exit_empty", "exit_key", "withdrawn")
    return {
        **{name: getattr(total, name) for name in (*names, "abandoned_at_shutdown")},
        "waiting": figures.waiting,
        "talking": figures.talking,
        "longest_wait_s": round(figures.longest_wait_s(moment.floor.at), 3),
        "answered_within_target": total.answered_within_target,
        "target_s": figures.target_s,
        "service_level": _rounded(total.service_level),
        "service_level_of_answered": _rounded(total.service_level_of_answered),
        "mean_speed_of_answer_s": _rounded(total.mean_speed_of_answer_s),
        "mean_talk_s": _rounded(total.mean_talk_s),
        "members": _members(figures.queue, moment.floor),
    }


def _members(queue: str, floor: Floor) -> dict[str, Any]:
    return {
        agent: {
            "name": member.name,
            "state": str(member.state),
            "paused": member.paused,
            "reason": member.reason,
            "penalty": member.penalty,
        }
        for agent, figures in floor.agents.items()
        for member in figures.memberships
        if member.queue == queue
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def _row(figures: QueueFigures, moment: Moment) -> tuple[str, ...]:
    total = figures.total
    level, speed = total.service_level, total.mean_speed_of_answer_s
    return (
        figures.queue,
        *(str(count) for count in (total.offered, total.answered, total.abandoned, _exits(total), figures.waiting)),
        f"{figures.longest_wait_s(moment.floor.at):.0f} s",
        str(figures.talking),
        "-" if level is None else f"{level:.1%}",
        "-" if speed is None else f"{speed:.1f} s",
        f"{sum(1 for member in _members(figures.queue, moment.floor).values() if member['state'] == 'ready')}",
    )


def _exits(total: Tally) -> int:
    return total.exit_timeout + total.exit_empty + total.exit_key + total.withdrawn


def _gap_lines(moment: Moment) -> list[str]:
    return [
        f"nothing known from {gap.since - moment.began:.1f} s "
        + ("on" if gap.until is None else f"to {gap.until - moment.began:.1f} s")
        + f": {gap.why}"
        for gap in moment.floor.gaps
    ]


def _pad(cell: str, width: int, column: int) -> str:
    return cell.ljust(width) if column == 0 else cell.rjust(width)
