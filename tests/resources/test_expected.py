import pytest

from resources.expected import Expected


def test_the_spread_of_the_rate_is_what_chance_leaves_unexplained():
    plain = Expected(mean=(100.0, 100.0), sd=(10.0, 14.14214), days=8)
    assert plain.spread(0) == 0.0  # Poisson alone scatters by ten
    assert plain.spread(1) == pytest.approx(0.1, abs=1e-4)


def test_a_quarter_without_contacts_has_no_spread_and_a_longer_day_goes_on():
    usual = Expected(mean=(0.0, 4.0), sd=(0.0, 2.0), days=8)
    assert usual.spread(0) == 0.0
    assert usual.quarter(99) == (4.0, 2.0)
    assert Expected((), ()).quarter(0) == (0.0, 0.0)
