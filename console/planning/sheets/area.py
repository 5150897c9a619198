"""The rectangle around the cells of a worksheet, told from its XML before a reader makes room for all of it."""

import re

_TAG = re.compile(
    rb"""<(?:\w+:)?(?:(c)(?=[\s>])|row\b)"""
    rb"""(?>(?:[^<>]*?\br\s*=\s*["']([A-Za-z]{0,3})(\d{1,9})["'])?)[^<>]*+(?<!/)>"""
)
_LONGEST_TAG = 1 << 12  # bytes kept where a tag may go on


class Area:
    """Takes the bytes of a sheet in order. A cell that does not say where it is stands beside the one before."""

    def __init__(self) -> None:
        self.rows = self.columns = 0
        self._beside = 0
        self._rest = b""

    @property
    def cells(self) -> int:
        return self.rows * self.columns

    def take(self, chunk: bytes) -> None:
        """Some more bytes."""
        text = self._rest + chunk
        end = text.rfind(b"<")
        self._rest = text[end:][:_LONGEST_TAG] if end >= 0 and b">" not in text[end:] else b""
        for cell, letters, number in _TAG.findall(text[: end if self._rest else len(text)]):
            if not cell:  # a row
                self.rows = max(self.rows, int(number or 0))
                self._beside = 0
            elif number:
                self.rows = max(self.rows, int(number))
                self._see(_column(letters))
            else:
                self._see(self._beside + 1)

    def _see(self, column: int) -> None:
        self._beside = column
        self.columns = max(self.columns, column)


def _column(letters: bytes) -> int:
    """1 for A, 28 for AB."""
    found = 0
    for letter in letters.upper():
        found = found * 26 + letter - 64
    return found
