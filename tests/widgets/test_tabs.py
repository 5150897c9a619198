"""Parts that share one place."""

from PySide6.QtWidgets import QLabel

from widgets.tabs import Tabs


def _tabs(qtbot, *keys):
    tabs = Tabs("Beside the playbook")
    qtbot.addWidget(tabs)
    parts = {key: QLabel(key) for key in keys}
    for key, part in parts.items():
        tabs.add(key, key.title(), part)
    tabs.show()
    return tabs, parts


def test_a_single_part_needs_no_choice(qtbot):
    tabs, parts = _tabs(qtbot, "log")
    assert parts["log"].isVisible()
    assert not tabs.buttons["log"].isVisible()


def test_a_chip_brings_its_part_up(qtbot):
    tabs, parts = _tabs(qtbot, "log", "clocks")
    with qtbot.waitSignal(tabs.chosen) as chosen:
        tabs.buttons["clocks"].click()
    assert chosen.args == ["clocks"]
    assert tabs.shown == "clocks"
    assert parts["clocks"].isVisible()
    assert not parts["log"].isVisible()


def test_what_waits_stands_beside_the_name(qtbot):
    tabs, _ = _tabs(qtbot, "log", "clocks")
    tabs.show_calls("clocks", 2)
    assert tabs.buttons["clocks"].text() == "Clocks 2"
    tabs.show_calls("clocks", 0)
    assert tabs.buttons["clocks"].text() == "Clocks"
