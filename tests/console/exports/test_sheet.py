"""No text of a table becomes a formula, every text comes back, numbers stay numbers."""

import csv
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.exports.sheet import neutral, write_csv, write_xlsx

HOSTILE = [
    "=cmd|' /C calc'!A0", "=1+1", "+1+1", "-2+3", "@SUM(1)", "\t=1", "\r=1", "\0=1", "＝1+1", " =1", "'=1",
    '=HYPERLINK("http://x","y")', "=1;2", "plain, with \"quotes\"\r\nand lines", "授權逾時", "", "'", "-",
]  # fmt: skip


def plain_again(text: str) -> str:
    return text[1:] if text.startswith("'") else text


@given(st.text() | st.sampled_from(HOSTILE))
def test_every_text_is_harmless_and_comes_back(text):
    made = str(neutral(text))
    assert plain_again(made) == text
    assert made.lstrip(" \u00a0\u3000")[:1] not in set("=+-@\t\r\n\0＝＋－＠")


def test_csv_is_read_back_as_it_was(tmp_path):
    file = tmp_path / "x.csv"
    texts = [text.replace("\0", "") for text in HOSTILE]
    write_csv(file, [["a", "n"], *([text, 1.25] for text in texts)])
    with file.open(encoding="utf-8-sig", newline="") as opened:
        rows = list(csv.reader(opened))
    assert [plain_again(row[0]) for row in rows[1:]] == texts
    assert {row[1] for row in rows[1:]} == {"1.25"}
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in file.read_bytes()


def test_xlsx_has_no_formula_and_its_numbers_are_numbers(tmp_path):
    file = tmp_path / "x.xlsx"
    write_xlsx(file, [["a", "n"], *([text.replace("\0", "").replace("\r", ""), 7000.5] for text in HOSTILE)])
    with zipfile.ZipFile(file) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert sheet.count("<v>7000.5</v>") == len(HOSTILE)


@pytest.mark.parametrize("write", [write_csv, write_xlsx])
def test_a_folder_that_is_not_there_is_told(tmp_path, write):
    with pytest.raises(OSError, match=r".+"):
        write(tmp_path / "no" / "x", [["a"]])
