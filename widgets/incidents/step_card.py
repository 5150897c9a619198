"""The open step: what to do, what to say, the answers, the evidence, the time left, and the buttons."""

from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from incidents.playbooks.playbook import Playbook, Step
from resources.contacts import Contact
from widgets import theme
from widgets.buttons import LinkButton, PlainButton, PrimaryButton
from widgets.composer import DRAFT_MS
from widgets.contacts.contact_texts import call_text
from widgets.flow import FlowLayout
from widgets.focus_frame import FocusFrame
from widgets.format import duration
from widgets.incidents.evidence_form import EvidenceForm
from widgets.incidents.incident_texts import done_by_text, limit_origin_word, origin_word
from widgets.incidents.script_box import ScriptBox
from widgets.incidents.step_draft import StepDraft, packed, unpacked
from widgets.incidents.step_item import StepMark, is_near
from widgets.incidents.step_rows import Look, StepRow
from widgets.incidents.step_tools import tool_keys, tool_text
from widgets.parts import Label
from widgets.plain import plain

translate = QCoreApplication.translate


class StepCard(FocusFrame):
    """Keeps what was filled in until the step is stored. Space on the card itself means done."""

    done = Signal(str, str, tuple)  # step, choice, evidence
    skip_wanted = Signal(str)
    hand_over_wanted = Signal(str)  # role
    tool_wanted = Signal(object)  # Tool
    measure_wanted = Signal(object, str)  # MeasureKind, step
    contacts_wanted = Signal(str)  # role
    attach_wanted = Signal(str)  # step
    copied = Signal(str)
    draft_changed = Signal(str)

    def __init__(self, row_: StepRow, step: Step | None, playbook: Playbook | None, language: str) -> None:
        super().__init__()
        self._row, self._step, self._language = row_, step, language
        self.times = row_.times
        self.setProperty("kind", "step")
        self.mark = StepMark()
        self.title = Label(row_.title, strong=True, wrap=True)
        self.countdown = Label(size="heading")
        self.who = Label(row_.who, tone="muted")
        self.so_far = Label(tone="accent", wrap=True)
        self.call = Label(tone="accent", wrap=True)
        self._contacts: tuple[Contact, ...] = ()
        self._zone: tzinfo = UTC
        self.call.hide()
        self.hint = Label(tone="high", wrap=True)
        self.hint.hide()
        self.form = EvidenceForm(step.evidence if step else (), language, self)
        self.choices = QButtonGroup(self)
        self._why = Label(tone="muted", wrap=True)
        self._body = QVBoxLayout()
        self._body.setSpacing(10)
        self._handed_out = ""
        self._pause = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self._pause.timeout.connect(self.hand_out)
        self.form.sent.connect(self.finish)
        self.form.changed.connect(self._changed)
        self._lay_out()
        self._fill(playbook)
        self.show_row(row_)

    def show_row(self, row_: StepRow) -> None:
        """The same step, as it stands now."""
        self._row = row_
        saving = row_.look is Look.SAVING
        self.mark.show_look(row_.look, row_.repeats, current=True)
        self.who.setText(row_.who)
        self.so_far.setText(row_.note)
        self.so_far.setVisible(bool(row_.note))
        self.form.lock(saving)
        for button in (*self.choices.buttons(), self.done_button, self.skip_button, self.hand_over_button):
            button.setEnabled(not saving)
        if saving:
            self.countdown.setText(translate("Playbook", "saving…"))
            self.countdown.set_tone("accent")
        self.setAccessibleName(translate("Playbook", "Open step: {title}").format(title=plain(row_.title)))

    def show_contacts(self, contacts: Sequence[Contact], zone: tzinfo) -> None:
        """Whom the holder of the step's role calls; from the next tick on a number that is out of date is marked."""
        self._contacts, self._zone = tuple(contacts), zone
        self.call.setText(call_text(contacts, None) if contacts else "")
        self.call.setVisible(bool(contacts))

    def tick(self, now: datetime) -> None:
        """Count down to the due time."""
        if self._contacts:
            self.call.setText(call_text(self._contacts, now.astimezone(self._zone).date()))
        if self._row.look is Look.SAVING:
            return
        left = (self._row.due - now).total_seconds() if self._row.due else None
        self.countdown.setText("" if left is None else duration(left))
        late = left is not None and left < 0
        self.countdown.set_tone("critical" if late else "high" if is_near(self._row.warn_at, now) else "text")

    def restore(self, draft: str) -> None:
        """Fill in what was half-filled before, without handing it out again."""
        choice, fields = unpacked(draft)
        for button in self.choices.buttons():
            button.setChecked(button.property("key") == choice)
        self.form.restore(fields)
        self._handed_out = self._draft()
        self._pause.stop()

    def hand_out(self) -> None:
        """Hand out at once what is half-filled."""
        self._pause.stop()
        if self._draft() != self._handed_out:
            self._handed_out = self._draft()
            self.draft_changed.emit(self._handed_out)

    def finish(self) -> None:
        """Hand the step out as done, or say what is missing."""
        if not self.done_button.isEnabled() or self._by_act():
            return
        chosen = self.choices.checkedButton()
        missing = self.form.missing()
        if self.choices.buttons() and chosen is None:
            self._tell(translate("Playbook", "Pick one of the answers first."))
        elif missing:
            name = missing[0].title.pick(self._language)
            self._tell(translate("Playbook", "Fill in “{field}” first.").format(field=name))
            self.form.focus_on(missing[0])
        else:
            self.hint.hide()
            self.done.emit(self._row.id, str(chosen.property("key")) if chosen else "", self.form.values())

    def _draft(self) -> str:
        chosen = self.choices.checkedButton()
        return packed(StepDraft(str(chosen.property("key")) if chosen else "", self.form.draft()))

    def _changed(self) -> None:
        self.hint.hide()  # what was missing may be there now
        if not self._pause.isActive():
            self._pause.start()

    def _by_act(self) -> bool:
        return self._step is not None and self._step.done_by is not None

    def _tell(self, words: str) -> None:
        self.hint.setText(words)
        self.hint.show()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addSpacing(1)
        left.addWidget(self.mark)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(2)
        for part in (self.countdown, self.who):
            part.setAlignment(Qt.AlignmentFlag.AlignRight)
            right.addWidget(part)
        right.addStretch(1)
        across = QHBoxLayout(self)
        across.setContentsMargins(14, 12, 14, 12)
        across.setSpacing(10)
        across.addLayout(left)
        across.addLayout(self._body, 1)
        across.addLayout(right)

    def _fill(self, playbook: Playbook | None) -> None:
        self._body.addWidget(self.title)
        self._body.addWidget(self.so_far)
        if self._step is not None:
            self._body.addWidget(Label(self._step.how.pick(self._language), tone="muted", wrap=True))
            if not (self._step.title.has(self._language) and self._step.how.has(self._language)):
                words = translate("Playbook", "Not written in this language; shown in English.")
                self._body.addWidget(Label(words, tone="high", size="small"))
        self._body.addWidget(self.call)
        self._add_scripts(playbook)
        self._add_choices()
        self._body.addWidget(self.form)
        self.form.setVisible(self._step is not None and bool(self._step.evidence))
        self._body.addWidget(self.hint)
        self._add_buttons()

    def _add_scripts(self, playbook: Playbook | None) -> None:
        for key in self._step.scripts if self._step and playbook else ():
            if playbook and key in playbook.scripts:
                box = ScriptBox(playbook.scripts[key], self._language)
                box.copied.connect(self.copied)
                self._body.addWidget(box)

    def _add_choices(self) -> None:
        if self._step is None or not self._step.choices:
            return
        holder = QWidget()
        flow = FlowLayout(holder, spacing=14)
        for choice in self._step.choices:
            button = QRadioButton(plain(choice.title.pick(self._language)).replace("&", "&&"))
            button.setProperty("key", choice.key)
            button.toggled.connect(self._changed)
            self.choices.addButton(button)
            flow.addWidget(button)
        self._body.addWidget(holder)

    def _add_buttons(self) -> None:
        self.done_button = PrimaryButton(translate("Playbook", "Done"), translate("Playbook", "Space"))
        self.done_button.clicked.connect(self.finish)
        self.skip_button = PlainButton(translate("Playbook", "Skip with reason…"))
        self.skip_button.clicked.connect(lambda: self.skip_wanted.emit(self._row.id))
        self.hand_over_button = PlainButton(translate("Playbook", "Hand over…"))
        self.hand_over_button.clicked.connect(lambda: self.hand_over_wanted.emit(self._row.role))
        why = LinkButton(translate("Playbook", "Why?"))
        why.clicked.connect(lambda: self._why.setVisible(not self._why.isVisible()))
        why.setVisible(self._step is not None)
        self.done_button.setVisible(not self._by_act())
        self.skip_button.setVisible(self._step is None or (bool(self._step.skippable_by) and not self._by_act()))
        if self._step is not None and self._step.done_by is not None:
            self._body.addWidget(Label(done_by_text(self._step.done_by), tone="accent", wrap=True))
        self.attach_button = PlainButton(translate("Playbook", "Attach evidence…"))
        self.attach_button.clicked.connect(lambda: self.attach_wanted.emit(self._row.id))
        self.contacts_button = PlainButton(translate("Playbook", "Contacts"))
        self.contacts_button.clicked.connect(lambda: self.contacts_wanted.emit(self._row.role))
        tool, measure = (self._step.tool, self._step.measure) if self._step else (None, None)
        self.tool_button = PlainButton(tool_text(tool, measure), tool_keys(tool)) if tool else None
        if self.tool_button is not None and measure is not None:
            self.tool_button.clicked.connect(lambda: self.measure_wanted.emit(measure, self._row.id))
        elif self.tool_button is not None:
            self.tool_button.clicked.connect(lambda: self.tool_wanted.emit(tool))
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (
            self.done_button,
            self.tool_button,
            self.attach_button,
            self.skip_button,
            self.hand_over_button,
            self.contacts_button,
            why,
        ):
            if button is not None:
                flow.addWidget(button)
        self._body.addWidget(buttons)
        self._why.setText(self._why_text())
        self._why.hide()
        self._body.addWidget(self._why)

    def _why_text(self) -> str:
        if self._step is None:
            return ""
        parts = [origin_word(self._step.origin)]
        parts += [limit_origin_word(self._step.limit_origin)] if self._step.limit_origin else []
        parts += self._step.sources
        return f"{self._step.why.pick(self._language)}\n{' · '.join(parts)}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.hasFocus():
            self.finish()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.hand_out()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme.current()
        painter.fillRect(self.rect(), look.color("raised"))
        painter.fillRect(0, 0, 3, self.height(), look.color("accent"))
        if self.hasFocus():
            painter.setPen(look.color("accent"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
