"""What the database's errors mean."""

import sqlite3
from pathlib import Path

from sqlalchemy.exc import DatabaseError, SQLAlchemyError

from console.storage.troubles import StoreFault, StoreRefused, Trouble, TroubleCode

_FULL = {"SQLITE_FULL", "SQLITE_IOERR_WRITE"}  # a quota or a limit on a file's size shows as the second
_BUSY = {"SQLITE_BUSY", "SQLITE_LOCKED"}
_OF_THE_DISK = ("SQLITE_FULL", "SQLITE_IOERR", "SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_CANTOPEN", "SQLITE_READONLY")


def fault_of(error: SQLAlchemyError, where: Path) -> StoreFault:
    """The error as something that can be told."""
    cause = getattr(error, "orig", None) or error
    name = getattr(cause, "sqlite_errorname", "")
    if name in _BUSY:
        return StoreFault(Trouble.of(TroubleCode.BUSY, path=where), full=False)
    if not name.startswith(_OF_THE_DISK):
        return StoreFault(Trouble.of(TroubleCode.DEFECT, what=cause), full=False)
    full = name in _FULL
    code = TroubleCode.DISK_FULL if full else TroubleCode.DISK_FAULT
    return StoreFault(Trouble.of(code, path=where, detail=cause), full)


def refusal_of(fault: BaseException, file: Path) -> BaseException:
    """What to tell about a failed opening; defects stay what they are."""
    if isinstance(fault, StoreFault):
        return StoreRefused(fault.trouble)
    if isinstance(fault, (DatabaseError, sqlite3.DatabaseError)):
        return StoreRefused.because(TroubleCode.NOT_A_STORE, path=file, detail=getattr(fault, "orig", fault))
    if isinstance(fault, OSError):
        return StoreRefused.because(TroubleCode.NO_ACCESS, path=file, detail=fault.strerror)
    return fault
