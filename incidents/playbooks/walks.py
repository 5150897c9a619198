"""The model check of a playbook: walks every branch that the choices can open."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from incidents.playbooks.playbook import Phase, Playbook

MOST_WALKS = 500

Made = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Walk:
    """One way through a playbook: the choices in the order they are made (a repair loop is walked once), and the
    steps on the path in the end. `closes`: the path ends in a step of the closing phase."""

    choices: Made
    steps: tuple[str, ...]
    closes: bool


class TooManyWalksError(Exception):
    """The choices open more ways than a person could review."""


def walks(playbook: Playbook) -> tuple[Walk, ...]:
    """Every walk through the playbook. Raises TooManyWalksError beyond 500."""
    found: list[Walk] = []
    for walk in _from(playbook, {}, ()):
        found.append(walk)
        if len(found) > MOST_WALKS:
            raise TooManyWalksError
    return tuple(found)


def _from(playbook: Playbook, choices: Mapping[str, str], made: Made) -> Iterator[Walk]:
    path = playbook.path(choices)
    asking = next((step for step in path if step.choices and step.id not in choices), None)
    if asking is None:
        yield Walk(made, tuple(step.id for step in path), path[-1].phase is Phase.CLOSED)
        return
    open_choices = [choice for choice in asking.choices if not (choice.reopens and (asking.id, choice.key) in made)]
    if not open_choices:
        yield Walk(made, tuple(step.id for step in path), closes=False)
    for choice in open_choices:
        step = (asking.id, choice.key)
        after = _sent_back(choices, choice.reopens) if choice.reopens else {**choices, asking.id: choice.key}
        yield from _from(playbook, after, (*made, step))


def _sent_back(choices: Mapping[str, str], target: str) -> dict[str, str]:
    """The choices that stand after the team was sent back to `target`, which asks again if it is a question."""
    return {step: choice for step, choice in choices.items() if step != target}
