"""Brings samples of the floor to the disk, whatever the disk does. Belongs to one thread; knows no toolkit."""

import shutil
from collections import deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from console.storage.measures import Contacts, Damaged, Found, MeasuresFile, set_aside
from console.storage.troubles import StoreFault, StoreRefused, Trouble, TroubleCode
from resources.alarms.past import past_of
from resources.alarms.preview import Past
from resources.day import Day
from resources.expected import Expected
from resources.floor import QueueFigures
from resources.measures.blocks import Block, DamagedBlock, quarter_of
from resources.measures.earlier import Earlier, earlier
from resources.measures.history import History
from resources.measures.sample import Sample, kept_since
from resources.measures.usual import LOOK_BACK, usual

Before = Callable[[], Iterable[Sample]]

AT_ONCE = 6  # samples a commit: a kill costs the last half minute of the centre's clock at most
KEPT = 360  # samples that wait while the disk takes none: half an hour, which the traces on screen need anyway
RESERVE = 256 << 20  # bytes that measures leave free on the disk: the log needs them more


class Hitch(StrEnum):
    """What a person is told of the recording."""

    DISK_FULL = "disk_full"
    DISK_FAULT = "disk_fault"
    BUSY = "busy"
    NO_ACCESS = "no_access"
    FOREIGN = "foreign"
    NEWER = "newer"
    SET_ASIDE = "set_aside"
    DAMAGED_BLOCK = "damaged_block"
    WORKS_AGAIN = "works_again"


class Told(NamedTuple):
    """A hitch with what fills its sentence."""

    hitch: Hitch
    params: tuple[tuple[str, str], ...] = ()


_HITCHES = {
    TroubleCode.DISK_FULL: Hitch.DISK_FULL,
    TroubleCode.BUSY: Hitch.BUSY,
    TroubleCode.NO_ACCESS: Hitch.NO_ACCESS,
    TroubleCode.NOT_A_STORE: Hitch.FOREIGN,
    TroubleCode.NEWER_SCHEMA: Hitch.NEWER,
}


class Recorder:
    """Opens its file with the first use, and tries again with every later write while the disk refuses.

    Without a directory it remembers the last half hour and keeps nothing. `before` brings what happened before the
    console ran, for a centre that knows it; it is asked when somebody first wants to see it.
    """

    def __init__(
        self, directory: Path | None, zone: ZoneInfo, reserve: int = RESERVE, before: Before | None = None
    ) -> None:
        self._directory, self._zone, self._reserve = directory or Path(), zone, reserve
        self._before = before
        self._waiting: deque[Sample] = deque(maxlen=KEPT)
        self._untried = 0
        self._file: MeasuresFile | None = None
        self._refused = directory is None
        self._hitch: Hitch | None = None  # told, and not over yet
        self._damaged: dict[tuple[str, int], DamagedBlock] = {}
        self._named = 0  # of the damaged ones
        self._untold: tuple[Told, ...] = ()

    def take(self, sample: Sample) -> tuple[Told, ...]:
        """Keep a sample; every so many are written. What is to be told of it."""
        self._waiting.append(sample)
        self._untried += 1
        untold, self._untold = self._untold, ()
        return (*untold, *(self.flush() if self._untried >= AT_ONCE else ()), *self._name_damaged())

    def flush(self) -> tuple[Told, ...]:
        """Write what waits. What is to be told: a hitch when it begins, and when it is over."""
        self._untried = 0
        if self._refused or not self._waiting:
            return ()
        try:
            return (*self._write(), *self._over())
        except StoreRefused as refused:
            self._refused = True
            return self._begun(refused.trouble)
        except StoreFault as fault:
            return self._begun(fault.trouble)
        except OSError as fault:
            return self._begun(Trouble.of(TroubleCode.NO_ACCESS, path=self._directory, detail=fault.strerror))

    def history(self, queue: str, since: float, until: float) -> History:
        """What is kept of a queue over a time (epoch seconds), with what is not written yet."""
        self._fill()
        blocks = {block.start: block for block in self._stored(queue, since, until)}
        for sample in self._waiting:
            start = quarter_of(sample.slot)
            if queue in sample.queues and since - 900 < start < until:
                blocks.setdefault(start, Block.empty(queue, start)).put(sample.slot, sample.queues[queue])
        return History.of(queue, since, until, blocks.values())

    def past(self, since: float, until: float, queues: Iterable[QueueFigures]) -> Past | None:
        """What is kept of all queues over a time, as alarm rules see it; None while nothing can be read."""
        self._untold += self.flush()
        try:
            rows = self._opened().encoded(since, until) if not self._refused else ()
        except (StoreFault, StoreRefused):
            return None
        return past_of(rows, since, until, queues) if rows else None

    def usual(self, now: datetime) -> dict[str, Expected]:
        """What is usual on the centre's day of `now`, by queue, as far as earlier days can say."""
        counted = self.contacts((now - LOOK_BACK).timestamp())
        return usual(counted, now.astimezone(self._zone).date(), self._zone)

    def earlier(self, now: datetime) -> Earlier:
        """What came today before `now`, as far as it is written."""
        midnight = Day.of(now.timestamp(), self._zone).start
        return earlier(self.contacts(midnight), midnight, now.timestamp())

    def contacts(self, since: float) -> tuple[Contacts, ...]:
        """What came quarter by quarter since then, as far as it is written; nothing while the file cannot be read."""
        try:
            return self._opened().contacts(since) if not self._refused else ()
        except (StoreFault, StoreRefused):
            return ()

    def clear(self, now: datetime) -> bool:
        """One step of clearing out what is older than 13 months; whether there may be more."""
        try:
            limit = kept_since(now, self._zone).timestamp()
            return not self._refused and self._opened().clear_before(limit)
        except (StoreFault, StoreRefused):
            return False  # tomorrow night again

    def close(self) -> tuple[Told, ...]:
        """Write what waits and let go of the file."""
        told = (*self.flush(), *self._name_damaged())
        self._shut()
        return told

    def _write(self) -> tuple[Told, ...]:
        if shutil.disk_usage(self._directory).free < self._reserve:
            raise StoreFault(Trouble.of(TroubleCode.DISK_FULL, path=self._directory), full=True)
        told: tuple[Told, ...] = ()
        try:
            damaged = self._opened().write(self._waiting)
        except Damaged:
            self._shut()
            told = (_told(Hitch.SET_ASIDE, path=set_aside(self._directory)),)
            damaged = self._opened().write(self._waiting)
        self._waiting.clear()
        self._note(damaged)
        return told

    def _fill(self) -> None:
        before, self._before = self._before, None
        if before is not None and not self._refused:
            with suppress(StoreFault, StoreRefused):  # writing tells of it
                self._note(self._opened().write(before(), fill=True))

    def _stored(self, queue: str, since: float, until: float) -> tuple[Block, ...]:
        try:
            found = self._opened().blocks(queue, since, until) if not self._refused else Found(())
        except (StoreFault, StoreRefused):
            return ()  # what cannot be read is not known; writing tells why
        self._note(found.damaged)
        return found.blocks

    def _note(self, damaged: Iterable[DamagedBlock]) -> None:
        self._damaged |= {(one.queue, one.start): one for one in damaged}

    def _name_damaged(self) -> tuple[Told, ...]:
        """Every block that cannot be read is named once."""
        fresh, self._named = list(self._damaged.values())[self._named :], len(self._damaged)
        return tuple(self._damage_told(one) for one in fresh)

    def _damage_told(self, one: DamagedBlock) -> Told:
        began = datetime.fromtimestamp(one.start, self._zone)
        return _told(Hitch.DAMAGED_BLOCK, queue=one.queue, start=f"{began:%Y-%m-%d %H:%M}")

    def _opened(self) -> MeasuresFile:
        if self._file is None:
            self._file = MeasuresFile.open(self._directory)
        return self._file

    def _shut(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def _begun(self, trouble: Trouble) -> tuple[Told, ...]:
        hitch = _HITCHES.get(trouble.code, Hitch.DISK_FAULT)
        if hitch == self._hitch:
            return ()
        self._hitch = hitch
        return (Told(hitch, trouble.params),)

    def _over(self) -> tuple[Told, ...]:
        over, self._hitch = self._hitch, None
        return (Told(Hitch.WORKS_AGAIN),) if over else ()


def _told(hitch: Hitch, **params: object) -> Told:
    return Told(hitch, tuple((name, str(value)) for name, value in params.items()))
