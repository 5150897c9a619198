"""Text from outside made safe to show: caller names, queue names and notes are data, never mark-up."""

import re
import unicodedata

from widgets.theme import load_cjk

MARK = "\N{REPLACEMENT CHARACTER}"  # stands where an invisible character was
BREAK = "\N{ZERO WIDTH SPACE}"  # where a long word may go on in the next line
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
_LONG_WORD = re.compile(r"[^\s\u2e80-\uffef]{25,}")
_PIECE = re.compile(r".{1,12}")
_CJK = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")


def plain(text: str, lines: bool = False, limit: int = 4000) -> str:
    """`text` without bidirectional overrides, zero-width and control characters; each becomes a visible mark.

    Line breaks stay with `lines`, else they become spaces. Longer texts end in an ellipsis. Chinese loads its font.
    """
    if len(text) > limit:
        text = text[: limit - 1] + "…"
    if text.isascii() and text.isprintable():
        return text
    if _CJK.search(text):
        load_cjk()
    if text.isprintable():  # nothing invisible in it, and no line break
        return text
    return "".join(_shown(sign, lines) for sign in text)


def breakable(text: str) -> str:
    """`text` with places to break in words that no line could hold; made after `plain`, which marks such signs."""
    return _LONG_WORD.sub(lambda word: BREAK.join(_PIECE.findall(word[0])), text)


def escaped(text: str) -> str:
    """Data for a tooltip, which Qt would otherwise read as rich text."""
    safe = plain(text, lines=True).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<span>{safe}</span>"


def _shown(sign: str, lines: bool) -> str:
    if sign in "\n\t\r\u2028\u2029":
        return sign if lines and sign in "\n\t" else " "
    return MARK if unicodedata.category(sign) in _INVISIBLE else sign
