"""What all parts of a centre file share: nothing unknown is taken, names have a length, ids are there once."""

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

Name = Annotated[str, Field(min_length=1, max_length=80)]
Id = Annotated[str, Field(pattern=r"^[A-Za-z0-9_.@-]{1,79}$")]
Line = Annotated[str, Field(max_length=80)]


class Strict(BaseModel):
    """Frozen, and no key that is not known."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def unique(items: tuple[Any, ...]) -> tuple[Any, ...]:
    """The same items. Raises ValueError when an id is there twice."""
    seen: set[str] = set()
    for item in items:
        if item.id in seen:
            raise ValueError(f"the id {item.id!r} is there twice")
        seen.add(item.id)
    return items
