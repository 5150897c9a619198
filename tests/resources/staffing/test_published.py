"""Erlang B, C and A against what others published: the right figures within their tolerance, the wrong ones never."""

import pytest

from resources.staffing import erlang_a, erlang_c
from tests.resources.staffing.published import answer, rows

GIVEN, WRONG = rows("given.csv"), rows("wrong_published.csv")


def named(row: dict[str, str]) -> str:
    return f"{row['model']} {row['arrival_rate_per_hour']} {row['agents']} {row['metric']}"


@pytest.mark.parametrize("row", GIVEN, ids=named)
def test_every_published_row(row):
    found = answer(row)
    assert found == pytest.approx(float(row["value"]), abs=float(row["tolerance"]), rel=0)
    assert found == pytest.approx(float(row["exact_value"]), rel=1e-9, abs=1e-12)


@pytest.mark.parametrize(
    "row", [row for row in WRONG if row["status"].startswith("WRONG") and "beta" not in row["metric"]], ids=named
)
def test_where_the_publication_errs_the_exact_value_comes_out(row):
    assert answer(row) == pytest.approx(float(row["exact_value"]), rel=1e-9, abs=1e-12)


def test_all_rows_are_there():
    assert (len(GIVEN), len(WRONG)) == (78, 30)


def test_a_real_half_hour_of_a_bank_s_site():
    """10:30 on 13 June 2000, 1,364 calls of 296 s (Gans, Koole and Mandelbaum 2003): 33 s and 1.9 % were seen.

    Whoever takes nobody to hang up (Erlang C) is off by minutes; with a patience of 30 minutes Erlang A is right.
    """
    patient = erlang_c(2 * 1364 / 3600, 296, 225, 20)
    impatient = erlang_a(2 * 1364 / 3600, 296, 1800, 223, 20)
    assert patient.mean_wait_of_answered_s == pytest.approx(400.4, abs=0.1)
    assert impatient.mean_wait_of_answered_s == pytest.approx(32.6, abs=0.05)
    assert impatient.p_abandon == pytest.approx(0.0181, abs=5e-5)
    assert abs(impatient.mean_wait_of_answered_s - 33) < 1
    assert abs(impatient.p_abandon - 0.019) < 0.001
