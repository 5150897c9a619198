"""A playbook: the steps of a response, with who, by when, why, how, what to record and what to say."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Annotated, Literal, Protocol

from pydantic import Field

from incidents.kinds import Kind, Severity, State
from incidents.measures.measure import MeasureKind
from incidents.playbooks.fields import Day, Key, Line, Part, Span, StepId, Threshold, When, Within, Words
from incidents.roles import Role, needed_at


class Phase(StrEnum):
    """The phases of a response, in their order."""

    REPORT = "report"
    CLASSIFY = "classify"
    ACTIVATE = "activate"
    TEAM = "team"
    PLAN = "plan"
    MEASURES = "measures"
    TRACKING = "tracking"
    FEEDBACK = "feedback"
    RECOVERY = "recovery"
    REVIEW = "review"
    CLOSED = "closed"


class Origin(StrEnum):
    """Where a step comes from: the bank's own policy, or practice added to it."""

    POLICY = "policy"
    PRACTICE = "practice"


class LimitOrigin(StrEnum):
    """Who says that a step takes no longer."""

    POLICY = "policy"
    REGULATION = "regulation"
    DEFAULT = "default"


class DoneBy(StrEnum):
    """Acts of the incident's life that tick a step by themselves."""

    REPORT = "report"
    ACKNOWLEDGE = "acknowledge"
    CLASSIFY = "classify"
    ACTIVATE = "activate"
    UPDATE = "update"
    REVIEW = "review"
    CLOSE = "close"


class Tool(StrEnum):
    """Parts of the console with which a step is carried out: the loans, the levers, or a tab beside the playbook."""

    LEND = "lend"
    PROPOSE = "propose"
    MEASURES = "measures"
    WORK = "work"
    IMPACT = "impact"
    CLOCKS = "clocks"
    ROLLS = "rolls"


class TierKey(StrEnum):
    """How far a matter has gone, from watching to no recovery in sight."""

    T0 = "T0"
    T1 = "T1"
    T2 = "T2"
    T3 = "T3"


class EvidenceType(StrEnum):
    TEXT = "text"
    NUMBER = "number"
    TIME = "time"
    DATE = "date"
    ENUM = "enum"


class Evidence(Part):
    """One thing to record before a step counts as done."""

    key: Key
    title: Words
    type: EvidenceType = EvidenceType.TEXT
    options: tuple[Key, ...] = ()
    required: bool = False


class Choice(Part):
    """One answer at a step. `goto` leaves out the steps up to a later one; `reopens` sends the team back.

    An answer with `tries` stands only when it was given so many times in a row, each at least `apart` after the last:
    until then every one counts as a try, and the step asks again.
    """

    key: Key
    title: Words
    goto: StepId | None = None
    reopens: StepId | None = None
    tries: int = Field(default=1, ge=1, le=9)
    apart: Span | None = None


class Script(Part):
    """Words to say or to publish, and the role that must approve them first."""

    title: Words
    text: Words
    approve_by: Role
    legal: bool = False  # the legal department approves as well
    max_chars: int = Field(default=600, ge=20, le=2000)


class Step(Part):
    """One step. `limit` counts from `limit_since`, or from the moment a choice brought the step onto the path.

    The incident is not resolved before a `gate` is done, whatever else is overridden.
    """

    id: StepId
    phase: Phase
    title: Words
    role: Role
    why: Words
    how: Words
    origin: Origin
    sources: tuple[Line, ...] = ()
    limit: Within | None = None
    limit_origin: LimitOrigin | None = None
    limit_since: Literal[State.ACTIVE, State.STABILISED, State.RECOVERING, State.RESOLVED] = State.ACTIVE
    when: When | None = None
    done_by: DoneBy | None = None
    repeats: Span | Literal["cadence"] | None = None  # cadence: as often as status updates are due
    evidence: tuple[Evidence, ...] = ()
    choices: tuple[Choice, ...] = ()
    scripts: tuple[Key, ...] = ()
    skippable_by: tuple[Role, ...] = (Role.INCIDENT_COMMANDER,)
    gate: bool = False
    tool: Tool | None = None  # offered on the step
    measure: MeasureKind | None = None  # what sort of measure the step's tool begins with

    def choice(self, key: str) -> Choice | None:
        return next((choice for choice in self.choices if choice.key == key), None)


class Criterion(Part):
    """A condition to enter or to leave the response, or to reach a tier: a figure for the live floor, words for people.

    `metric` is one of `incidents.conditions.metrics`. Without `lasting` and `intervals` the present value decides;
    `intervals` counts whole intervals of 15 minutes in a row. `settled` names a step instead: it holds once that is
    done or skipped, or its branch was not taken.
    """

    text: Words
    metric: Key | None = None
    settled: StepId | None = None
    op: Literal[">=", "<=", ">", "<", "=="] | None = None
    value: Threshold | None = None
    lasting: Span | None = None
    intervals: int | None = Field(default=None, ge=1, le=96)


class Tier(Part):
    """One tier: it holds when all of `all` hold, and one of `any` if there are some.

    `advice` says what it calls for, `severity` which grade fits it at least.
    """

    tier: TierKey
    title: Words
    advice: Words
    severity: Severity | None = None
    any: tuple[Criterion, ...] = ()
    all: tuple[Criterion, ...] = ()


class HasConditions(Protocol):
    """What conditions are read from: a playbook, or a table that has tiers only."""

    @property
    def entry(self) -> tuple[Criterion, ...]: ...
    @property
    def exit(self) -> tuple[Criterion, ...]: ...
    @property
    def tiers(self) -> tuple[Tier, ...]: ...


class Playbook(Part):
    """A whole playbook as loaded; `load_playbook` has also proved that every branch reaches the close.

    After `review_by` nobody has confirmed that it still fits; it can be used, with a warning.
    """

    schema_version: Literal["1"] = Field(alias="schema")
    id: Key
    version: Annotated[str, Field(pattern=r"^[0-9A-Za-z][0-9A-Za-z.\-]{0,31}$")]
    review_by: Day | None = None
    kind: Kind
    title: Words
    languages: tuple[Literal["en", "zh-Hant", "zh-Hans"], ...] = ("en",)
    origin: tuple[Line, ...] = ()
    roles: tuple[Role, ...]
    entry: tuple[Criterion, ...] = ()
    exit: tuple[Criterion, ...] = ()
    tiers: tuple[Tier, ...] = ()
    branch: StepId | None = None  # the step whose answer says what sort of this kind it is
    steps: tuple[Step, ...] = Field(min_length=1, max_length=200)
    scripts: Mapping[Key, Script] = Field(default_factory=dict)

    def is_stale(self, today: date) -> bool:
        """Whether its review is overdue."""
        return self.review_by is not None and self.review_by < today

    def step(self, key: str) -> Step | None:
        return next((step for step in self.steps if step.id == key), None)

    def roles_at(self, severity: Severity) -> tuple[Role, ...]:
        """The roles to fill at this severity, in the playbook's order."""
        return tuple(role for role in self.roles if needed_at(role, severity))

    def path(self, choices: Mapping[str, str]) -> tuple[Step, ...]:
        """The steps that the choices made so far (step → choice) bring onto the path."""
        found: list[Step] = []
        counted: dict[str, str] = {}
        until = ""
        for step in self.steps:
            if until and step.id != until:
                continue
            until = ""
            if step.when is not None and not step.when.holds(counted):
                continue
            found.append(step)
            made = step.choice(choices.get(step.id, ""))
            if made is not None:
                counted[step.id] = made.key
                until = made.goto or ""
        return tuple(found)
