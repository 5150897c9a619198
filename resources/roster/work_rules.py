"""The limits that hold for anybody's working time: law and agreement differ by country, so all are the centre's own."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WorkRules:
    """Times in minutes. The defaults are placeholders that a centre replaces by its own law and agreement.

    `longest_stretch` is the time on the telephone without a break; `break_shift` how far a break may be moved from
    where it was planned; `move_gap` is the shortest time for which somebody is moved.
    """

    longest_day: int = 12 * 60
    shortest_rest: int = 11 * 60  # between two shifts
    longest_stretch: int = 5 * 60
    shortest_break: int = 10
    break_shift: int = 90
    most_overtime: int = 3 * 60  # beyond the planned end, a day
    most_moves: int = 2  # an agent and shift
    shortest_move: int = 15
    minute_cost: float = 0.0  # of an agent, in the centre's currency; 0: not stated
    overtime_factor: float = 1.5  # what a minute of overtime costs beside an ordinary one
