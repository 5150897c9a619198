"""Files of agents and shifts as sheets: CSV in the encodings of the field, XLSX; nothing in them is trusted."""

import csv
import hashlib
import io
import zipfile
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any

from console.acts.card_numbers import mask
from console.planning.sheets.area import Area
from resources.roster.sheets.cells import Cell
from resources.roster.sheets.preview import Preview
from resources.roster.sheets.reading import Book, Known, NoTable, preview
from resources.roster.sheets.table import Sheet

LARGEST = 64 << 20  # bytes of a file
UNPACKED = 400 << 20  # bytes that a workbook may unpack to
PARTS = 2000  # files in a workbook
MOST_ROWS = 100_000  # with something in them, in one sheet
MOST_COLUMNS = 200
MOST_CELLS = 10_000_000  # of the rectangle around all that a sheet holds: the reader makes room for each
SHEETS = 20
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_GUESSED = ("cp950", "gb18030", "cp1252")
_OTHER_BOOKS = ("content.xml", "xl/workbook.bin")  # OpenDocument and binary ones, whose cells are not looked at
_SEPARATORS = ",;\t"

Step = Callable[[int], None]  # told how many rows are read; raises to stop


class SheetCode(StrEnum):
    """Why a file is not read at all; the parameters stand beside it."""

    UNREADABLE = "unreadable"  # why
    TOO_LARGE = "too_large"  # limit (MB)
    TOO_MANY_ROWS = "too_many_rows"  # limit
    TOO_MANY_COLUMNS = "too_many_columns"  # limit
    BOMB = "bomb"
    NO_WORKBOOK = "no_workbook"
    PROTECTED = "protected"
    NO_ENCODING = "no_encoding"
    QUOTE_OPEN = "quote_open"  # row
    NO_TABLE = "no_table"
    EMPTY = "empty"


class SheetTrouble(Exception):  # noqa: N818
    """The file as a whole cannot be read; nothing was taken in."""

    def __init__(self, code: SheetCode, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = tuple((name, str(value)) for name, value in params.items())


def read_sheet(path: Path, known: Known, step: Step = lambda _rows: None) -> Preview:
    """The file compared with the roster. Raises SheetTrouble. Takes seconds for 100,000 rows: use another thread."""
    try:
        if path.stat().st_size > LARGEST:
            raise SheetTrouble(SheetCode.TOO_LARGE, limit=LARGEST >> 20)
        content = path.read_bytes()
    except OSError as fault:
        raise SheetTrouble(SheetCode.UNREADABLE, why=fault.strerror or str(fault)) from fault
    try:
        return preview(book_of(content, path.name), known, step)
    except NoTable as fault:
        raise SheetTrouble(SheetCode.NO_TABLE) from fault


def book_of(content: bytes, name: str) -> Book:
    """The sheets of a file by its bytes. Raises SheetTrouble."""
    digest = hashlib.sha256(content).hexdigest()
    if not content.strip():
        raise SheetTrouble(SheetCode.EMPTY)
    if content[:4] == b"PK\x03\x04":
        return Book(name, digest, tuple(_workbook(content)))
    text, guessed = decoded(content)
    return Book(name, digest, (Sheet("", _csv(text)),), guessed)


def decoded(content: bytes) -> tuple[str, str]:
    """The text, and the name of the encoding where it had to be guessed. Raises SheetTrouble."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            try:
                return content.decode(encoding), ""
            except UnicodeDecodeError as fault:
                raise SheetTrouble(SheetCode.NO_ENCODING) from fault
    if b"\0" in content:
        raise SheetTrouble(SheetCode.NO_ENCODING)
    try:
        return content.decode("utf-8"), ""
    except UnicodeDecodeError:
        found = [(text, encoding) for encoding in _GUESSED if (text := _try(content, encoding)) is not None]
    if not found:
        raise SheetTrouble(SheetCode.NO_ENCODING)
    return max(found, key=lambda one: _plausible(one[0]))


def _try(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return None


def _plausible(text: str) -> float:
    """How much of what is not ASCII is common writing: the usual ideographs, accented letters.

    Of the characters of Big5, GB18030 and Windows-1252 those that are seldom written tell a wrong guess.
    """
    odd = [character for character in text if character > "\x7f"]
    return sum(_common(character) for character in odd) / len(odd) if odd else 1.0


def _common(character: str) -> float:
    for encoding, last, weight in (("gb2312", b"\xd7\xff", 1.0), ("big5", b"\xc6\x7e", 1.0)):
        try:
            code = character.encode(encoding)
        except UnicodeEncodeError:
            continue
        first = b"\xb0\xa1" if encoding == "gb2312" else b"\xa4\x40"
        if first <= code <= last:
            return weight
    if "\u4e00" <= character <= "\u9fff":
        return 0.2
    return (
        0.9
        if character.isalpha() and character < "\u0180"
        else 0.5
        if character in "，。；：、（）「」　“”€–—"
        else 0.0
    )


def _csv(text: str) -> list[tuple[int, Sequence[Cell]]]:
    csv.field_size_limit(1 << 17)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    try:
        return _within((number, row) for number, row in _numbered(reader))
    except csv.Error as fault:
        raise SheetTrouble(SheetCode.QUOTE_OPEN, row=reader.line_num) from fault


def _numbered(reader: Any) -> Iterator[tuple[int, Sequence[Cell]]]:
    """Rows under the number of the line on which they begin."""
    while True:
        begins = reader.line_num + 1
        row = next(reader, None)
        if row is None:
            return
        yield begins, row


def _separator(text: str) -> str:
    """What the most columns of the first lines agree on, quoted texts aside."""
    lines = [line for line in text[:20_000].splitlines()[:20] if line.strip()]
    return max(_SEPARATORS, key=lambda mark: sorted(_unquoted(line).count(mark) for line in lines)[len(lines) // 2])


def _unquoted(line: str) -> str:
    return "".join(line.split('"')[::2])


def _within(rows: Iterator[tuple[int, Sequence[Cell]]]) -> list[tuple[int, Sequence[Cell]]]:
    """The rows that have something in them. Raises SheetTrouble when there are too many."""
    found: list[tuple[int, Sequence[Cell]]] = []
    for number, row in rows:
        if not any(cell not in (None, "") for cell in row):
            continue
        if len(row) > MOST_COLUMNS and any(cell not in (None, "") for cell in row[MOST_COLUMNS:]):
            raise SheetTrouble(SheetCode.TOO_MANY_COLUMNS, limit=MOST_COLUMNS)
        if len(found) > MOST_ROWS:
            raise SheetTrouble(SheetCode.TOO_MANY_ROWS, limit=MOST_ROWS)
        found.append((number, [_harmless(cell) for cell in row[:MOST_COLUMNS]]))
    return found


def _harmless(cell: Cell) -> Cell:
    """Texts without the card numbers that somebody may have left in them."""
    return mask(cell).text if isinstance(cell, str) and len(cell) > 12 else cell


def _workbook(content: bytes) -> Iterator[Sheet]:
    _check_zip(content)
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError  # only here: it need not be at the start

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        for name in book.sheet_names[:SHEETS]:
            sheet = book.get_sheet_by_name(name)
            yield Sheet(name, _within(enumerate(sheet.iter_rows(), 1)))
    except PasswordError as fault:
        raise SheetTrouble(SheetCode.PROTECTED) from fault
    except CalamineError as fault:
        raise SheetTrouble(SheetCode.NO_WORKBOOK) from fault


def _check_zip(content: bytes) -> None:
    """Raises SheetTrouble for what is no workbook, or unpacks to more than a workbook would."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            parts = packed.infolist()
            if any(part.filename.lower() in _OTHER_BOOKS for part in parts):
                raise SheetTrouble(SheetCode.NO_WORKBOOK)
            if len(parts) > PARTS or sum(part.file_size for part in parts) > UNPACKED:
                raise SheetTrouble(SheetCode.BOMB)
            for part in parts:
                _unpack(packed, part)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError) as fault:
        raise SheetTrouble(SheetCode.NO_WORKBOOK) from fault


def _unpack(packed: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    """What the directory of a packed file says of its sizes may be a lie; so may be where its cells lie."""
    left, area = part.file_size, Area()
    with packed.open(part) as stream:
        while chunk := stream.read(1 << 20):
            left -= len(chunk)
            if left < 0:
                raise SheetTrouble(SheetCode.BOMB)
            area.take(chunk)
    if area.cells > MOST_CELLS:
        if area.columns > MOST_COLUMNS:
            raise SheetTrouble(SheetCode.TOO_MANY_COLUMNS, limit=MOST_COLUMNS)
        raise SheetTrouble(SheetCode.TOO_MANY_ROWS, limit=MOST_ROWS)
