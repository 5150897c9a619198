"""An incident as it stands: a pure fold of its journal entries."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from incidents.attachments.attachment import Attachment
from incidents.clocks.regulation import Regulation
from incidents.clocks.spans import Reckoning
from incidents.deferred.work import Work
from incidents.facts import QueueNote
from incidents.grading.facts import GradeDeclined
from incidents.impact.impact import Impact
from incidents.kinds import Kind, Severity, State
from incidents.measures.measure import Measures
from incidents.playbooks.playbook import Playbook
from incidents.policy.facts import LimitsTaken
from incidents.rebound.aftermath import Aftermath
from incidents.review.review import Review
from incidents.rolls.roll import Roll
from incidents.team.calls import Calls
from resources.entry import Entry, Who

_WEEKDAYS = Reckoning(ZoneInfo("UTC"))


class StepState(StrEnum):
    OPEN = "open"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class StepRun:
    """One step of the running playbook. `title` is set for steps added by hand, else the playbook has it."""

    id: str
    phase: str
    role: str
    state: StepState = StepState.OPEN
    opened: datetime | None = None  # since when its limit runs
    due: datetime | None = None
    by: Who | None = None
    at: datetime | None = None
    choice: str = ""
    evidence: tuple[tuple[str, str], ...] = ()
    reason: str = ""
    title: str = ""
    after: str = ""  # of steps added by hand: the step they follow
    limit: timedelta | None = None  # of steps added by hand; else the playbook has it
    times: int = 0  # how often a repeating step was done


@dataclass(frozen=True, slots=True)
class Assignment:
    """A role of the response team and its holder: a person, or else a contact; so is the backup, if there is one."""

    role: str
    person: str
    assigned_at: datetime
    accepted_at: datetime | None = None
    declined: str = ""  # the holder's reason; the role is open again
    contact: str = ""
    answered_by: str = ""  # who accepted at the contact
    backup: str = ""
    backup_contact: str = ""
    instead_of: str = ""  # the holder whose backup this is

    @property
    def holder(self) -> str:
        """The person's id or the contact's name."""
        return self.person or self.contact

    @property
    def has_backup(self) -> bool:
        return bool(self.backup or self.backup_contact)


@dataclass(frozen=True, slots=True)
class Incident:
    """`version` is the `seq` of the last entry folded in; `entered` says when each state was reached."""

    id: UUID
    number: int
    kind: Kind
    state: State
    affected: str
    began_at: datetime
    noticed_at: datetime
    reported_at: datetime
    reporter: Who
    desk: str
    queues: tuple[QueueNote, ...] = ()
    severity: Severity | None = None
    worst: Severity | None = None  # the worst grade it ever had: what needs a second person then needs one for ever
    commander: str = ""
    commanders: tuple[str, ...] = ()  # all who ever commanded: none of them reviews
    playbook: Playbook | None = None
    steps: tuple[StepRun, ...] = ()  # those on the path the choices have opened, in the playbook's order
    team: Mapping[str, Assignment] = field(default_factory=dict)
    calls: Calls = field(default_factory=Calls)
    update_due: datetime | None = None
    updated_at: datetime | None = None  # the last status update
    hold_until: datetime | None = None
    held_from: State | None = None
    merged_into: UUID | None = None
    review: Review = field(default_factory=Review)
    attachments: tuple[Attachment, ...] = ()
    rolls: tuple[Roll, ...] = ()
    regulation: Regulation = field(default_factory=Regulation)
    escalated: frozenset[str] = frozenset()  # ids of deadlines that ran out and were passed on
    entered: Mapping[State, datetime] = field(default_factory=dict)
    entries: tuple[Entry, ...] = ()
    version: int = 0
    drill: bool = False
    veiled: bool = False  # nothing but its code name is in it: see incidents.visibility
    measures: Measures = field(default_factory=Measures)
    deferred: tuple[Work, ...] = ()
    impact: Impact = field(default_factory=Impact)
    rebound: Aftermath = field(default_factory=Aftermath)
    declined: tuple[GradeDeclined, ...] = ()  # worse grades that were proposed
    days: Reckoning = _WEEKDAYS  # how business days are counted; as the activation says
    policy: LimitsTaken | None = None  # None: the bank had no policy sheet when it was reported

    @property
    def name(self) -> str:
        """How people call it: INC-0142."""
        return f"INC-{self.number:04d}"

    @property
    def is_case(self) -> bool:
        """A complaint below severity II: it goes on for days, and nobody leads it by the hour."""
        grave = self.severity is not None and self.severity.at_least(Severity.S2)
        return self.kind is Kind.CUSTOMER_COMPLAINT and not grave

    @property
    def told_at(self) -> datetime:
        """When its last entry was recorded; of a veiled one when it was reported."""
        return self.entries[-1].recorded if self.entries else self.reported_at

    def step(self, key: str) -> StepRun | None:
        """The step `key` if it is on the path."""
        return next((run for run in self.steps if run.id == key), None)
