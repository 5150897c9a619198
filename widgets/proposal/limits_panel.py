"""The panel of limits: the rules that are kept, and every broken one with what to do."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from resources.changes.change import Change
from resources.limits.breach import Breach, BreachCode, promising
from resources.priority import Priority
from resources.roster.work_rules import WorkRules
from widgets.buttons import LinkButton
from widgets.format import count, listed
from widgets.limits.breach_texts import breach_text, breach_to_do
from widgets.parts import GUTTER, Label, Panel, PriorityMark, column, row
from widgets.proposal.step_texts import hours
from widgets.viewer import Viewer

translate = QCoreApplication.translate

MOST = 8  # broken rules in full; of more only the number
C = BreachCode


class LimitsPanel(Panel):
    """Hard rules stand first: they keep the draft from being applied; a soft one asks for a reason when it is."""

    hand_over_wanted = Signal(object)  # personnel numbers of agents of the draft who own open promises

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(translate("Limits", "Limits"), parent=parent)
        self._viewer = viewer
        self._shown: tuple[object, ...] = ()
        self.lines: list[Label] = []
        self.broken: list[Label] = []
        self.hand_over: LinkButton | None = None
        self._list = column(spacing=6)
        self._list.setContentsMargins(GUTTER, 10, GUTTER, 12)
        self.body.addLayout(self._list)
        self.show_limits({}, WorkRules(), ())

    def show_limits(
        self, breaches: Mapping[Change, Sequence[Breach]], rules: WorkRules, protected: Sequence[str]
    ) -> None:
        """What the draft breaks; `protected` are the critical lines."""
        found = tuple(dict.fromkeys(one for broken in breaches.values() for one in broken))
        if self._shown == (found, rules, protected):
            return
        self._shown = (found, rules, protected)
        self._clear()
        owners = promising(breaches)
        ordered = sorted(found, key=lambda one: (not one.hard, one.signable))
        for one in ordered[:MOST]:
            self._add_broken(one)
        if len(ordered) > MOST:
            words = translate("Limits", "and {count} more broken rules")
            self._list.addWidget(Label(words.format(count=count(len(ordered) - MOST)), tone="muted"))
        if owners:
            self.hand_over = LinkButton(translate("Limits", "Hand over promises…"))
            self.hand_over.clicked.connect(lambda: self.hand_over_wanted.emit(owners))
            self._list.addLayout(row(self.hand_over, None))
        codes = {one.code for one in found}
        for about, words in kept_words(rules, [self._viewer.queue(one) for one in protected]):
            if not codes & about:
                line = Label(words, tone="muted", wrap=True)
                self.lines.append(line)
                self._list.addWidget(line)
        self.set_note(_note(found))

    def _add_broken(self, breach: Breach) -> None:
        mark = PriorityMark(Priority.HIGH if breach.hard else Priority.MEDIUM)
        told = Label(breach_text(breach, self._viewer), wrap=True)
        to_do = Label(breach_to_do(breach, self._viewer), tone="muted", size="small", wrap=True)
        across = row(column(3, mark, None, spacing=0), column(told, to_do, spacing=1))
        across.setStretch(1, 1)
        self._list.addLayout(across)
        self.broken.append(told)

    def _clear(self) -> None:
        self.lines, self.broken, self.hand_over = [], [], None
        _empty(self._list)


def kept_words(rules: WorkRules, protected: Sequence[str]) -> Iterator[tuple[frozenset[BreachCode], str]]:
    """The rules that hold, each with the codes that say it is broken."""
    if protected:
        words = translate("Limits", "No protected line falls below its need: {queues}")
        yield frozenset({C.PROTECTED_FLOOR}), words.format(queues=listed(protected))
    words = translate("Limits", "At most {count} moves an agent and shift")
    yield frozenset({C.TOO_MANY_MOVES, C.MOVES_OVERLAP}), words.format(count=count(rules.most_moves))
    words = translate("Limits", "Breaks move by {minutes} min at most, and none is lost")
    yield (
        frozenset({C.BREAK_MOVED_FAR, C.REST_REMOVED, C.BREAK_TOO_SHORT}),
        words.format(minutes=count(rules.break_shift)),
    )
    words = translate("Limits", "Nobody works longer than {hours} h without a break")
    yield frozenset({C.STRETCH_TOO_LONG}), words.format(hours=hours(rules.longest_stretch))
    words = translate("Limits", "At most {day} h a day, {overtime} h of overtime; {rest} h of rest")
    yield (
        frozenset({C.DAY_TOO_LONG, C.OVERTIME_TOO_LONG, C.REST_TOO_SHORT}),
        words.format(
            day=hours(rules.longest_day), overtime=hours(rules.most_overtime), rest=hours(rules.shortest_rest)
        ),
    )
    yield (
        frozenset({C.SKILL_MISSING, C.STILL_LEARNING, C.CERTIFICATE_EXPIRED, C.NOT_CHECKED}),
        translate("Limits", "Only certified agents take another queue"),
    )
    yield (
        frozenset({C.NEW_HIRE, C.MENTOR_APART}),
        translate("Limits", "New hires stay, mentor and pupil stay together"),
    )
    yield frozenset({C.PROMISES_OPEN}), translate("Limits", "First-contact owners keep their cases")


def _note(found: Sequence[Breach]) -> str:
    hard = sum(one.hard for one in found)
    if hard:
        return translate("Limits", "{count} broken: cannot be applied as it is").format(count=count(hard))
    if found:
        return translate("Limits", "{count} broken: applying asks for a reason").format(count=count(len(found)))
    return translate("Limits", "all kept")


def _empty(layout: object) -> None:
    """Take everything out of a layout, layouts in it too."""
    while (item := layout.takeAt(0)) is not None:  # type: ignore[attr-defined]
        if (gone := item.widget()) is not None:
            gone.hide()
            gone.deleteLater()
        elif (inside := item.layout()) is not None:
            _empty(inside)
