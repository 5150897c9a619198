"""Whom to call: the centre's contact directory. Every entry has an owner and a day by which it is looked at again."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ContactKind(StrEnum):
    """What stands behind a number."""

    DEPARTMENT = "department"
    ON_CALL = "on_call"
    VENDOR = "vendor"
    OTHER_SITE = "other_site"
    REGULATOR = "regulator"
    AUTHORITY = "authority"  # police, fire brigade, emergency services


@dataclass(frozen=True, slots=True)
class Contact:
    """`role` is the key of the role of a response that it fills or stands behind; `backup` the contact to try next.

    `number` is a service or contract number to give when calling; `owner` the id of the person who keeps it right.
    """

    id: str
    name: str
    what: ContactKind
    review_by: date
    phone: str = ""
    email: str = ""
    role: str = ""
    hours: str = ""
    backup: str = ""
    number: str = ""
    owner: str = ""

    def is_stale(self, today: date) -> bool:
        """Whether nobody has confirmed it in time; `today` in the centre's zone."""
        return today > self.review_by


@dataclass(frozen=True, slots=True)
class DistributionList:
    """Who is told together: `members` are ids of contacts, in the order in which they are told."""

    id: str
    name: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Directory:
    """All contacts and the lists made of them."""

    contacts: tuple[Contact, ...] = ()
    lists: tuple[DistributionList, ...] = ()

    def __iter__(self) -> Iterator[Contact]:
        return iter(self.contacts)

    def get(self, contact: str) -> Contact | None:
        """The contact of that id."""
        return next((one for one in self.contacts if one.id == contact), None)

    def for_role(self, role: str) -> tuple[Contact, ...]:
        """Whom the holder of a role calls."""
        return tuple(one for one in self.contacts if one.role == role)

    def members(self, name: str) -> tuple[Contact, ...]:
        """The contacts of the list with that id; none for an unknown one."""
        members = next((one.members for one in self.lists if one.id == name), ())
        return tuple(found for member in members if (found := self.get(member)))

    def stale(self, today: date) -> tuple[Contact, ...]:
        """Those past their day, the longest forgotten first."""
        return tuple(sorted((one for one in self.contacts if one.is_stale(today)), key=lambda one: one.review_by))
