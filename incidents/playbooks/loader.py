"""Loads a playbook: strict YAML, then the schema, then the proof that every branch reaches the close."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from incidents.playbooks.check import flaws
from incidents.playbooks.flaw import Flaw
from incidents.playbooks.playbook import Playbook
from incidents.playbooks.yaml_tree import PlaybookFault, Tree, read_tree

__all__ = ["PlaybookFault", "load", "load_playbook"]

M = TypeVar("M", bound=BaseModel)

MOST_FAULTS = 50


def load_playbook(text: str, source: str) -> Playbook:
    """The playbook that `text` writes; `source` names it in faults.

    Raises PlaybookFault: the first fault in the file, the others of the same stage in its `also`.
    """
    return load(text, source, Playbook, flaws)


def load(text: str, source: str, model: type[M], check: Callable[[M], Iterable[Flaw]]) -> M:
    """What `text` writes, as `model`, once `check` finds no flaw in it. Raises PlaybookFault."""
    tree = read_tree(text, source)
    try:
        written = model.model_validate(tree.data)
    except ValidationError as error:
        raise _first([_schema_fault(tree, source, detail) for detail in error.errors(include_url=False)]) from None
    faults = [PlaybookFault(source, *tree.place(flaw.path, flaw.of_key), flaw.what) for flaw in check(written)]
    if faults:
        raise _first(faults)
    return written


def _schema_fault(tree: Tree, source: str, detail: ErrorDetails) -> PlaybookFault:
    path = tuple(part for part in detail["loc"] if part != "[key]")
    unknown = detail["type"] == "extra_forbidden"
    line, column = tree.place(path, of_key=unknown or "[key]" in detail["loc"])
    what = detail["msg"].removeprefix("Value error, ")
    name = path[-1] if path else "playbook"
    if unknown:
        what = f'unknown key "{name}"'
    elif detail["type"] == "missing":
        what = f'"{name}" is missing'
    elif detail["type"] in ("enum", "literal_error"):
        what = f'"{detail["input"]}" is none of {detail["ctx"]["expected"]}'
    return PlaybookFault(source, line, column, what)


def _first(faults: list[PlaybookFault]) -> PlaybookFault:
    """The first fault of the file, carrying the rest; of several at one place the first is enough."""
    places = {(fault.line, fault.column): fault for fault in reversed(faults)}
    first, *rest = [places[place] for place in sorted(places)][:MOST_FAULTS]
    first.also = tuple(rest)
    return first
