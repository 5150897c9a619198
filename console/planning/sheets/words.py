"""Why a file of agents and shifts is not read at all: what is wrong, what to do."""

from PySide6.QtCore import QCoreApplication

from console.planning.sheets.files import SheetCode, SheetTrouble

translate = QCoreApplication.translate


def sheet_trouble_text(trouble: SheetTrouble) -> tuple[str, str]:
    """What is wrong with the file, and what to do. Nothing was taken in."""
    what, to_do = sheet_sentences()[trouble.code]
    params = dict(trouble.params)
    return what.format_map(params), to_do.format_map(params)


def sheet_sentences() -> dict[str, tuple[str, str]]:
    """By code: both sentences, with the code's parameters in braces."""
    return {**_of_the_file(), **_of_what_is_in_it()}


def _of_the_file() -> dict[str, tuple[str, str]]:
    return {
        SheetCode.UNREADABLE: (
            translate("SheetTrouble", "The file cannot be read: {why}."),
            translate("SheetTrouble", "Close it where it is open, or copy it to this computer."),
        ),
        SheetCode.TOO_LARGE: (
            translate("SheetTrouble", "The file is larger than {limit} MB."),
            translate("SheetTrouble", "Split it by days; each part can be taken in by itself."),
        ),
        SheetCode.BOMB: (
            translate("SheetTrouble", "The workbook unpacks to far more than a roster has."),
            translate("SheetTrouble", "Save the sheet as CSV, and ask where the file comes from."),
        ),
        SheetCode.NO_WORKBOOK: (
            translate("SheetTrouble", "The workbook is damaged, or is none."),
            translate("SheetTrouble", "Open it in a spreadsheet and save it again as XLSX or CSV."),
        ),
        SheetCode.PROTECTED: (
            translate("SheetTrouble", "The workbook asks for a password."),
            translate("SheetTrouble", "Save it without one."),
        ),
    }


def _of_what_is_in_it() -> dict[str, tuple[str, str]]:
    return {
        SheetCode.TOO_MANY_ROWS: (
            translate("SheetTrouble", "A sheet has more than {limit} rows."),
            translate("SheetTrouble", "Split it by days; each part can be taken in by itself."),
        ),
        SheetCode.TOO_MANY_COLUMNS: (
            translate("SheetTrouble", "A row has more than {limit} columns."),
            translate("SheetTrouble", "Keep the columns of a roster and leave the others out."),
        ),
        SheetCode.NO_ENCODING: (
            translate("SheetTrouble", "The file is no text in an encoding that the console knows."),
            translate("SheetTrouble", "Save it as “CSV UTF-8”."),
        ),
        SheetCode.QUOTE_OPEN: (
            translate("SheetTrouble", "A double quote is wrong near line {row}."),
            translate("SheetTrouble", "Close it, or double it where it belongs to a text."),
        ),
        SheetCode.NO_TABLE: (
            translate("SheetTrouble", "No sheet has the columns of agents or of shifts."),
            translate("SheetTrouble", "Agents need “number” and “name”; shifts “agent”, “date”, “start” and “end”."),
        ),
        SheetCode.EMPTY: (
            translate("SheetTrouble", "The file is empty."),
            translate("SheetTrouble", "Choose another file."),
        ),
    }
