"""A table as it was found in a file: its head recognised, its rows under the names of known columns."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from resources.roster.sheets.cells import Cell

AGENT_COLUMNS = (
    "number", "name", "address", "team", "site", "home", "skills", "languages", "mentor", "new_until", "checked",
    "active", "tags",
)  # fmt: skip
SHIFT_COLUMNS = ("agent", "date", "start", "end", "queue", "activities")
_LOOKED_AT = 20  # rows among which the head is sought

_ALSO: Mapping[str, tuple[str, ...]] = {
    "number": ("personnel number", "agent number", "員工編號", "工號", "工号", "员工编号"),
    "name": ("agent name", "姓名"),
    "address": ("pbx address", "extension", "交換機位址", "總機位址", "分機", "交换机地址", "总机地址", "分机"),
    "team": ("團隊", "組別", "团队", "组别", "班组", "班組"),
    "site": ("location", "據點", "職場", "职场", "网点"),
    "home": ("home queue", "所屬佇列", "主要佇列", "所属队列", "主队列"),
    "skills": ("技能",),
    "languages": ("語言", "语言"),
    "mentor": ("導師", "帶教師傅", "导师", "带教师傅"),
    "new_until": (
        "new until",
        "end of induction",
        "新人訓練最後一天",
        "入職訓練期滿日",
        "新人培训最后一天",
        "入职培训期满日",
    ),
    "checked": ("background check", "背景調查", "背景调查"),
    "active": ("在職", "在职"),
    "tags": ("標籤", "标签"),
    "agent": ("agent number", "number", "personnel number", "員工編號", "工號", "工号", "员工编号"),
    "date": ("day", "日期"),
    "start": ("begin", "from", "開始", "上班", "开始"),
    "end": ("to", "until", "結束", "下班", "结束"),
    "queue": ("佇列", "队列"),
    "activities": ("breaks", "休息與活動", "小休与活动", "活動", "活动"),
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet as the file has it: rows with their numbers, as the spreadsheet counts them."""

    name: str
    rows: Sequence[tuple[int, Sequence[Cell]]]


@dataclass(frozen=True, slots=True)
class Table:
    """`columns` are the places of those that are known, by name; `titles` what the file calls them."""

    name: str
    columns: Mapping[str, int]
    titles: Mapping[str, str]
    rows: Sequence[tuple[int, Sequence[Cell]]]

    def cells(self, column: str) -> Iterator[Cell]:
        """All cells of one column."""
        return (self.cell(row, column) for _, row in self.rows)

    def cell(self, row: Sequence[Cell], column: str) -> Cell:
        """The cell of a row; None where the row is too short or there is no such column."""
        place = self.columns.get(column)
        return row[place] if place is not None and place < len(row) else None


def agents_in(sheet: Sheet) -> Table | None:
    """The sheet as a table of agents; None: it is none."""
    return _table(sheet, AGENT_COLUMNS, {"number"}, {"name", "skills", "home", "address", "team", "active"})


def shifts_in(sheet: Sheet) -> Table | None:
    """The sheet as a table of shifts; None: it is none."""
    return _table(sheet, SHIFT_COLUMNS, {"agent", "date", "start", "end"}, {"agent"})


def _table(sheet: Sheet, columns: Iterable[str], needed: set[str], some: set[str]) -> Table | None:
    names = {name: (name, *_ALSO.get(name, ())) for name in columns}
    for place, (_, head) in enumerate(sheet.rows[:_LOOKED_AT]):
        said = [str(cell).strip().lower().lstrip("\ufeff") if isinstance(cell, str) else "" for cell in head]
        found = {name: said.index(word) for name, words in names.items() for word in words[::-1] if word in said}
        if needed <= found.keys() and some & found.keys():
            titles = {name: str(head[at]).strip() for name, at in found.items()}
            rows = [(number, row) for number, row in sheet.rows[place + 1 :] if any(map(_is_filled, row))]
            return Table(sheet.name, found, titles, rows)
    return None


def _is_filled(cell: Cell) -> bool:
    return cell is not None and (not isinstance(cell, str) or bool(cell.strip()))
