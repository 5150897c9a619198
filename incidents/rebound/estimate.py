"""When the technical side says that the service will be back, as a step of the playbook has it on record."""

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from incidents.incident import Incident

KEY = "estimate"  # of the evidence
_CLOCK = re.compile(r"(?<!\d)([01]?\d|2[0-3])[:：]([0-5]\d)(?!\d)")
_SPAN = re.compile(r"(\d{1,3})\s*(h\b|hours?|小時|小时|min|分)", re.IGNORECASE)


def stated_return(incident: Incident, zone: ZoneInfo) -> datetime | None:
    """The estimate that was stated last, as a time ("16:30") or a span from then ("45 min", "2 h"); None: nobody
    stated one that says a time."""
    said = [
        (run.at, words)
        for run in incident.steps
        if run.at is not None
        for key, words in run.evidence
        if key == KEY and words
    ]
    return _meant(*max(said), zone) if said else None


def _meant(at: datetime, words: str, zone: ZoneInfo) -> datetime | None:
    if found := _CLOCK.search(words):
        local = at.astimezone(zone)
        meant = local.replace(hour=int(found[1]), minute=int(found[2]), second=0, microsecond=0)
        return meant if meant >= local.replace(second=0, microsecond=0) else meant + timedelta(days=1)
    if found := _SPAN.search(words):
        hours = found[2].lower().startswith(("h", "小"))
        return at + timedelta(hours=int(found[1])) if hours else at + timedelta(minutes=int(found[1]))
    return None
