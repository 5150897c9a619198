"""Languages: nothing untranslated, nothing forgotten to compile, placeholders kept, numbers and days follow."""

import re
from datetime import UTC

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QFontDatabase, QRawFont

from console.settings.options import LANGUAGES
from resources.priority import Priority
from tests import i18n
from widgets import format, language, theme
from widgets.priority_shape import priority_word

PLACEHOLDER = re.compile(r"\{\w*(?::[^}]*)?\}|%n|%\d")
HAN = "[\u3400-\u9fff]"
NARROW = re.compile(rf"{HAN}[,;:!?()]|[,;:!?()]{HAN}|\}}[,;:!?]")  # a western sign in a Chinese sentence
AS_IS = re.compile(r"\(\*[^)]*\)|分:秒|: ?(?:埠號|端口号)|;;")  # patterns of files, of times, of a host
ELSEWHERE = {  # words of the other shore, or a second word for a thing that has one
    "zh-Hant": ("總機", "後備人力", "帶教", "信息", "在線", "默認", "網絡", "打印", "視頻", "培訓", "屏幕"),
    "zh-Hans": ("总机", "后备人力", "带教", "资讯", "预设", "网路", "列印", "起讫", "登入", "滑鼠", "萤幕", "程式"),
}
both = pytest.mark.parametrize("spoken", i18n.CATALOGUES)


@pytest.fixture(scope="module")
def collected(tmp_path_factory):
    """What the program says today, merged into copies of the committed files."""
    place = tmp_path_factory.mktemp("i18n")
    copies = {spoken: place / ts.name for spoken, ts in i18n.CATALOGUES.items()}
    for spoken, ts in copies.items():
        ts.write_bytes(i18n.CATALOGUES[spoken].read_bytes())
        i18n.collect(ts)
    return copies


@pytest.fixture
def speak(qapp):
    """Puts a language on the program for one test."""

    def speaking(spoken):
        language.follow(spoken)
        return language.install(qapp, spoken)

    yield speaking
    language.remove(qapp)
    language.follow("en")


def test_the_command_line_knows_the_same_languages():
    assert tuple(language.LANGUAGES) == tuple(language.LOCALES) == LANGUAGES


@both
def test_every_string_is_translated(collected, spoken):
    assert [key for key, words in i18n.messages(collected[spoken]).items() if words is None] == []


@both
def test_the_compiled_file_is_current(collected, tmp_path, spoken):
    ts = i18n.CATALOGUES[spoken]
    assert i18n.messages(collected[spoken]).keys() == i18n.messages(ts).keys()
    i18n.compile_into(tmp_path / "now.qm", ts)
    assert (tmp_path / "now.qm").read_bytes() == ts.with_suffix(".qm").read_bytes()


@both
def test_translations_keep_the_placeholders(spoken):
    wrong = {
        source: words
        for (_, source), words in i18n.messages(i18n.CATALOGUES[spoken]).items()
        if words and sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(words))
    }
    assert wrong == {}


@both
def test_signs_in_a_sentence_are_full_width(spoken):
    written = {key: AS_IS.sub("", text) for key, text in i18n.messages(i18n.CATALOGUES[spoken]).items() if text}
    assert not {key: text for key, text in written.items() if NARROW.search(text)}


@both
def test_a_thing_has_the_word_of_its_readers_and_no_other(spoken):
    written = i18n.messages(i18n.CATALOGUES[spoken]).items()
    assert not {key: word for key, text in written for word in ELSEWHERE[spoken] if word in (text or "")}


def test_neither_catalogue_is_written_in_the_other_script():
    said = {spoken: "".join(filter(None, i18n.messages(ts).values())) for spoken, ts in i18n.CATALOGUES.items()}
    assert not set(said["zh-Hant"]) & set("们应对务级报组门问间单电话时这没请为与来会开关数据员实测认证权检视设备号码")
    assert not set(said["zh-Hans"]) & set("們應對務級報組門問間單電話時這沒請為與來會開關數據員實測認證權檢視設備號碼")


@both
def test_the_program_s_own_fonts_have_every_sign(qapp, spoken):
    fonts = [QRawFont(str(file), 13) for file in (theme.ASSETS / "fonts").glob("Noto*-400.woff2")]
    words = "".join(words for words in i18n.messages(i18n.CATALOGUES[spoken]).values() if words)
    signs = {sign for sign in words if ord(sign) > 0x2E7F} | set("".join(language.LANGUAGES.values())[7:])
    assert {sign for sign in signs if not any(font.supportsCharacter(ord(sign)) for font in fonts)} == set()


def test_both_chinese_fonts_are_found_by_their_names(qapp):
    theme.load_cjk()
    assert set(theme.CJK.values()) <= set(QFontDatabase.families())


@pytest.mark.parametrize(("spoken", "critical"), [("zh-Hant", "緊急"), ("zh-Hans", "紧急")])
def test_speaking_chinese_and_english_again(qapp, speak, spoken, critical):
    assert speak(spoken)
    assert priority_word(Priority.CRITICAL) == critical
    assert format.weekday(0.0, UTC) in ("週四", "周四")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
    language.remove(qapp)
    language.follow("en")
    assert priority_word(Priority.CRITICAL) == "critical"
    assert QLocale().language() is QLocale.Language.English


def test_each_script_s_reader_sees_its_own_shapes_first(qapp):
    try:
        theme.apply_theme(qapp, "dark", "zh-Hans")
        assert theme.font().families()[1] == theme.CJK["SC"]
    finally:
        theme.apply_theme(qapp, "dark", "en")
    assert theme.font().families()[1] == theme.CJK["TC"]


def test_an_unknown_language_is_english(speak):
    assert not speak("tlh")
    assert priority_word(Priority.CRITICAL) == "critical"


def test_sentences_and_what_stands_at_a_name_are_joined_as_the_language_does(speak):
    said = ("One.", "", "Two.")
    assert (format.sentences(said), format.headed("Day", "today"), format.noted("All", "CSV")) == (
        "One. Two.", "Day: today", "All (CSV)",
    )  # fmt: skip
    speak("zh-Hant")
    assert (format.sentences(("一。", "", "二。")), format.headed("日期", "今天"), format.noted("全部", "CSV")) == (
        "一。二。", "日期：今天", "全部（CSV）",
    )  # fmt: skip
