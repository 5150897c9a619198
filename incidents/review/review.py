"""A review as it stands: what people wrote, who signed it, the actions and the proposed changes that follow."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from incidents.review.kinds import ActionSort, ActionState, Cause, Channel, Section, Stage
from resources.entry import Who


@dataclass(frozen=True, slots=True)
class Mark:
    """Who did something and when."""

    by: Who
    at: datetime


@dataclass(frozen=True, slots=True)
class Passage:
    """A section's present wording; `version` counts its wordings from 1."""

    text: str
    version: int
    written: Mark


@dataclass(frozen=True, slots=True)
class Action:
    """Something that is done so that it does not happen again, or hurts less. `owner` is a person of the centre."""

    id: str
    title: str
    owner: str
    due: datetime
    sort: ActionSort
    proof: str
    planned: Mark
    state: ActionState = ActionState.OPEN
    evidence: str = ""
    done: Mark | None = None
    finding: str = ""
    verified: Mark | None = None
    sent_back: str = ""  # why it was not good enough
    agreed: tuple[str, datetime] | None = None  # owner and day as they were signed, once somebody moved them


@dataclass(frozen=True, slots=True)
class PlaybookChange:
    """A proposed change; settled when `version` has it or there is a reason against it."""

    id: str
    step: str
    what: str
    why: str
    proposed: Mark
    version: str = ""
    rejected: str = ""
    settled: Mark | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """Somebody was told the result."""

    to: str
    person: str
    channel: Channel
    words: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Signature:
    """`digest` is the wording that was signed."""

    signer: str
    digest: str
    at: datetime


@dataclass(frozen=True, slots=True)
class SentBack:
    comments: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class Review:
    """Empty until somebody writes. `authors`: all who ever wrote in it; none of them signs."""

    stage: Stage = Stage.DRAFT
    passages: Mapping[Section, Passage] = field(default_factory=lambda: MappingProxyType({}))
    cause: Cause | None = None
    actions: tuple[Action, ...] = ()
    changes: tuple[PlaybookChange, ...] = ()
    authors: tuple[str, ...] = ()
    submitted: Mark | None = None
    sent_back: tuple[SentBack, ...] = ()
    signature: Signature | None = None
    told: tuple[Told, ...] = ()
    numbered: int = 0  # actions and changes ever named, so that no id is given twice

    @property
    def written(self) -> bool:
        """Whether there is something to sign: an overview at least."""
        return bool(self.text(Section.OVERVIEW))

    @property
    def delivered(self) -> bool:
        """Whether nobody owes the written review any more: it was given to whoever signs."""
        return self.stage is not Stage.DRAFT

    def text(self, section: Section) -> str:
        """The wording of a section; empty when nobody wrote it."""
        passage = self.passages.get(section)
        return passage.text if passage else ""

    def action(self, key: str) -> Action | None:
        return next((action for action in self.actions if action.id == key), None)

    def change(self, key: str) -> PlaybookChange | None:
        return next((change for change in self.changes if change.id == key), None)

    @property
    def open_actions(self) -> tuple[Action, ...]:
        """Actions that are not verified yet, soonest due first."""
        left = (action for action in self.actions if action.state is not ActionState.VERIFIED)
        return tuple(sorted(left, key=lambda action: (action.due, action.id)))

    @property
    def open_changes(self) -> tuple[PlaybookChange, ...]:
        """Proposed changes that nobody has taken over or rejected."""
        return tuple(change for change in self.changes if change.settled is None)


def digest_of(review: Review) -> str:
    """SHA-256 over the wording that a signature stands for, hex.

    It covers the sections, the cause, the actions as planned and the proposed changes, in a fixed form (JSON with
    sorted keys, UTF-8), so that anybody can work it out again from the journal; not what became of them later.
    """
    content = {
        "sections": {section.value: passage.text for section, passage in review.passages.items() if passage.text},
        "cause": review.cause,
        "actions": [_agreed(action) for action in review.actions],
        "changes": [[change.id, change.step, change.what, change.why] for change in review.changes],
    }
    return hashlib.sha256(json.dumps(content, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def _agreed(action: Action) -> list[str]:
    owner, due = action.agreed or (action.owner, action.due)
    return [action.id, action.title, owner, due.isoformat(), action.sort, action.proof]
