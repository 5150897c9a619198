"""People of the centre who may act in the console, and the post each of them holds."""

from dataclasses import dataclass
from enum import StrEnum


class Post(StrEnum):
    """What a person is employed as; permissions follow from it."""

    AGENT = "agent"
    SUPERVISOR = "supervisor"
    DUTY_MANAGER = "duty_manager"
    SPECIALIST = "specialist"  # IT, communications, compliance: takes roles in a response
    AUDITOR = "auditor"  # reads everything, changes nothing


@dataclass(frozen=True, slots=True)
class Person:
    """A person or a manned desk of the centre's list."""

    id: str
    name: str
    post: Post
    desk: str = ""
    email: str = ""
    phone: str = ""
