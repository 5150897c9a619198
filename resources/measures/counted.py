"""What a record of a queue's quarter of an hour says, and how much of it must have been measured to count."""

from typing import Protocol

WHOLE = 0.95  # of a quarter of an hour that must have been measured for its count to be one


class Counted(Protocol):
    """What came to a queue in the quarter of an hour from `start`, and in how many slots that was measured."""

    @property
    def start(self) -> int: ...
    @property
    def queue(self) -> str: ...
    @property
    def measured(self) -> int: ...
    @property
    def offered(self) -> int: ...
