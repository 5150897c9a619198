"""A rule pack: what one regulator wants to be told, by when, and where that is written. Data, never law."""

import re
from datetime import timedelta
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, model_validator

from incidents.clocks.business_days import Calendar
from incidents.clocks.spans import Span, parse_span
from incidents.kinds import Kind, Severity
from incidents.playbooks.fields import Key, Line, Part, Words

SUBMITTED = "submitted:"
NOT_REPORTABLE = "none"  # the grade of an incident that a regime does not ask to report


class Trigger(StrEnum):
    """What starts a clock, beside the filing of another duty (`submitted:<duty>`)."""

    OCCURRED = "occurred"
    NOTICED = "noticed"
    REPORTED = "reported"  # to the console
    CLASSIFIED = "classified"  # graded for this regime; without grades, given its first service grade
    DETERMINED = "determined"  # a person states that the bank has come to this finding
    RECEIVED = "received"
    RESOLVED = "resolved"


STATED = frozenset({Trigger.OCCURRED, Trigger.NOTICED, Trigger.DETERMINED, Trigger.RECEIVED})
"""Triggers whose time a person can state or put right; the others are in the journal."""


class Certainty(StrEnum):
    """How well the authors of a pack know a rule."""

    READ = "read"  # in the rule itself
    SECOND_HAND = "second_hand"
    MEMORY = "memory"


class ContentField(StrEnum):
    """What a report has to say; the first eleven are those of article 36 of the rule of 2008."""

    TIME = "time"
    PLACE = "place"
    PHENOMENON = "phenomenon"
    SCOPE = "scope"
    CAUSE = "cause"
    CONSEQUENCE = "consequence"
    MEASURES = "measures"
    NEXT_PLAN = "next_plan"
    UNIT = "unit"
    CONTACT = "contact"
    COORDINATE = "coordinate"
    GRADE = "grade"
    CLIENTS = "clients"
    DATA = "data"
    RECOVERY = "recovery"


def _parsed(value: object) -> object:
    return parse_span(value) if isinstance(value, str) else value


def _trigger(value: object) -> object:
    if isinstance(value, str) and not re.fullmatch(f"{'|'.join(Trigger)}|{SUBMITTED}[a-z][a-z0-9_]*", value):
        raise ValueError(f"a trigger is one of {', '.join(Trigger)} or {SUBMITTED}<duty>")
    return value


Offset = Annotated[Span, BeforeValidator(_parsed)]
TriggerKey = Annotated[str, BeforeValidator(_trigger)]


class Start(Part):
    """One way to reckon when a duty is due: so long after a trigger."""

    after: TriggerKey
    offset: Offset


class Applies(Part):
    """When a duty applies: every list that is given must fit. `criteria`: any of them was found to hold."""

    kinds: tuple[Kind, ...] = ()
    grades: tuple[Key, ...] = ()
    criteria: tuple[Key, ...] = ()
    severity: Severity | None = None  # the service grade, at least


class GradeCriterion(Part):
    """A criterion a person can find to hold."""

    key: Key
    text: Words


class Grade(Part):
    """A regulatory grade and what makes it."""

    key: Key
    title: Words
    criteria: tuple[GradeCriterion, ...] = ()


class Duty(Part):
    """One thing the regulator is to be told. Of several `starts` that have begun the earliest end counts.

    `repeats`: owed again so long after each filing, until `until`.
    """

    id: Key
    title: Words
    starts: tuple[Start, ...] = Field(min_length=1, max_length=4)
    ends: Literal["same_time", "end_of_day"] = "same_time"
    calendar: Calendar | None = None  # else the pack's
    repeats: Offset | None = None
    until: Literal["filed", "resolved"] = "filed"
    recipient: Words
    content: tuple[ContentField, ...] = ()
    applies: Applies = Applies()
    certainty: Certainty
    note: Words | None = None

    @model_validator(mode="after")
    def _repeats_in_hours(self) -> "Duty":
        if self.repeats is not None and not self.repeats.exact:
            raise ValueError("what repeats does so every so many minutes or hours")
        return self

    @property
    def every(self) -> timedelta | None:
        """How long after each report the next is owed."""
        return self.repeats.exact if self.repeats else None


class RulePack(Part):
    """The duties of one regime. `source` cites the text, `as_of` says when it was looked at (year and month)."""

    schema_version: Literal["1"] = Field(alias="schema")
    id: Key
    version: Annotated[str, Field(pattern=r"^[0-9A-Za-z][0-9A-Za-z.\-]{0,31}$")]
    jurisdiction: Annotated[str, Field(pattern=r"^[A-Z]{2}$|^ANY$")]
    title: Words
    calendar: Calendar
    source: Line
    as_of: Annotated[str, Field(pattern=r"^20\d\d-[01]\d$")]
    verify: Literal["with_compliance"]
    note: Words | None = None
    grades: tuple[Grade, ...] = Field(default=(), max_length=8)  # the worst first
    duties: tuple[Duty, ...] = Field(min_length=1, max_length=20)

    def duty(self, key: str) -> Duty | None:
        return next((duty for duty in self.duties if duty.id == key), None)

    def grade(self, key: str) -> Grade | None:
        return next((grade for grade in self.grades if grade.key == key), None)

    def proposed(self, criteria: frozenset[str]) -> str:
        """The worst grade that the criteria make; where several fit the highest is taken."""
        fitting = (grade.key for grade in self.grades if criteria & {one.key for one in grade.criteria})
        return next(fitting, NOT_REPORTABLE)

    def is_worse(self, grade: str, than: str) -> bool:
        """Whether a grade is above another."""
        order = [*(one.key for one in self.grades), NOT_REPORTABLE]
        return order.index(grade) < order.index(than)
