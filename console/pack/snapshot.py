"""What is known at one moment, as values: taken in the main thread, printed in another."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from incidents.incident import Incident
from incidents.kinds import Kind
from resources.contacts import Directory
from resources.floor import Floor, Freshness
from resources.hand_counts.hand_counts import HandCounts
from resources.reserves import Reserve
from widgets.viewer import Viewer


@dataclass(frozen=True, slots=True)
class Snapshot:
    """`incidents` are those that have not ended, worst first; `playbooks` the texts in force.

    `heads` is the end of the log as last read, and when that was; `freshness` and `age_s` are the floor's. `viewer` is
    a copy: nobody changes it any more.
    """

    at: datetime
    centre: str
    desk: str
    viewer: Viewer
    incidents: tuple[Incident, ...]
    playbooks: Mapping[Kind, str]
    directory: Directory
    reserves: tuple[Reserve, ...]
    floor: Floor
    freshness: Freshness
    age_s: float | None
    hand_counts: HandCounts
    head: tuple[int, str] | None = None
    demo: bool = False
