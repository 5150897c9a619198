"""Which incident a divergence is and how serious, by the service grades of one centre.

The grades: I nothing can be served for ten minutes; II half of the agents gone, or more than 30 % abandoned over two
quarters of an hour; III a fifth of the agents gone, or a queue's service level below 50 %; IV anything smaller. When
several fit, the highest counts.
"""

from collections.abc import Iterator

from resources.floor import Floor
from resources.pressure import tells
from resources.surge.divergence import Cause, Divergence, Sign

S1, S2, S3, S4 = "s1", "s2", "s3", "s4"  # keys of incidents.kinds.Severity

KINDS = {
    Cause.DEMAND: "traffic_surge",
    Cause.SUPPLY: "disaster_other",
    Cause.HANDLING: "system_outage",
    Cause.ROUTING: "system_outage",
}
UNSERVED_S = 600.0
HALF, FIFTH = 0.5, 0.2  # of the agents
MANY_ABANDON, LOW_LEVEL = 0.3, 0.5


def kind_of(divergence: Divergence) -> str:
    """The kind of incident, a key of incidents.kinds.Kind."""
    return KINDS[divergence.cause]


def severity_of(divergence: Divergence, floor: Floor) -> str:
    """The service grade, a key of incidents.kinds.Severity."""
    return min((*_by_itself(divergence, floor.at), *_by_service(divergence, floor)), default=S4)


def _by_itself(divergence: Divergence, now: float) -> Iterator[str]:
    if divergence.cause is Cause.SUPPLY and divergence.everywhere:
        yield S2 if divergence.share_lost >= HALF else S3 if divergence.share_lost >= FIFTH else S4
    if divergence.sign is Sign.STOPPED and divergence.everywhere:
        yield S1 if now - divergence.since >= UNSERVED_S else S2
    if divergence.sign is Sign.LONGER and divergence.everywhere:
        yield S3


def _by_service(divergence: Divergence, floor: Floor) -> Iterator[str]:
    for queue in divergence.queues:
        figures = floor.queues.get(queue)
        if figures is None or not tells(figures.window):
            continue
        if (figures.window.abandon_rate or 0.0) > MANY_ABANDON:
            yield S2
        elif (figures.window.service_level or 0.0) < LOW_LEVEL:
            yield S3
