"""Who calls again after an outage: the contacts that come on top once the service is back."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from resources.day import INTERVAL_S

INTERVAL = timedelta(seconds=INTERVAL_S)
HORIZON = 32  # intervals after the return of the service in which they come: eight hours
PRIOR_OUTAGES = 2.0  # how many outages the defaults weigh when a bank's own come to be known
FEWEST_LOST = 50  # contacts lost in an outage that says something of who calls again
LONGEST_S = 14400.0  # a mean delay that two hours can still tell from a longer one
_HALVINGS = 30

Line = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Redial:
    """How callers return. `share` of the lost ones call again once it works; each after a time that is exponential
    with the mean `delay_s` since the return. `outages` of the bank's own are in it; 0: the defaults.

    The defaults are placeholders, not measurements of any bank: so they are learnt from each outage. At a tax office's
    telephones, which were busy and not down, 69% of those who were blocked or gave up tried again, somewhat dependent
    on place and time of year (Hoffman and Harris 1986, "Estimation of a caller retrial rate for a telephone information
    system", European Journal of Operational Research 27, 207-214). That leaving them out distorts forecasts and
    staffing is shown by Aguir, Karaesmen, Akşin and Chauvet 2004, "The impact of retrials on call center performance",
    OR Spectrum 26, 353-376. The delay is assumed.
    """

    share: float = 0.5
    delay_s: float = 1800.0
    outages: int = 0


@dataclass(frozen=True, slots=True)
class Lost:
    """What an outage kept from being served: `blocked` before a queue, `abandoned` beyond what is usual, and `missing`:
    contacts that were expected and never arrived. Each caller once, as far as anybody can tell."""

    blocked: float = 0.0
    abandoned: float = 0.0
    missing: float = 0.0

    @property
    def total(self) -> float:
        return self.blocked + self.abandoned + self.missing


@dataclass(frozen=True, slots=True)
class Rebound:
    """The wave after an outage of one queue: `extra` contacts an interval of 15 minutes from `begins` on, with a band
    that doubts share and delay alike. `redial` is what it rests on."""

    queue: str
    begins: datetime
    extra: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]
    lost: Lost
    redial: Redial

    @property
    def total(self) -> float:
        """All who are expected to call again."""
        return sum(self.extra)

    def at(self, moment: datetime) -> float:
        """The extra contacts of the interval in which a moment lies."""
        place = (moment - self.begins) // INTERVAL
        return self.extra[place] if 0 <= place < len(self.extra) else 0.0


@dataclass(frozen=True, slots=True)
class Compared:
    """After the wave: what was expected on top and what came on top, up to `until`."""

    predicted: float
    seen: float
    until: datetime

    @property
    def factor(self) -> float | None:
        """Seen ÷ predicted; None where nothing was predicted."""
        return self.seen / self.predicted if self.predicted > 0 else None


def lost(
    expected: Sequence[float], offered: Sequence[float], abandoned: Sequence[float], blocked: float, usual_share: float
) -> Lost:
    """What an outage cost, by its intervals: contacts expected, offered and abandoned; `blocked` were turned away
    before (where the PBX counts them), `usual_share` abandon anyway.

    Those who were turned away are not missing as well, and whoever redials inside the outage is not lost twice: what
    came beyond expectation is taken from those who abandoned.
    """
    came, due, gone = sum(offered), sum(expected), sum(abandoned)
    missing = sum(max(0.0, want - have) for want, have in zip(expected, offered, strict=True))
    beyond = max(0.0, came - due)
    return Lost(
        blocked=blocked,
        abandoned=max(0.0, gone - usual_share * came - beyond),
        missing=max(0.0, missing - blocked),
    )


def rebound(queue: str, ends: datetime, lost: Lost, redial: Redial) -> Rebound:
    """The wave if the service is back at `ends` (aware): lost × share × what an exponential delay lets fall into each
    interval, P(t < delay ≤ t + 15 min) = e^(-t/d) - e^(-(t + 15 min)/d)."""
    wave = lost.total * redial.share * _falls(redial.delay_s)
    doubt = 0.5 / (1 + redial.outages / PRIOR_OUTAGES) + 0.1
    return Rebound(
        queue, ends, tuple(wave.tolist()), tuple((wave * (1 - doubt)).tolist()), tuple((wave * (1 + doubt)).tolist()),
        lost, redial,
    )  # fmt: skip


def compared(wave: Rebound, expected: Sequence[float], offered: Sequence[float]) -> Compared:
    """Whole intervals since the return: contacts `expected` without the wave and those `offered`."""
    whole = min(len(expected), len(offered), len(wave.extra))
    seen = sum(offered[:whole]) - sum(expected[:whole])
    return Compared(sum(wave.extra[:whole]), max(0.0, seen), wave.begins + whole * INTERVAL)


def learnt(outages: Iterable[tuple[Lost, Sequence[float]]], prior: Redial | None = None) -> Redial:
    """The bank's own constants from what came on top after each of its outages, interval by interval; the prior counts
    as two outages. Outages that lost few, or that are followed by fewer contacts than usual, say nothing.

    Of each outage: the delay by the mean time of what came, solved for the time that was looked at; the share = Σ on
    top ÷ lost, with what such a delay leaves for later.
    """
    start = prior or Redial()
    told = [(one.total, np.asarray(top, dtype=np.float64)) for one, top in outages if one.total >= FEWEST_LOST]
    told = [(total, top[:HORIZON]) for total, top in told if top[:HORIZON].sum() > 0]
    if not told:
        return start
    delays = [_delay(np.maximum(top, 0.0)) for _, top in told]
    shares = [_share(total, top, delay) for (total, top), delay in zip(told, delays, strict=True)]
    weight = PRIOR_OUTAGES + len(told)
    share = (PRIOR_OUTAGES * start.share + sum(shares)) / weight
    delay = (PRIOR_OUTAGES * start.delay_s + sum(delays)) / weight
    return Redial(share, delay, start.outages + len(told))


def _share(lost_ones: float, top: Line, delay_s: float) -> float:
    seen = float(_falls(delay_s)[: len(top)].sum())
    return min(1.0, float(top.sum()) / lost_ones / max(seen, 0.5))


def _falls(delay_s: float) -> Line:
    edges = np.exp(-np.arange(HORIZON + 1) * INTERVAL_S / max(delay_s, 1.0))
    falls: Line = edges[:-1] - edges[1:]
    return falls


def _delay(top: Line) -> float:
    """The mean delay that puts the mean interval where it was seen (bisection)."""
    place = np.arange(len(top))
    seen = float((place * top).sum() / max(float(top.sum()), 1e-9))
    low, high = 60.0, LONGEST_S
    for _ in range(_HALVINGS):
        tried = (low + high) / 2
        falls = _falls(tried)[: len(top)]
        mean = float((place * falls).sum() / max(float(falls.sum()), 1e-12))
        low, high = (tried, high) if mean < seen else (low, tried)
    return (low + high) / 2
