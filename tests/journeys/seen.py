"""Reads everything that stands on the screen, and says which words of it are not in the language of the screen."""

import re

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from incidents.visibility import public_name
from resources.roster.roster import Roster
from tests.journeys.hands import Hands

ROOT = QModelIndex()
WORD = re.compile(r"[A-Za-z]{2,}")
TAGS = re.compile(r"</?span>")  # around data in a tooltip
NAMES = re.compile(  # keys and names in every language, a playbook's id and fingerprint, the languages of a script
    r"(?<=指[紋纹] )[0-9a-f]{8,16}|App|English|Watchfloor|INC-\d+|Ctrl|Alt|Enter|Esc|Space|Tab|Shift|F\d+"
    r"|PBX|SHA-256|MB|CSV|XLSX|PDF|Del|Erlang|start,queue,contacts"
    r"|watchfloor-pack-[0-9-]+\.pdf|\[regulation\] packs|AHT|IVR|I{2,3}|IV|system_outage|traffic_surge"
)


class Seen:
    """Collects texts with every `look`; `english` are those with Latin words that are neither names nor data."""

    def __init__(self, hands: Hands, *typed: str) -> None:
        """`typed` is what a journey itself writes, in whatever language."""
        self._hands, self._typed = hands, typed
        self._texts: set[str] = set()

    def look(self) -> None:
        """Take in every visible text: labels, buttons, fields, lists, heads, titles, tips, names for readers."""
        QApplication.processEvents()
        for top in QApplication.topLevelWidgets():
            if top.isVisible():
                self._texts |= {text for widget in (top, *top.findChildren(QWidget)) for text in texts_of(widget)}

    def english(self) -> list[str]:
        """What is English and should not be."""
        data = self._data()
        return sorted(text for text in self._texts if WORD.search(_without(text, data)))

    def _data(self) -> list[str]:
        desk = self._hands.console.desk
        assert desk is not None
        centre = desk.watched.centre
        people = [words for person in centre.people for words in (person.name, person.desk)]
        queues = [words for queue in centre.queues for words in (queue.title, queue.id)]
        listed = centre.directory.contacts
        called = [words for one in listed for words in (one.name, one.phone, one.hours, one.email)]
        printed = [str(desk.continuity.pack.folder.directory)]
        roster = self._hands.console.state.roster or Roster()
        agents = [words for one in roster.agents.values() for words in (one.name, one.address)]
        reserves = [one.name for one in centre.reserves]
        hidden = [public_name(one) for one in self._hands.console.state.board or ()]
        found = [
            *self._typed,
            *hidden,
            centre.name,
            *people,
            *agents,
            *reserves,
            *queues,
            *called,
            *printed,
            desk.acts.desk,
            desk.acts.account,
        ]
        return sorted((words for words in found if words), key=len, reverse=True)


def texts_of(widget: QWidget) -> list[str]:
    """The texts of one widget; none of one that is hidden."""
    if not widget.isVisible():
        return []
    found = [widget.accessibleName(), TAGS.sub("", widget.toolTip()), widget.windowTitle()]
    if isinstance(widget, QLabel | QAbstractButton):
        found.append(widget.text())
    elif isinstance(widget, QMenu):
        found += [words for action in widget.actions() for words in (action.text(), action.toolTip())]
    elif isinstance(widget, QLineEdit):
        found += [widget.text(), widget.placeholderText()]
    elif isinstance(widget, QPlainTextEdit):
        found += [widget.toPlainText(), widget.placeholderText()]
    elif isinstance(widget, QComboBox):
        found += [widget.itemText(place) for place in range(widget.count())]
    elif isinstance(widget, QAbstractItemView):
        found += _cells(widget)
    return [text for text in found if text]


def _cells(view: QAbstractItemView) -> list[str]:
    model = view.model()
    if model is None:
        return []
    rows = range(model.rowCount(ROOT))
    columns = range(model.columnCount(ROOT)) if isinstance(view, QTableView) else range(1)
    cells = [str(model.index(row, column).data() or "") for row in rows for column in columns]
    heads = columns if isinstance(view, QTableView) else ()
    return cells + [str(model.headerData(column, Qt.Orientation.Horizontal) or "") for column in heads]


def _without(text: str, data: list[str]) -> str:
    for words in data:
        text = text.replace(words, "")
    return NAMES.sub("", text)
