"""Puts the Tab key's way through a part in the order in which the eye reads it, whatever was made first."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QWidget


def put_in_order(root: QWidget) -> None:
    """Chain everything that Tab reaches inside `root`. Parts made later are added by calling it again."""
    for one, following in pairwise(reached_by_tab(root)):
        QWidget.setTabOrder(one, following)


def reached_by_tab(root: QWidget) -> Iterator[QWidget]:
    """The widgets inside `root` that take the keyboard by Tab, as its layouts order them."""
    if root.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield root
    if isinstance(root, QScrollArea):
        if (inside := root.widget()) is not None:
            yield from reached_by_tab(inside)
    elif isinstance(root, QSplitter):
        for place in range(root.count()):
            if (part := root.widget(place)) is not None:
                yield from reached_by_tab(part)
    elif (layout := root.layout()) is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield from reached_by_tab(widget)
        elif (inner := item.layout()) is not None:
            yield from _in_layout(inner)
