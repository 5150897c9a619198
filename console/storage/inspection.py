"""Looking at a store from outside, while a console may have it open."""

import sqlite3
from pathlib import Path

from console.storage.anchor import AnchorFile
from console.storage.attachments import FOLDER
from console.storage.database import reading
from console.storage.keys import Keyring, Vault, find_key
from console.storage.seal import mark_of
from console.storage.store import ANCHORS, DATABASE
from console.storage.troubles import StoreRefused, TroubleCode
from console.storage.verify import Fault, FaultCode, Verdict, rows_of, verify


def verify_at(directory: Path, *anchors: Path, vault: Vault | None = None) -> Verdict:
    """Verifies a store without opening it for writing, even while a console has it open. Raises StoreRefused.

    `anchors` are the directories in which its end may have been noted, beside the store's own.
    """
    file = directory / DATABASE
    if not file.exists():
        raise StoreRefused.because(TroubleCode.NO_ACCESS, path=file, detail="there is no log")
    try:
        with reading(file) as connection:
            store, mark = connection.execute("SELECT id, key_mark FROM store").fetchone()
            key = find_key(directory, store, vault or Keyring())
            if mark_of(key.secret) != mark:
                return Verdict(0, "", Fault(FaultCode.KEY_WRONG, 0), key.guard)
            files = [AnchorFile(place, store) for place in (*anchors, directory / ANCHORS)]
            noted = next((file for file in files if file.file.exists()), files[-1]).read()
            return verify(rows_of(connection), key.secret, key.guard, noted, directory / FOLDER)
    except (sqlite3.DatabaseError, TypeError) as fault:
        raise StoreRefused.because(TroubleCode.NOT_A_STORE, path=file, detail=fault) from fault
