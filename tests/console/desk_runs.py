"""Carries out commands for page tests with the real decisions and folds, on a journal in memory."""

from collections.abc import Callable
from typing import Any

from console.acts.outcomes import Conflict, Done, Outcome, Refused
from resources.entry import Refusal, Who
from tests.incidents.desk import ANNA, Desk


class DeskRuns:
    """`held` keeps outcomes back until `release`; `next_outcome` answers instead of the domain, once."""

    def __init__(self, desk: Desk, who: Who = ANNA) -> None:
        self.desk, self.who = desk, who
        self.asked: list[Any] = []
        self.seen: list[int | None] = []
        self.shown: list[Callable[[Any], None]] = []
        self.held = False
        self.next_outcome: Outcome | None = None
        self._waiting: list[Callable[[], None]] = []

    def run(self, command: Any, done: Callable[[Outcome], None] | None = None, *, seen: int | None = None) -> None:
        self.asked.append(command)
        self.seen.append(seen)
        if self.held:
            self._waiting.append(lambda: self._carry_out(command, done))
        else:
            self._carry_out(command, done)

    def release(self) -> None:
        self.held, waiting, self._waiting = False, self._waiting, []
        for carry_out in waiting:
            carry_out()

    def _carry_out(self, command: Any, done: Callable[[Outcome], None] | None) -> None:
        outcome, self.next_outcome = self.next_outcome or self._decide(command), None
        if isinstance(outcome, (Done, Conflict)):
            for show in self.shown:
                show(self.desk.board)
        if done is not None:
            done(outcome)

    def _decide(self, command: Any) -> Outcome:
        before = len(self.desk.entries)
        answer = self.desk.do(command, self.who)
        return Refused(answer) if isinstance(answer, Refusal) else Done(tuple(self.desk.entries[before:]))
