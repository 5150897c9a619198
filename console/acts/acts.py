"""Who acts at this desk: turns commands into requests in that person's name and hands them to the store's worker."""

import socket
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from console.acts.operations import Operations
from console.acts.outcomes import Failed, Outcome, Request
from console.settings.account import account
from console.storage.troubles import TroubleCode
from resources.entry import Who
from resources.people import Person, Post


class Acts(QObject):
    """Identity is claimed: a person picked from the centre's list, with the account of the operating system beside."""

    person_changed = Signal(object)  # Person

    def __init__(
        self, operations: Operations, people: Mapping[str, Person], desk: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._operations = operations
        self.people = people
        self.desk = desk or socket.gethostname()
        self.account = account()
        self.person = _first(people)
        self._unsure: dict[tuple[str, Any], UUID] = {}  # acts of which nobody knows whether they were stored

    def choose(self, person: str) -> None:
        """From now on this person acts here; an unknown one changes nothing."""
        if person in self.people and person != self.person.id:
            self.person = self.people[person]
            self.person_changed.emit(self.person)

    @property
    def who(self) -> Who:
        """The person at this desk, as entries name them."""
        return Who(self.person.id, self.person.name, account=self.account)

    def run(
        self,
        command: Any,
        done: Callable[[Outcome], None] | None = None,
        *,
        seen: int | None = None,
        happened: datetime | None = None,
    ) -> None:
        """Carry out a command; `seen` is the version of the incident that stood on the screen.

        The same command after an unknown outcome is the same act again: the store enters it once.
        """
        key = (self.person.id, command)
        known = self._unsure.pop(key) if key in self._unsure else uuid4()
        request = Request(known, command, self.who, self.desk, happened, seen)

        def home(outcome: Outcome) -> None:
            if isinstance(outcome, Failed) and outcome.trouble.code is TroubleCode.UNKNOWN_OUTCOME:
                self._unsure[key] = request.id
            if done is not None:
                done(outcome)

        self._operations.run(request, home)


def _first(people: Mapping[str, Person]) -> Person:
    """Whom a desk starts with: a supervisor if the list has one."""
    everybody = list(people.values())
    return next((person for person in everybody if person.post is Post.SUPERVISOR), everybody[0])
