"""The table of service grades: which conditions make a grade fit at least. Read as the tiers of a playbook are."""

from functools import cache
from importlib.resources import files
from typing import Literal

from pydantic import Field

from incidents.playbooks.check_conditions import of_conditions
from incidents.playbooks.fields import Key, Line, Part
from incidents.playbooks.loader import load
from incidents.playbooks.playbook import Criterion, LimitOrigin, Tier


class GradeTable(Part):
    """`tiers` from the mildest grade to the worst; `origin` says who set the thresholds."""

    schema_version: Literal["1"] = Field(alias="schema")
    id: Key
    version: Line
    origin: LimitOrigin
    tiers: tuple[Tier, ...]

    @property
    def entry(self) -> tuple[Criterion, ...]:
        """A table has tiers only."""
        return ()

    @property
    def exit(self) -> tuple[Criterion, ...]:
        """A table has tiers only."""
        return ()


def load_grades(text: str, source: str) -> GradeTable:
    """The table that `text` writes. Raises PlaybookFault as a playbook does."""
    return load(text, source, GradeTable, of_conditions)


@cache
def shipped_grades() -> GradeTable:
    """The table that comes with the console."""
    name = "service_grades.yaml"
    return load_grades((files("incidents") / "grading" / name).read_text(encoding="utf-8"), name)
