"""A contact centre as the console knows it; `console.centre.file` reads one from its file."""

from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from console.notifying.settings import Notify
from resources.contacts import Directory
from resources.people import Person
from resources.queues import QueueSettings
from resources.reserves import Reserve
from resources.roster.work_rules import WorkRules

PLAIN_PORT, TLS_PORT = 5038, 5039  # of Asterisk's manager interface


def usual_port(*, tls: bool) -> int:
    """Where a PBX listens when nobody says another port."""
    return TLS_PORT if tls else PLAIN_PORT


@dataclass(frozen=True, slots=True)
class Pbx:
    """How to reach the PBX. The secret is in the keyring, the environment or asked for; never here."""

    host: str
    port: int
    user: str
    tls: bool
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Centre:
    """Its queues and goals, its people, where its PBX is, and whom it can call."""

    name: str
    zone: ZoneInfo
    queues: tuple[QueueSettings, ...]
    people: tuple[Person, ...]
    pbx: Pbx | None = None
    directory: Directory = field(default_factory=Directory)
    reserves: tuple[Reserve, ...] = ()
    rule_packs: tuple[str, ...] = ()  # of regulators, in force here
    notify: Notify = field(default_factory=Notify)
    work_rules: WorkRules = field(default_factory=WorkRules)
