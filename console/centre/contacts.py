"""The part of a centre file that says whom to call: contacts, lists of them, reserve pools."""

from collections.abc import Collection, Iterable
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, Field

from console.centre.parts import Id, Line, Name, Strict
from incidents.roles import is_role
from resources.contacts import Contact, ContactKind, Directory, DistributionList
from resources.reserves import TIERS, Reserve

Phone = Annotated[str, Field(pattern=r"^[0-9+#*() ./-]{0,40}$")]
Email = Annotated[str, Field(pattern=r"^$|^[^@\s]+@[^@\s]+$", max_length=120)]


def _known_role(key: str) -> str:
    if key and not is_role(key):
        raise ValueError(f"{key!r} is no role of a response")
    return key


class ContactPart(Strict):
    """One `[[contacts]]`. Without a day of review nobody would notice that it is out of date."""

    id: Id
    name: Name
    what: ContactKind
    review_by: date
    phone: Phone = ""
    email: Email = ""
    role: Annotated[str, AfterValidator(_known_role)] = ""
    hours: Line = ""
    backup: Line = ""
    number: Line = ""
    owner: Line = ""


class ListPart(Strict):
    """One `[[lists]]`: who is told together."""

    id: Id
    name: Name
    members: Annotated[tuple[Id, ...], Field(min_length=1, max_length=200)]


class ReservePart(Strict):
    """One `[[reserves]]`: somebody who can be called in."""

    id: Id
    name: Name
    tier: Annotated[int, Field(ge=TIERS[0], le=TIERS[-1])]
    phone: Phone = ""
    queues: tuple[Id, ...] = ()
    arrives_min: Annotated[int, Field(ge=0, le=24 * 60)] = 0


def directory_of(contacts: Iterable[ContactPart], lists: Iterable[ListPart]) -> Directory:
    """The directory of these parts of a file."""
    return Directory(
        tuple(Contact(**contact.model_dump()) for contact in contacts),
        tuple(DistributionList(**one.model_dump()) for one in lists),
    )


def reserves_of(reserves: Iterable[ReservePart]) -> tuple[Reserve, ...]:
    """The reserve pools of these parts of a file."""
    return tuple(Reserve(**reserve.model_dump()) for reserve in reserves)


def loose_ends(directory: Directory, people: Collection[str]) -> list[str]:
    """What points at nothing: one sentence each. `people` are the ids of the file's people."""
    known = {contact.id for contact in directory}
    found = [
        f"contacts, {one.id}, backup: there is no contact {one.backup!r}"
        for one in directory
        if one.backup and one.backup not in known
    ]
    found += [f"contacts, {one.id}: is its own backup" for one in directory if one.backup == one.id]
    found += [
        f"contacts, {one.id}, owner: there is no person {one.owner!r}"
        for one in directory
        if one.owner and one.owner not in people
    ]
    return found + [
        f"lists, {one.id}: there is no contact {member!r}"
        for one in directory.lists
        for member in one.members
        if member not in known
    ]
