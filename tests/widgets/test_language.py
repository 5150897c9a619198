"""Languages: nothing untranslated, nothing forgotten to compile, placeholders kept, numbers and days follow."""

import re
from datetime import UTC

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from resources.priority import Priority
from tests import i18n
from widgets import format, language
from widgets.priority_shape import priority_word

PLACEHOLDER = re.compile(r"\{\w*(?::[^}]*)?\}|%n|%\d")


@pytest.fixture(scope="module")
def collected(tmp_path_factory):
    """What the program says today, merged into a copy of the committed file."""
    ts = tmp_path_factory.mktemp("i18n") / i18n.TS.name
    ts.write_bytes(i18n.TS.read_bytes())
    i18n.collect(ts)
    return ts


def test_every_string_is_translated(collected):
    assert [key for key, words in i18n.messages(collected).items() if words is None] == []


def test_the_compiled_file_is_current(collected, tmp_path):
    assert i18n.messages(collected).keys() == i18n.messages().keys()
    i18n.compile_into(tmp_path / "now.qm")
    assert (tmp_path / "now.qm").read_bytes() == i18n.QM.read_bytes()


def test_translations_keep_the_placeholders():
    wrong = {
        source: words
        for (_, source), words in i18n.messages().items()
        if words and sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(words))
    }
    assert wrong == {}


def test_speaking_chinese_and_english_again(qapp):
    assert language.install(qapp, "zh-Hant")
    language.follow("zh-Hant")
    try:
        assert priority_word(Priority.CRITICAL) == "緊急"
        assert format.weekday(0.0, UTC) == "週四"
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
    finally:
        language.remove(qapp)
        language.follow("en")
    assert priority_word(Priority.CRITICAL) == "critical"
    assert QLocale().language() is QLocale.Language.English


def test_an_unknown_language_is_english(qapp):
    assert not language.install(qapp, "tlh")
    assert priority_word(Priority.CRITICAL) == "critical"
