"""How far forecasts of two real banks are off, beside the same weekday a week before.

    python -m tests.benchmarks.forecast [--reference DIR]

Reads the banks' own records where they lie beside the repository (../shared/reference, or DIR), else the cut-outs of
tests/data/forecast. Both are converted to what the console reads: `datetime,calls` is `start,contacts` of one queue;
the calls of 1999 are counted by type and quarter of an hour of their entry, phantom calls left out.
"""

import argparse
import csv
import gzip
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import timedelta
from pathlib import Path

import numpy as np

from resources.forecast.accuracy import Accuracy
from resources.forecast.backtest import backtest
from resources.forecast.history import QUARTERS, History, QueueHistory
from resources.forecast.model import fit
from resources.forecast.reading import read_history
from resources.forecast.today import reforecast
from tests.resources.forecast.records import bank

BESIDE = Path(__file__).parents[2].parent / "shared" / "reference"
HOURS = (10, 11, 12, 13, 14, 16)
TYPES = ("PS", "NW", "NE", "TT", "IN", "PE")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reference", type=Path, default=BESIDE)
    asked = parser.parse_args()
    whole = (asked.reference / "bank_1999").is_dir()
    print("records: " + (str(asked.reference.name) if whole else "cut-outs of tests/data/forecast"))
    banks = {"2003": bank_2003(asked.reference), "1999": bank_1999(asked.reference)} if whole else {}
    for name, history in (banks or {"2003": bank(2003), "1999": bank(1999)}).items():
        print(f"\nbank {name}: week by week ahead     days  contacts   wMAPE   naive  ratio    bias  in band  seconds")
        began = time.perf_counter()
        found = backtest(history)
        took = time.perf_counter() - began
        for queue, one in {**found.queues, "all": found.total}.items():
            print(f"  {queue:30} {one.days:7} {one.came:9.0f} {_figures(one)}")
        print(f"  {'':30} {len(found.held_out)} days held out, forecast again each week: {took:.2f} s")
        through_the_day(history)


def through_the_day(history: History) -> None:
    """What is left of the day, forecast in the morning and at each hour."""
    busiest = sorted(history.queues.values(), key=lambda one: -float(np.nansum(one.contacts)))[:3]
    days = [(made, came) for one in busiest for made, came in _mornings(one)]
    print("  re-forecast at                 " + "".join(f"{hour:>9}:00" for hour in HOURS))
    ratios, widths, inside = [], [], []
    for hour in HOURS:
        first = then = within = quarters = narrow = wide = 0.0
        for morning, came in days:
            noon, _ = reforecast(morning, came, hour * 4)
            rest = ~np.isnan(came) & (np.arange(QUARTERS) >= hour * 4)
            first += float(np.abs(morning.contacts - came)[rest].sum())
            then += float(np.abs(noon.contacts - came)[rest].sum())
            within += float(((noon.low <= came) & (came <= noon.high))[rest].sum())
            quarters += float(rest.sum())
            narrow += float((noon.high - noon.low)[rest].sum())
            wide += float((morning.high - morning.low)[rest].sum())
        ratios.append(f"{then / first:>12.3f}")
        widths.append(f"{narrow / wide:>12.2f}")
        inside.append(f"{within / quarters:>12.1%}")
    print(f"  {'error ÷ that of the morning':30} {''.join(ratios)}")
    print(f"  {'band ÷ that of the morning':30} {''.join(widths)}")
    print(f"  {'in band':30} {''.join(inside)}")


def bank_2003(folder: Path) -> History:
    """`datetime,calls` of weekdays, 5 minutes a row."""
    with gzip.open(folder / "bank_2003_5min_given.csv.gz", "rt", encoding="utf-8") as stream:
        rows = csv.DictReader(stream)
        lines = [f"{row['datetime'].replace(' ', 'T')}:00,bank,{row['calls']}" for row in rows]
    return read_history(["start,queue,contacts", *lines])


def bank_1999(folder: Path) -> History:
    """Every call by type and quarter of an hour in which it entered."""
    counts: dict[tuple[str, str], int] = defaultdict(int)
    for file in sorted((folder / "bank_1999").glob("*.txt.gz")):
        with gzip.open(file, "rt", encoding="latin-1") as stream:
            for start, queue in calls(csv.DictReader(stream, delimiter="\t")):
                counts[start, queue] += 1
    lines = [f"{start},{queue},{count}" for (start, queue), count in sorted(counts.items())]
    return read_history(["start,queue,contacts", *lines])


def calls(rows: Iterable[dict[str, str]]) -> Iterator[tuple[str, str]]:
    """(quarter of an hour, type) of each call that was one."""
    for row in rows:
        queue, entered = row["type"].strip(), row["vru_entry"]
        if row["outcome"].strip() == "PHANTOM" or queue not in TYPES:
            continue
        hour, minute, _ = (row["q_start"] if entered == "0:00:00" else entered).split(":")  # the null time
        day = row["date"]
        yield f"19{day[:2]}-{day[2:4]}-{day[4:]}T{int(hour):02}:{int(minute) // 15 * 15:02}:00", queue


def _mornings(record: QueueHistory) -> Iterator[tuple[object, np.ndarray]]:
    begin = record.days[0] + timedelta(days=28)
    while begin <= record.days[-1]:
        fitted = fit(record.before(begin), {}, 7)
        for day, came in zip(record.days, record.contacts, strict=True):
            if begin <= day < begin + timedelta(days=7):
                yield fitted.day(day), came
        begin += timedelta(days=7)


def _figures(one: Accuracy) -> str:
    wmape, naive, bias, inside = (one.wmape or 0, one.naive_wmape or 0, one.bias or 0, one.coverage or 0)
    return f"{wmape:7.1%} {naive:7.1%} {one.ratio or 0:6.3f} {bias:+7.1%} {inside:8.1%}"


if __name__ == "__main__":
    main()
