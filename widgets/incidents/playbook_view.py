"""The playbook of a running incident: walked step by step, the current step open."""

from collections.abc import Callable, Collection
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from incidents.incident import Incident
from incidents.kinds import ENDED, RUNNING, State
from widgets.buttons import ChipButton, PlainButton
from widgets.incidents.incident_texts import phase_word
from widgets.incidents.step_card import StepCard
from widgets.incidents.step_item import StepItem
from widgets.incidents.step_rows import Look, PhaseRows, StepRow, first_open, phase_rows, progress
from widgets.incidents.step_settled import StepSettled
from widgets.parts import Label, Panel, row
from widgets.scrolled import scrolled
from widgets.viewer import Viewer

translate = QCoreApplication.translate

OpenStep = StepCard | StepSettled


class PlaybookView(Panel):
    """Widgets are kept per step, so an update touches only what changed and what was typed stays."""

    step_done = Signal(str, str, tuple)  # step, choice, evidence as pairs of key and value
    skip_wanted = Signal(str)
    reopen_wanted = Signal(str)
    hand_over_wanted = Signal(str)  # role
    add_wanted = Signal(str)  # the step that the new one follows
    tool_wanted = Signal(object)  # Tool
    measure_wanted = Signal(object, str)  # MeasureKind, step
    contacts_wanted = Signal(str)  # role
    attach_wanted = Signal(str)  # step
    copied = Signal(str)
    draft_changed = Signal(str, str)  # key, text

    def __init__(
        self, viewer: Viewer, kept: Callable[[str], str] = lambda _key: "", parent: QWidget | None = None
    ) -> None:
        super().__init__(translate("Playbook", "Playbook"), parent=parent)
        self._viewer, self._kept = viewer, kept
        self._incident: Incident | None = None
        self._saving: frozenset[str] = frozenset()
        self._open, self._picked, self._picked_settled = "", "", False
        self._heads: dict[str, PhaseHead] = {}
        self._items: dict[str, StepItem] = {}
        self._cards: dict[str, OpenStep] = {}
        self._order: list[str] = []
        self.mine = ChipButton(translate("Playbook", "My steps"))
        self.mine.setCheckable(True)
        self.mine.toggled.connect(self._refresh)
        self.add = PlainButton(translate("Playbook", "Add a step"))
        self.add.clicked.connect(lambda: self.add_wanted.emit(self._open))
        self.tools.addWidget(self.mine)
        self.tools.addWidget(self.add)
        self._empty = Label(tone="muted", wrap=True)
        self._empty.setContentsMargins(14, 12, 14, 12)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 4, 0, 8)
        self._list.setSpacing(0)
        self.area = scrolled(self._list)
        self.body.addWidget(self._empty)
        self.body.addWidget(self.area, 1)

    def show_incident(self, incident: Incident, saving: Collection[str] = ()) -> None:
        """Show the incident's playbook; `saving` names the steps that were sent and are not stored yet."""
        if self._incident is None or self._incident.id != incident.id:
            self._forget()
        self._incident, self._saving = incident, frozenset(saving)
        self._refresh()

    def tick(self, now: datetime) -> None:
        """Move the due times."""
        for item in self._items.values():
            item.tick(now)
        card = self._cards.get(self._open)
        if isinstance(card, StepCard):
            card.tick(now)

    def open_step(self, step: str) -> None:
        """Open one step instead of the one that is due next; opening it again closes it."""
        item = self._items.get(step)
        self._picked = "" if self._picked == step else step
        self._picked_settled = item is not None and item.settled
        self._refresh()
        self.focus_open_step()

    def show_step(self, step: str) -> None:
        """Open one step and leave it open."""
        if step != self._open:
            self.open_step(step)
        self.focus_open_step()

    def focus_open_step(self) -> None:
        """Put the keyboard on the open step, where Space means done."""
        card = self._cards.get(self._open)
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)
            self._reveal()

    @property
    def card(self) -> OpenStep | None:
        """The open step."""
        return self._cards.get(self._open)

    def _refresh(self) -> None:
        incident = self._incident
        if incident is None:
            return
        phases = phase_rows(incident, self._viewer, self._saving, self.mine.isChecked())
        rows = [step for phase in phases for step in phase.steps]
        self._show_head(incident, rows)
        had_focus = self._open in self._cards and self._cards[self._open].isAncestorOf(self.focusWidget() or self)
        before = self._open
        self._choose(rows, incident)
        self._lay_out(phases)
        for phase in phases:
            self._heads[phase.key].show_phase(phase, any(step.id == self._open for step in phase.steps))
        for step in rows:
            self._show_step(step)
        if had_focus and self._open:
            self.focus_open_step()
        elif self._open != before:
            self._reveal()

    def _reveal(self) -> None:
        """Scroll so that the whole open step is in sight, once its size is known."""
        QTimer.singleShot(0, self, self._scroll_to_open)

    def _scroll_to_open(self) -> None:
        card = self._cards.get(self._open)
        if card is None:
            return
        bar, room = self.area.verticalScrollBar(), self.area.viewport().height()
        top, bottom = card.y() - 60, card.y() + card.height() + 110
        if bottom - bar.value() > room or top < bar.value():
            bar.setValue(min(top, max(0, bottom - room)))

    def _show_head(self, incident: Incident, rows: list[StepRow]) -> None:
        settled, count = progress(incident)
        book = incident.playbook
        self.set_note(
            translate("Playbook", "{title} {version} · {settled} of {count} done").format(
                title=book.title.pick(self._viewer.language), version=book.version, settled=settled, count=count
            )
            if book
            else ""
        )
        running = incident.state in RUNNING
        self.add.setVisible(running)
        self.mine.setVisible(bool(incident.steps))
        self._empty.setVisible(not rows)
        self._empty.setText(_empty_text(incident))

    def _choose(self, rows: list[StepRow], incident: Incident) -> None:
        there = {step.id: step for step in rows}
        picked = there.get(self._picked)
        if picked is None or picked.look is Look.UNDECIDED or picked.settled is not self._picked_settled:
            self._picked = ""  # what was picked to be worked on is done: on to the next
        running = incident.state in RUNNING
        self._open = self._picked or (first_open(rows) if running else "")

    def _lay_out(self, phases: tuple[PhaseRows, ...]) -> None:
        order = [key for phase in phases for key in (phase.key, *(step.id for step in phase.steps))]
        for phase in phases:
            if phase.key not in self._heads:
                self._heads[phase.key] = PhaseHead()
            for step in phase.steps:
                self._item(step)
        if order == self._order:
            return
        self._order = order
        while self._list.count():
            taken = self._list.takeAt(0)
            if taken is not None and (widget := taken.widget()) is not None:
                widget.hide()
        for phase in phases:
            self._list.addWidget(self._heads[phase.key])
            self._heads[phase.key].show()
            for step in phase.steps:
                self._list.addWidget(self._items[step.id])
                if step.id in self._cards:
                    self._list.addWidget(self._cards[step.id])
        self._list.addStretch(1)

    def _item(self, step: StepRow) -> StepItem:
        if step.id not in self._items:
            self._items[step.id] = StepItem(self._viewer)
            self._items[step.id].opened.connect(self.open_step)
        return self._items[step.id]

    def _show_step(self, step: StepRow) -> None:
        item = self._items[step.id]
        item.show_row(step)
        opened = step.id == self._open
        if opened:
            self._card(step).show()
        elif step.id in self._cards and (step.settled or self._is_worn(step)):
            self._drop_card(step.id)
        elif step.id in self._cards:
            self._cards[step.id].hide()
        item.setVisible(not opened)

    def _card(self, step: StepRow) -> OpenStep:
        if self._is_worn(step):
            self._drop_card(step.id)
        card = self._cards.get(step.id)
        if card is None:
            card = self._cards[step.id] = self._settled_card(step) if step.settled else self._open_card(step)
            self._list.insertWidget(self._list.indexOf(self._items[step.id]) + 1, card)
            self.setTabOrder(self._items[step.id], card)
        card.show_row(step)
        return card

    def _is_worn(self, step: StepRow) -> bool:
        """Whether the card belongs to an earlier round: done since, opened again, or a repeating step's last time."""
        card = self._cards.get(step.id)
        return card is not None and (
            isinstance(card, StepSettled) is not step.settled
            or (isinstance(card, StepCard) and card.times != step.times)
        )

    def _drop_card(self, step: str) -> None:
        card = self._cards.pop(step)
        card.hide()
        if isinstance(card, StepCard) and self._incident is not None:
            self.draft_changed.emit(_draft_key(self._incident, step, card.times), "")
        self._list.removeWidget(card)
        card.deleteLater()

    def _open_card(self, step: StepRow) -> StepCard:
        book = self._incident.playbook if self._incident else None
        card = StepCard(step, book.step(step.id) if book else None, book, self._viewer.language)
        card.show_contacts(self._viewer.directory.for_role(step.role), self._viewer.zone)
        card.done.connect(self.step_done)
        card.skip_wanted.connect(self.skip_wanted)
        card.hand_over_wanted.connect(self.hand_over_wanted)
        card.tool_wanted.connect(self.tool_wanted)
        card.measure_wanted.connect(self.measure_wanted)
        card.contacts_wanted.connect(self.contacts_wanted)
        card.attach_wanted.connect(self.attach_wanted)
        card.copied.connect(self.copied)
        if self._incident is not None:
            key = _draft_key(self._incident, step.id, step.times)
            card.restore(self._kept(key))
            card.draft_changed.connect(lambda text: self.draft_changed.emit(key, text))
        return card

    def _settled_card(self, step: StepRow) -> StepSettled:
        card = StepSettled(self._viewer)
        if self._incident is not None:
            card.show_record(self._incident, step)
        card.reopen_wanted.connect(self.reopen_wanted)
        card.closed.connect(self.open_step)
        return card

    def _forget(self) -> None:
        while self._list.count():
            self._list.takeAt(0)
        for widget in (*self._heads.values(), *self._items.values(), *self._cards.values()):
            widget.hide()  # at once: it belongs to another incident
            widget.deleteLater()
        self._heads, self._items, self._cards = {}, {}, {}
        self._order, self._open, self._picked = [], "", ""


def _draft_key(incident: Incident, step: str, times: int) -> str:
    return f"step/{incident.id}/{step}/{times}"


def _empty_text(incident: Incident) -> str:
    if incident.steps:
        return translate("Playbook", "None of the open steps is yours.")
    if incident.entered.get(State.ACTIVE) is None and incident.state in ENDED:
        return translate("Playbook", "It ended before a response was activated.")
    if incident.entered.get(State.ACTIVE) is None:
        return translate("Playbook", "The playbook opens when the response is activated.")
    return translate("Playbook", "There is no playbook for this kind yet. Steps are added by hand.")


class PhaseHead(QWidget):
    """The name of a phase and how much of it is done; in accent while its step is open."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.count = Label(strong=True), Label(tone="muted")
        across = row(self.title, None, self.count)
        across.setContentsMargins(14, 8, 14, 4)
        self.setLayout(across)

    def show_phase(self, phase: PhaseRows, current: bool) -> None:
        """Show the phase as it stands."""
        self.title.setText(phase_word(phase.phase))
        self.title.set_tone("accent" if current else "text")
        self.count.setText(f"{phase.settled}/{phase.count}")
