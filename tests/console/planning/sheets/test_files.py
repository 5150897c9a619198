"""Rosters as files: what comes in from CSV and XLSX in every shape they have, and that an export comes back."""

import io
import zipfile
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from console.planning.sheets.files import SheetCode, SheetTrouble, book_of, decoded
from console.planning.sheets.words import sheet_sentences, sheet_trouble_text
from resources.roster.agent import AgentSkill, SkillState
from resources.roster.commands import PEOPLE
from resources.roster.decide import decide
from resources.roster.page import Page
from resources.roster.sheets.cells import CellCode
from resources.roster.sheets.preview import BadRows
from resources.roster.sheets.reading import Known, preview
from tests.resources.roster.rosters import agent, at, roster, shift
from widgets.roster.sheet_texts import cell_sentences, row_fault_text

ZONE = ZoneInfo("Asia/Taipei")
KNOWN = roster([agent(1, "cards", "loans"), agent(2, "loans")], [shift(1), shift(2)])
HEAD = "agent,date,start,end,queue,activities\n"
CHINESE = "員工編號,姓名,組別\n1,林美玲,信用卡甲組\n2,陳志明,貸款組\n3,黃淑芬,客訴處理\n"


def found(text, known=KNOWN, zone=ZONE, encoding="utf-8"):
    content = text if isinstance(text, bytes) else text.encode(encoding)
    return preview(book_of(content, "plan.csv"), Known(known, zone, frozenset({"cards", "loans"})))


def faults(text, **options):
    return [(one.row, one.column, one.code.value) for one in found(text, **options).faults]


def test_a_plan_is_compared_with_the_roster():
    text = f"{HEAD}1,2026-11-23,16:00,24:00,,lunch 20:30-21:00\n2,2026-11-24,22:00,06:00,cards,break 00:30-00:45 Tea\n"
    plan = found(text)
    assert not plan.faults
    assert {day: (len(c.new), len(c.changed), c.same) for day, c in plan.days().items()} == {
        date(2026, 11, 23): (0, 1, 0),
        date(2026, 11, 24): (1, 0, 0),
    }
    first, second = (one.shift for one in plan.shifts)
    assert (first.id, first.activities[0].id) == (shift(1).id, shift(1).activities[0].id)  # it stays the same shift
    assert second.activities[0].start == datetime(2026, 11, 24, 16, 30, tzinfo=UTC)
    assert second.activities[0].title == "Tea"


@pytest.mark.parametrize(
    ("row", "column", "code"),
    [
        ("9,2026-11-24,08:00,16:00", "agent", "unknown_agent"),
        (",2026-11-24,08:00,16:00", "agent", "missing"),
        ("1,31.02.2026,08:00,16:00", "date", "no_date"),
        ("1,02/03/2026,08:00,16:00", "date", "date_ambiguous"),
        ("1,1026-11-24,08:00,16:00", "date", "date_far"),
        ("1,115/11/24,08:00,16:00", "date", "no_date"),
        ("1,2026-11-24,25:00,16:00", "start", "no_time"),
        ("1,2026-11-24,08:00,8 pm sharp", "end", "no_time"),
        ("1,2026-11-24,08:00,08:00", "end", "shift_empty"),
        ("1,2026-11-24,08:00,32:01", "end", "no_time"),
        ("1,2026-11-24,24:30,32:00", "start", "no_time"),
        ("1,2026-11-24,08:00,16:00,mortgages", "queue", "unknown_queue"),
        ("1,2026-11-24,08:00,16:00,,lunch 16:30-17:00", "activities", "activity_outside"),
        ("1,2026-11-24,08:00,16:00,,lunch 12:00-12:30; break 12:15-12:20", "activities", "activity_overlaps"),
        ("1,2026-11-24,08:00,16:00,,siesta 12:00-12:30", "activities", "no_activity"),
        ("1,2026-11-24,08:00,16:00\n1,2026-11-24,08:00,17:00", "start", "twice"),
        ("1,2026-11-24,08:00,16:00\n1,2026-11-24,15:00,18:00", "start", "shift_overlaps"),
        ("1,2026-11-24,22:00,06:00\n1,2026-11-25,05:00,09:00", "start", "shift_overlaps"),
    ],
)
def test_a_bad_row_is_named_with_its_column(row, column, code):
    (fault,) = found(HEAD + row + "\n").faults
    assert (fault.row, fault.column, fault.code) == (2 + row.count("\n"), column, code)
    assert "{" not in row_fault_text(fault)


@pytest.mark.parametrize(
    ("said", "day"),
    [("2026-11-04", 4), ("2026/11/4", 4), ("20261104", 4), ("4.11.2026", 4), ("2026年11月4日", 4), ("11/24/2026", 24),
     ("24/11/2026", 24), ("11/11/2026", 11)],
)  # fmt: skip
def test_dates_as_people_write_them(said, day):
    assert found(f"{HEAD}1,{said},08:00,16:00\n").shifts[0].day == date(2026, 11, day)


def test_another_row_of_the_column_shows_which_number_is_the_day():
    text = f"{HEAD}1,02/03/2026,08:00,16:00\n2,24/03/2026,08:00,16:00\n"
    assert [one.day for one in found(text).shifts] == [date(2026, 3, 2), date(2026, 3, 24)]


def test_an_hour_that_a_change_of_the_clocks_takes_or_doubles_is_a_bad_row():
    text = f"{HEAD}1,2026-03-29,02:30,10:00\n2,2026-10-25,02:30,10:00\n"
    assert faults(text, zone=ZoneInfo("Europe/Berlin")) == [(2, "start", "time_skipped"), (3, "start", "time_twice")]


def test_agents_with_skills_and_what_is_wrong_with_them():
    text = (
        "number;name;address;skills;mentor;new_until;active\n"
        "1;Aiko;SIP/1;loans:2 learning until 2027-03-31;2;2026-12-01;yes\n"
        "3;Emeka;SIP/2;cards:9;;;yes\n4;;SIP/4;cards;;;yes\n5;Zoë;SIP/5;cards;77;;maybe\n6;Ren;SIP/2;cards;;;yes\n"
        "7;Mei;SIP/7;golf;;;\n7;Mei;SIP/8;cards;;;\n"
    )
    plan = found(text)
    first = plan.agents[0][1]
    assert first.skills == (AgentSkill("cards"), AgentSkill("loans", 2, SkillState.LEARNING, date(2027, 3, 31)))
    assert (first.home, first.mentor, first.new_until) == ("cards", "2", date(2026, 12, 1))
    assert [(one.row, one.column, one.code) for one in plan.faults] == [
        (3, "skills", CellCode.LEVEL), (4, "name", CellCode.MISSING), (5, "active", CellCode.NO_YES),
        (6, "address", CellCode.ADDRESS_HELD), (7, "skills", CellCode.UNKNOWN_QUEUE),
    ]  # fmt: skip


def test_nothing_is_taken_in_while_a_row_is_bad_unless_it_is_left_out():
    plan = found(f"{HEAD}1,2026-11-24,08:00,16:00\n9,2026-11-24,08:00,16:00\n")
    with pytest.raises(BadRows):
        plan.command()
    command = plan.command(leaves_out=True)
    assert (command.left_out, len(command.days[0].shifts)) == (1, 1)
    assert command.seen == ((PEOPLE, 0), ("roster/2026-11-24", 0))


@pytest.mark.parametrize(
    ("encoding", "guessed"),
    [("utf-8", ""), ("utf-8-sig", ""), ("utf-16", ""), ("cp950", "cp950"), ("gb18030", "gb18030")],
)
def test_the_encodings_of_the_field(encoding, guessed):
    text = CHINESE
    plan = found(text, encoding=encoding)
    assert plan.guessed == guessed
    assert [one.name for _, one in plan.agents] == ["林美玲", "陳志明", "黃淑芬"]


def test_simplified_and_western_files_are_told_apart():
    simplified = "工号,姓名,班组\n1,刘晓燕,信用卡一组\n2,张建国,贷款组\n"
    assert decoded(simplified.encode("gb18030")) == (simplified, "gb18030")
    western = "number;name;team\n1;Zoë Müller;Côté Sud\n2;Søren Åberg;Café\n"
    assert decoded(western.encode("cp1252")) == (western, "cp1252")


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_separators(separator):
    text = f'{HEAD}1,2026-11-24,08:00,16:00,,"lunch 12:00-12:30; break 14:00-14:10"\n'.replace(",", separator)
    assert len(found(text).shifts[0].shift.activities) == 2


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"  \n", SheetCode.EMPTY),
        (b"\x00\x01\x02 binary", SheetCode.NO_ENCODING),
        (HEAD.encode() + b'1,"2026-11-24,08:00\n', SheetCode.QUOTE_OPEN),
        (b"PK\x03\x04 no zip", SheetCode.NO_WORKBOOK),
    ],
)
def test_a_file_that_cannot_be_read_says_why(content, code):
    with pytest.raises(SheetTrouble) as trouble:
        book_of(content, "plan.csv")
    assert trouble.value.code is code
    assert all("{" not in text for text in sheet_trouble_text(trouble.value))


def test_every_code_has_words():
    assert cell_sentences().keys() == set(CellCode)
    assert sheet_sentences().keys() == set(SheetCode)


def test_a_bomb_is_not_unpacked(tmp_path, monkeypatch):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * (3 << 20))
    monkeypatch.setattr("console.planning.sheets.files.UNPACKED", 2 << 20)
    with pytest.raises(SheetTrouble) as trouble:
        book_of(packed.getvalue(), "plan.xlsx")
    assert trouble.value.code is SheetCode.BOMB


def test_too_many_rows_are_too_many_and_empty_ones_do_not_count(monkeypatch):
    monkeypatch.setattr("console.planning.sheets.files.MOST_ROWS", 3)
    assert len(found(HEAD + "1,2026-11-24,08:00,16:00\n" + "\n" * 50).shifts) == 1
    with pytest.raises(SheetTrouble) as trouble:
        found(HEAD + "1,2026-11-24,08:00,16:00\n" * 5)
    assert trouble.value.code is SheetCode.TOO_MANY_ROWS


def test_what_a_preview_says_is_what_the_journal_gets():
    plan = found("number,name\n3,Ren\n1,Aiko\n")
    facts = decide({PEOPLE: Page(KNOWN)}, plan.command(), at(9))
    assert (facts[0].added, facts[0].edited) == (len(plan.people().added), len(plan.people().edited)) == (1, 1)
