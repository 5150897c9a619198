"""The board: every incident as it stands, folded from the journal."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from uuid import UUID

from incidents.commands import STREAMS
from incidents.fold import fold
from incidents.incident import Incident
from incidents.kinds import COLUMN_OF, ENDED, RUNNING, Column, Severity
from resources.entry import Entry


@dataclass(frozen=True, slots=True)
class Board:
    """All incidents by id; immutable, each entry makes a new one."""

    incidents: Mapping[UUID, Incident] = field(default_factory=lambda: MappingProxyType({}))

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> "Board":
        """The board after all `entries`, in the journal's order."""
        incidents: dict[UUID, Incident] = {}
        for entry in entries:
            if entry.stream.startswith(STREAMS):
                incident = UUID(entry.stream.removeprefix(STREAMS))
                incidents[incident] = fold(incidents.get(incident), entry)
        return cls(MappingProxyType(incidents))

    def apply(self, entry: Entry) -> "Board":
        """The board after one more entry; entries of other streams leave it as it is."""
        if not entry.stream.startswith(STREAMS):
            return self
        incident = UUID(entry.stream.removeprefix(STREAMS))
        return Board(MappingProxyType({**self.incidents, incident: fold(self.incidents.get(incident), entry)}))

    def get(self, incident: UUID) -> Incident | None:
        return self.incidents.get(incident)

    def __iter__(self) -> Iterator[Incident]:
        return iter(self.incidents.values())

    def __len__(self) -> int:
        return len(self.incidents)

    @property
    def open(self) -> tuple[Incident, ...]:
        """Incidents that have not ended, worst first."""
        return tuple(sorted((one for one in self if one.state not in ENDED), key=_worst_first))

    def column(self, column: Column) -> tuple[Incident, ...]:
        """The incidents of a column, worst first; dismissed and merged ones stand in none."""
        return tuple(sorted((one for one in self if COLUMN_OF.get(one.state) is column), key=_worst_first))

    def major(self) -> Incident | None:
        """The incident that every page names: the worst of those being responded to, real ones before drills."""
        return next((one for one in self.open if one.state in RUNNING), None)


def _worst_first(incident: Incident) -> tuple[bool, str, float, int]:
    severity = incident.severity or Severity.S1  # not graded yet: could be the worst
    return incident.drill, severity, incident.reported_at.timestamp(), incident.number
