"""The small parts: what they say to the eye and to a screen reader."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from resources.priority import Priority
from widgets.buttons import PlainButton
from widgets.icons import icon
from widgets.parts import Chip, Label, PriorityMark, column
from widgets.theme import font


def test_a_priority_mark_says_its_word(qtbot):
    mark = PriorityMark(Priority.CRITICAL)
    qtbot.addWidget(mark)
    assert mark.accessibleName() == "critical"
    mark.show_priority(None)
    assert mark.accessibleName() == ""


def test_a_chip_wears_its_priority(qtbot):
    chip = Chip("+58% over plan", Priority.HIGH)
    qtbot.addWidget(chip)
    assert chip.accessibleName() == "high +58% over plan"
    assert chip.property("tone") == "high"
    chip.show_text("calm")
    assert chip.property("tone") == ""
    assert not chip.mark.isVisibleTo(chip)


def test_a_button_leaves_room_for_its_key(qtbot):
    bare, with_key = PlainButton("Report an incident"), PlainButton("Report an incident", "F8")
    qtbot.addWidget(bare)
    qtbot.addWidget(with_key)
    assert with_key.sizeHint().width() > bare.sizeHint().width()
    assert with_key.accessibleDescription() == "F8"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_keyboard_presses_the_button_it_stands_on(qtbot, key):
    button = PlainButton("Acknowledge")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked, timeout=1000):
        qtbot.keyClick(button, key)


def test_enter_with_ctrl_belongs_to_the_dialog(qtbot):
    button = PlainButton("Cancel")
    qtbot.addWidget(button)
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_an_ampersand_in_data_is_no_mnemonic(qtbot):
    button = PlainButton("Fraud & AML", "F")
    qtbot.addWidget(button)
    assert button.shortcut().isEmpty()
    button.grab()


def test_an_eliding_label_keeps_the_whole_as_tooltip(qtbot):
    label = Label("a very long caption that cannot fit", elide=True)
    qtbot.addWidget(label)
    label.resize(40, 20)
    label.grab()
    assert "a very long caption" in label.toolTip()
    label.resize(600, 20)
    label.grab()
    assert label.toolTip() == ""


def test_figures_have_equal_width():
    metrics = QFontMetrics(font(27))
    assert len({metrics.horizontalAdvance(digit * 4) for digit in "0123456789"}) == 1


def test_icons_are_crisp_and_an_unknown_one_is_empty():
    drawn, nothing = (icon(name, "text", 20).pixmap(20, 20).toImage() for name in ("floor", "nonesuch"))
    assert drawn.size() == nothing.size()
    assert drawn != nothing


def test_column_takes_parts_stretches_and_spaces(qtbot):
    layout = column(Label("a"), 8, None, column(Label("b")))
    assert layout.count() == 4
    assert layout.itemAt(2).expandingDirections() & Qt.Orientation.Vertical or layout.stretch(2) == 1
