"""What is usual at a queue on such a day, from what came on earlier ones like it."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from resources.day import Day
from resources.expected import Expected, Like
from resources.measures.counted import WHOLE, Counted
from resources.measures.sample import QUARTER_S, SLOTS

LOOK_BACK = timedelta(days=71)  # ten weeks: ten days of each kind at most
FEWEST_DAYS = 3
MOST_DAYS = 8  # older ones say less than they cost in truth when the load drifts
FAR_OFF = 0.25  # a day must differ by this share at least to be left out as special
DEVIATIONS = 3.5  # and by so many robust standard deviations
QUARTERS = 96
_SCALE = 1.4826  # of a median absolute deviation to the standard deviation of a normal distribution

Days = NDArray[np.float64]  # contacts by day and quarter of an hour, nan where it was not measured as a whole


def usual(counted: Iterable[Counted], day: date, zone: ZoneInfo) -> dict[str, Expected]:
    """The usual `day` (of the centre) by queue, for those with three days like it: the same day of the week, else any
    working day for a working day. A quarter of an hour that is not known from three days is guessed by the nearest one
    that is, with a sd as large as its mean, and marked as not known: a mean of 0 would make every contact a surge."""
    by_queue: dict[str, dict[date, Days]] = {}
    for one in counted:
        at = datetime.fromtimestamp(one.start, zone)
        if at.date() < day and one.measured >= WHOLE * SLOTS:
            days = by_queue.setdefault(one.queue, {})
            row = days.setdefault(at.date(), np.full(QUARTERS, np.nan))
            row[(at.hour * 3600 + at.minute * 60) // QUARTER_S] = one.offered * SLOTS / one.measured
    found = {queue: _of_queue(days, day) for queue, days in by_queue.items()}
    places = _places(day, zone)
    return {queue: _laid_out(expected, places) for queue, expected in found.items() if expected is not None}


def _of_queue(days: Mapping[date, Days], day: date) -> Expected | None:
    same = [one for one in sorted(days) if one.weekday() == day.weekday()]
    if expected := _expected([days[one] for one in same[-MOST_DAYS:]], Like.WEEKDAY):
        return expected
    working = [one for one in sorted(days) if one.weekday() < 5]
    return _expected([days[one] for one in working[-MOST_DAYS:]], Like.WORKDAYS) if day.weekday() < 5 else None


def _expected(days: list[Days], like: Like) -> Expected | None:
    if len(days) < FEWEST_DAYS:
        return None
    ordinary = _ordinary(np.array(days))
    known = np.count_nonzero(~np.isnan(ordinary), axis=0)
    enough = known >= FEWEST_DAYS
    if len(ordinary) < FEWEST_DAYS or not enough.any():
        return None
    mean, sd = _mean_and_sd(ordinary[:, enough], known[enough])
    nearest = np.abs(np.arange(QUARTERS)[:, None] - np.flatnonzero(enough)).argmin(axis=1)
    mean, sd = mean[nearest], np.where(enough, sd[nearest], np.maximum(mean[nearest], 1.0))
    return Expected(tuple(mean.tolist()), tuple(sd.tolist()), len(ordinary), like, tuple(enough.tolist()))


def _ordinary(days: Days) -> Days:
    """The days without those that are far off the others: holidays, outages, surges."""
    filled = np.where(np.isnan(days), np.nan_to_num(_median(days)), days)
    typical = np.nan_to_num(_median(days)).sum()
    share = filled.sum(axis=1) / max(typical, 1.0)
    spread = _SCALE * np.median(np.abs(share - np.median(share)))
    near: NDArray[np.bool_] = np.abs(share - np.median(share)) <= max(FAR_OFF, DEVIATIONS * spread)
    ordinary: Days = days[near]
    return ordinary


def _mean_and_sd(days: Days, known: NDArray[np.intp]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """A single odd quarter of an hour is drawn in to its neighbours on other days before the mean is taken.

    The sd is that of a new day: a Poisson count whose rate differs between days by a share c that is one for the whole
    day (Jongbloed and Koole 2001, "Managing uncertainty in call centres using Poisson mixtures"), and the mean's own
    uncertainty from so few days.
    """
    middle = _median(days)
    reach = 3 * np.maximum(np.sqrt(np.maximum(middle, 1.0)), _SCALE * _median(np.abs(days - middle)))
    drawn_in = np.clip(days, middle - reach, middle + reach)
    mean, variance = np.nanmean(drawn_in, axis=0), np.nanvar(drawn_in, axis=0, ddof=1)
    between = max(0.0, float((variance - mean).sum() / max((mean**2).sum(), 1e-9)))
    return mean, np.sqrt((mean + between * mean**2) * (1 + 1 / known))


def _median(days: Days) -> Days:
    """By quarter of an hour; nan where no day has one."""
    found = np.full(days.shape[1], np.nan)
    some = ~np.isnan(days).all(axis=0)
    found[some] = np.nanmedian(days[:, some], axis=0)
    return found


def _places(day: date, zone: ZoneInfo) -> list[int]:
    """The quarters of `day` since midnight as those of a day of 24 hours: clock changes repeat or skip some."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=zone)
    whole = Day.of(midnight.timestamp(), zone)
    starts = (datetime.fromtimestamp(whole.start + n * QUARTER_S, zone) for n in range(whole.interval(whole.end) + 1))
    return [(at.hour * 3600 + at.minute * 60) // QUARTER_S for at in starts]


def _laid_out(expected: Expected, places: list[int]) -> Expected:
    mean, sd = (tuple(column[place] for place in places) for column in (expected.mean, expected.sd))
    return Expected(mean, sd, expected.days, expected.like, tuple(expected.known[place] for place in places))
