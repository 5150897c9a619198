"""What a desk is told aloud: at most ten announcements in ten minutes, critical alarms at once, the rest by cause.

Nothing is lost by it: the journal has every alarm, the list shows every one. The last places of the ten are kept for
critical alarms. When even these are used up, a critical alarm still reaches the desk at once, by revising the newest
announcement instead of making another: its words change on the screen, without a further sound.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from resources.alarms.alarm import Alarm, AlarmState
from resources.alarms.alarms import Alarms, Causes
from resources.alarms.escalation import Rung
from resources.priority import Priority

MOST = 10
WITHIN_S = 600.0
FOR_CRITICAL = 4  # places of the ten that nothing else may take
COLLECT_S = 15.0  # between two announcements of what is not critical: what comes meanwhile is told together


class Occasion(StrEnum):
    """Why a desk is told."""

    NEW = "new"
    PASSED_ON = "passed_on"  # nobody acknowledged in time


@dataclass(frozen=True, slots=True)
class News:
    """An alarm that was raised, or passed on `to` a rung because nobody acknowledged it."""

    alarm: Alarm
    to: Rung | None = None


@dataclass(frozen=True, slots=True)
class Announcement:
    """One sound and one notice. `lead` is the most urgent alarm it is about, `alarms` how many, of `groups` causes.

    With `revises` it takes the place of the newest announcement, silently.
    """

    occasion: Occasion
    lead: Alarm
    alarms: int
    groups: int
    to: Rung | None = None
    revises: bool = False


Matter = tuple[str, Rung | None]  # a cause, and whom it was passed on to


@dataclass(frozen=True, slots=True)
class Annunciator:
    """What one desk has been told. `said` is when (monotonic seconds), `told` how urgent each matter was then."""

    said: tuple[float, ...] = ()
    told: Mapping[Matter, tuple[float, int]] = field(default_factory=dict)
    waiting: tuple[News, ...] = ()

    def hear(self, news: Iterable[News], alarms: Alarms, now: float) -> tuple["Annunciator", tuple[Announcement, ...]]:
        """What to announce at `now` of `news` and of what had to wait; `alarms` are those that stand now."""
        said = tuple(at for at in self.said if now - at < WITHIN_S)
        told = {matter: each for matter, each in self.told.items() if now - each[0] < WITHIN_S}
        news, causes = tuple(news), alarms.causes
        spoken: list[Announcement] = []

        def speak(about: list[News]) -> None:
            nonlocal said, told
            spoken.append(_announcement(about, causes, revises=len(said) >= MOST))
            said = said if spoken[-1].revises else (*said, now)
            told = _told(about, causes, now, told)

        critical = [each for each in news if each.alarm.priority is Priority.CRITICAL]
        passed_on = [each for each in critical if each.to and _is_news(each, causes, told)]
        for about in ([each for each in critical if not each.to], passed_on):
            if about:
                speak(about)
        calm = [each for each in news if each.alarm.priority is not Priority.CRITICAL]
        waiting = [each for each in (*self.waiting, *calm) if _is_news(each, causes, told) and _stands(each, alarms)]
        if waiting and len(said) < MOST - FOR_CRITICAL and (not said or now - said[-1] >= COLLECT_S):
            about = [each for each in waiting if each.to] or waiting
            speak(about)
            waiting = [each for each in waiting if each not in about]
        return Annunciator(said, told, tuple(waiting)), tuple(spoken)


def _announcement(news: list[News], causes: Causes, revises: bool = False) -> Announcement:
    first = min(news, key=lambda each: (each.alarm.priority.rank, each.alarm.since, each.alarm.key))
    rungs = [each.to for each in news if each.to]
    return Announcement(
        Occasion.PASSED_ON if rungs else Occasion.NEW,
        first.alarm,
        len({each.alarm.key for each in news}),
        len({causes.of(each.alarm) for each in news}),
        max(rungs, key=list(Rung).index, default=None),
        revises,
    )


def _told(
    news: list[News], causes: Causes, now: float, before: Mapping[Matter, tuple[float, int]]
) -> dict[Matter, tuple[float, int]]:
    told = dict(before)
    for each in news:
        matter = causes.of(each.alarm), each.to
        told[matter] = now, min(each.alarm.priority.rank, told[matter][1] if matter in told else len(Priority))
    return told


def _is_news(news: News, causes: Causes, told: Mapping[Matter, tuple[float, int]]) -> bool:
    """An alarm of a cause that was told at least as urgently, to the same people, is no news."""
    known = told.get((causes.of(news.alarm), news.to))
    return known is None or news.alarm.priority.rank < known[1]


def _stands(news: News, alarms: Alarms) -> bool:
    now = alarms.get(news.alarm.key)
    return now is not None and now.id == news.alarm.id and now.state is AlarmState.UNACKNOWLEDGED
