"""Which queues an agent can serve, and in what order contacts go to them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Skill:
    """A queue that an agent can serve; contacts go to lower penalties first."""

    queue: str
    penalty: int
    static: bool = False  # fixed in the server's configuration: cannot be taken away
