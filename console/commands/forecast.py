"""`watchfloor forecast`: the contacts of the days to come from recorded ones, and how far such forecasts were off."""

import argparse
import gzip
import json
import sys
import zlib
from collections.abc import Sequence
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

from console.settings.options import EXIT_DONE, EXIT_WRONG_USE, PlainParser
from resources.forecast.accuracy import Accuracy
from resources.forecast.backtest import Backtest, backtest
from resources.forecast.history import History
from resources.forecast.model import DayForecast, forecast
from resources.forecast.reading import HistoryFault, read_history

INTERVAL = timedelta(minutes=15)
MOST_DAYS = 366
COLUMNS = ("queue", "days", "contacts", "wMAPE", "naive", "ratio", "bias", "naive bias", "in band")


def run(argv: list[str]) -> int:
    """Print the forecast, or with --backtest its errors; 0 when done, 2 on wrong use or unreadable input."""
    options = _parser().parse_args(argv)
    try:
        history = open_history(options.history)
    except HistoryFault as fault:
        sys.stderr.write(f"watchfloor forecast: cannot read {options.history}: {fault}.\n")
        return EXIT_WRONG_USE
    tried = backtest(history, max(7, options.days)) if options.backtest else None
    wanted = options.json or tried is None
    days = forecast(history, history.coming(options.days)) if wanted else {}
    if options.json:
        found: dict[str, Any] = {"forecast": rows(history, days)}
        text = json.dumps(found if tried is None else {**found, "backtest": judged(tried)})
    else:
        text = table(tried) if tried else listed(history, days)
    sys.stdout.write(text + "\n")
    return EXIT_DONE


def open_history(file: Path) -> History:
    """The history in a CSV file, packed if it ends in .gz. Raises HistoryFault."""
    try:
        with (
            gzip.open(file, "rt", encoding="utf-8", newline="")
            if file.suffix == ".gz"
            else file.open(encoding="utf-8", newline="")
        ) as stream:
            return read_history(stream)
    except OSError as fault:
        raise HistoryFault(fault.strerror or str(fault)) from fault
    except (EOFError, zlib.error) as fault:
        raise HistoryFault(f"it is no whole gzip file ({fault})") from fault


def rows(history: History, found: dict[str, tuple[DayForecast, ...]]) -> list[dict[str, Any]]:
    """What `--json` prints: one object a queue and quarter of an hour of its opening hours, in the order of time."""
    listed = [row for days in found.values() for day in days for row in _of_day(day, history.offset)]
    return sorted(listed, key=lambda row: (row["start"], row["queue"]))


def judged(tried: Backtest) -> dict[str, Any]:
    """The errors as data."""
    return {
        "method": _how(tried),
        "block_days": tried.block_days,
        "held_out": [day.isoformat() for day in tried.held_out],
        "queues": {queue: _figures(one) for queue, one in tried.queues.items()},
        "total": _figures(tried.total),
    }


def table(tried: Backtest) -> str:
    """The errors for a person to read."""
    if not tried.held_out:
        return "The history is too short to hold days out: three weeks of it are needed."
    lines = [COLUMNS, *(_row(queue, one) for queue, one in tried.queues.items()), _row("all", tried.total)]
    return "\n".join([_how(tried), "", *_laid_out(lines)])


def listed(history: History, found: dict[str, tuple[DayForecast, ...]]) -> str:
    """The forecast for a person to read: a line a queue and quarter of an hour."""
    lines = [("start", "queue", "contacts", "low", "high")]
    lines += [
        (row["start"], row["queue"], f"{row['contacts']:.1f}", f"{row['low']:.0f}", f"{row['high']:.0f}")
        for row in rows(history, found)
    ]
    return "\n".join(_laid_out(lines, text=2))


def _parser() -> PlainParser:
    parser = PlainParser(
        prog="watchfloor forecast", description="Forecast contacts per queue and 15 minutes from recorded ones."
    )
    parser.add_argument(
        "--history", type=Path, required=True, metavar="FILE.csv[.gz]", help="start,queue,contacts[,aht_s]"
    )
    parser.add_argument("--days", type=_days, default=7, metavar="N", help="how many days to come (default 7)")
    parser.add_argument("--backtest", action="store_true", help="say how far forecasts of held-out days were off")
    parser.add_argument("--json", action="store_true", help="one JSON document")
    parser.add_argument("--data", type=Path, help=argparse.SUPPRESS)  # global: a forecast needs no store
    return parser


def _days(text: str) -> int:
    if not text.isdigit() or not 0 < int(text) <= MOST_DAYS:
        raise argparse.ArgumentTypeError(f"days are a number from 1 to {MOST_DAYS}")
    return int(text)


def _of_day(day: DayForecast, offset: str) -> list[dict[str, Any]]:
    midnight = datetime.combine(day.day, time())
    found = []
    for quarter in day.open.nonzero()[0].tolist():
        row: dict[str, Any] = {
            "start": (midnight + quarter * INTERVAL).isoformat() + offset,
            "queue": day.queue,
            "contacts": round(float(day.contacts[quarter]), 3),
            "low": round(float(day.low[quarter]), 3),
            "high": round(float(day.high[quarter]), 3),
        }
        if day.aht_s is not None and day.aht_low_s is not None and day.aht_high_s is not None:
            row["aht_s"] = round(float(day.aht_s[quarter]), 1)
            row["aht_low_s"] = round(float(day.aht_low_s[quarter]), 1)
            row["aht_high_s"] = round(float(day.aht_high_s[quarter]), 1)
        found.append(row)
    return found


def _how(tried: Backtest) -> str:
    days = tried.held_out
    if not days:
        return "no day could be held out"
    return (
        f"{len(days)} days held out, {days[0]} to {days[-1]}, {tried.block_days} days of the calendar at a time, each "
        "forecast from the days before them only; naive is the same quarter of the same weekday of the last known week"
    )


def _figures(one: Accuracy) -> dict[str, Any]:
    names = ("wmape", "naive_wmape", "ratio", "bias", "naive_bias", "coverage")
    return {
        "days": one.days,
        "intervals": one.quarters,
        "contacts": round(one.came, 3),
        **{name: None if (value := getattr(one, name)) is None else round(value, 4) for name in names},
    }


def _row(queue: str, one: Accuracy) -> tuple[str, ...]:
    values = (one.wmape, one.naive_wmape, one.bias, one.naive_bias, one.coverage)
    wmape, naive, bias, naive_bias, inside = ("-" if value is None else f"{value:.1%}" for value in values)
    ratio = "-" if one.ratio is None else f"{one.ratio:.3f}"
    return queue, str(one.days), f"{one.came:.0f}", wmape, naive, ratio, bias, naive_bias, inside


def _laid_out(lines: Sequence[tuple[str, ...]], text: int = 1) -> list[str]:
    widths = [max(len(line[place]) for line in lines) for place in range(len(lines[0]))]
    return [
        "  ".join(
            cell.ljust(widths[place]) if place < text else cell.rjust(widths[place]) for place, cell in enumerate(line)
        ).rstrip()
        for line in lines
    ]
