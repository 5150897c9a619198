"""Solves reallocations in a process of its own: the window never waits, and a solver that dies takes nothing along."""

import signal
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from time import perf_counter

from PySide6.QtCore import QCoreApplication

from resources.reallocation.plan import Plan
from resources.reallocation.problem import Problem

translate = QCoreApplication.translate

LIMIT_S = 3.0
_GRACE_S = 10.0  # beyond its time limit; whoever takes longer hangs
_LOOK_S = 0.05  # how often a waiting thread looks whether it was cancelled


@dataclass(frozen=True, slots=True)
class Answer:
    """A plan and the time from the problem to it."""

    plan: Plan
    solve_s: float


class CancelledError(Exception):
    """Nobody waits for the answer any more."""


class Solving:
    """One child, begun with the first problem and kept. Whichever thread asks waits, so the window's never does."""

    def __init__(self) -> None:
        self._asking = threading.Lock()
        self._child: BaseProcess | None = None
        self._near: Connection | None = None
        self._closed = False

    def solve(
        self, problem: Problem, limit_s: float = LIMIT_S, is_cancelled: Callable[[], bool] = lambda: False
    ) -> Answer:
        """The best plan found in the time. Waits.

        Raises CancelledError, and ChildProcessError with a sentence for the operator if the solver ended or hangs; the
        next problem gets a new one.
        """
        with self._asking:
            near = self._warm()
            try:
                near.send((problem, limit_s))
                answer = _awaited(near, limit_s + _GRACE_S, lambda: self._closed or is_cancelled())
            except (EOFError, OSError):
                answer = None
            except BaseException:
                self._end()
                raise
            if isinstance(answer, Answer):
                return answer
            self._end()
            if isinstance(answer, Exception):
                raise answer
            raise ChildProcessError(_ended())

    def close(self) -> None:
        """End the child; whoever still waits is told CancelledError."""
        self._closed = True
        with self._asking:
            self._end()

    def _warm(self) -> Connection:
        if self._closed:
            raise CancelledError
        if self._near is not None and self._child is not None and self._child.is_alive():
            return self._near
        self._end()
        here = get_context("spawn")
        self._near, far = here.Pipe()
        child = here.Process(target=_live, args=(far,), name="watchfloor solver", daemon=True)
        child.start()
        self._child = child  # not before: one that could not be started cannot be ended
        far.close()
        return self._near

    def _end(self) -> None:
        if self._near is not None:
            self._near.close()
        if self._child is not None:
            self._child.kill()
            self._child.join()
            self._child.close()
        self._near = self._child = None


def _ended() -> str:
    return translate(
        "Solving", "The solver ended without an answer. Nothing was changed: ask again, or move agents by hand."
    )


def _awaited(near: Connection, longest_s: float, is_cancelled: Callable[[], bool]) -> object:
    """What the child says; None if it says nothing for so long."""
    until = perf_counter() + longest_s
    while perf_counter() < until:
        if is_cancelled():
            raise CancelledError
        if near.poll(_LOOK_S):
            answer: object = near.recv()
            return answer
    return None


def _live(home: Connection) -> None:
    """The whole life of the child."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl C at the terminal is for the console
    with suppress(EOFError, OSError):  # the console is gone
        while True:
            home.send(_answer(*home.recv()))


def _answer(problem: Problem, limit_s: float) -> Answer | Exception:
    try:
        from resources.reallocation.solve import solve  # only the child needs the solver's library

        began = perf_counter()
        plan = solve(problem, lambda: began + limit_s - perf_counter())
        return Answer(plan, perf_counter() - began)
    except Exception as fault:
        fault.add_note(traceback.format_exc())  # tracebacks do not travel, notes do
        return fault
