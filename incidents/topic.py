"""A topic of an incident: one matter it has beside its life and its steps, such as measures or regulator reports."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from incidents.clocks.deadline import Deadline
from incidents.commands import Command
from incidents.guards import Act, Answer
from incidents.incident import Incident
from incidents.kinds import State
from resources.entry import Entry, Refusal

Rule = Callable[[Incident, Any, Act], Answer]
Change = Callable[[Incident, Entry, Any], Incident]


def _nothing(_incident: Incident) -> tuple[()]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """What the incident's life asks of a topic. The values themselves are a field of `Incident`.

    `rules`: how each command is decided, and in which states it may be given; `changes`: what each fact makes of the
    incident; `owed`: deadlines of this topic, `outlives`:
    those that stay when the incident has ended; `left`: why the incident cannot be closed yet, one refusal a reason;
    `unfinished`: why it should not even count as resolved, which a reason overrides, while the close waits for it.
    """

    rules: Mapping[type[Command], tuple[frozenset[State], Rule]]
    changes: Mapping[type, Change]
    owed: Callable[[Incident], Iterable[Deadline]] = _nothing
    outlives: Callable[[Incident], Iterable[Deadline]] = _nothing
    left: Callable[[Incident], Iterable[Refusal]] = _nothing
    unfinished: Callable[[Incident], Iterable[Refusal]] = _nothing
