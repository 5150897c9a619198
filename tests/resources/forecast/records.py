"""Records of contacts for tests: two real banks' and made ones."""

import gzip
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path

import numpy as np

from resources.forecast.history import History
from resources.forecast.reading import read_history

DATA = Path(__file__).parents[2] / "data" / "forecast"
BEGIN = date(2026, 3, 2)  # a Monday


@cache
def bank(year: int) -> History:
    """The cut-out of a bank's calls: 1999 or 2003."""
    with gzip.open(DATA / f"bank_{year}_15min.csv.gz", "rt", encoding="utf-8") as stream:
        return read_history(stream)


def rows(
    days: int, mean: Callable[[date, int], float], *, queue: str = "cards", seed: int = 1, kinds: int = 7
) -> Iterator[str]:
    """Lines of quarters from 08:00 to 18:00: Poisson counts around `mean`(day, quarter), on the first weekdays."""
    chance = np.random.default_rng(seed)
    for number in range(days):
        day = BEGIN + timedelta(days=number)
        for quarter in range(32, 72) if day.weekday() < kinds else ():
            start = datetime(day.year, day.month, day.day) + timedelta(minutes=15 * quarter)
            yield f"{start.isoformat()}+08:00,{queue},{chance.poisson(mean(day, quarter))}\n"


def history(days: int, mean: Callable[[date, int], float], **more: int) -> History:
    """The history that such lines say."""
    return read_history(["start,queue,contacts\n", *rows(days, mean, **more)])  # type: ignore[arg-type]
