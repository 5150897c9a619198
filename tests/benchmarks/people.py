"""The People page with a whole centre: `python -m tests.benchmarks people [AGENTS]`.

Prints how long the page takes to stand there, each of its views, and a key in the filter; goals: 150 and 50 ms.
"""

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication

from console.pages.people import VIEWS, PeoplePage
from resources.people import Person, Post
from resources.roster.agent import Agent, AgentSkill, SkillState
from resources.roster.roster import Roster
from resources.roster.shift import Absence, AbsenceKind
from tests.benchmarks.opening import say
from tests.resources.roster.rosters import DAY, SPACE, at, shift
from widgets.theme import apply_theme
from widgets.viewer import Viewer

QUEUES = tuple(f"queue-{number}" for number in range(50))
TYPED = "wang queue-1"


def roster_of(agents: int) -> Roster:
    """So many agents with three skills each, a shift today and the next day, one in forty away."""
    everybody = {str(number): _agent(number) for number in range(agents)}
    today = [shift(number, 8 + number % 3, 16 + number % 3) for number in range(agents)]
    later = timedelta(days=1)
    tomorrow = [
        replace(one, id=uuid5(SPACE, str(one.id)), start=one.start + later, end=one.end + later) for one in today
    ]
    kinds = list(AbsenceKind)
    absences = [
        Absence(UUID(int=number + 1), str(number), kinds[number % 4], at(0), at(48)) for number in range(0, agents, 40)
    ]
    return Roster(
        MappingProxyType(everybody),
        MappingProxyType({one.id: one for one in (*today, *tomorrow)}),
        MappingProxyType({one.id: one for one in absences}),
    )


def _agent(number: int) -> Agent:
    ends = date(2026, 10, 20) + timedelta(days=number % 400)
    skills = tuple(
        AgentSkill(
            QUEUES[(number + step * 7) % len(QUEUES)],
            1 + (number + step) % 5,
            SkillState.LEARNING if number % 23 == step == 2 else SkillState.CERTIFIED,
            ends if step else None,
        )
        for step in range(3)
    )
    name = f"{('Wang', 'Chen', 'Lin', 'Müller')[number % 4]} {number}"
    return Agent(
        str(number), name, f"SIP/{number}", f"team {number % 60}", f"site {number % 4}", skills[0].queue, skills,
        ("zh", "en") if number % 3 else ("zh",), new_until=date(2026, 12, 1) if number % 90 == 0 else None,
        checked=bool(number % 70),
    )  # fmt: skip


def main(agents: int = 5000) -> None:
    """All figures, one a line."""
    app = QApplication.instance() or QApplication([])
    apply_theme(app, "dark", "en")  # type: ignore[arg-type]
    roster = roster_of(agents)
    viewer = Viewer("lin", (Person("lin", "Lin", Post.SUPERVISOR),), ZoneInfo("Asia/Taipei"))

    def opened() -> PeoplePage:
        page = PeoplePage(viewer)
        page.resize(1360, 860)
        page.show_time((DAY + timedelta(hours=10)).timestamp())
        page.show_roster(roster)
        page.show()
        return _painted(app, page)

    warm = opened()
    warm.deleteLater()
    page, took = _timed(opened)
    say(f"{agents} agents, the page opens: {took:.0f} ms")
    for view in VIEWS[1:]:
        _, took = _timed(lambda view=view: _painted(app, _viewed(page, view)))
        say(f"the view {view}, the first time: {took:.0f} ms")
    page.show_view(VIEWS[0])
    keys = []
    for end in range(1, len(TYPED) + 1):
        _, took = _timed(lambda end=end: _typed(app, page, TYPED[:end]))
        keys.append(took)
    say(f"a key in the filter: longest {max(keys):.0f} ms, median {sorted(keys)[len(keys) // 2]:.0f} ms")
    _, took = _timed(lambda: _sorted(app, page))
    say(f"sorted by name: {took:.0f} ms")
    page.close()


def _viewed(page: PeoplePage, view: str) -> PeoplePage:
    page.show_view(view)
    return page


def _typed(app: object, page: PeoplePage, words: str) -> None:
    page.agents.tools.find_field.setText(words)
    _painted(app, page)


def _sorted(app: object, page: PeoplePage) -> None:
    page.agents.table.sort_wanted.emit("name")
    _painted(app, page)


def _painted(app: object, page: PeoplePage) -> PeoplePage:
    for _ in range(3):
        app.processEvents()  # type: ignore[attr-defined]
    return page


def _timed(work: Callable[[], Any]) -> tuple[Any, float]:
    began = time.perf_counter()
    made = work()
    return made, (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    main(*(int(number) for number in sys.argv[1:]))
