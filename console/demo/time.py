"""When it is in the demo: a lively hour of the centre's day, and never earlier than the log's last entry."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

FIRST_LOOK = time(14, 20)  # a surge has just begun
OPENS, CLOSES = time(9, 30), time(19, 0)  # outside these hours the simulated centre is all but empty


def demo_start(today: datetime, last_entry: datetime | None, zone: ZoneInfo) -> datetime:
    """The demo's time at its start.

    `today` is the machine's time, `last_entry` the newest time in the demo's log (both aware; None: an empty log).
    Time in a log never runs backwards, so a later start goes on from there, or with the next morning.
    """
    first = datetime.combine(today.astimezone(zone).date(), FIRST_LOOK, zone)
    if last_entry is None or last_entry < first - timedelta(minutes=30):
        return first
    goes_on = last_entry.astimezone(zone) + timedelta(seconds=1)
    if OPENS <= goes_on.time() <= CLOSES:
        return goes_on
    morning = datetime.combine(goes_on.date(), OPENS, zone)
    return morning if morning >= goes_on else morning + timedelta(days=1)
