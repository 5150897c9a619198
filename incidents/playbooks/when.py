"""The tiny language of `when`: which choices, made at earlier steps, bring a step onto the path.

condition = group { "or" group }      group = term { "and" term }      term = STEP ("=" | "!=") CHOICE
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

TERM = re.compile(r"([A-Z][A-Z0-9_]{0,15})\s*(!?=)\s*([a-z][a-z0-9_]{0,31})")
OR = re.compile(r"\s+or\s+")
AND = re.compile(r"\s+and\s+")
LONGEST = 400  # characters of one condition


@dataclass(frozen=True, slots=True)
class Term:
    """One comparison. While the step has no choice yet, neither `=` nor `!=` holds."""

    step: str
    choice: str
    equal: bool = True

    def holds(self, choices: Mapping[str, str]) -> bool:
        made = choices.get(self.step, "")
        return bool(made) and (made == self.choice) is self.equal


@dataclass(frozen=True, slots=True)
class Condition:
    """Holds when all terms of any one group hold."""

    groups: tuple[tuple[Term, ...], ...]

    def holds(self, choices: Mapping[str, str]) -> bool:
        return any(all(term.holds(choices) for term in group) for group in self.groups)

    @property
    def terms(self) -> tuple[Term, ...]:
        return tuple(term for group in self.groups for term in group)


def parse_condition(text: str) -> Condition:
    """The condition that `text` writes; ValueError when it writes none."""
    if len(text) > LONGEST:
        raise ValueError(f"a condition is at most {LONGEST} characters long")
    return Condition(tuple(tuple(_term(part) for part in AND.split(group)) for group in OR.split(text.strip())))


def _term(text: str) -> Term:
    match = TERM.fullmatch(text.strip())
    if not match:
        raise ValueError(f'"{text.strip()[:40]}" is no condition; write for example O1=telephony, joined by and / or')
    step, sign, choice = match.groups()
    return Term(step, choice, sign == "=")
