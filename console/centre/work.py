"""The part of a centre file about working time: the limits that law and agreement set there."""

from typing import Annotated

from pydantic import Field, model_validator

from console.centre.parts import Strict
from resources.roster.work_rules import WorkRules

_USUAL = WorkRules()
_Minutes = Annotated[int, Field(ge=1, le=24 * 60)]
_Count = Annotated[int, Field(ge=0, le=96)]


class WorkPart(Strict):
    """Minutes, but for `most_moves`, the two about cost; what is left out keeps its placeholder."""

    longest_day: _Minutes = _USUAL.longest_day
    shortest_rest: _Minutes = _USUAL.shortest_rest
    longest_stretch: _Minutes = _USUAL.longest_stretch
    shortest_break: _Minutes = _USUAL.shortest_break
    break_shift: Annotated[int, Field(ge=0, le=12 * 60)] = _USUAL.break_shift
    most_overtime: Annotated[int, Field(ge=0, le=12 * 60)] = _USUAL.most_overtime
    most_moves: _Count = _USUAL.most_moves
    shortest_move: Annotated[int, Field(ge=15, le=12 * 60)] = _USUAL.shortest_move
    minute_cost: Annotated[float, Field(ge=0, le=1e6, allow_inf_nan=False)] = _USUAL.minute_cost
    overtime_factor: Annotated[float, Field(ge=1, le=10, allow_inf_nan=False)] = _USUAL.overtime_factor

    @model_validator(mode="after")
    def _holds_together(self) -> "WorkPart":
        if self.longest_stretch > self.longest_day:
            raise ValueError("longest_stretch is longer than longest_day")
        if self.longest_day + self.shortest_rest > 24 * 60:
            raise ValueError("longest_day and shortest_rest do not fit into 24 hours (1440 minutes)")
        return self


def work_of(part: WorkPart) -> WorkRules:
    """The limits as the rest of the console knows them."""
    return WorkRules(**part.model_dump())
