"""Which agents are to be seen: words that must all occur, and team, site, queue, language, state."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from resources.workforce.standing import Presence, Standing
from widgets.format import NONE
from widgets.people.languages import language_word
from widgets.viewer import Viewer


class Who(StrEnum):
    """Which part of all agents."""

    HERE = "here"  # everybody who works here
    NEEDS = "needs"
    ON_SHIFT = "on_shift"
    TODAY = "today"  # on shift now, before or after
    ABSENT = "absent"
    NEW = "new"
    LEFT = "left"


_PRESENT: Mapping[Who, frozenset[Presence]] = {
    Who.HERE: frozenset(Presence) - {Presence.LEFT},
    Who.NEEDS: frozenset(Presence) - {Presence.LEFT},
    Who.NEW: frozenset(Presence) - {Presence.LEFT},
    Who.ON_SHIFT: frozenset({Presence.ON_SHIFT}),
    Who.TODAY: frozenset({Presence.ON_SHIFT, Presence.LATER, Presence.OVER}),
    Who.ABSENT: frozenset({Presence.ABSENT}),
    Who.LEFT: frozenset({Presence.LEFT}),
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """None asks for nothing; the empty text for those who have nothing there."""

    words: tuple[str, ...] = ()
    who: Who = Who.HERE
    team: str | None = None
    site: str | None = None
    queue: str | None = None
    language: str | None = None

    def lets_through(self, one: Standing) -> bool:
        """Whether everything but the words fits."""
        agent = one.agent
        return (
            one.presence in _PRESENT[self.who]
            and (self.who is not Who.NEEDS or bool(one.needs))
            and (self.who is not Who.NEW or one.is_new)
            and self.team in (None, agent.team)
            and self.site in (None, agent.site)
            and (self.queue is None or agent.skill(self.queue) is not None)
            and (self.language is None or self.language in agent.languages)
        )


class Lookup:
    """The agents with the text in which words are looked for; it is made anew only where an agent has changed."""

    def __init__(self, viewer: Viewer) -> None:
        self._viewer = viewer
        self._texts: dict[str, tuple[object, str]] = {}
        self.standings: tuple[Standing, ...] = ()

    def show(self, standings: tuple[Standing, ...]) -> None:
        """These are all there are."""
        self.standings = standings
        self._texts = {one.agent.id: self._text(one) for one in standings}

    def find(self, wanted: Wanted) -> dict[str, Standing]:
        """Those wanted, by personnel number, in their order."""
        return {
            one.agent.id: one
            for one in self.standings
            if wanted.lets_through(one) and self._has(one.agent.id, wanted.words)
        }

    def _has(self, agent: str, words: tuple[str, ...]) -> bool:
        text = self._texts[agent][1]
        return all(word in text for word in words)

    def _text(self, one: Standing) -> tuple[object, str]:
        agent = one.agent
        known = self._texts.get(agent.id)
        if known is not None and known[0] is agent:
            return known
        queues = (self._viewer.queue(skill.queue) for skill in agent.skills)
        parts = (agent.name, agent.id, agent.address, agent.team, agent.site, *queues, *agent.languages)
        parts = (*parts, *map(language_word, agent.languages), *agent.tags)
        return agent, "\n".join(parts).casefold()


def offered(values: Iterable[str], everything: str, word: Callable[[str], str] = str) -> list[tuple[object, str]]:
    """What a filter offers: everything, then each value there is by its word."""
    named = sorted({value: word(value) for value in values}.items(), key=lambda one: one[1].casefold())
    return [(None, everything), *((value, shown or NONE) for value, shown in named)]
