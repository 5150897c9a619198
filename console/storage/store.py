"""The store: one directory with the database, its lock, its ballast and, where there is no keyring, its key."""

import logging
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple, Self, TypeVar
from uuid import uuid4

from sqlalchemy import Connection, insert, select
from sqlalchemy.exc import SQLAlchemyError

from console.acts.card_numbers import mask
from console.settings.places import STORE_FILE
from console.storage import drafts, places
from console.storage.anchor import AnchorFile
from console.storage.attachments import FOLDER, Attachments
from console.storage.ballast import BYTES, Ballast
from console.storage.claim import claim
from console.storage.codec import decode
from console.storage.database import Database, Durability, reading
from console.storage.faults import fault_of, refusal_of
from console.storage.journal import Head, Journal
from console.storage.keys import Key, Keyring, Vault, find_key, make_key
from console.storage.lock import StoreLock
from console.storage.migrate import bring_up, check_content
from console.storage.readout import read_out
from console.storage.seal import mark_of
from console.storage.session import Session
from console.storage.tables import journal
from console.storage.tables import store as store_table
from console.storage.troubles import StoreRefused, Trouble, TroubleCode
from console.storage.verify import Verdict, rows_of, verify
from incidents.attachments.facts import AttachmentAdded
from resources.entry import Entry

DATABASE = STORE_FILE
BALLAST = "ballast"
ANCHORS = "anchors"

T = TypeVar("T")
log = logging.getLogger(__name__)


class Space(NamedTuple):
    """Bytes free where the store lies, and whether that is little (under 1 GB or 5 %)."""

    free: int
    low: bool


class Store:
    """Open from `open` to `close`, by one process at a time."""

    def __init__(self, directory: Path, database: Database, lock: StoreLock, ballast: Ballast) -> None:
        self.directory = directory
        self.warnings: tuple[Trouble, ...] = ()
        self.database = database
        self.ballast = ballast
        self.attachments = Attachments(directory / FOLDER)
        self._lock = lock
        self._stop = threading.Event()
        self.id = ""
        self.key: Key
        self.journal: Journal
        self.anchors: AnchorFile

    @classmethod
    def open(
        cls,
        directory: Path,
        *,
        anchors: Path | None = None,
        vault: Vault | None = None,
        ballast: int = BYTES,
        how: Durability | None = None,
        check: Callable[[Path], None] = places.check_place,
        lock: StoreLock | None = None,
    ) -> Self:
        """Opens the store in `directory`, making it if there is none. Raises StoreRefused.

        `anchors` is the directory for the notes outside the database, by default one inside `directory`; `lock` is
        what `claim` gave, if the store was claimed before.
        """
        file = directory / DATABASE
        lock = lock or claim(directory, check)
        database = Database(file, how)
        try:
            check_content(file)
            store = cls(directory, database, lock, Ballast(directory / BALLAST, ballast))
            store._get_ready(anchors or directory / ANCHORS, vault or Keyring())
        except BaseException as fault:
            database.close()
            lock.release()
            raise refusal_of(fault, file) from fault
        return store

    @contextmanager
    def session(self) -> Iterator[Session]:
        """One transaction. Raises StoreFault when it could not be carried out or its outcome is unknown."""
        with self._transaction() as connection:
            yield Session(connection, self.journal)

    def entries(self) -> Iterator[Entry]:
        """The whole journal in order."""
        position = 0
        while True:
            with self.session() as session:
                page = session.entries_after(position)
            if not page:
                return
            yield from page
            position = page[-1].position

    def read_out(self, passes: Callable[[str], bool] = lambda _stream: False) -> Iterator[Entry]:
        """The journal in order as it lies on the disk; may run in another thread than the acts.

        Entries of streams that `passes` over are not read: the shifts of days long past.

        Raises VerifyingStopped after `stop_verifying`.
        """
        return read_out(self.database.file, self._stop.is_set, passes=passes)

    def save_draft(self, key: str, text: str) -> int:
        """Keeps a half-written text, or forgets it when it is empty; how many card numbers were masked in it."""
        masked = mask(text)
        with self._transaction() as connection:
            drafts.save(connection, key, masked.text, datetime.now(UTC))
        return masked.found

    def drafts(self) -> dict[str, str]:
        """Half-written texts by key."""
        with self._transaction() as connection:
            return drafts.load(connection)

    def head(self) -> Head:
        with self.session() as session:
            return session.head()

    def anchor(self) -> Trouble | None:
        """Notes the head outside; what stood in the way, if anything. Takes the ballast back once there is room."""
        self.ballast.fill()
        return self._note(self.head())

    def verify(self) -> Verdict:
        """The verdict over the whole journal as it lies on the disk; may run in another thread than the acts.

        Raises VerifyingStopped after `stop_verifying`.
        """
        noted = self.anchors.read()  # first: what is written from here on is in the rows, if not in the notes
        with reading(self.database.file) as connection:
            return verify(
                rows_of(connection, self._stop.is_set),
                self.key.secret,
                self.key.guard,
                noted,
                self.attachments.directory,
            )

    def stop_verifying(self) -> None:
        """Ends a verification that another thread is at, and refuses later ones."""
        self._stop.set()

    def space(self) -> Space:
        """How much room is left."""
        usage = shutil.disk_usage(self.directory)
        return Space(usage.free, usage.free < 1 << 30 or usage.free < usage.total * 0.05)

    def space_trouble(self) -> Trouble | None:
        """What to tell when little room is left."""
        space = self.space()
        return Trouble.of(TroubleCode.DISK_LOW, path=self.directory, free_mb=space.free >> 20) if space.low else None

    def close(self) -> None:
        """Safe to call twice."""
        self.database.close()
        self._lock.release()

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        try:
            with self.database.transaction() as connection:
                yield connection
        except SQLAlchemyError as error:
            raise fault_of(error, self.directory) from error

    def _get_ready(self, anchors: Path, vault: Vault) -> None:
        bring_up(self.database)
        with self._transaction() as connection:
            row = connection.execute(select(store_table)).first()
            self.id = row.id if row else str(uuid4())
            self.anchors = AnchorFile(anchors, self.id)
            self.key = find_key(self.directory, self.id, vault) if row else make_key(self.directory, self.id, vault)
            self.journal = Journal(self.key.secret)
            mark = mark_of(self.key.secret)
            if row and row.key_mark != mark:
                raise StoreRefused.because(TroubleCode.KEY_WRONG, path=self.directory)
            if not row:
                self.anchors.begin(datetime.now(UTC))
                connection.execute(insert(store_table).values(id=self.id, created_at=datetime.now(UTC), key_mark=mark))
        self._clear_attachments()
        self.ballast.fill()
        self.warnings = tuple(self._warnings())

    def _clear_attachments(self) -> None:
        """What was taken in by a console that was killed before it could be recorded."""
        if not self.attachments.directory.exists():
            return
        with self._transaction() as connection:
            bodies = connection.scalars(select(journal.c.body).where(journal.c.kind == AttachmentAdded.kind))
            known = {decode(AttachmentAdded.kind, body).attachment for body in bodies}
        try:
            self.attachments.clear_orphans(known)
        except OSError:  # they cost room, nothing else
            log.warning("files of attachments that nobody names could not be taken away", exc_info=True)

    def _warnings(self) -> Iterator[Trouble]:
        """A quick look at the disk and at the last note; the whole chain is checked by `verify`."""
        if low := self.space_trouble():
            yield low
        last, head = self.anchors.last(), self.head()
        if last is None:
            yield Trouble.of(TroubleCode.ANCHOR_MISSING, path=self.anchors.file)
        elif last.position > head.position or self._hash_at(last.position) not in (last.hash, None):
            yield Trouble.of(TroubleCode.ANCHOR_AHEAD, noted=last.position, found=head.position)
        elif last.position < head.position and (trouble := self._note(head)):
            yield trouble

    def _hash_at(self, position: int) -> str | None:
        with self._transaction() as connection:
            return connection.scalar(select(journal.c.hash).where(journal.c.position == position))

    def _note(self, head: Head) -> Trouble | None:
        try:
            self.anchors.note(head.position, head.hash, datetime.now(UTC))
        except OSError as fault:
            return Trouble.of(TroubleCode.ANCHOR_UNWRITABLE, path=self.anchors.file, detail=fault.strerror)
        return None
