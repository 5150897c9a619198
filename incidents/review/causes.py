"""Whether a root cause comes back: the incidents of one cause within six months."""

from collections.abc import Iterable
from datetime import timedelta

from incidents.incident import Incident
from incidents.review.kinds import Cause
from incidents.review.times import counts

HALF_A_YEAR = timedelta(days=183)  # "at least twice within 6 months", Delegated Regulation (EU) 2024/1772 article 8


def same_cause(incidents: Iterable[Incident], incident: Incident, cause: Cause | None = None) -> tuple[Incident, ...]:
    """Earlier and later incidents of the same cause, begun within half a year of this one, the newest first.

    `cause` tries a code before it is named. Unknown is no cause that could come back; drills and merged ones do not
    count.
    """
    code = cause or incident.review.cause
    if code is None or code is Cause.UNKNOWN:
        return ()
    found = (
        one
        for one in incidents
        if one.id != incident.id
        and counts(one)
        and one.review.cause is code
        and abs(one.began_at - incident.began_at) <= HALF_A_YEAR
    )
    return tuple(sorted(found, key=lambda one: one.began_at, reverse=True))
