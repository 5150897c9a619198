"""Who looks at a page and how: the person at the desk, the people they can name, the centre's zone, the language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from resources.contacts import Directory
from resources.people import Person, Post


@dataclass(slots=True)
class Viewer:
    """`me` is the id of the person at this desk, and changes with the person; all widgets of a desk share one viewer.

    `language` is a key of multilingual texts: en, zh-Hant, zh-Hans. `queues` are the centre's titles by queue.
    """

    me: str
    people: tuple[Person, ...]
    zone: ZoneInfo
    language: str = "en"
    queues: Mapping[str, str] = field(default_factory=dict)
    directory: Directory = field(default_factory=Directory)

    @property
    def person(self) -> Person | None:
        """Who sits at this desk; None: somebody who is not on the centre's list."""
        return next((one for one in self.people if one.id == self.me), None)

    @property
    def able(self) -> list[Person]:
        """People who take roles in a response: neither agents nor auditors."""
        return [one for one in self.people if one.post not in (Post.AGENT, Post.AUDITOR)]

    def name(self, person: str) -> str:
        """What people call the person, or the contact of the directory; an unknown id stands for itself."""
        known = (*self.people, *self.directory)
        return next((one.name for one in known if one.id == person), person)

    def queue(self, queue: str) -> str:
        """What people call the queue; an unknown one stands for itself."""
        return self.queues.get(queue) or queue
