"""A journal of the roster for tests: commands are decided on what they read, their facts become entries."""

from collections.abc import Iterable
from datetime import timedelta
from uuid import uuid4

from resources.entry import Entry, Refusal, Who
from resources.roster.commands import PEOPLE, DayPlan, ImportRoster, stream_of, streams_of
from resources.roster.decide import decide
from resources.roster.facts import OfDay
from resources.roster.page import Page
from resources.roster.roster import Roster
from tests.resources.roster.rosters import DAY, agent, at, shift

BEN, ADA = Who("ben", "Ben"), Who("ada", "Ada")
TODAY = DAY.date()


class RosterJournal:
    """It is nine o'clock on the day unless `now` is set."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.pages: dict[str, Page] = {}
        self.roster = Roster()
        self.now = at(9)

    def ask(self, command, who: Who = BEN):
        """The facts, which are written, or the refusal."""
        pages = {stream: self.pages.get(stream, Page()) for stream in streams_of(command)}
        answer = decide(pages, command, self.now)
        if not isinstance(answer, Refusal):
            for fact in answer:
                self.write(fact, streams_of(command)[0], who)
        return answer

    def write(self, fact, first: str = PEOPLE, who: Who = BEN) -> None:
        """One more entry, in the stream where it belongs."""
        stream = stream_of(fact.day) if isinstance(fact, OfDay) else first
        seq = sum(entry.stream == stream for entry in self.entries) + 1
        place = len(self.entries) + 1
        entry = Entry(uuid4(), stream, seq, place, who, "desk", self.now, self.now, self.now, fact)
        self.entries.append(entry)
        self.pages[stream] = self.pages.get(stream, Page()).apply(entry)
        self.roster = self.roster.apply(entry)


def imported(agents: Iterable = (), shifts: Iterable = (), **options) -> ImportRoster:
    """An import of these; the shifts are of the day, or of the day after when they begin then."""
    days: dict = {}
    for one in shifts:
        days.setdefault(one.start.date(), []).append(one)
    plans = tuple(DayPlan(day, tuple(found)) for day, found in sorted(days.items()))
    given = {"source": "plan.csv", "digest": "00", "seen": (), **options}
    return ImportRoster(agents=tuple(agents), days=plans, **given)


def with_two() -> RosterJournal:
    """Agents 1 and 2 from eight to four, lunch at noon."""
    journal = RosterJournal()
    journal.ask(imported([agent(1, "cards", "loans"), agent(2, "loans")], [shift(1), shift(2)]))
    return journal


TOMORROW = TODAY + timedelta(days=1)
