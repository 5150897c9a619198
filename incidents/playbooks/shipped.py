"""The playbooks that come with the console, as texts: what an activation takes."""

from functools import cache
from importlib.resources import files

from incidents.kinds import Kind


@cache
def shipped_text(kind: Kind) -> str:
    """The shipped playbook of a kind, empty where there is none."""
    file = files("incidents") / "playbooks" / f"{kind}.yaml"
    return file.read_text(encoding="utf-8") if file.is_file() else ""
