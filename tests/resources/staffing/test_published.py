"""Erlang B, C and A against what others published: the right figures within their tolerance, the wrong ones never."""

import pytest

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
