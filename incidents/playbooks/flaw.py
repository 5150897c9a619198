"""A fault in a playbook whose shape is right, and where it stands."""

from dataclasses import dataclass

from incidents.playbooks.yaml_tree import Path


@dataclass(frozen=True, slots=True)
class Flaw:
    """A fault and where it stands; `of_key` points at the key rather than at its value."""

    path: Path
    what: str
    of_key: bool = False
