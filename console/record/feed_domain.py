"""What befalls a feed, as the runner reaches it: the console's own entries, without anything to decide."""

from typing import Any

from console.acts.domains import Domain, Situation
from console.storage.session import Session
from resources.entry import Entry
from resources.feed_facts import NoteFeed, stream


def _streams(command: NoteFeed) -> tuple[str, ...]:
    return (stream(command.fact.source),)


def _decide(_last: Entry | None, command: NoteFeed, _situation: Situation) -> tuple[Any, ...]:
    return (command.fact,)


def _fold(_last: Entry | None, entry: Entry) -> Entry:
    return entry


def _project(_session: Session, _last: Entry | None) -> None:
    """A feed stands on no board."""


FEEDS = Domain(NoteFeed, _streams, _decide, _fold, _project)
