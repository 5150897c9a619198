"""What lasts from one time to another."""

from datetime import datetime, timedelta


class Spanned:
    """Times are aware and UTC; the end is the first moment that no longer belongs to it."""

    __slots__ = ()

    start: datetime
    end: datetime

    @property
    def length(self) -> timedelta:
        return self.end - self.start

    def overlaps(self, start: datetime, end: datetime) -> bool:
        """Whether any of that time lies in it; what only touches it does not."""
        return self.start < end and start < self.end
