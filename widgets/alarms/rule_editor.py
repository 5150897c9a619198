"""The rules of the alarms: switched on and off, edited, tried on the recorded past, and put into force as a whole."""

from collections.abc import Mapping
from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from resources.alarms.alarms import RuleSet
from resources.alarms.check import fault
from resources.alarms.rule import Rule
from resources.alarms.shipped import SHIPPED
from resources.priority import Priority
from widgets import format
from widgets.act_dialog import ActDialog
from widgets.alarms.rule_form import NEW_TEST, RuleForm
from widgets.alarms.rule_list import Fired, RuleList
from widgets.alarms.rule_texts import condition_text, title_of
from widgets.buttons import LinkButton, PlainButton
from widgets.incidents.refusal_texts import refusal_notice
from widgets.parts import Label, column, row
from widgets.scrolled import scrolled
from widgets.viewer import Viewer

translate = QCoreApplication.translate

PAUSE_MS = 400  # after the last key, before the rules are tried on the past again


class RuleEditor(ActDialog):
    """`rules()` and `version` once it was confirmed. Nothing is in force before it was saved."""

    preview_wanted = Signal(object)  # tuple[Rule, ...]

    def __init__(
        self, in_force: RuleSet, queues: Mapping[str, str], viewer: Viewer, parent: QWidget | None = None
    ) -> None:
        title = translate("RuleEditor", "Alarm rules")
        super().__init__(title, translate("RuleEditor", "Save and put into force"), parent, width=1240)
        self.version = in_force.version
        self._in_force, self._queues, self._viewer = in_force, queues, viewer
        self._rules = list(in_force.rules)
        self._row = 0
        self.form: RuleForm | None = None
        self.list = RuleList()
        self.list.setMinimumSize(400, 440)
        self.reads = Label(tone="muted", wrap=True)
        self._place = QVBoxLayout()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask_preview)
        self._lay_out()
        self.list.chosen.connect(self._edit)
        self.list.switched.connect(self._switch)
        self.list.rows.show_rules(self._rules)
        self.list.choose(0)
        self._ask_preview()

    def rules(self) -> tuple[Rule, ...]:
        """All rules as they stand in the editor."""
        return tuple(self._rules)

    def show_counts(self, rules: tuple[Rule, ...], counts: Mapping[str, Fired]) -> None:
        """How often these rules would have fired; those of rules that were changed meanwhile are not shown."""
        if rules == self.rules():
            self.list.rows.show_counts(counts)

    def show_in_force(self, in_force: RuleSet) -> None:
        """Somebody else put rules into force: what is edited here is of an older version, and says so."""
        if in_force.version != self.version and in_force.by is not None:
            words = translate("RuleEditor", "{who} has changed the rules meanwhile. Open them again to see how.")
            self.tell(words.format(who=in_force.by.who.name))

    def problem(self) -> str:
        unread = self.form.problem() if self.form is not None else ""
        if unread:
            return unread
        refusal = fault(self.rules())
        if refusal is not None:
            notice = refusal_notice(refusal, self._viewer)
            return f"{notice.what} {notice.to_do}"
        return "" if self.rules() != self._in_force.rules else translate("RuleEditor", "Nothing was changed.")

    def add(self) -> None:
        """Another rule, to be named."""
        self._rules.append(Rule(f"own-{uuid4().hex[:8]}", Priority.MEDIUM, ((NEW_TEST,),)))
        self._show_rules()
        self.list.choose(len(self._rules) - 1)
        if self.form is not None:
            self.form.title.setFocus(Qt.FocusReason.TabFocusReason)

    def remove(self) -> None:
        """Take the chosen rule away; shipped ones come back by restoring."""
        if len(self._rules) > 1:
            del self._rules[self._row]
            self._show_rules()
            self.list.choose(min(self._row, len(self._rules) - 1))

    def restore(self) -> None:
        """The rules that came with the console; the bank's own ones go, once this is saved."""
        self._rules = list(SHIPPED)
        self._show_rules()
        self.list.choose(0)
        self._edit(0)

    def _show_rules(self) -> None:
        self.list.rows.show_rules(self._rules)
        self.list.rows.show_counts({})
        self._pause.start()

    def _switch(self, place: int, on: bool) -> None:
        self._rules[place] = replace(self._rules[place], enabled=on)
        if place == self._row:
            self._edit(place)
        self._show_rules()

    def _edit(self, place: int) -> None:
        self._row = place
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
        self.form = RuleForm(self._rules[place], self._queues)
        self.form.changed.connect(self._changed)
        self._place.insertWidget(0, self.form)
        if self.isVisible():
            self.form.show()  # at once: what is typed next goes into it
        self.reads.setText(condition_text(self._rules[place], self._queues))
        self.tell("")

    def _changed(self) -> None:
        form = self.form
        rule = form.rule() if form is not None else None
        if form is None or rule is None:
            self.tell(form.problem() if form is not None else "")
            return
        self.tell("")
        self._rules[self._row] = rule
        self.reads.setText(condition_text(rule, self._queues))
        self._show_rules()

    def _ask_preview(self) -> None:
        if fault(self.rules()) is None:
            self.preview_wanted.emit(self.rules())

    def _lay_out(self) -> None:
        add = PlainButton(translate("RuleEditor", "Add a rule"))
        remove = PlainButton(translate("RuleEditor", "Remove this rule"))
        restore = LinkButton(translate("RuleEditor", "Restore the shipped rules"))
        for button, act in ((add, self.add), (remove, self.remove), (restore, self.restore)):
            button.clicked.connect(act)
        left = column(self.list, row(add, remove, None, restore), Label(self._changed_by(), tone="muted", wrap=True))
        inside = column(spacing=10)
        inside.addLayout(self._place)
        inside.addWidget(self.reads)
        inside.addStretch(1)
        inside.setContentsMargins(0, 0, 8, 0)
        area = scrolled(inside)
        area.setMinimumWidth(780)
        across = row(spacing=20)
        across.addLayout(left, 4)
        across.addWidget(area, 6)
        self.body.addLayout(across)

    def _changed_by(self) -> str:
        by = self._in_force.by
        if by is None:
            return translate("RuleEditor", "These are the rules that came with the console; nobody has changed them.")
        words = translate("RuleEditor", "Version {version}, put into force by {who} at {time}, {desk}.")
        time = format.day_time(by.at, self._viewer.zone, by.at)
        return words.format(version=self.version, who=by.who.name, time=time, desk=by.desk)

    def name_of(self, place: int) -> str:
        """The title of a rule in the list."""
        return title_of(self._rules[place])

    def hideEvent(self, event: QHideEvent) -> None:
        self._pause.stop()
        super().hideEvent(event)
