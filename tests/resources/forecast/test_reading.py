"""What a file of recorded contacts may look like, and what is said of one that is none."""

from collections.abc import Iterable
from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.forecast.history import History
from resources.forecast.reading import HistoryFault, read_history

HEAD = "start,queue,contacts\n"


def read(*lines: str) -> History:
    return read_history(lines)


def fault(*lines: str) -> str:
    with pytest.raises(HistoryFault) as caught:
        read_history(lines)
    return str(caught.value)


def quarter(history: History, queue: str, day: int, index: int) -> float:
    return float(history.queues[queue].contacts[day, index])


def test_columns_may_stand_in_any_order_among_others_behind_a_byte_order_mark() -> None:
    found = read("\ufeffsite,Contacts, QUEUE ,start\r\n", "north,7,cards,2026-03-02T09:15:00+08:00\r\n")
    assert quarter(found, "cards", 0, 37) == 7
    assert found.offset == "+08:00"


def test_five_minutes_are_added_up_and_a_half_measured_quarter_is_scaled() -> None:
    stamps = [f"2026-03-02T09:{minute:02}:00,cards,4\n" for minute in (0, 5, 10, 15, 20, 30, 35, 40)]
    found = read(HEAD, *stamps, "2026-03-03T09:00:00,cards,0\n")
    assert quarter(found, "cards", 0, 36) == 12
    assert quarter(found, "cards", 0, 37) == pytest.approx(12)  # two of three parts
    assert np.isnan(quarter(found, "cards", 0, 39))
    assert found.offset == ""


def test_the_last_five_minutes_of_every_day_are_a_quarter_of_their_own() -> None:
    stamps = [f"2026-03-{day:02}T{hour}:{minute:02}:00,cards,9\n" for day in (2, 3, 9, 10) for hour, minute in
              ((20, 45), (20, 50), (20, 55), (21, 0))]  # fmt: skip
    found = read(HEAD, *stamps, "2026-03-11T20:45:00,cards,0\n")
    assert [quarter(found, "cards", day, 84) for day in range(4)] == [9] * 4
    assert np.isnan(quarter(found, "cards", 4, 83))  # a third of what the other days have


@pytest.mark.parametrize("minutes", [30, 60])
def test_a_grain_coarser_than_the_interval_is_refused(minutes: int) -> None:
    lines = [f"2026-03-02T{9 + n * minutes // 60:02}:{n * minutes % 60:02}:00,cards,4\n" for n in range(8)]
    assert fault(HEAD, *lines) == f"its rows are {minutes} minutes apart; I need 15 minutes or less"


def test_a_grain_that_does_not_divide_the_interval_lies_in_two_of_them() -> None:
    tens = [f"2026-03-02T{9 + n // 6:02}:{n % 6}0:00,cards,{n + 1}\n" for n in range(9)]
    found = read(HEAD, *tens)
    assert [quarter(found, "cards", 0, 36 + n) for n in range(6)] == pytest.approx([2, 4, 6.5, 8.5, 11, 13])
    sevens = read(HEAD, *(f"2026-03-02T09:{n * 7:02}:00,cards,7\n" for n in range(8)))
    assert quarter(sevens, "cards", 0, 37) == pytest.approx(15)
    assert "line 4 does not" in fault(HEAD, *(f"2026-03-02T09:{n}:00,cards,7\n" for n in ("00", "07", "15", "22")))


def test_a_single_row_is_a_record() -> None:
    assert quarter(read(HEAD, "2026-03-02T09:05:00,cards,4\n"), "cards", 0, 36) == 4


def test_seconds_are_no_grain() -> None:
    assert "1 s apart" in fault(HEAD, "2026-03-02T09:00:01,cards,4\n")


def test_one_odd_row_years_ago_does_not_close_the_centre() -> None:
    week = [f"2026-03-{day:02}T09:{minute}:00,cards,4\n" for day in range(2, 9) for minute in ("00", "15")]
    assert len(read(HEAD, "2006-03-02T09:00:00,cards,4\n", *week).coming(7)) == 7


def test_what_is_not_understood_is_shown_short_and_printable() -> None:
    said = fault(HEAD, "2026-03-02T09:00:00,cards,\0" + "9x" * 5000 + "\n")
    assert said.isprintable()
    assert len(said) < 100
    bare = fault(HEAD, "2026-03-02T09:00:00+08:00,cards,4\n", "2026-03-03T09:00:00,cards,4\n")
    assert bare == "some times have an offset (2026-03-02T09:00:00+08:00), others have none (2026-03-03T09:00:00)"


def test_a_file_that_never_says_0_leaves_out_what_was_0_where_few_come() -> None:
    sparse = [f"2026-03-{day:02}T{hour:02}:15:00,night,1\n" for day in (2, 9, 16) for hour in (1, 3, 5)]
    del sparse[4]
    assert quarter(read(HEAD, *sparse), "night", 1, 13) == 0
    said = [*sparse, "2026-03-16T07:15:00,night,0\n"]
    assert np.isnan(quarter(read(HEAD, *said), "night", 1, 13))


def test_a_missing_quarter_where_many_come_was_not_measured() -> None:
    busy = [
        f"2026-03-{day:02}T{hour:02}:{half}:00,cards,90\n"
        for day in (2, 9, 16)
        for hour in (9, 10)
        for half in ("00", "15")
    ]
    del busy[5]
    assert np.isnan(quarter(read(HEAD, *busy), "cards", 1, 37))


def test_the_clock_on_the_wall_counts_through_a_clock_change() -> None:
    found = read(HEAD, "2026-03-27T09:00:00+01:00,cards,5\n", "2026-03-30T09:00:00+02:00,cards,6\n")
    assert [quarter(found, "cards", day, 36) for day in (0, 1)] == [5, 6]
    assert found.offset == "+02:00"


def test_the_hour_that_comes_twice_in_autumn_is_averaged() -> None:
    found = read(HEAD, "2026-10-25T02:00:00+02:00,cards,5\n", "2026-10-25T02:00:00+01:00,cards,7\n")
    assert quarter(found, "cards", 0, 8) == 6


def test_rows_in_utc_among_others_are_put_to_the_clock_of_the_last_row() -> None:
    found = read(HEAD, "2026-03-02T01:00:00Z,cards,5\n", "2026-03-03T09:00:00+08:00,cards,6\n")
    assert [quarter(found, "cards", day, 36) for day in (0, 1)] == [5, 6]


def test_the_same_row_twice_counts_once_and_two_that_differ_are_refused() -> None:
    line = "2026-03-02T09:00:00,cards,5\n"
    assert quarter(read(HEAD, line, line), "cards", 0, 36) == 5
    assert (
        fault(HEAD, line, line.replace(",5", ",6"))
        == "line 3 says other contacts than line 2 for the same time and queue"
    )


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("2026-03-02T09:00:00,cards,-1", "line 3: contacts is -1, which cannot be"),
        ("2026-03-02T09:00:00,cards,nan", "line 3: contacts is nan, which cannot be"),
        ("2026-03-02T09:00:00,cards,inf", "line 3: contacts is inf, which cannot be"),
        ("2026-03-02T09:00:00,cards,many", "line 3: contacts is many, a number is needed"),
        ("2026-03-02T09:00:00,cards,", "line 3: contacts is empty, a number is needed"),
        ("yesterday,cards,5", "line 3: yesterday is no time such as 2026-11-22T14:45:00+08:00"),
        ("2026-03-02T09:00:00,,5", "line 3 names no queue"),
        ("2026-03-02T09:00:00,cards", "line 3 has 2 columns, 3 are needed"),
    ],
)
def test_a_bad_row_is_named_by_its_line(row: str, words: str) -> None:
    assert fault(HEAD, "2026-03-02T08:45:00,cards,5\n", f"{row}\n") == words


def test_no_head_and_no_rows_are_said_so() -> None:
    assert (
        fault("2026-03-02T09:00:00,cards,5\n")
        == "line 1 must name the columns start, queue, contacts: start is missing"
    )
    assert fault() == "line 1 must name the columns start, queue, contacts: start is missing"
    assert fault(HEAD) == "the file has no rows below its head"


def test_empty_lines_and_empty_handling_times_do_no_harm() -> None:
    found = read(
        "start,queue,contacts,aht_s\n",
        "\n",
        "2026-03-02T09:00:00,cards,5,\n",
        "2026-03-02T09:15:00,cards,5,210\n",
        "\n",
    )
    times = found.queues["cards"].aht_s
    assert times is not None
    assert np.isnan(times[0, 36])
    assert times[0, 37] == 210


@given(st.lists(st.text(alphabet='09:-T+,Zabc. \n\r"', max_size=40), max_size=8))
def test_whatever_stands_in_a_file_it_is_read_or_refused(lines: Iterable[str]) -> None:
    with suppress(HistoryFault):
        assert read_history([HEAD, *lines]).queues
