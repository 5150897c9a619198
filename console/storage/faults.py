"""What the database's errors mean."""

from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from console.storage.troubles import StoreFault, Trouble, TroubleCode

_FULL = ("database or disk is full", "disk I/O error")  # a file-size limit shows as the second
_BUSY = ("database is locked", "database table is locked")


def fault_of(error: SQLAlchemyError, where: Path) -> StoreFault:
    """The error as something that can be told."""
    detail = str(getattr(error, "orig", None) or error)
    if any(words in detail for words in _BUSY):
        return StoreFault(Trouble.of(TroubleCode.BUSY, path=where), full=False)
    full = any(words in detail for words in _FULL)
    code = TroubleCode.DISK_FULL if full else TroubleCode.DISK_FAULT
    return StoreFault(Trouble.of(code, path=where, detail=detail), full)
