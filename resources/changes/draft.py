"""What is being tried on the day board: an immutable value whose every step has a name and can be undone."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import chain

from resources.changes.change import CallIn, Change, Move, Stretch

Changes = tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Edit:
    """What a person does in one go: changes that go, and those that come. `name` stands behind "Undo: "."""

    name: str
    gone: Changes = ()
    new: Changes = ()


@dataclass(frozen=True, slots=True)
class Step:
    """A named edit with the changes before and after it."""

    name: str
    before: Changes
    after: Changes


@dataclass(frozen=True, slots=True)
class Draft:
    """The changes as they stand, the steps that led here, and those taken back, the next to redo first."""

    changes: Changes = ()
    past: tuple[Step, ...] = ()
    future: tuple[Step, ...] = ()

    @property
    def undoable(self) -> str:
        """The name of the step that `undone` takes back; empty: there is none."""
        return self.past[-1].name if self.past else ""

    @property
    def redoable(self) -> str:
        """The name of the step that `redone` takes again; empty: there is none."""
        return self.future[0].name if self.future else ""

    def edited(self, edit: Edit) -> "Draft":
        """The draft after an edit; one that changes nothing is no step."""
        gone = set(edit.gone)
        after = with_new(tuple(one for one in self.changes if one not in gone), edit.new)
        if set(after) == set(self.changes):
            return self
        return Draft(after, (*self.past, Step(edit.name, self.changes, after)))

    def undone(self) -> "Draft":
        """The draft before the last step."""
        if not self.past:
            return self
        step = self.past[-1]
        return Draft(step.before, self.past[:-1], (step, *self.future))

    def redone(self) -> "Draft":
        """The draft with the step again that was taken back last."""
        if not self.future:
            return self
        step = self.future[0]
        return Draft(step.after, (*self.past, step), self.future[1:])

    def without(self, over: Callable[[Change], bool]) -> "Draft":
        """The draft without the changes that are `over`, such as carried out ones: no undo brings them back."""

        def left(changes: Changes) -> Changes:
            return tuple(one for one in changes if not over(one))

        def steps(taken: tuple[Step, ...]) -> tuple[Step, ...]:
            kept = (replace(step, before=left(step.before), after=left(step.after)) for step in taken)
            return tuple(step for step in kept if step.before != step.after)

        if left(self.changes) == self.changes:
            return self
        return Draft(left(self.changes), steps(self.past), steps(self.future))


def with_new(changes: Changes, new: Iterable[Change]) -> Changes:
    """`changes` after `new` ones, none of which contradict each other.

    Of two moves of one agent at the same time the newer holds and the older keeps the rest of its time; moves to the
    same queue that touch become one. An activity has one new place, a shift one new length: the newest. Lengths come
    last: an activity that moved into the time that is left stays.
    """
    kept: dict[object, Changes] = {}
    for old in changes:
        kept[_matter(old)] = (*kept.get(_matter(old), ()), old)
    for one in new:
        there = kept.get(_matter(one), ())
        kept[_matter(one)] = _with_span(there, one) if isinstance(one, Move | CallIn) else (one,)
    return tuple(sorted(chain.from_iterable(kept.values()), key=lambda one: isinstance(one, Stretch)))


def without_span(changes: Changes, move: Move) -> Changes:
    """`changes` without whatever moves the agent of `move` in its time: the agent stays at home then."""
    return tuple(part for old in changes for part in (_cut(old, move) if _matter(old) == _matter(move) else (old,)))


def _with_span(olds: Changes, new: Move | CallIn) -> Changes:
    """One person's moves after a new one."""
    kept: list[Change] = []
    for old in olds:
        if isinstance(old, Move | CallIn) and old.to == new.to and old.start <= new.end and new.start <= old.end:
            new = replace(new, start=min(old.start, new.start), end=max(old.end, new.end))
        else:
            kept += _cut(old, new)
    return (*kept, new)


def _cut(old: Change, hole: Move | CallIn) -> Changes:
    """What is left of `old` before and after the time of `hole`."""
    if not isinstance(old, Move | CallIn):
        return (old,)
    before = replace(old, end=min(old.end, hole.start))
    after = replace(old, start=max(old.start, hole.end))
    return tuple(part for part in (before, after) if part.start < part.end)


def _matter(change: Change) -> object:
    """What a change is about, so that others can contradict it: where a person works, an activity, a shift."""
    if isinstance(change, Move):
        return "agent", change.agent
    if isinstance(change, CallIn):
        return "reserve", change.reserve
    if isinstance(change, Stretch):
        return "shift", change.shift
    return "activity", change.shift, change.activity
