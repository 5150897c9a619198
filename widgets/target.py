"""What Ctrl K can find."""

from typing import NamedTuple


class Target(NamedTuple):
    """Something that can be found: `kind` is page, queue, agent, incident or action; `key` names it to the window."""

    kind: str
    key: str
    title: str
    detail: str = ""
