"""Before a draft is carried out: what it comes to, for which incident, why, and who agrees where a line falls short."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from incidents.incident import Incident
from resources.changes.change import Change, Move, Postpone, Retime, Stretch
from resources.changes.parcels import ApplyWish, parcels
from resources.limits.breach import Breach, promising
from resources.people import Person
from widgets.act_dialog import ActDialog
from widgets.buttons import LinkButton
from widgets.format import count, day_time, listed, sentences
from widgets.limits.breach_texts import breach_text
from widgets.parts import Label
from widgets.person_picker import PersonPicker
from widgets.plain import plain
from widgets.viewer import Viewer

translate = QCoreApplication.translate

REASON_LENGTH = 500
_NAMED = 4  # of those left out


@dataclass(frozen=True, slots=True)
class ApplyStart:
    """What the dialog opens with. Changes that break a hard rule are left out and stay in the draft."""

    changes: tuple[Change, ...]
    now: datetime
    breaches: Mapping[Change, tuple[Breach, ...]] = field(default_factory=dict)
    incidents: Sequence[Incident] = ()
    people: Sequence[Person] = ()

    @property
    def left_out(self) -> tuple[Change, ...]:
        """Those that nobody may carry out."""
        return tuple(change for change in self.changes if any(_forbids(one) for one in self._of(change)))

    @property
    def carried(self) -> tuple[Change, ...]:
        """Those that are asked for."""
        out = frozenset(self.left_out)
        return tuple(change for change in self.changes if change not in out)

    @property
    def to_sign(self) -> tuple[Breach, ...]:
        """What a second person has to agree to, each once."""
        return tuple(dict.fromkeys(one for change in self.carried for one in self._of(change) if one.signable))

    @property
    def owners(self) -> tuple[str, ...]:
        """Personnel numbers of those who would leave open promises behind."""
        return promising({change: self._of(change) for change in self.carried})

    @property
    def soft(self) -> tuple[Breach, ...]:
        """Rules that are broken and that a reason settles, each once."""
        return tuple(dict.fromkeys(one for change in self.carried for one in self._of(change) if not one.hard))

    def _of(self, change: Change) -> tuple[Breach, ...]:
        return self.breaches.get(change, ())


def _forbids(breach: Breach) -> bool:
    return breach.hard and not breach.signable


class ApplyDialog(ActDialog):
    """Stays open with what was refused; what was stored leaves it. Values in; `wish` says what is asked for."""

    hand_over_wanted = Signal(object)  # personnel numbers of those who own open promises

    def __init__(self, start: ApplyStart, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(translate("Apply", "Apply the draft"), translate("Apply", "Apply"), parent, width=620)
        self._viewer, self._start = viewer, start
        self.words, self.left_out, self.soft = Label(wrap=True), Label(tone="high", wrap=True), Label(wrap=True)
        self.incident, self.reason, self.why = QComboBox(), QLineEdit(maxLength=REASON_LENGTH), QLineEdit()
        self.why.setMaxLength(REASON_LENGTH)
        self.sign_words = Label(tone="critical", wrap=True)
        self.waiting = QLineEdit(maxLength=REASON_LENGTH)
        self.hand_over = LinkButton(translate("Limits", "Hand over promises…"))
        self.hand_over.clicked.connect(lambda: self.hand_over_wanted.emit(self._start.owners))
        self.second = PersonPicker(translate("Apply", "Who agrees?"))
        for part in (self.words, self.left_out, self.soft):
            self.body.addWidget(part)
        self._promised = (
            self.hand_over,
            *self.add_named(translate("Apply", "Or why may the promises wait? (goes into the log)"), self.waiting),
        )
        self.body.insertWidget(self.body.indexOf(self._promised[1]), self.hand_over, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_field(translate("Apply", "Why? (goes into the log)"), self.reason)
        self.add_field(translate("Apply", "For which incident?"), self.incident)
        self.body.addWidget(self.sign_words)
        self._signed = (
            *self.add_named(translate("Apply", "Why may the protected line fall short?"), self.why),
            *self.add_named(translate("Apply", "Who agrees?"), self.second),
        )
        self.reason.setPlaceholderText(translate("Apply", "Surge on the card lines"))
        self._offer()
        self._show()

    @property
    def changes(self) -> tuple[Change, ...]:
        """All that is still in it."""
        return self._start.changes

    def show_breaches(self, breaches: Mapping[Change, tuple[Breach, ...]]) -> None:
        """Something was handed over, or promised: the draft was judged anew."""
        self._start = replace(self._start, breaches=breaches)
        self._show()

    def take_out(self, stored: Sequence[Change]) -> None:
        """What has been stored is not asked for again."""
        over = frozenset(stored)
        left = tuple(change for change in self._start.changes if change not in over)
        self._start = ApplyStart(left, self._start.now, self._start.breaches, (), self._start.people)
        self._show()

    def problem(self) -> str:
        needs_incident = bool(parcels(self._start.carried).calls) and self.incident.currentData() is None
        checks = (
            (not self._start.carried, translate("Apply", "Nothing of this draft can be carried out.")),
            (not self.reason.text().strip(), translate("Apply", "Write why; it goes into the log.")),
            (
                bool(self._start.owners) and not self.waiting.text().strip(),
                translate("Apply", "Promises to customers are open: hand them over, or write why they may wait."),
            ),
            (needs_incident, translate("Apply", "Reserves are called in the name of an incident: choose one.")),
            (
                bool(self._start.to_sign) and not (self.why.text().strip() and self.second.person()),
                translate("Apply", "A protected line would fall short: write why it may, and who agrees."),
            ),
        )
        return next((words for wrong, words in checks if wrong), "")

    def wish(self) -> ApplyWish:
        """What is asked for."""
        signs = bool(self._start.to_sign)
        return ApplyWish(
            self._start.carried,
            self.reason.text().strip(),
            self.incident.currentData(),
            self.why.text().strip() if signs else "",
            self.second.person() if signs else "",
            self.waiting.text().strip() if self._start.owners else "",
        )

    def _offer(self) -> None:
        self.incident.addItem(translate("Apply", "None"), None)
        for one in self._start.incidents:
            self.incident.addItem(plain(f"{one.name} {one.affected}"), one.id)
        self.incident.setCurrentIndex(1 if self._start.incidents else 0)
        self.second.show_people(self._start.people, without=(self._viewer.me,))

    def _show(self) -> None:
        start, viewer = self._start, self._viewer
        self.words.setText("\n".join(summary(start.carried, viewer, start.now)))
        out = [f"{breach_text(one, viewer)}" for change in start.left_out for one in start.breaches[change][:1]]
        words = translate("Apply", "Left in the draft: {count}. {why}")
        more = translate("Apply", "and {count} more").format(count=count(len(out) - _NAMED))
        named = sentences((*out[:_NAMED], *([more] if len(out) > _NAMED else [])))
        self.left_out.setText(words.format(count=count(len(out)), why=named))
        self.left_out.setVisible(bool(out))
        self.soft.setText("\n".join(breach_text(one, viewer) for one in start.soft[:_NAMED]))
        self.soft.setVisible(bool(start.soft))
        self.sign_words.setText(sentences(breach_text(one, viewer) for one in start.to_sign[:_NAMED]))
        for part in (self.sign_words, *self._signed):
            part.setVisible(bool(start.to_sign))
        for part in self._promised:
            part.setVisible(bool(start.owners))


def summary(changes: Sequence[Change], viewer: Viewer, now: datetime) -> list[str]:
    """What is asked for, a line each: how many, where to, from when until when."""
    sorted_out = parcels(changes)
    soonest = sorted(sorted_out.moves, key=lambda moves: (moves[0].start, moves[0].end))
    lines = [_moves_words(moves, viewer, now) for moves in soonest]
    of_shifts = [change for parcel in sorted_out.shifts for change in parcel]
    for kind, words in (
        (Retime, translate("Apply", "Breaks and activities planned for another time: {count}")),
        (Postpone, translate("Apply", "Activities that leave today, and need another day: {count}")),
        (Stretch, translate("Apply", "Shifts that begin or end at another time: {count}")),
    ):
        if number := sum(isinstance(change, kind) for change in of_shifts):
            lines.append(words.format(count=count(number)))
    if sorted_out.calls:
        queues = listed(dict.fromkeys(viewer.queue(call.to) for call in sorted_out.calls))
        words = translate(
            "Apply", "Reserves for {queues}: {count}, as a call list in the incident; a person calls and ticks"
        )
        lines.append(words.format(count=count(len(sorted_out.calls)), queues=queues))
    return lines


def _moves_words(moves: Sequence[Move], viewer: Viewer, now: datetime) -> str:
    """Of one receiver, beginning and end."""
    first, many = moves[0], translate("Apply", "{count} agents")
    words = translate("Apply", "To {queue} from {begins} until {until}: {agents}")
    if first.start <= now:
        words = translate("Apply", "To {queue} now, until {until}: {agents}")
    return words.format(
        agents=translate("Apply", "1 agent") if len(moves) == 1 else many.format(count=count(len(moves))),
        queue=viewer.queue(first.to),
        begins=day_time(first.start, viewer.zone, now),
        until=day_time(first.end, viewer.zone, now),
    )
