"""What a person can ask of a review, its actions and the changes it proposes."""

from dataclasses import dataclass
from datetime import datetime

from incidents.commands import Command
from incidents.review.kinds import ActionSort, Cause, Channel, Section


@dataclass(frozen=True, slots=True)
class WriteSection(Command):
    """`seen` is the version of the section that was changed; 0: it was empty."""

    section: Section
    text: str
    seen: int


@dataclass(frozen=True, slots=True)
class NameCause(Command):
    cause: Cause


@dataclass(frozen=True, slots=True)
class PlanAction(Command):
    title: str
    owner: str
    due: datetime
    sort: ActionSort
    proof: str = ""


@dataclass(frozen=True, slots=True)
class DropAction(Command):
    action: str
    reason: str


@dataclass(frozen=True, slots=True)
class MoveAction(Command):
    action: str
    owner: str
    due: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class ReportActionDone(Command):
    action: str
    evidence: str


@dataclass(frozen=True, slots=True)
class VerifyAction(Command):
    """Given by the one who looked."""

    action: str
    finding: str


@dataclass(frozen=True, slots=True)
class SendBackAction(Command):
    action: str
    reason: str


@dataclass(frozen=True, slots=True)
class ProposeChange(Command):
    step: str
    what: str
    why: str


@dataclass(frozen=True, slots=True)
class TakeOverChange(Command):
    change: str
    version: str


@dataclass(frozen=True, slots=True)
class RejectChange(Command):
    change: str
    reason: str


@dataclass(frozen=True, slots=True)
class SubmitReview(Command):
    pass


@dataclass(frozen=True, slots=True)
class SendBackReview(Command):
    comments: str


@dataclass(frozen=True, slots=True)
class SignReview(Command):
    """`digest` is of the wording that the signer read."""

    signer: str
    digest: str


@dataclass(frozen=True, slots=True)
class TellResult(Command):
    to: str
    person: str
    channel: Channel
    words: str
