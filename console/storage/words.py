"""What of an entry can be searched for, and how a person's words become a question to the index.

Chinese, Japanese and Korean are written without spaces: every character is a word of its own in the index, and a run of
them is asked for as a phrase, so that two characters are found as surely as twenty. Other words match from their start.
"""

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

_ALONE = re.compile(
    "([\u2e80-\u2fdf\u3005-\u30ff\u3100-\u31ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff])"
)
_UNSPOKEN = {"playbook_taken": {"text"}}  # a whole playbook in every incident would be found by every word
LONGEST = 200  # characters of a question


def spoken(kind: str, name: str, desk: str, body: str) -> str:
    """All words of an entry, one text."""
    left_out = _UNSPOKEN.get(kind, set())
    try:
        fact: Any = json.loads(body)
    except ValueError:
        fact = body  # found by what stands there, whatever it is
    known = {key: value for key, value in fact.items() if key not in left_out} if isinstance(fact, dict) else fact
    return spaced(" ".join((kind.replace("_", " "), name, desk, *_texts(known))))


def question(words: str) -> tuple[str, ...]:
    """The words as FTS5 phrases, every one of which must be found; nothing to search for gives none."""
    return tuple(_phrase(word) for word in spaced(words[:LONGEST], apart=False).split() if _is_word(word))


def spaced(text: str, apart: bool = True) -> str:
    """In one form of writing, each character that is a word of its own apart, or marked for `question`."""
    same = unicodedata.normalize("NFKC", text).casefold()
    return _ALONE.sub(r" \1 ", same) if apart else same


def _phrase(word: str) -> str:
    quoted = _ALONE.sub(r" \1 ", word).replace('"', " ").replace("\0", " ")
    return f'"{quoted}"' if _ALONE.match(word[-1]) else f'"{quoted}" *'


def _is_word(word: str) -> bool:
    return any(unicodedata.category(character)[0] in "LN" for character in word)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part)
