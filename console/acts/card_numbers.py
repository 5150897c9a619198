"""Payment card numbers in free text: found and masked before anything is stored.

A card number is 13 to 19 digits of any script, plain or in groups, with the length and first digits of an issuer
(ISO/IEC 7812 ranges) and a valid check digit (Luhn, the same standard). What stays readable is what PCI DSS 3.4.1
allows at most: the first six and the last four digits.
"""

import dataclasses
import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple, TypeVar

_SHORTEST, _LONGEST = 13, 19
_BETWEEN = r"[\s\u00ad\u200b-\u200f\u2060\ufeff\-‐‑‒–—―−－_./·・•]{1,3}"
_RUN = re.compile(rf"\d(?:(?:{_BETWEEN})?\d)*")
_GROUP = re.compile(r"\d+")

_ISSUERS: tuple[tuple[int, int, frozenset[int]], ...] = (  # first six digits from, to; lengths
    (400000, 499999, frozenset({13, 16, 19})),  # Visa
    (510000, 559999, frozenset({16})),  # Mastercard
    (222100, 272099, frozenset({16})),  # Mastercard
    (340000, 349999, frozenset({15})),  # American Express
    (370000, 379999, frozenset({15})),
    (601100, 601199, frozenset({16, 19})),  # Discover
    (644000, 659999, frozenset({16, 19})),
    (352800, 358999, frozenset({16, 17, 18, 19})),  # JCB
    (300000, 305999, frozenset({14, 16})),  # Diners Club
    (309500, 309599, frozenset({14, 16})),
    (360000, 369999, frozenset({14, 16})),
    (380000, 399999, frozenset({14, 16})),
    (620000, 629999, frozenset({16, 17, 18, 19})),  # UnionPay
    (810000, 817199, frozenset({16, 17, 18, 19})),
    (500000, 509999, frozenset({16, 19})),  # Maestro
    (560000, 589999, frozenset({16, 19})),
    (630000, 639999, frozenset({16, 19})),
    (670000, 679999, frozenset({16, 19})),
    (220000, 220499, frozenset({16, 19})),  # Mir
)

T = TypeVar("T")


class Masked(NamedTuple):
    """The text as it may be stored and how many card numbers it had."""

    text: str
    found: int


class _Digits(NamedTuple):
    start: int
    end: int
    digits: str


def mask(text: str) -> Masked:
    """The text with the middle digits of every card number replaced by `*`; separators stay."""
    cards = [card for run in _RUN.finditer(text) if len(run[0]) >= _SHORTEST for card in _cards(text, run)]
    characters = list(text)
    for card in cards:
        places = [at for at in range(card.start, card.end) if text[at].isdecimal()]
        for at in places[6:-4]:
            characters[at] = "*"
    return Masked("".join(characters), len(cards))


def mask_fields(value: T, exempt: Collection[str] = ()) -> tuple[T, int]:
    """A dataclass with all its texts masked, except the fields named in `exempt`, and how many numbers it had."""
    changes: dict[str, Any] = {}
    total = 0
    for field in dataclasses.fields(value):  # type: ignore[arg-type]
        if field.name in exempt:
            continue
        old = getattr(value, field.name)
        new, found = _mask_value(old)
        if found:
            changes[field.name] = new
            total += found
    return (dataclasses.replace(value, **changes) if changes else value), total  # type: ignore[type-var]


def _mask_value(value: Any) -> tuple[Any, int]:
    if type(value) is str:
        return mask(value)
    if type(value) is tuple and value:
        if all(type(item) is tuple and len(item) == 2 for item in value):
            return _mask_form(value)
        parts = [_mask_value(item) for item in value]
        return tuple(part for part, _ in parts), sum(found for _, found in parts)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return mask_fields(value)
    return value, 0


def _mask_form(fields: tuple[tuple[Any, Any], ...]) -> tuple[tuple[tuple[Any, Any], ...], int]:
    """A filled-in form, in which a number may be spread over fields that follow each other."""
    values = [str(value) for _, value in fields]
    joined = mask("\n".join(values))
    parts = joined.text.split("\n") if not any("\n" in value for value in values) else [mask(v).text for v in values]
    return tuple((name, part) for (name, _), part in zip(fields, parts, strict=True)), joined.found


def _cards(text: str, run: re.Match[str]) -> Iterator[_Digits]:
    """The card numbers in a run of digits: whole groups next to each other, the longest first, never overlapping."""
    if _is_dialled(text, run.start()):
        return
    groups = [_Digits(g.start(), g.end(), _ascii(g[0])) for g in _GROUP.finditer(text, run.start(), run.end())]
    digits = "".join(group.digits for group in groups)
    first = at = 0
    while first < len(groups):
        taken = _groups_of_card(groups, first, digits[at : at + _LONGEST])
        if taken:
            yield _Digits(groups[first].start, groups[first + taken - 1].end, "")
        at += sum(len(group.digits) for group in groups[first : first + (taken or 1)])
        first += taken or 1


def _groups_of_card(groups: Sequence[_Digits], first: int, digits: str) -> int:
    """How many groups from `first` on make a card number, the most; 0 for none. `digits` are those that follow."""
    lengths = _lengths(digits[:6])
    if not lengths:
        return 0
    found = length = 0
    for count, group in enumerate(groups[first : first + _LONGEST], 1):
        length += len(group.digits)
        if length in lengths and length <= len(digits) and _luhn(digits[:length]):
            found = count
    return found


@lru_cache(maxsize=4096)
def _lengths(prefix: str) -> frozenset[int]:
    """The lengths of cards that begin with these six digits; none where no issuer does."""
    number = int(prefix) if len(prefix) == 6 else 0
    return frozenset().union(*(lengths for low, high, lengths in _ISSUERS if low <= number <= high))


def _luhn(digits: str) -> bool:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        doubled = int(digit) << (place & 1)
        total += doubled - 9 if doubled > 9 else doubled
    return total % 10 == 0


def _is_dialled(text: str, start: int) -> bool:
    """A plus sign in front makes it a telephone number."""
    return text[:start].rstrip().endswith(("+", "＋"))


def _ascii(digits: str) -> str:
    return "".join(str(unicodedata.decimal(digit)) for digit in digits)
