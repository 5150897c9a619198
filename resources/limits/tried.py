"""All changes of a draft as one agent after the other feels them: shifts after them, moves among them."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from functools import cached_property
from uuid import UUID

from resources.changes.applied import changed_shifts
from resources.changes.change import CallIn, Change, Move, ShiftChange
from resources.grouped import grouped
from resources.limits.ground import Ground
from resources.roster.shift import Shift


class Tried:
    """Read only; costs grow with the changes, not with the roster."""

    def __init__(self, changes: Iterable[Change], ground: Ground) -> None:
        self.changes = tuple(dict.fromkeys(changes))
        self.ground = ground

    @cached_property
    def moves_of(self) -> Mapping[str, tuple[Move, ...]]:
        """The moves of each agent in the draft."""
        return grouped((one.agent, one) for one in self.changes if isinstance(one, Move))

    @cached_property
    def shift_changes_of(self) -> Mapping[str, tuple[ShiftChange, ...]]:
        """What is changed in each agent's shifts."""
        return grouped((one.agent, one) for one in self.changes if not isinstance(one, Move | CallIn))

    @cached_property
    def _shifts(self) -> Mapping[UUID, Shift]:
        """The changed shifts, as they would be."""
        return changed_shifts(self.ground.roster, self.changes)

    def shift(self, shift: UUID) -> Shift | None:
        """A shift as it would be."""
        return self._shifts.get(shift) or self.ground.roster.shifts.get(shift)

    def shifts_of(self, agent: str) -> tuple[Shift, ...]:
        """An agent's shifts as they would be, by start."""
        before = self.ground.roster.shifts_of(agent)
        if agent not in self.shift_changes_of:
            return before
        return tuple(sorted((self._shifts.get(one.id, one) for one in before), key=lambda one: one.start))

    def shift_around(self, agent: str, start: datetime, end: datetime) -> Shift | None:
        """The shift that holds all of that time."""
        return next((one for one in self.shifts_of(agent) if one.start <= start and end <= one.end), None)

    def moves(self, agent: str) -> Iterator[Move]:
        """Where an agent works beside the shift's own queue: by the tried, and by loans that are not over."""
        yield from self.moves_of.get(agent, ())
        yield from (one.move for one in self.ground.lent_of.get(agent, ()) if not one.over)

    def queue_at(self, agent: str, at: datetime) -> str | None:
        """The queue for which an agent would work then; None: not on shift."""
        shift = next((one for one in self.shifts_of(agent) if one.start <= at < one.end), None)
        if shift is None or agent not in self.ground.roster.agents:
            return None
        moved = next((one.to for one in self.moves(agent) if one.start <= at < one.end), None)
        return moved or shift.queue_of(self.ground.roster.agents[agent])
