"""The solver beside the window: it answers, is cancelled, dies and comes again, and the window's loop goes on."""

import threading
from collections.abc import Iterator
from itertools import pairwise
from time import perf_counter

import pytest
from PySide6.QtCore import QCoreApplication, QTimer

from console.planning.proposing.solving import Answer, CancelledError, Solving
from resources.reallocation.problem import Problem
from resources.reallocation.reading import read_problem
from tests.resources.reallocation.centres import centre
from tests.resources.reallocation.problems import example

LONG_S = 60.0


@pytest.fixture(scope="module")
def solving() -> Iterator[Solving]:
    one = Solving()
    yield one
    one.close()


@pytest.fixture(scope="module")
def small() -> Problem:
    return read_problem(example())


def test_the_answer_comes_from_another_process(solving: Solving, small: Problem) -> None:
    answer = solving.solve(small, LONG_S)
    assert answer.plan.objective == 0.05
    assert answer.solve_s > 0


def test_the_child_is_kept(solving: Solving, small: Problem) -> None:
    solving.solve(small, LONG_S)
    child = solving._child
    assert solving.solve(small, LONG_S).plan.objective == 0.05
    assert solving._child is child


def test_a_child_that_was_killed_is_named_and_the_next_answers(solving: Solving, small: Problem) -> None:
    solving.solve(small, LONG_S)
    child = solving._child
    assert child is not None

    def kill() -> bool:
        child.kill()
        return False

    with pytest.raises(ChildProcessError, match="solver ended"):
        solving.solve(read_problem(centre(400, 8, 16, load=1.1)), LONG_S, kill)
    assert solving.solve(small, LONG_S).plan.objective == 0.05


def test_a_child_that_was_killed_at_rest_is_replaced(solving: Solving, small: Problem) -> None:
    solving.solve(small, LONG_S)
    assert solving._child is not None
    solving._child.kill()
    solving._child.join()
    assert solving.solve(small, LONG_S).plan.objective == 0.05


def test_whoever_cancels_does_not_wait(solving: Solving, small: Problem) -> None:
    with pytest.raises(CancelledError):
        solving.solve(read_problem(centre(400, 8, 16, load=1.1)), LONG_S, lambda: True)
    assert solving.solve(small, LONG_S).plan.objective == 0.05


def test_a_defect_travels_home_with_its_place(solving: Solving) -> None:
    with pytest.raises(AttributeError) as fault:
        solving.solve(None, LONG_S)  # type: ignore[arg-type]
    assert "solve.py" in "".join(fault.value.__notes__)


def test_nothing_is_solved_after_the_close(small: Problem) -> None:
    closed = Solving()
    closed.close()
    with pytest.raises(CancelledError):
        closed.solve(small)


def test_the_loop_of_the_window_goes_on_while_a_large_problem_is_solved(
    solving: Solving, qapp: QCoreApplication
) -> None:
    problem = read_problem(centre(1_000, 10, 8))
    answers: list[Answer] = []
    asking = threading.Thread(target=lambda: answers.append(solving.solve(problem, LONG_S)))
    busy = longest_busy(qapp, asking)
    assert answers[0].plan.gap is not None
    assert busy < max(0.2, answers[0].solve_s / 2)  # a loop that waited would stand still for all of it


def longest_busy(qapp: QCoreApplication, asking: threading.Thread) -> float:
    """The longest time between two beats of the loop until the thread has ended, in seconds."""
    beats = [perf_counter()]

    def beat() -> None:
        beats.append(perf_counter())
        if not asking.is_alive():
            qapp.exit()

    timer = QTimer(interval=5)
    timer.timeout.connect(beat)
    timer.start()
    asking.start()
    qapp.exec()
    timer.stop()
    asking.join()
    return max(later - earlier for earlier, later in pairwise(beats))
