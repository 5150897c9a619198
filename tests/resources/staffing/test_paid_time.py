"""From people on contacts to people on the roster."""

import pytest

from resources.staffing.paid_time import on_contacts, rostered, shrinkage


def test_shrinkage_is_what_is_paid_and_not_worked():
    day = shrinkage(paid_s=8 * 3600, on_contacts_s=8 * 3600 - 90 * 60)  # lunch, two breaks, half an hour of training
    assert day == pytest.approx(0.1875)
    assert rostered(20, 0.3) == pytest.approx(28.571428)
    assert on_contacts(rostered(20, day), day) == pytest.approx(20)


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: shrinkage(0, 0), lambda: shrinkage(10, 11), lambda: shrinkage(float("inf"), 5),
        lambda: rostered(-1, 0.3), lambda: rostered(5, 1.0), lambda: on_contacts(5, -0.1),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused(wrong):
    with pytest.raises(ValueError, match=r"time|agents|contacts"):
        wrong()
