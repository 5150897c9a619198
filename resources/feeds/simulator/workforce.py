"""The agents of the simulated centre as its personnel department knows them, and who is away today. All invented."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from random import Random
from uuid import uuid5
from zoneinfo import ZoneInfo

from resources.day import Day
from resources.feeds.simulator.centre import SITES, DemoAgent, DemoCentre
from resources.feeds.simulator.day_plan import days_of
from resources.feeds.simulator.names import names
from resources.feeds.simulator.planned import SPACE, address_of, number_of, shift_of
from resources.roster.agent import Agent, AgentSkill, SkillState
from resources.roster.shift import Absence, AbsenceKind, Shift
from resources.skills import Skill

TEAM_SIZE = 14
NEW = 0.05  # shares of the agents
LEARNING = 0.08
UNDER_REGULATION = ("cards", "fraud", "private")  # their certificates expire
BOTH_CHANNELS = {"chat": ("retail", 0.4), "retail": ("chat", 0.15)}  # by home: the other queue, share who learnt it
AWAY = (
    (AbsenceKind.LEAVE, "retail"),
    (AbsenceKind.LEAVE, "cards"),
    (AbsenceKind.LEAVE, "loans"),
    (AbsenceKind.LEAVE, "corporate"),
    (AbsenceKind.SICK, "cards"),
    (AbsenceKind.SICK, "retail"),
    (AbsenceKind.SICK, "chat"),
    (AbsenceKind.DUTY, "fraud"),
    (AbsenceKind.UNAPPROVED, "retail"),
    (None, "cards"),  # planned, and simply not there
)


def staff_of(centre: DemoCentre, seed: int, today: date, titles: Mapping[str, str]) -> tuple[Agent, ...]:
    """Everybody on the roster; `titles` are the names of the queues, for those of the teams."""
    everybody = (*centre.agents, *_away(centre, seed))
    made = [_agent(one, Random(f"person/{seed}/{one.id}"), today) for one in everybody]
    of_home: dict[str, list[int]] = {}
    for place, one in enumerate(made):
        of_home.setdefault(one.home, []).append(place)
    for home, places in of_home.items():
        for nth, place in enumerate(places):
            letter = chr(ord("A") + nth // TEAM_SIZE)
            mentor = max((made[other] for other in places), key=lambda agent: agent.skills[0].level).id
            agent = replace(made[place], team=f"{titles.get(home, home)} {letter}")
            made[place] = replace(agent, mentor=mentor) if agent.new_until and mentor != agent.id else agent
    return tuple(made)


def shifts_on(centre: DemoCentre, seed: int, day: date) -> tuple[Shift, ...]:
    """The shifts that begin on that day, of those who are away, too."""
    midnight = Day.on(day, centre.zone).start
    here = days_of(centre.agents, seed, midnight)
    away = days_of(_away(centre, seed), seed, midnight)
    return (*map(shift_of, here), *(shift_of(one._replace(late=0.0, early=0.0)) for one in away))


def absences_on(centre: DemoCentre, seed: int, day: date, note: str) -> tuple[Absence, ...]:
    """Who is away that day, and why; `note` is what is said of the one who stayed away without a word."""
    return tuple(
        _absence(agent, kind, day, centre.zone, note if kind is AbsenceKind.UNAPPROVED else "")
        for agent, (kind, _) in zip(_away(centre, seed), AWAY, strict=True)
        if kind is not None
    )


def _absence(agent: DemoAgent, kind: AbsenceKind, day: date, zone: ZoneInfo, note: str) -> Absence:
    """Leave lasts the week, anything else the day."""
    monday = day - timedelta(days=day.weekday())
    first, days = (monday, 7) if kind is AbsenceKind.LEAVE else (day, 1)
    number = number_of(agent.id)
    return Absence(uuid5(SPACE, f"away/{number}/{first}"), number, kind, *_span(first, days, zone), note)


def _span(first: date, days: int, zone: ZoneInfo) -> tuple[datetime, datetime]:
    begin, end = Day.on(first, zone), Day.on(first + timedelta(days=days - 1), zone)
    return begin.begins(0), end.begins(end.intervals)


def _away(centre: DemoCentre, seed: int) -> tuple[DemoAgent, ...]:
    """Agents whom the floor has not seen today: on the roster, not on the PBX."""
    rng = Random(f"away/{seed}")
    taken = {agent.name for agent in centre.agents}
    free = (name for name in names(rng, 3 * len(AWAY)) if name not in taken)
    first = max(int(number_of(agent.id)) for agent in centre.agents) + 1
    return tuple(
        DemoAgent(address_of(str(number)), next(free), rng.choice(SITES), (Skill(queue, 0),), 9.0, 17.5)
        for number, (_, queue) in enumerate(AWAY, first)
    )


def _agent(one: DemoAgent, rng: Random, today: date) -> Agent:
    new_until = today + timedelta(days=rng.randint(1, 12)) if rng.random() < NEW else None
    level = 1 if new_until else rng.choices((2, 3, 4, 5), (2, 4, 3, 1))[0]
    languages = ("zh", "en") if one.home == "english" or rng.random() < 0.25 else ("zh",)
    tags = tuple(tag for tag, share in (("first-aider", 0.05), ("fire-warden", 0.03)) if rng.random() < share)
    return Agent(
        number_of(one.id), one.name, one.id, "", one.site, one.home, tuple(_skills(one, level, rng, today)),
        languages, new_until=new_until, checked=not new_until or rng.random() < 0.6, tags=tags,
    )  # fmt: skip


def _skills(one: DemoAgent, level: int, rng: Random, today: date) -> Iterator[AgentSkill]:
    for place, skill in enumerate(one.skills):
        own = level if place == 0 else max(1, level - 1)
        yield AgentSkill(skill.queue, own, expires=_expires(skill.queue, rng, today))
    known = {skill.queue for skill in one.skills}
    other, share = BOTH_CHANNELS.get(one.home, ("", 0.0))
    if other and other not in known and Random(f"channel/{one.id}").random() < share:
        yield AgentSkill(other, max(1, level - 1))
    if rng.random() < LEARNING and "complaints" not in known:
        yield AgentSkill("complaints", 1, SkillState.LEARNING)


def _expires(queue: str, rng: Random, today: date) -> date | None:
    """Most certificates run for months; a few end within days, or have ended."""
    if queue not in UNDER_REGULATION:
        return None
    drawn = rng.random()
    if drawn < 0.03:
        return today - timedelta(days=rng.randint(1, 20))
    return today + timedelta(days=rng.randint(0, 14) if drawn < 0.1 else rng.randint(30, 360))
