"""Python's collector of reference cycles, which rests while much is made that stays."""

import gc
from threading import Lock
from typing import ClassVar, Self


class Rest:
    """The collector rests until this, and every other one, has ended; then it leaves alone what was made.

    Its walk over hundreds of thousands of values that stay for ever holds up every thread for a tenth of a second and
    more, again and again. May be begun and ended in any thread, ended more than once.
    """

    _lock: ClassVar[Lock] = Lock()
    _held: ClassVar[int] = 0
    _was_on: ClassVar[bool] = True

    def __init__(self) -> None:
        self._ended = False
        with Rest._lock:
            if not Rest._held:
                Rest._was_on = gc.isenabled()
            Rest._held += 1
            gc.disable()

    def end(self) -> None:
        """What was made stays; the collector works again if it did before."""
        with Rest._lock:
            if self._ended:
                return
            self._ended = True
            Rest._held -= 1
            gc.freeze()
            if not Rest._held and Rest._was_on:
                gc.enable()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, fault: object, trace: object) -> None:
        self.end()
