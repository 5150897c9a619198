"""Plain lines are split as the csv module reads them, or left to it."""

import csv
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.forecast.plain_csv import LONGEST, plain_columns
from resources.forecast.reading import HistoryFault, read_history

HEAD = "start,queue,contacts\n"
ROW = "2026-03-02T09:{:02}:00,cards,{}\n"


@given(
    st.lists(
        st.builds(
            lambda cells, end: ",".join(cells) + end,
            st.lists(st.text(alphabet='ab 1"\0\t', max_size=3), min_size=2, max_size=4),
            st.sampled_from(["\n", "\r\n", "\n", "\n", "\r", ""]),
        ),
        min_size=1,
        max_size=4,
    ),
    st.integers(2, 4),
)
def test_what_is_split_is_what_the_csv_module_reads(lines: list[str], width: int) -> None:
    found = plain_columns(lines, width)
    if found is not None:
        assert [list(cells) for cells in zip(*found, strict=True)] == list(csv.reader(lines))


@pytest.mark.parametrize(
    "lines",
    [["a,b\n", "\n"], ['a,"b\n'], ["a,b\n", "a,b,c\n"], ["a,b\rc,d\n"], ["a,b", "c,d"], ["a," + "b" * LONGEST + "\n"]],
)
def test_other_lines_are_left_to_the_csv_module(lines: list[str]) -> None:
    assert plain_columns(lines, 2) is None


def test_plain_lines_are_split() -> None:
    assert plain_columns(["a,b\n", "c,\r\n", " d ,e"], 2) == (["a", "c", " d "], ["b", "", "e"])


def test_quotes_may_begin_anywhere_and_faults_keep_their_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("resources.forecast.reading.CHUNK", 2)

    def lines(*last: str) -> Iterable[str]:
        return (HEAD, ROW.format(0, 4), ROW.format(15, 5), '2026-03-02T09:30:00,"cards",6\n', *last)

    found = read_history(lines(ROW.format(45, 7))).queues["cards"]
    assert found.contacts[0, 36:40].tolist() == [4, 5, 6, 7]
    with pytest.raises(HistoryFault, match="line 5: contacts is x"):
        read_history(lines(ROW.format(45, "x")))
    with pytest.raises(HistoryFault, match="line 6 is no CSV"):
        read_history(lines(ROW.format(45, 7), "2026-03-02T10:00:00,car\rds,8\n"))
    with pytest.raises(HistoryFault, match="line 3: contacts is y"):
        read_history([HEAD, ROW.format(0, 1), ROW.format(15, "y")])
    assert read_history(['"start",queue,contacts\n', ROW.format(0, 4)]).queues
