"""What somebody may serve: for each queue nothing, learning or certified, the level, the certificate's last day."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from resources.roster.agent import Agent, AgentSkill, SkillState
from widgets.act_dialog import ActDialog, words_of
from widgets.choice import Choice
from widgets.parts import Label
from widgets.people.fields import DayField
from widgets.people.people_texts import expiry_text
from widgets.roster.roster_texts import skill_state_word
from widgets.scrolled import scrolled
from widgets.viewer import Viewer

translate = QCoreApplication.translate

LEVELS = range(1, 6)
_SHOWN = 8  # queues that find room without scrolling


class SkillsDialog(ActDialog):
    """A line for every queue of the centre; `agent` has the skills as they are to be."""

    def __init__(
        self, agent: Agent, queues: Iterable[str], viewer: Viewer, today: date, parent: QWidget | None = None
    ) -> None:
        title = translate("People", "Skills of {name}").format(name=agent.name)
        super().__init__(title, translate("People", "Save"), parent, width=640)
        self.before = agent
        named = sorted({*queues, *(skill.queue for skill in agent.skills)}, key=viewer.queue)
        held = [queue for queue in named if agent.skill(queue)]
        self.lines = {
            queue: _Line(queue, agent.skill(queue), viewer)
            for queue in (*held, *(queue for queue in named if queue not in held))
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(0, 1)
        heads = (
            translate("People", "Queue"), translate("People", "State"), translate("People", "Level"),
            translate("People", "Certificate until"), "",
        )  # fmt: skip
        for across, words in enumerate(heads):
            grid.addWidget(Label(words, tone="muted", size="small"), 0, across)
        for down, line in enumerate(self.lines.values(), 1):
            told = expiry_text(line.before.expires, today) if line.before and line.before.expires else ""
            parts = (line.name, line.state, line.level, line.until, Label(told, tone="muted", size="small"))
            for across, part in enumerate(parts):
                grid.addWidget(part, down, across)
        if len(self.lines) > _SHOWN:
            area = scrolled(grid)
            area.setMinimumHeight(36 * _SHOWN)
            self.body.addWidget(area, 1)
        else:
            self.body.addLayout(grid)
        self._reason = self.add_text(translate("Dialog", "Reason (goes into the log)"), 2)

    def agent(self) -> Agent:
        """The agent with these skills."""
        skills = (line.skill() for line in self.lines.values())
        return replace(self.before, skills=tuple(skill for skill in skills if skill is not None))

    def reason(self) -> str:
        """Why."""
        return words_of(self._reason)

    def problem(self) -> str:
        wrong = [line.name.text() for line in self.lines.values() if line.until.is_wrong]
        if wrong:
            return translate("People", "{queue}: type the day as 2026-11-24, or leave it empty.").format(queue=wrong[0])
        return ""


class _Line:
    """The fields of one queue; level and end rest while there is no skill."""

    def __init__(self, queue: str, skill: AgentSkill | None, viewer: Viewer) -> None:
        self.queue, self.before = queue, skill
        title = viewer.queue(queue)
        self.name = Label(title, elide=True)
        states: list[tuple[object, str]] = [(None, translate("People", "none"))]
        self.state = Choice(title, [*states, *((state, skill_state_word(state)) for state in SkillState)])
        self.level = Choice(
            translate("People", "{queue}, level").format(queue=title), [(level, str(level)) for level in LEVELS]
        )
        self.until = DayField(translate("People", "{queue}, certificate until").format(queue=title))
        self.state.changed.connect(lambda _state: self._rest())
        self.state.choose(skill.state if skill else None)
        self.level.choose(min(max(skill.level, 1), 5) if skill else 1)
        if skill is not None and skill.expires is not None:
            self.until.setText(skill.expires.isoformat())
        self._rest()

    def skill(self) -> AgentSkill | None:
        """As the fields have it."""
        if self.state.value is None:
            return None
        return AgentSkill(self.queue, int(str(self.level.value)), SkillState(str(self.state.value)), self.until.day())

    def _rest(self) -> None:
        for part in (self.level, self.until):
            part.setEnabled(self.state.value is not None)
