"""The languages that agents speak, by their names; what a person wrote in full stays as it was written."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

_WORDS: Mapping[str, Callable[[], str]] = {
    "zh": lambda: translate("Languages", "Chinese"),
    "en": lambda: translate("Languages", "English"),
    "cmn": lambda: translate("Languages", "Mandarin"),
    "yue": lambda: translate("Languages", "Cantonese"),
    "nan": lambda: translate("Languages", "Taiwanese"),
    "hak": lambda: translate("Languages", "Hakka"),
    "ja": lambda: translate("Languages", "Japanese"),
    "ko": lambda: translate("Languages", "Korean"),
    "vi": lambda: translate("Languages", "Vietnamese"),
    "id": lambda: translate("Languages", "Indonesian"),
    "th": lambda: translate("Languages", "Thai"),
    "tl": lambda: translate("Languages", "Tagalog"),
    "ms": lambda: translate("Languages", "Malay"),
    "fr": lambda: translate("Languages", "French"),
    "de": lambda: translate("Languages", "German"),
    "es": lambda: translate("Languages", "Spanish"),
}


def language_word(code: str) -> str:
    """A language by its name; `code` after ISO 639 (zh, en, yue). Anything else stays as it is."""
    return _WORDS[code]() if code in _WORDS else code


def language_code(words: str) -> str:
    """What is stored for a name that a person typed: its code where there is one."""
    wanted = words.casefold()
    return next((code for code, word in _WORDS.items() if word().casefold() == wanted), words)
