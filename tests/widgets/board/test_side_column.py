"""The order of the panels beside the day board."""

from PySide6.QtWidgets import QLabel

from widgets.board.side_column import SideColumn


def test_a_panel_that_was_put_last_stays_below_those_that_come_later(qtbot):
    side = SideColumn()
    qtbot.addWidget(side)
    over, *others = (QLabel(word) for word in ("over", "proposal", "effect"))
    side.addWidget(over)
    side.put(over, first=False)
    for panel in others:
        side.addWidget(panel)
    assert order(side) == ["proposal", "effect", "over"]
    side.put(over, first=True)
    assert order(side) == ["over", "proposal", "effect"]
    side.put(over, first=False)
    assert order(side) == ["proposal", "effect", "over"]


def order(side: SideColumn) -> list[str]:
    layout = side.widget().layout()
    found = [layout.itemAt(place).widget() for place in range(layout.count())]
    return [one.text() for one in found if one is not None]
