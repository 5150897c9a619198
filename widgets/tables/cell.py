"""One cell of a live table as it is shown, whatever the table is about."""

from typing import NamedTuple

from resources.priority import Priority


class Cell(NamedTuple):
    """What one cell shows. Equal cells look equal, so only changed ones are painted again."""

    text: str
    tone: str = "text"
    strong: bool = False
    priority: Priority | None = None
    parts: tuple[float, ...] = ()  # of a bar: share and target; of a stack: agents by state; of a trace: values
    badge: str = ""  # beside a name: something declared of it
    words: str = ""  # for screen readers and copying, where the text alone does not say it
