"""What a queue settles at, whatever the model: the figures that every Erlang formula ends in."""

from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import ArrayLike

from resources.staffing.quadrature import Numbers


@dataclass(frozen=True, slots=True)
class Performance:
    """Figures by cell, in the common shape of what was asked; plain floats for plain floats.

    Ratios 0..1 of all arrivals; waits in seconds. NaN where there is nothing to state: a wait that never settles
    (Erlang C with as much load as agents), the mean wait of nobody, the occupancy of no agents.
    """

    p_wait: Numbers  # must wait, and are let in
    p_no_wait: Numbers  # are answered at once
    service_level: Numbers  # answered within the target ÷ all arrivals
    mean_wait_s: Numbers  # of all who are let in, those who do not wait and those who hang up among them
    mean_wait_of_answered_s: Numbers  # ASA
    mean_wait_of_abandoned_s: Numbers
    p_abandon: Numbers
    p_block: Numbers  # find no line free
    occupancy: Numbers  # the share of the agents' time spent on contacts
    mean_queue: Numbers  # contacts waiting

    def named(self) -> dict[str, float]:
        """A single cell's figures by name."""
        return {field.name: float(getattr(self, field.name)) for field in fields(self)}


def check(**figures: ArrayLike) -> None:
    """Raise ValueError for a rate, a time or a number of agents that is negative or no finite number."""
    for name, figure in figures.items():
        values = np.asarray(figure, dtype=np.float64)
        if not (np.isfinite(values) & (values >= 0)).all():
            raise ValueError(f"{name}: below nothing, or no number")


def check_handling(handling_s: ArrayLike) -> None:
    """Raise ValueError for a handling time of nothing, as well."""
    check(handling_s=handling_s)
    if not (np.asarray(handling_s) > 0).all():
        raise ValueError("handling_s: nothing, or below nothing")
