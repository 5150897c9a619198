"""Lends agents to a queue: which queue, who, until when, why; beside it what that does to giver and receiver."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLayout, QLineEdit, QWidget

from incidents.incident import Incident
from resources.floor import Floor, Freshness, QueueFigures
from resources.loans.loan import Hold
from resources.loans.wish import LoanWish
from resources.pressure import findings, pressure
from resources.staffing.candidates import Candidate
from resources.staffing.serving import moved, serving
from resources.staffing.what_if import effects
from widgets.act_dialog import ActDialog
from widgets.format import age, count, listed
from widgets.freshness import mark
from widgets.loans.agent_choice import AgentChoice
from widgets.loans.agent_choice_model import hindrance_words
from widgets.loans.lend_start import LendStart
from widgets.loans.loan_effect import LoanEffect
from widgets.loans.until_field import UntilField
from widgets.parts import Label, column, row
from widgets.person_picker import PersonPicker
from widgets.plain import plain
from widgets.priority_shape import priority_word
from widgets.scrolled import scrolled
from widgets.viewer import Viewer

translate = QCoreApplication.translate

WIDTH, HEIGHT = 1100, 720
REASON_LENGTH = 500


class LendDialog(ActDialog):
    """Not modal: the floor goes on, here too. What was ticked stays while figures change."""

    wanted = Signal(object)  # LoanWish

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(translate("Lend", "Lend agents"), translate("Lend", "Lend"), parent, width=WIDTH)
        self.setModal(False)
        self._viewer = viewer
        self._floor, self._lent, self._staffed = Floor(), {}, {}
        self._trust: tuple[Freshness, float | None] = (Freshness.LOST, None)
        self._short: tuple[str, ...] = ()
        self._reasons: Mapping[str, str] = {}
        self._suggested = ""
        self._make_fields()
        self._lay_out()
        self._connect()

    _lent: Mapping[str, str]
    _staffed: Mapping[str, int]

    def begin(self, start: LendStart, floor: Floor, incidents: Sequence[Incident]) -> None:
        """Open it on `floor`; agents who are ticked already decide nothing about the receiver."""
        self._floor = floor
        self._offer_queues(start.to)
        self._offer_incidents(incidents, start.incident)
        self.second.show_people(self._viewer.people, without=(self._viewer.me,))
        self._reasons = start.reasons
        self._suggest()
        self.agents.search.clear()
        self.show_floor(floor)
        self.agents.choose(start.agents)
        self.show_saving(False)
        self.show()
        self.activateWindow()
        first = self.queue if not start.to else self.reason if start.agents else self.agents.table
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_floor(self, floor: Floor) -> None:
        """Take states and figures from `floor`; rows keep their place."""
        self._floor = floor
        self.until.show_now(datetime.fromtimestamp(floor.at, UTC))
        self._staffed = serving(floor)
        self.agents.show_floor(floor, self.to(), self._lent, self._staffed)
        self._show_effect()

    def show_freshness(self, freshness: Freshness, age_s: float | None) -> None:
        """How old what is shown is: stale asks for a word, blind lends nobody."""
        before, self._trust = self._trust[0], (freshness, age_s)
        self.agents.show_freshness(freshness, age_s)
        mark(self.effect, freshness, age_s)
        stale = freshness is Freshness.STALE
        if freshness is not before:
            self.anyway.setChecked(False)
            self.anyway.setVisible(stale)
            self.confirm.setEnabled(freshness is not Freshness.LOST)
            self.tell(translate("Lend", "BLIND: nothing is heard from the PBX.") if age_s is not None else "")
            if freshness is not Freshness.LOST:
                self.tell("")
        if stale and age_s is not None:
            words = translate("Lend", "The floor is {age} old: lend them all the same")
            self.anyway.setText(words.format(age=age(age_s, tenths=False)))

    def show_lent(self, lent: Mapping[str, str]) -> None:
        """The receivers of open loans by agent: nobody is lent twice."""
        self._lent = lent

    def show_stored(self) -> None:
        """The loan is on record: the strip follows it from here."""
        self.show_saving(False)
        self.agents.choose(())
        self.why.clear()
        self.reason.clear()
        self.hide()

    def to(self) -> str:
        """The receiver."""
        return str(self.queue.currentData() or "")

    def problem(self) -> str:
        chosen = self.agents.chosen()
        blocked = next((one for one in chosen if one.hindrance), None)
        checks: tuple[tuple[bool, Callable[[], str]], ...] = (
            (not self.to(), lambda: translate("Lend", "Choose the queue that needs help.")),
            (not chosen, lambda: translate("Lend", "Tick the agents who are to help.")),
            (blocked is not None, self._blocked_words),
            (self.until.until() is None, lambda: translate("Lend", "Say until when, such as 15:30.")),
            (not self.reason.text().strip(), lambda: translate("Lend", "Write why; it goes into the log.")),
            (
                bool(self._short) and not self.why.text().strip(),
                lambda: translate(
                    "Lend", "A protected line would be below its need: write why it may be all the same."
                ),
            ),
            (
                bool(self._short) and not self.second.person(),
                lambda: translate("Lend", "A protected line would be below its need: name a second person who agrees."),
            ),
            (
                self._trust[0] is Freshness.STALE and not self.anyway.isChecked(),
                lambda: translate("Lend", "The floor is old: tick that you lend them all the same, or wait."),
            ),
        )
        return next((words() for wrong, words in checks if wrong), "")

    def wish(self) -> LoanWish | None:
        """What is asked for; None while something is missing."""
        until = self.until.until()
        if self.problem() or until is None:
            return None
        return LoanWish(
            agents=tuple(one.agent for one in self.agents.chosen()),
            to=self.to(),
            until=until,
            reason=self.reason.text().strip(),
            hold=Hold.PAUSE if self.back.isChecked() else Hold.PENALTY,
            incident=self.incident.currentData(),
            override=self.why.text().strip() if self._short else "",
            stale_ok=self.anyway.isChecked(),
            second=self.second.person() if self._short else "",
        )

    def _make_fields(self) -> None:
        self.queue, self.incident = QComboBox(), QComboBox()
        self.agents = AgentChoice(self._viewer)
        self.until = UntilField(self._viewer)
        self.reason = QLineEdit(maxLength=REASON_LENGTH)
        self.reason.setPlaceholderText(translate("Lend", "Card lines are flooded"))
        self.back = QCheckBox(
            translate("Lend", "No contacts of their own queues meanwhile (else only when nobody is free)")
        )
        self.why = QLineEdit(maxLength=REASON_LENGTH)
        self.second = PersonPicker(translate("Apply", "Who agrees?"))
        self.why_words = Label(tone="critical", wrap=True)
        self.anyway = QCheckBox()
        self.anyway.hide()
        self.effect = LoanEffect()

    def _lay_out(self) -> None:
        left, right = column(spacing=6), column(spacing=6)
        _field(left, translate("Lend", "Help which queue?"), self.queue)
        _field(left, translate("Lend", "Who goes?"), self.agents, 1)
        _field(left, translate("Lend", "Until when?"), self.until)
        _field(left, translate("Lend", "Why? (goes into the log)"), self.reason)
        _field(left, translate("Lend", "For which incident?"), self.incident)
        left.addWidget(self.back)
        for part in (self.why_words, self.why, self.second, self.anyway):
            left.addWidget(part)
        self.why.setAccessibleName(translate("Lend", "Why a protected line may be below its need"))
        right.addWidget(Label(translate("Lend", "What it does"), tone="muted"))
        right.addWidget(scrolled(column(self.effect)), 1)
        across = row(spacing=18)
        across.addLayout(left, 11)
        across.addLayout(right, 10)
        self.body.addLayout(across, 1)
        self._show_short(())

    def _connect(self) -> None:
        self.queue.currentIndexChanged.connect(self._show_receiver)
        self.agents.changed.connect(self._show_effect)
        self.incident.currentIndexChanged.connect(
            lambda: self.until.offer_open_end(self.incident.currentData() is not None)
        )
        self.confirmed.connect(self._ask)

    def _ask(self) -> None:
        wish = self.wish()
        if wish is not None:
            self.show_saving(True)
            self.wanted.emit(wish)

    def _offer_queues(self, chosen: str) -> None:
        """All queues, the one that hurts most first."""
        floor = self._floor
        ranked = sorted(floor.queues.values(), key=lambda one: _hurts(one, floor.at))
        self.queue.blockSignals(True)
        self.queue.clear()
        for one in ranked:
            self.queue.addItem(_queue_words(one, floor.at), one.queue)
        self.queue.setCurrentIndex(self.queue.findData(chosen) if chosen else 0 if ranked else -1)
        self.queue.blockSignals(False)

    def _offer_incidents(self, incidents: Sequence[Incident], chosen: UUID | None) -> None:
        self.incident.clear()
        self.incident.addItem(translate("Lend", "None"), None)
        for one in incidents:
            self.incident.addItem(plain(f"{one.name} {one.affected}"), one.id)
        places = [place for place in range(self.incident.count()) if self.incident.itemData(place) == chosen]
        self.incident.setCurrentIndex(places[0] if places else 0)
        self.until.offer_open_end(self.incident.currentData() is not None)

    def _show_receiver(self, _place: int) -> None:
        """Another receiver: those at home there cannot help it, and the list is ranked anew."""
        self.show_floor(self._floor)
        self._suggest()

    def _suggest(self) -> None:
        """The likely reason, unless a person has written one."""
        if self.reason.text() in ("", self._suggested):
            self._suggested = plain(self._reasons.get(self.to(), ""))[:REASON_LENGTH]
            self.reason.setText(self._suggested)

    def _show_effect(self) -> None:
        floor, to = self._floor, self.to()
        if not to:
            return
        changes = moved(floor, (one.agent for one in self.agents.chosen()), to)
        self.effect.show_effects(effects(floor, changes, self._staffed), floor)
        self._show_short(_short(floor, self.agents.chosen(), to))
        self._show_confirm(len(self.agents.chosen()))

    def _show_short(self, short: tuple[str, ...]) -> None:
        self._short = short
        names = listed(plain(self._viewer.queue(queue)) for queue in short)
        words = translate(
            "Lend", "{queues}: protected, and below its need without them. Why may it give them up, and who agrees?"
        )
        self.why_words.setText(words.format(queues=names))
        for part in (self.why_words, self.why, self.second):
            part.setVisible(bool(short))

    def _show_confirm(self, chosen: int) -> None:
        words = translate("Lend", "Lend {count} agents").format(count=count(chosen))
        if chosen == 1:
            words = translate("Lend", "Lend 1 agent")
        self.confirm.setText(words if chosen else translate("Lend", "Lend"))

    def _blocked_words(self) -> str:
        blocked = [one for one in self.agents.chosen() if one.hindrance]
        words = translate("Lend", "{agent} cannot go now ({why}): take the tick away.")
        return words.format(agent=blocked[0].name, why=hindrance_words(blocked[0], self._viewer))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        room = self.screen().availableSize()
        self.resize(min(WIDTH, room.width() - 40), min(HEIGHT, room.height() - 60))


def _field(into: QLayout, name: str, field: QWidget, stretch: int = 0) -> None:
    label = Label(name, tone="muted")
    label.setBuddy(field)
    field.setAccessibleName(field.accessibleName() or name)
    into.addWidget(label)
    into.addWidget(field, stretch)  # type: ignore[call-arg]


def _hurts(queue: QueueFigures, now: float) -> tuple[int, float]:
    found = pressure(findings(queue, now))
    return (found.rank if found else 9), -queue.waiting


def _queue_words(queue: QueueFigures, now: float) -> str:
    """The name and what is wrong with it, as a line of the list."""
    found = pressure(findings(queue, now))
    words = translate("Lend", "{count} waiting").format(count=count(queue.waiting))
    parts = (queue.title or queue.queue, words, priority_word(found) if found else "")
    return plain(" · ".join(filter(None, parts)))


def _short(floor: Floor, chosen: Sequence[Candidate], to: str) -> tuple[str, ...]:
    """Protected queues that would be below their need, or whose need nobody knows: all that give somebody up."""
    given = Counter(queue for one in chosen for queue in (one.home, *one.others) if queue != to)
    queues = ((floor.queues.get(name), gives) for name, gives in sorted(given.items()))
    return tuple(one.queue for one, gives in queues if one and one.protected and (one.gap is None or one.gap < gives))
