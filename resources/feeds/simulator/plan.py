"""The ten queues of the simulated bank and how much of what arrives in them over a day. All figures are invented."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import exp

from resources.queues import Channel, QueueSettings

INTERVAL_S = 900.0
INTERVALS = 96
DAY_S = INTERVAL_S * INTERVALS
OPENS_H, CLOSES_H = 8.0, 20.0
NIGHT_SHARE = 0.02  # of the peak, for the queues that never close


@dataclass(frozen=True, slots=True)
class QueuePlan:
    """A queue's demand and staff. Means in seconds; `peak` is contacts per 15 minutes in the busiest quarter."""

    settings: QueueSettings
    peak: float
    talk_s: float
    wrap_s: float
    patience_s: float
    agents: int  # who call this queue home
    helpers: tuple[tuple[str, float], ...] = ()  # queue whose agents may help, share of them
    overflow: tuple[float, str] | None = None  # after so many seconds to that queue
    night: bool = False
    night_agents: int = 0
    static: int = 0  # this many of the agents are fixed members of the queue

    @property
    def id(self) -> str:
        return self.settings.id


def profile(plan: QueuePlan) -> tuple[float, ...]:
    """Planned contacts in each of the day's 96 quarters of an hour: a hump before noon, a hump in the afternoon."""
    return tuple(plan.peak * level for level in _levels(plan.night))


def _levels(night: bool) -> Iterator[float]:
    for index in range(INTERVALS):
        hour = (index + 0.5) * INTERVAL_S / 3600.0
        level = _hump(hour, 10.5, 1.35) + 0.95 * _hump(hour, 14.8, 1.75)
        if night:
            yield max(level, NIGHT_SHARE)
        else:
            yield level if OPENS_H <= hour < CLOSES_H else 0.0


def _hump(hour: float, centre: float, width: float) -> float:
    return exp(-(((hour - centre) / width) ** 2) / 2.0)


def _settings(
    name: str, title: str, target_s: float, goal: float, *, protected: bool = False, longest_wait_goal_s: float = 60.0
) -> QueueSettings:
    return QueueSettings(
        id=name,
        title=title,
        target_s=target_s,
        goal=goal,
        longest_wait_goal_s=longest_wait_goal_s,
        protected=protected,
    )


_CHAT = QueueSettings(
    "chat", "Online chat", Channel.CHAT, target_s=45.0, goal=0.8, abandon_limit=0.08, contacts_at_once=3
)

PLANS = (
    QueuePlan(
        _settings("cards", "Cards", 20.0, 0.8, protected=True),
        peak=84.0,
        talk_s=262.0,
        wrap_s=50.0,
        patience_s=400.0,
        agents=50,
        helpers=(("retail", 0.24), ("loans", 0.1)),
        overflow=(215.0, "retail"),
        night=True,
        night_agents=4,
    ),
    QueuePlan(
        _settings("retail", "Retail accounts", 20.0, 0.8),
        peak=150.0,
        talk_s=216.0,
        wrap_s=50.0,
        patience_s=360.0,
        agents=67,
        helpers=(("cards", 0.15),),
        night=True,
        night_agents=3,
    ),
    QueuePlan(
        _CHAT,
        peak=84.0,
        talk_s=460.0,
        wrap_s=0.0,
        patience_s=420.0,
        agents=22,
    ),
    QueuePlan(
        _settings("loans", "Loans", 30.0, 0.8),
        peak=44.0,
        talk_s=345.0,
        wrap_s=70.0,
        patience_s=400.0,
        agents=34,
        helpers=(("mortgage", 0.3),),
    ),
    QueuePlan(
        _settings("fraud", "Fraud & AML", 15.0, 0.9, protected=True, longest_wait_goal_s=30.0),
        peak=11.0,
        talk_s=420.0,
        wrap_s=70.0,
        patience_s=500.0,
        agents=13,
        helpers=(("cards", 0.08), ("complaints", 0.2)),
        night=True,
        night_agents=3,
        static=2,
    ),
    QueuePlan(
        _settings("complaints", "Complaints", 30.0, 0.8),
        peak=11.0,
        talk_s=484.0,
        wrap_s=90.0,
        patience_s=500.0,
        agents=18,
        overflow=(240.0, "retail"),
    ),
    QueuePlan(
        _settings("private", "Private banking", 10.0, 0.9, longest_wait_goal_s=30.0),
        peak=9.0,
        talk_s=312.0,
        wrap_s=50.0,
        patience_s=400.0,
        agents=12,
        helpers=(("corporate", 0.2),),
        overflow=(60.0, "corporate"),
        static=2,
    ),
    QueuePlan(
        _settings("corporate", "Corporate", 20.0, 0.85),
        peak=24.0,
        talk_s=297.0,
        wrap_s=50.0,
        patience_s=400.0,
        agents=19,
        overflow=(180.0, "retail"),
    ),
    QueuePlan(
        _settings("mortgage", "Mortgage", 30.0, 0.8),
        peak=10.0,
        talk_s=371.0,
        wrap_s=70.0,
        patience_s=400.0,
        agents=12,
        helpers=(("loans", 0.15),),
    ),
    QueuePlan(
        _settings("english", "English line", 20.0, 0.8),
        peak=7.5,
        talk_s=281.0,
        wrap_s=50.0,
        patience_s=400.0,
        agents=10,
        helpers=(("retail", 0.05),),
        overflow=(120.0, "retail"),
        night=True,
        night_agents=1,
    ),
)
