"""The linear program over the ways found so far: how many of each crew leave their usual way for which other."""

from collections.abc import Callable
from math import inf

import highspy
import numpy as np
from numpy.typing import NDArray

from resources.reallocation.crews import Floats, Ints
from resources.reallocation.values import Floor, Frame, Prices, Ways

_NONE = -1

Left = Callable[[], float]  # seconds that are left to solve


class Master:
    """The program, kept warm between rounds: one row a cell, one for all moves, one a crew that has other ways."""

    def __init__(self, frame: Frame, floor: Floor, left: Left) -> None:
        self.frame, self.floor = frame, floor
        self.ways = floor.usual.rows(np.zeros(0, int))
        self._left = left
        self._row_of_crew = np.full(len(floor.sizes), _NONE)
        self._solver = quiet_solver()
        self._begin()

    def add(self, ways: Ways) -> None:
        """Let crews take these ways too."""
        self._rows_for(np.unique(ways.crews))
        cost = np.asarray(self.frame.move_cost * (ways.moves - self.floor.usual.moves[ways.crews]), float)
        starts, rows, values = self._entries(ways)
        most = self.floor.sizes[ways.crews]
        self._solver.addCols(len(ways), cost, np.zeros(len(ways)), most, len(rows), starts, rows, values)
        self.ways = self.ways + ways

    def prices(self) -> Prices | None:
        """Solve and read the duals; None if nothing fits or the time is over."""
        self._solver.setOptionValue("time_limit", self._solver.getRunTime() + max(0.0, self._left()))
        self._solver.run()
        if self._solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            return None
        dual = np.asarray(self._solver.getSolution().row_dual)
        worth = np.where(self._row_of_cell == _NONE, 0.0, np.maximum(dual[self._row_of_cell], 0.0))
        crews = np.where(self._row_of_crew == _NONE, 0.0, dual[self._row_of_crew])
        price = self.frame.move_cost + max(0.0, -float(dual[self._cells]))
        return Prices(worth, price, crews, self.objective)

    @property
    def objective(self) -> float:
        """Of the last solution."""
        return float(self._solver.getInfo().objective_function_value) + self._usual_cost

    def values(self) -> Floats:
        """How many go each way of `ways`, by the last solution."""
        return np.asarray(self._solver.getSolution().col_value)[self._shorts :]

    def costs(self) -> Floats:
        """The reduced cost of each way of `ways`."""
        return np.asarray(self._solver.getSolution().col_dual)[self._shorts :]

    def hold(self, least: Floats, most: Floats) -> None:
        """So many must go each way at least, and may at most."""
        self._solver.changeColsBounds(len(least), self._columns(), least, most)

    def slimmed(self, kept: NDArray[np.bool_]) -> "Master":
        """The same with only these ways, of which no other is in use; begins where this one stands."""
        slim = Master(self.frame, self.floor, self._left)
        slim.add(self.ways.rows(kept))
        old, basis = self._solver.getBasis(), highspy.HighsBasis()
        columns = [*range(self._shorts), *(self._shorts + np.nonzero(kept)[0]).tolist()]
        crews = np.nonzero(slim._row_of_crew != _NONE)[0]
        crews = crews[np.argsort(slim._row_of_crew[crews])]
        rows = [*range(self._cells + 1), *self._row_of_crew[crews].tolist()]
        col_status, row_status = old.col_status, old.row_status
        basis.col_status = [col_status[one] for one in columns]
        basis.row_status = [row_status[one] for one in rows]
        basis.valid = True
        slim._solver.setBasis(basis)
        return slim

    def whole(self, start: Ints, share: float = 0.0, longest_s: float = inf) -> tuple[Ints | None, float]:
        """The best plan in whole agents by way, and a bound of it (infinite if there is none); begins with `start`.

        Stops within the share `share` of the bound, or after `longest_s` seconds.
        """
        solver = self._solver
        columns = self._columns()
        solver.changeColsIntegrality(len(columns), columns, np.ones(len(columns), np.uint8))
        for option, value in (("mip_rel_gap", share), ("mip_abs_gap", 1e-7)):
            solver.setOptionValue(option, value)
        solver.setSolution(len(columns), columns, start.astype(float))
        solver.setOptionValue("time_limit", solver.getRunTime() + max(0.0, min(longest_s, self._left())))
        solver.run()
        info = solver.getInfo()
        found = info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible
        infeasible = solver.getModelStatus() == highspy.HighsModelStatus.kInfeasible
        bound = np.inf if infeasible else float(info.mip_dual_bound) + self._usual_cost
        return (np.rint(self.values()).astype(int) if found else None), bound

    def _begin(self) -> None:
        frame = self.frame
        wanted, shortage = frame.wanted, frame.shortage.ravel()
        cells, short = np.nonzero(wanted.ravel() > 0)[0], np.nonzero(shortage > 0)[0]
        self._cells, self._shorts = len(cells), len(short)
        row_of_cell = np.full(wanted.size, _NONE)
        row_of_cell[cells] = np.arange(len(cells))
        self._row_of_cell = row_of_cell.reshape(wanted.shape)
        usual, sizes = self.floor.usual, self.floor.sizes
        spent = float(usual.moves @ sizes)
        self._usual_cost = frame.move_cost * spent
        lower = (wanted - usual.staffed(sizes, len(wanted))).ravel()[cells]
        self._solver.addRows(len(cells), lower, np.full(len(cells), inf), 0, *_empty(len(cells)))
        self._solver.addRows(1, np.array([-inf]), np.array([min(frame.max_moves - spent, inf)]), 0, *_empty(1))
        self._solver.addCols(
            len(short),
            frame.weight.ravel()[short],
            np.zeros(len(short)),
            shortage[short],
            len(short),
            np.arange(len(short), dtype=np.int32),
            row_of_cell[short].astype(np.int32),
            np.ones(len(short)),
        )
        self._solver.addCols(1, np.zeros(1), np.zeros(1), np.zeros(1), 0, *_empty(1))  # HiGHS prices no empty program
        self._shorts += 1

    def _columns(self) -> NDArray[np.int32]:
        return np.arange(self._shorts, self._shorts + len(self.ways), dtype=np.int32)

    def _rows_for(self, crews: Ints) -> None:
        new = crews[self._row_of_crew[crews] == _NONE]
        if len(new):
            self._row_of_crew[new] = self._solver.getNumRow() + np.arange(len(new))
            free = np.full(len(new), -highspy.kHighsInf)
            self._solver.addRows(len(new), free, self.floor.sizes[new], 0, *_empty(len(new)))

    def _entries(self, ways: Ways) -> tuple[NDArray[np.int32], NDArray[np.int32], Floats]:
        """The columns of `ways`, as starts, rows and values: differences from the usual way."""
        usual = self.floor.usual.queues[ways.crews]
        column, interval = np.nonzero(ways.queues != usual)
        plus = self._row_of_cell[ways.queues[column, interval], interval]
        minus = self._row_of_cell[usual[column, interval], interval]
        more = ways.moves - self.floor.usual.moves[ways.crews]
        every = np.arange(len(ways))
        columns = np.concatenate([column, column, every, every])
        rows = np.concatenate([plus, minus, np.full(len(ways), self._cells), self._row_of_crew[ways.crews]])
        values = np.concatenate([np.ones(len(column)), -np.ones(len(column)), more, np.ones(len(ways))])
        kept = (rows != _NONE) & (values != 0)
        columns, rows, values = columns[kept], rows[kept], values[kept]
        order = np.argsort(columns, kind="stable")
        starts = np.searchsorted(columns[order], every)
        return starts.astype(np.int32), rows[order].astype(np.int32), values[order].astype(float)


def quiet_solver() -> highspy.Highs:
    """HiGHS without a word on the terminal, on one thread."""
    solver: highspy.Highs = highspy.Highs()  # type: ignore[no-untyped-call]
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", 1)
    return solver


def _empty(rows: int) -> tuple[NDArray[np.int32], NDArray[np.int32], Floats]:
    return np.zeros(rows, np.int32), np.zeros(0, np.int32), np.zeros(0)
