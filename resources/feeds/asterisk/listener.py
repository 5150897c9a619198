"""Hears what an AMI server says: bytes in; floor events, and everything else for the one who speaks with the server."""

from collections.abc import Callable

from resources.events import Event
from resources.feeds.asterisk.framing import Framer, FramingError
from resources.feeds.asterisk.listing import Listing
from resources.feeds.asterisk.messages import TEMPLATES, fields, name_of
from resources.feeds.asterisk.translate import Translator

Fields = dict[str, str]
Control = Callable[[Fields, float], list[Event]]
HELD_LIMIT = 50_000


class Listener:
    """One connection's ear. `control` gets replies and FullyBooted as text and may answer with events.

    While a list runs, other events are held back and follow its snapshot: a row may be newer than they are, and
    whoever folds them must be able to rely on «snapshot first, then what came since its beginning, perhaps twice».
    """

    def __init__(self, control: Control) -> None:
        self.framer = Framer()
        self.translator = Translator()
        self.listing = Listing(self.translator)
        self._control = control
        self._held: list[Event] = []

    def hear(self, data: bytes, now: float) -> list[Event]:
        """The events completed by `data`, which arrived at `now` (epoch seconds). Raises FramingError."""
        out: list[Event] = []
        listing, makers = self.listing, self.translator.makers
        for block in self.framer.cut(data):
            name = name_of(block)
            maker = makers.get(name)
            if maker is not None:
                event = maker(TEMPLATES[name].read(block), now)
                if listing.running:
                    self._hold(event)
                else:
                    out.append(event)
            elif name in listing.names:
                out.extend(self._list(name, block, now))
            elif not name or name == b"FullyBooted":
                out.extend(self._control(_text(block), now))
        return out

    def release(self) -> list[Event]:
        """Give up lists that never ended and return what was held back for them."""
        self.listing.drop()
        held, self._held = self._held, []
        return held

    def _hold(self, event: Event) -> None:
        if len(self._held) >= HELD_LIMIT:
            raise FramingError("list_never_ends")
        self._held.append(event)

    def _list(self, name: bytes, block: bytes, now: float) -> list[Event]:
        snapshot = self.listing.take(name, block, now)
        if snapshot is None:
            return []
        return [snapshot] if self.listing.running else [snapshot, *self._take_held()]

    def _take_held(self) -> list[Event]:
        held, self._held = self._held, []
        return held


def _text(block: bytes) -> Fields:
    return {key.decode("utf-8", "replace"): value.decode("utf-8", "replace") for key, value in fields(block).items()}
