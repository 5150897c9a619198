"""One agent: where they are today, what they may serve, absences, mentor and mentees, loans, who changed what."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from resources.loans.loan import Loan
from resources.promises.promises import Promises
from resources.roster.agent import Agent, AgentSkill
from resources.roster.roster import Roster
from resources.roster.shift import Absence, Shift
from resources.workforce.standing import PRIORITY_OF, Standing
from widgets import format
from widgets.buttons import LinkButton, PlainButton
from widgets.flow import FlowLayout
from widgets.parts import GUTTER, Chip, Label, Panel, column, row
from widgets.people.languages import language_word
from widgets.people.people_texts import (
    end_text,
    expiry_text,
    hours_text,
    need_word,
    presence_text,
)
from widgets.people.rights import Rights, rest
from widgets.people.seen import Seen
from widgets.promises.promise_list import PromiseList
from widgets.roster.roster_texts import absence_word, activity_word, skill_state_word
from widgets.scrolled import scrolled
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class AgentDetail(Panel):
    """Intents carry the personnel number; `absence_chosen` the id of an absence that is to end or go."""

    edit_wanted = Signal(str)
    skills_wanted = Signal(str)
    absence_wanted = Signal(object)  # resources.workforce.standing.Standing
    absence_chosen = Signal(object)
    agent_wanted = Signal(str)  # mentor or mentee
    promise_wanted = Signal(str)
    hand_over_wanted = Signal(object)  # ids of promises
    promise_answered = Signal(object, str, bool)  # id; personnel number of the successor; whether they accept
    promise_kept = Signal(object)  # id

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(translate("People", "Agent"), parent=parent)
        self._viewer = viewer
        self._agent = ""
        self._standing: Standing | None = None
        self._loans: tuple[Loan, ...] = ()
        self._promises = Promises()
        self._history: tuple[tuple[str, str], ...] | None = None
        self._shown: tuple[object, ...] = ()
        self._rights = Rights()
        self.edit = PlainButton(translate("People", "Edit…"), "E")
        self.skills = PlainButton(translate("People", "Skills…"), "S")
        self.absence = PlainButton(translate("People", "Absence…"), "A")
        self.edit.clicked.connect(lambda: self.edit_wanted.emit(self._agent))
        self.skills.clicked.connect(lambda: self.skills_wanted.emit(self._agent))
        self.absence.clicked.connect(lambda: self.absence_wanted.emit(self._standing))
        self._place = column(spacing=0)
        self.body.addLayout(self._place, 1)
        self._page: QWidget | None = None
        self._acts = QWidget()
        acts = row(self.edit, self.skills, self.absence, None)
        acts.setContentsMargins(GUTTER, 8, GUTTER, 8)
        self._acts.setLayout(acts)
        self.body.addWidget(self._acts)
        self.setMinimumWidth(300)

    def show_agent(self, standing: Standing | None, seen: Seen) -> None:
        """Show somebody, or that nobody is chosen."""
        self._standing = standing
        before, self._agent = self._agent, standing.agent.id if standing else ""
        if before != self._agent:
            self._history = None
        self._acts.setVisible(standing is not None)
        self.title.setText(standing.agent.name if standing else translate("People", "Agent"))
        self.set_note(standing.agent.id if standing else "")
        shown = (standing, seen.today, self._loans, self._history, id(seen.roster), self._rights, id(self._promises))
        if shown == self._shown:
            return
        self._shown = shown
        nobody = Label(translate("People", "Choose somebody in the table."), tone="muted")
        self._fill((nobody,) if standing is None else self._parts(standing, seen.roster, seen.now))

    def show_loans(self, loans: Iterable[Loan]) -> None:
        """The open loans of everybody; those of the agent are told with the next showing."""
        self._loans = tuple(loans)

    def show_promises(self, promises: Promises) -> None:
        """The promises of everybody; those of the agent are told with the next showing."""
        self._promises = promises

    def show_history(self, agent: str, lines: Sequence[tuple[str, str]]) -> None:
        """What was changed of an agent, newest first: when and who, then what."""
        if agent == self._agent:
            self._history = tuple(lines)

    def show_rights(self, rights: Rights) -> None:
        """What the person at the desk may do here."""
        self._rights = rights
        for button, act in ((self.edit, "edit"), (self.skills, "edit"), (self.absence, "absence")):
            rest(button, rights, act)

    def _fill(self, parts: Iterable[QWidget | QLayout | int | None]) -> None:
        inside = column(*parts, None, spacing=4)
        inside.setContentsMargins(GUTTER, 10, GUTTER, 10)
        page = scrolled(inside)
        if self._page is not None:
            self._place.removeWidget(self._page)
            self._page.hide()  # until it goes it would still be painted
            self._page.deleteLater()
        self._page = page
        self._place.addWidget(page)

    def _parts(self, one: Standing, roster: Roster, now: datetime) -> list[QWidget | QLayout | int | None]:
        agent, today = one.agent, now.astimezone(self._viewer.zone).date()
        belongs = (agent.team, agent.site, self._viewer.queue(agent.home) if agent.home else "", agent.address)
        parts: list[QWidget | QLayout | int | None] = [
            Label(" · ".join(filter(None, belongs)), tone="muted", wrap=True),
            Label(presence_text(one, self._viewer, now), strong=True, wrap=True),
        ]
        if one.needs:
            parts.append(_chips([Chip(need_word(need), PRIORITY_OF[need]) for need in one.needs]))
        parts += self._section(translate("People", "Skills"), self._skills(agent, today))
        parts += self._section(translate("People", "Today's shift"), self._shift(one.shift))
        parts += self._section(translate("People", "Absences"), self._absences(roster.absences_of(agent.id), now))
        parts += self._section(translate("People", "Mentor and mentees"), self._mentoring(agent, roster, today))
        facts = [*(_line(words) for words in _facts(agent, today))]
        parts += self._section(translate("People", "Known besides"), facts)
        parts += self._section(translate("People", "On loan"), self._on_loan(agent, now))
        parts += self._section(translate("Promise", "Open promises"), self._promised(agent, now))
        parts += self._section(translate("People", "Changed by"), self._changes())
        return parts

    def _section(self, title: str, parts: Sequence[QWidget | QLayout]) -> list[QWidget | QLayout | int | None]:
        return [8, Label(title, tone="muted", size="small"), *parts] if parts else []

    def _skills(self, agent: Agent, today: date) -> list[QWidget | QLayout]:
        if not agent.skills:
            return [_line(translate("People", "None yet; nobody can be moved to a queue without its skill."), "muted")]
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        order = sorted(agent.skills, key=lambda skill: (skill.queue != agent.home, skill.queue))
        for place, skill in enumerate(order):
            *words, ends = self._skill(skill, agent, today)
            for across, label in enumerate(words):
                grid.addWidget(label, 2 * place, across)
            grid.addWidget(ends, *((2 * place + 1, 0, 1, 3) if skill.expires else (2 * place, 3)))
        return [grid]

    def _skill(self, skill: AgentSkill, agent: Agent, today: date) -> Sequence[QWidget]:
        queue = self._viewer.queue(skill.queue)
        name = translate("People", "{queue} (home)").format(queue=queue) if skill.queue == agent.home else queue
        usable = skill.holds(today)
        ended = skill.expires is not None and skill.expires < today
        soon = skill.expires is not None and not ended and (skill.expires - today).days <= 30
        return (
            Label(name, tone="text" if usable else "muted", elide=True),
            Label(translate("People", "level {level}").format(level=skill.level), tone="muted"),
            Label(skill_state_word(skill.state), tone="muted"),
            Label(expiry_text(skill.expires, today), tone="high" if ended else "medium" if soon else "muted"),
        )

    def _shift(self, shift: Shift | None) -> list[QWidget | QLayout]:
        if shift is None:
            return [_line(translate("People", "None today."), "muted")]
        there = self._viewer.zone
        lines: list[QWidget | QLayout] = [_line(hours_text(shift, self._viewer))]
        for one in shift.activities:
            times = f"{format.clock_time(one.start, there)}–{format.clock_time(one.end, there)}"
            lines.append(
                _line(
                    translate("People", "{times} {what}").format(
                        times=times, what=one.title or activity_word(one.kind)
                    ),
                    "muted",
                )
            )
        return lines

    def _absences(self, absences: Sequence[Absence], now: datetime) -> list[QWidget | QLayout]:
        coming = sorted((one for one in absences if one.end > now), key=lambda one: one.start)
        return [self._absence(one, now) for one in coming]

    def _absence(self, one: Absence, now: datetime) -> QLayout:
        since = format.short_day_time(one.start, self._viewer.zone, now)
        until = end_text(one.end, self._viewer, now)
        words = translate("People", "{what}, {since} to {until}")
        text = words.format(what=absence_word(one.kind), since=since, until=until)
        if one.note:
            text = translate("People", "{text}: {note}").format(text=text, note=one.note)
        end = LinkButton(translate("People", "End…"))
        end.clicked.connect(lambda: self.absence_chosen.emit(one.id))
        rest(end, self._rights, "absence")
        line = row()
        line.addWidget(Label(text, wrap=True), 1)
        line.addWidget(end)
        return line

    def _mentoring(self, agent: Agent, roster: Roster, today: date) -> list[QWidget | QLayout]:
        lines: list[QWidget | QLayout] = []
        mentor = roster.agents.get(agent.mentor)
        if mentor is not None:
            lines.append(self._link(translate("People", "Mentor: {name}"), mentor))
        elif agent.mentor:
            lines.append(_line(translate("People", "Mentor: {name}").format(name=agent.mentor)))
        for one in roster.agents.values():
            if one.mentor == agent.id and one.active:
                words = (
                    translate("People", "Mentors {name}, new")
                    if one.is_new(today)
                    else translate("People", "Mentors {name}")
                )
                lines.append(self._link(words, one))
        return lines

    def _link(self, words: str, agent: Agent) -> QLayout:
        button = LinkButton(words.format(name=agent.name))
        button.clicked.connect(lambda: self.agent_wanted.emit(agent.id))
        return row(button, None)

    def _on_loan(self, agent: Agent, now: datetime) -> list[QWidget | QLayout]:
        theirs = [one for one in self._loans if agent.address and one.agent == agent.address]
        words = translate("People", "to {queue} until {time}")
        return [
            _line(words.format(
                queue=self._viewer.queue(one.to), time=format.short_day_time(one.until, self._viewer.zone, now)
            ))
            for one in theirs
        ]  # fmt: skip

    def _promised(self, agent: Agent, now: datetime) -> list[QWidget | QLayout]:
        theirs = self._promises.open_of.get(agent.id, ())
        parts: list[QWidget | QLayout] = [] if theirs else [_line(translate("Promise", "None."), "muted")]
        if theirs:
            shown = PromiseList(theirs, self._viewer, now, self._rights)
            shown.hand_over_wanted.connect(self.hand_over_wanted)
            shown.answered.connect(self.promise_answered)
            shown.kept.connect(self.promise_kept)
            parts.append(shown)
        add = LinkButton(translate("Promise", "Promise…"))
        add.clicked.connect(lambda: self.promise_wanted.emit(agent.id))
        rest(add, self._rights, "promise")
        return [*parts, row(add, None)]

    def _changes(self) -> list[QWidget | QLayout]:
        if self._history is None:
            return [_line(translate("People", "reading the log …"), "muted")]
        if not self._history:
            return [_line(translate("People", "Nothing in the log yet."), "muted")]
        lines: list[QWidget | QLayout] = []
        for who, what in self._history:
            lines += [_line(what), _line(who, "muted", small=True)]
        return lines


def _facts(agent: Agent, today: date) -> list[str]:
    facts: list[tuple[bool, Callable[[], str]]] = [
        (bool(agent.languages), lambda: translate("People", "Speaks {languages}").format(
            languages=format.listed(map(language_word, agent.languages)))),
        (bool(agent.tags), lambda: translate("People", "Knows {tags}").format(tags=format.listed(agent.tags))),
        (agent.is_new(today), lambda: translate("People", "New until {day}: nobody moves them before").format(
            day=agent.new_until)),
        (not agent.checked, lambda: translate("People", "Background check missing: kept out of restricted queues")),
        (not agent.active, lambda: translate("People", "Does not work here any more")),
    ]  # fmt: skip
    return [words() for holds, words in facts if holds]


def _line(words: str, tone: str = "text", *, small: bool = False) -> Label:
    return Label(words, tone=tone, size="small" if small else "", wrap=True)


def _chips(chips: Sequence[Chip]) -> QWidget:
    place = QWidget()
    flow = FlowLayout(place, 6)
    for chip in chips:
        flow.addWidget(chip)
    return place
