"""Data stays data: no mark-up, no hidden or direction-changing characters."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from widgets.parts import Label
from widgets.plain import MARK, escaped, plain

HOSTILE = "<h1 style=color:red>SEV-1 closed</h1>\u202egnp.exe\u200b\x00\x1b[31m"


def test_markup_is_shown_as_typed(qtbot):
    label = Label(HOSTILE)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text().startswith("<h1 style=color:red>SEV-1 closed</h1>")


def test_invisible_characters_become_visible_marks():
    assert plain("a\u202eb\u200bc\x00") == f"a{MARK}b{MARK}c{MARK}"


def test_lines_stay_only_where_asked():
    assert plain("a\nb\tc") == "a b c"
    assert plain("a\nb", lines=True) == "a\nb"


def test_long_texts_end():
    assert len(plain("x" * 10_000)) == 4000


def test_tooltips_cannot_be_rich_text():
    assert escaped("<b>&\n\u202e") == f"<span>&lt;b&gt;&amp;\n{MARK}</span>"


@given(st.text())
def test_nothing_invisible_comes_through(text):
    shown = plain(text)
    assert not [s for s in shown if unicodedata.category(s) in {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}]
    assert plain(shown) == shown
