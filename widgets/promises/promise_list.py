"""Open promises of some agents, a block each: what was promised to whom, and what can be put on record of it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import groupby

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from resources.promises.promise import Promise
from widgets.buttons import LinkButton
from widgets.flow import FlowLayout
from widgets.parts import Label, column
from widgets.people.rights import Rights, rest
from widgets.plain import plain
from widgets.promises.promise_texts import promise_words
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class PromiseList(QWidget):
    """Values in, intents out; made anew for other promises."""

    hand_over_wanted = Signal(object)  # tuple of ids of promises, all of one owner
    answered = Signal(object, str, bool)  # id; personnel number of the successor; whether they accept
    kept = Signal(object)  # id

    def __init__(
        self, promises: Sequence[Promise], viewer: Viewer, now: datetime, rights: Rights, *, names: bool = False
    ) -> None:
        super().__init__()
        self._viewer, self._now, self._rights = viewer, now, rights
        self.buttons: list[LinkButton] = []
        self._rows = column(spacing=6)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._rows)
        ordered = sorted(promises, key=lambda one: (one.name, one.owner, one.due))
        for _, theirs in groupby(ordered, key=lambda one: one.owner):
            self._add_owner(tuple(theirs), names)

    def _add_owner(self, promises: tuple[Promise, ...], names: bool) -> None:
        if names:
            self._rows.addWidget(Label(plain(promises[0].name), strong=True))
        for one in promises:
            self._add(one)
        free = tuple(one.id for one in promises if one.offered is None)
        if len(free) > 1:
            self._add_flow([self._button(translate("Promise", "Hand over all…"), lambda: self._hand_over(free))])

    def _add(self, one: Promise) -> None:
        late = one.due <= self._now
        self._rows.addWidget(
            Label(plain(promise_words(one, self._viewer, self._now)), tone="high" if late else "text", wrap=True)
        )
        buttons = [self._button(translate("Promise", "Kept"), lambda: self.kept.emit(one.id))]
        offered = one.offered
        if offered is None:
            buttons.append(self._button(translate("Promise", "Hand over…"), lambda: self._hand_over((one.id,))))
        else:
            waits = translate("Promise", "Offered to {name}, who has not answered")
            self._rows.addWidget(Label(plain(waits.format(name=offered.name)), tone="muted", size="small", wrap=True))
            accepts = translate("Promise", "{name} accepts").format(name=offered.name)
            buttons += [
                self._button(plain(accepts), lambda: self.answered.emit(one.id, offered.to, True)),
                self._button(translate("Promise", "declines"), lambda: self.answered.emit(one.id, offered.to, False)),
            ]
        self._add_flow(buttons)

    def _hand_over(self, promises: tuple[object, ...]) -> None:
        self.hand_over_wanted.emit(promises)

    def _add_flow(self, buttons: Sequence[LinkButton]) -> None:
        flow = FlowLayout(spacing=8)
        for button in buttons:
            flow.addWidget(button)
        self._rows.addLayout(flow)

    def _button(self, words: str, act: Callable[[], object]) -> LinkButton:
        button = LinkButton(words)
        button.clicked.connect(act)
        rest(button, self._rights, "promise")
        self.buttons.append(button)
        return button
