"""Rosters as workbooks: dates, numbers, formulas, titles above the head, rows without end."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from xlsxwriter import Workbook

from console.planning.sheets.area import Area
from console.planning.sheets.files import SheetCode, SheetTrouble, read_sheet
from resources.roster.sheets.cells import CellCode
from resources.roster.sheets.reading import Known
from tests.resources.roster.rosters import agent, roster, shift

ZONE = ZoneInfo("Asia/Taipei")
KNOWN = roster([agent(1, "cards", "loans"), agent(2, "loans")], [shift(1), shift(2)])


def workbook(tmp_path, *sheets, options=None):
    file = tmp_path / "plan.xlsx"
    book = Workbook(file, options or {})
    for name, rows in sheets:
        sheet = book.add_worksheet(name)
        for number, row in rows:
            for place, cell in enumerate(row):
                if isinstance(cell, datetime):
                    sheet.write_datetime(number, place, cell, book.add_format({"num_format": "yyyy-mm-dd"}))
                elif isinstance(cell, time):
                    sheet.write_datetime(number, place, cell, book.add_format({"num_format": "hh:mm"}))
                else:
                    sheet.write(number, place, cell)
    book.close()
    return file


def test_a_workbook_with_dates_numbers_formulas_and_several_sheets(tmp_path):
    head = ("agent", "date", "start", "end", "queue", "activities")
    file = workbook(
        tmp_path,
        ("Notes", [(0, ("Plan of the week",))]),
        ("People", [(2, ("Personnel number", "Name", "home")), (3, (1, "Aiko", "cards")), (4, ("3", "Ren", "loans"))]),
        (
            "Plan",
            [
                (0, ("Week 48", "", "", "")),
                (3, head),
                (4, (1, datetime(2026, 11, 24), time(8), time(16, 30))),
                (900, ("3", "2026-11-24", "08:00", 2 / 3)),
                (901, ("'=1", 46350.0, "08:00", "24:00")),
            ],
        ),
    )
    plan = read_sheet(file, Known(KNOWN, ZONE))
    assert plan.passed_over == ("Notes",)
    assert [(row, one.id) for row, one in plan.agents] == [(4, "1"), (5, "3")]
    assert [(one.row, one.shift.agent) for one in plan.shifts] == [(5, "1"), (901, "3")]
    assert plan.shifts[1].shift.end - plan.shifts[1].shift.start == timedelta(hours=8)
    assert [(fault.row, fault.code) for fault in plan.faults] == [(902, CellCode.UNKNOWN_AGENT)]


def test_formulas_count_by_what_they_came_to_and_a_merged_title_is_passed_over(tmp_path):
    file = tmp_path / "plan.xlsx"
    book = Workbook(file)
    sheet = book.add_worksheet("Plan")
    sheet.merge_range(0, 0, 0, 3, "Plan of week 48")
    for place, word in enumerate(("agent", "date", "start", "end")):
        sheet.write(1, place, word)
    sheet.write(2, 0, "1")
    sheet.write_formula(2, 1, "=DATE(2026,11,24)", None, 46350)
    sheet.write_formula(2, 2, '="08:"&"00"', None, "08:00")
    sheet.write(2, 3, 0.6875)
    sheet.write(3, 0, "2")
    sheet.write_formula(3, 1, "=1/0", None, "#DIV/0!")
    book.close()
    plan = read_sheet(file, Known(KNOWN, ZONE))
    (one,) = plan.shifts
    assert (one.row, one.day, one.shift.end - one.shift.start) == (
        3,
        date(2026, 11, 24),
        timedelta(hours=8, minutes=30),
    )
    assert [(fault.row, fault.column) for fault in plan.faults] == [(4, "date")]


@pytest.mark.parametrize(("row", "column", "code"), [
    (1_048_575, 16_383, SheetCode.TOO_MANY_COLUMNS), (1_048_575, 30, SheetCode.TOO_MANY_ROWS),
])  # fmt: skip
def test_a_cell_far_away_is_refused_before_room_is_made_for_all_before_it(tmp_path, row, column, code):
    file = workbook(tmp_path, ("Plan", [(0, ("agent", "date", "start", "end")), (row, (*[None] * column, "x"))]))
    with pytest.raises(SheetTrouble) as caught:
        read_sheet(file, Known(KNOWN, ZONE))
    assert caught.value.code is code


def test_the_area_of_a_sheet_is_told_wherever_its_bytes_are_cut():
    text = b"<x:row r='7'><c><v>1</v></c><c r = 'AB9' s='1'/><c  r='C9'><v>2</v></c><c t='n'><v/></c></x:row>"
    for cut in range(len(text)):
        area = Area()
        area.take(text[:cut])
        area.take(text[cut:])
        assert (area.rows, area.columns, area.cells) == (9, 4, 36)


def test_a_sheet_of_empty_rows_to_its_end_is_short(tmp_path):
    file = tmp_path / "plan.xlsx"
    book = Workbook(file, {"constant_memory": True})
    sheet, grey = book.add_worksheet(), book.add_format({"bg_color": "gray"})
    for number, row in enumerate((("agent", "date", "start", "end"), ("1", "2026-11-24", "08:00", "16:00"))):
        sheet.write_row(number, 0, row)
    for number in (*range(2, 2000), 1_048_575):
        sheet.write_blank(number, 0, None, grey)
    book.close()
    assert read_sheet(file, Known(KNOWN, ZONE)).rows == 1
