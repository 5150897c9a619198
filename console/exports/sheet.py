"""Tables as CSV (RFC 4180) and XLSX: texts stay texts, whatever a spreadsheet would like to make of them.

A text that begins, after any blanks, with one of = + - @ or a control character gets an apostrophe in front, and so
does one that begins with an apostrophe: taking one away gives every text back. Numbers are written as numbers.
"""

import csv
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

Cell = str | int | float
Rows = Iterable[Sequence[Cell]]
Step = Callable[[int], None]  # told after every row how many were written; raises to stop

_FIRST = frozenset("=+-@\t\r\n\0'＝＋－＠")


def neutral(cell: Cell) -> Cell:
    """The cell as it may stand in a table."""
    if not isinstance(cell, str):
        return cell
    blank = cell.lstrip(" \u00a0\u3000")
    return f"'{cell}" if cell[:1] in _FIRST or blank[:1] in _FIRST else cell


def write_csv(file: Path, rows: Rows, step: Step = lambda _rows: None) -> None:
    """UTF-8 with its mark, which spreadsheets need to read Chinese. Raises OSError."""
    with file.open("w", encoding="utf-8-sig", newline="") as out:
        writer = csv.writer(out, quoting=csv.QUOTE_MINIMAL, lineterminator="\r\n")
        for number, row in enumerate(rows, start=1):
            writer.writerow([neutral(cell) for cell in row])
            step(number)


def write_xlsx(file: Path, rows: Rows, step: Step = lambda _rows: None) -> None:
    """One sheet; the first row is the head and stays on screen. Raises OSError."""
    from xlsxwriter import Workbook  # only here: the console opens without it
    from xlsxwriter.exceptions import XlsxFileError

    if not file.parent.is_dir():
        raise FileNotFoundError(file)
    book = Workbook(file, {"strings_to_formulas": False, "strings_to_urls": False})
    sheet, bold = book.add_worksheet(), book.add_format({"bold": True})
    sheet.freeze_panes(1, 0)
    for number, row in enumerate(rows):
        for place, cell in enumerate(row):
            if isinstance(cell, str):
                sheet.write_string(number, place, str(neutral(cell))[:32_767], bold if number == 0 else None)
            else:
                sheet.write_number(number, place, cell)
        step(number + 1)
    try:
        book.close()
    except XlsxFileError as fault:
        raise OSError(str(fault)) from fault
