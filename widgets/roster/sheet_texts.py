"""What is wrong with a file of agents and shifts, or with one row of it, in plain words."""

from PySide6.QtCore import QCoreApplication

from resources.roster.sheets.cells import CellCode, RowFault

translate = QCoreApplication.translate


def row_fault_text(fault: RowFault) -> str:
    """What is wrong with the cell or the row, and what to write instead."""
    return cell_sentences()[fault.code].format_map(dict(fault.params))


def cell_sentences() -> dict[str, str]:
    """By code: what is wrong, with the code's parameters in braces."""
    return {**_of_dates(), **_of_agents(), **_of_shifts()}


def _of_dates() -> dict[str, str]:
    return {
        CellCode.NO_DATE: translate("Sheet", "“{text}” is no date; write it as 2026-11-24"),
        CellCode.DATE_AMBIGUOUS: translate(
            "Sheet", "“{text}” may be two days: the day or the month may stand first; write it as 2026-11-24"
        ),
        CellCode.DATE_FAR: translate("Sheet", "“{text}” is not between 2000 and 2099"),
        CellCode.DATE_SETTLED: translate("Sheet", "{text} is settled: shifts are taken in from {first} on"),
        CellCode.NO_TIME: translate("Sheet", "“{text}” is no time of day; write it as 08:30"),
        CellCode.TIME_SKIPPED: translate("Sheet", "{text} does not exist: the clocks go forward then"),
        CellCode.TIME_TWICE: translate("Sheet", "{text} comes twice: the clocks go back then"),
        CellCode.NO_YES: translate("Sheet", "“{text}” is neither yes nor no"),
        CellCode.MISSING: translate("Sheet", "nothing stands here"),
        CellCode.TOO_LONG: translate("Sheet", "“{text}” is longer than {limit} characters"),
        CellCode.ODD_CHARACTER: translate("Sheet", "“{text}” has characters that no name has; is the encoding right?"),
    }


def _of_agents() -> dict[str, str]:
    return {
        CellCode.NO_SKILL: translate("Sheet", "“{text}” is no skill, or is there twice; write it as cards:3"),
        CellCode.LEVEL: translate("Sheet", "the level in “{text}” is not from 1 to 5"),
        CellCode.UNKNOWN_QUEUE: translate("Sheet", "the centre has no queue “{text}”"),
        CellCode.UNKNOWN_AGENT: translate("Sheet", "nobody has the personnel number “{text}”"),
        CellCode.TWICE: translate("Sheet", "“{text}” stands in row {row} already"),
        CellCode.ADDRESS_HELD: translate("Sheet", "the PBX address “{text}” belongs to {agent}"),
    }


def _of_shifts() -> dict[str, str]:
    return {
        CellCode.NO_ACTIVITY: translate("Sheet", "“{text}” cannot be read; write it as break 10:00-10:15"),
        CellCode.ACTIVITY_OUTSIDE: translate("Sheet", "“{text}” lies outside the shift"),
        CellCode.ACTIVITY_OVERLAPS: translate("Sheet", "“{text}” lies over something else in the shift"),
        CellCode.SHIFT_EMPTY: translate("Sheet", "the shift ends when it begins"),
        CellCode.SHIFT_OVERLAPS: translate("Sheet", "the agent has another shift at that time, in row {row}"),
    }
