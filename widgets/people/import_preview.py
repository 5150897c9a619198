"""What an import would do, as it is shown before anything is written."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that cannot be taken in; `row` as a spreadsheet counts them, `column` as its head says, `what` is wrong."""

    row: int
    column: str
    what: str


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """`file` and `sheet` are names, `encoding` as it was read; `left` are known agents who are not in the file.

    `shifts` are counted by day. `rows` are all rows read, good and bad. `guess` is the beginning of the file as a
    guessed encoding makes it; empty: nothing was guessed. `left` go only from a file that is complete.
    """

    file: str
    sheet: str
    encoding: str
    rows: int
    has_agents: bool
    added: int = 0
    edited: int = 0
    unchanged: int = 0
    left: int = 0
    shifts: tuple[tuple[date, int], ...] = ()
    guess: str = ""
    bad: tuple[BadRow, ...] = ()
    bad_rows: int = 0  # one row may be wrong in several places

    @property
    def brings(self) -> bool:
        """Whether there is anything to take in."""
        return bool(self.added or self.edited or self.shifts)
