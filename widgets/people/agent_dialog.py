"""Who somebody is: name, place, home queue, languages, mentor, induction, background check, tags."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from resources.roster.agent import Agent, AgentSkill, SkillState
from resources.roster.roster import Roster
from widgets.act_dialog import ActDialog, words_of
from widgets.choice import Choice
from widgets.parts import Label
from widgets.people.fields import AgentField, DayField, words_in
from widgets.people.languages import language_code, language_word
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class AgentDialog(ActDialog):
    """Of a known agent, or of a new one (None); `agent` is how they are to be."""

    def __init__(
        self, agent: Agent | None, roster: Roster, queues: Sequence[str], viewer: Viewer, parent: QWidget | None = None
    ) -> None:
        title = translate("People", "New agent") if agent is None else translate("People", "Edit {name}")
        confirm = translate("People", "Add") if agent is None else translate("People", "Save")
        super().__init__(title.format(name=agent.name if agent else ""), confirm, parent, width=620)
        self.before, self._known = agent, roster.agents
        shown = agent or Agent("", "")
        self.number, self.name = QLineEdit(shown.id), QLineEdit(shown.name)
        if agent is not None:  # everything else hangs on the number
            self.number.setReadOnly(True)
            self.number.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.address, self.team, self.site = QLineEdit(shown.address), QLineEdit(shown.team), QLineEdit(shown.site)
        self.home = Choice(translate("People", "Home queue"), _queues(shown.home, queues, viewer))
        self.home.choose(shown.home)
        self.languages, self.tags = QLineEdit(), QLineEdit(", ".join(shown.tags))
        self.languages.setText(", ".join(map(language_word, shown.languages)))
        others = [one for one in roster.agents.values() if one.active and one.id != shown.id]
        self.mentor = AgentField(translate("People", "Mentor"), others, shown.mentor)
        self.new_until = DayField(translate("People", "New until"), shown.new_until)
        self.checked = QCheckBox(translate("People", "Background check passed"))
        self.checked.setChecked(shown.checked if agent else False)
        self.active = QCheckBox(translate("People", "Works here"))
        self.active.setChecked(shown.active)
        self._lay_out()
        self._reason = None if agent is None else self.add_text(translate("Dialog", "Reason (goes into the log)"), 2)

    def agent(self) -> Agent:
        """As the fields have it; a new home queue comes with its skill, as one being learnt."""
        shown = self.before or Agent("", "")
        home = str(self.home.value)
        return replace(
            shown, id=self.number.text().strip(), name=self.name.text().strip(), address=self.address.text().strip(),
            team=self.team.text().strip(), site=self.site.text().strip(), home=home,
            skills=_with_home(shown.skills, home), languages=tuple(map(language_code, words_in(self.languages.text()))),
            mentor=self.mentor.agent(), new_until=self.new_until.day(), checked=self.checked.isChecked(),
            active=self.active.isChecked(), tags=words_in(self.tags.text()),
        )  # fmt: skip

    def reason(self) -> str:
        """Why; of a new agent nothing is asked."""
        return words_of(self._reason) if self._reason else ""

    def problem(self) -> str:
        agent = self.agent()
        if not agent.id or not agent.name:
            return translate("People", "Give a personnel number and a name.")
        if self.before is None and agent.id in self._known:
            words = translate("People", "{number} is {name} already.")
            return words.format(number=agent.id, name=self._known[agent.id].name)
        if self.mentor.is_wrong:
            return translate("People", "Nobody is called that. Pick the mentor from the list, or leave it empty.")
        if self.new_until.is_wrong:
            return translate("People", "Type the day as 2026-11-24, or leave it empty.")
        return ""

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        fields: tuple[tuple[str, QWidget], ...] = (
            (translate("People", "Personnel number"), self.number), (translate("People", "Name"), self.name),
            (translate("People", "Team"), self.team), (translate("People", "Site"), self.site),
            (translate("People", "Home queue"), self.home), (translate("People", "Name in the PBX"), self.address),
            (translate("People", "Languages, set apart by commas"), self.languages),
            (translate("People", "Tags: education, products"), self.tags),
            (translate("People", "Mentor"), self.mentor),
            (translate("People", "New until: nobody moves them before"), self.new_until),
        )  # fmt: skip
        for place, (words, field) in enumerate(fields):
            label = Label(words, tone="muted")
            label.setBuddy(field)
            if not field.accessibleName():
                field.setAccessibleName(words)
            down, across = divmod(place, 2)
            grid.addWidget(label, 2 * down, across)
            grid.addWidget(field, 2 * down + 1, across)
        for across in (0, 1):
            grid.setColumnStretch(across, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self.checked)
        self.body.addWidget(self.active)


def _queues(home: str, queues: Sequence[str], viewer: Viewer) -> list[tuple[object, str]]:
    there = sorted({*queues, *filter(None, (home,))}, key=viewer.queue)
    return [("", translate("People", "none")), *((queue, viewer.queue(queue)) for queue in there)]


def _with_home(skills: tuple[AgentSkill, ...], home: str) -> tuple[AgentSkill, ...]:
    if not home or any(skill.queue == home for skill in skills):
        return skills
    return (*skills, AgentSkill(home, 1, SkillState.LEARNING))
