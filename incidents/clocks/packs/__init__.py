"""The rule packs that come with the console, as texts; none is in force until the centre file names it."""

from functools import cache, lru_cache
from importlib.resources import files

from incidents.clocks.check import flaws
from incidents.clocks.pack import RulePack
from incidents.playbooks.loader import load


@cache
def shipped() -> tuple[str, ...]:
    """The ids of all packs, by name."""
    found = (files("incidents") / "clocks" / "packs").iterdir()
    return tuple(sorted(file.name.removesuffix(".yaml") for file in found if file.name.endswith(".yaml")))


@cache
def pack_text(pack: str) -> str:
    """The text of a shipped pack. Raises KeyError when there is none."""
    if pack not in shipped():
        raise KeyError(pack)
    return (files("incidents") / "clocks" / "packs" / f"{pack}.yaml").read_text(encoding="utf-8")


@lru_cache(maxsize=64)
def pack_of(text: str) -> RulePack:
    """The pack that a text writes. Raises PlaybookFault; loaded once although many incidents keep the same text."""
    return load(text, "rule pack", RulePack, flaws)
