"""When live lists may move: at most once a second, never under a hand, at once when there was nothing."""

import pytest

from widgets.tables.pace import Pace


@pytest.fixture
def pace():
    made = Pace()
    made.stir(changed=True)
    made.arranged(100.0)
    return made


@pytest.mark.parametrize(
    ("now", "held", "empty", "due"),
    [
        (100.9, False, False, False),
        (101.0, False, False, True),
        (101.0, True, False, False),
        (100.1, True, True, True),
        (99.0, False, False, True),  # a recording begins again
    ],
)
def test_when_a_list_is_put_in_order(pace, now, held, empty, due):
    assert not pace.is_due(now, held, empty)  # nothing has changed
    pace.stir(changed=True)
    pace.stir(changed=False)
    assert pace.is_due(now, held, empty) is due


def test_a_second_is_told_once(pace):
    assert [pace.next_second(now) for now in (100.2, 100.9, 101.1, 101.2, 99.0)] == [True, False, True, False, True]
