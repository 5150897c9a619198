"""Finding by a few letters: what fits, what fits best."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QWidget

from widgets.palette import Palette, score, search
from widgets.target import Target

TARGETS = [
    Target("page", "floor", "Floor"),
    Target("queue", "cards", "Cards"),
    Target("queue", "retail", "Retail accounts"),
    Target("agent", "1001", "Carla Dias", "Local/1001"),
    Target("action", "theme", "Theme: switch between dark and light"),
]


def found(words):
    return [target.key for target in search(TARGETS, words)]


def test_the_start_of_a_word_fits_best():
    assert found("car") == ["cards", "1001"]
    assert found("acc") == ["retail"]
    assert found("1001") == ["1001"]


def test_letters_in_order_fit_if_they_stand_close():
    assert found("flr") == ["floor"]
    assert found("rtl acc") == ["retail"]
    assert found("ctl") == []


def test_nothing_typed_finds_everything():
    assert found("") == [target.key for target in TARGETS]


@given(st.text(max_size=20), st.text(max_size=8))
def test_a_text_always_finds_itself(text, extra):
    assert score(f"{extra} {text}", text) is not None


def test_a_detail_that_repeats_the_title_is_found_by_and_not_shown(qtbot):
    over = QWidget()
    qtbot.addWidget(over)
    box = Palette(over)
    box.open_with((Target("queue", "cards", "Cards", "cards"), Target("queue", "q7", "Loans", "q7")))
    assert [box.found.item(row).text() for row in range(2)] == ["Cards", "Loans   q7"]
    box.field.setText("q7")
    assert box.found.item(0).text() == "Loans   q7"
