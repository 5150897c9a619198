"""The dialogs of the People page at work: what is typed becomes commands, a refusal is told where it was typed."""

from dataclasses import replace
from datetime import date
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from console.acts.outcomes import Done, Refused
from console.planning.people.acts import PeopleActs
from console.planning.people.desk import is_about
from resources.entry import Refusal
from resources.queues import QueueSettings
from resources.roster import facts
from resources.roster.adherence import Adhering, AgentAdherence
from resources.roster.agent import AgentSkill, SkillState
from resources.roster.shift import AbsenceKind
from resources.workforce.standing import standings
from tests.desk_viewer import viewer
from tests.resources.roster.journal import ADA, RosterJournal, imported
from tests.resources.roster.rosters import agent, at, shift


class _Desk(QObject):
    """A desk whose acts are decided on a journal in memory."""

    def __init__(self, journal):
        super().__init__()
        self.journal, self.viewer, self.zone = journal, viewer(), viewer().zone
        queues = tuple(QueueSettings(queue, queue.title()) for queue in ("cards", "loans"))
        self.watched = SimpleNamespace(centre=SimpleNamespace(queues=queues))
        self.state, self.acts = self, self
        self.asked = []

    @property
    def roster(self):
        return self.journal.roster

    def now(self):
        return self.journal.now.timestamp()

    def run(self, command, done):
        self.asked.append(command)
        before = len(self.journal.entries)
        answer = self.journal.ask(command)
        refused = isinstance(answer, Refusal)
        done(Refused(answer) if refused else Done(tuple(self.journal.entries[before:])))


@pytest.fixture
def desk():
    journal = RosterJournal()
    journal.ask(imported([agent(1, "cards"), agent(2, "loans")], [shift(1)]))
    return _Desk(journal)


@pytest.fixture
def acts(qtbot, qapp, desk):
    over = QWidget()
    qtbot.addWidget(over)
    made = PeopleActs(desk, over, desk)
    made.told = []
    made.noticed.connect(made.told.append)
    return made


def _standing(desk, number):
    return next(one for one in standings(desk.roster, desk.journal.now, desk.zone) if one.agent.id == number)


def test_a_new_agent_is_added_and_the_home_queue_is_to_be_learnt(acts, desk):
    acts.edit("")
    dialog = acts.dialog
    dialog.try_confirm()
    assert "personnel number" in dialog.hint.text()
    dialog.number.setText("2")
    dialog.name.setText("New One")
    dialog.try_confirm()
    assert "2 is Agent 2 already" in dialog.hint.text()
    dialog.number.setText("3")
    dialog.home.choose("cards")
    dialog.languages.setText("中文、English，")
    dialog.mentor.setText("agent 1 (1)")
    dialog.try_confirm()
    assert "Nobody is called that" in dialog.hint.text()
    dialog.mentor.setText("1")
    dialog.try_confirm()
    assert acts.dialog is None
    made = desk.roster.agents["3"]
    assert (made.name, made.languages, made.mentor, made.checked) == ("New One", ("中文", "en"), "1", False)
    assert made.skills == (AgentSkill("cards", 1, SkillState.LEARNING),)


def test_who_was_slower_is_told_and_keeps_what_was_typed(acts, desk):
    acts.edit("1")
    dialog = acts.dialog
    dialog.team.setText("B")
    desk.journal.ask(replace_team(desk, "C"), ADA)
    dialog.try_confirm()
    assert acts.dialog is dialog
    assert dialog.team.text() == "B"
    assert "Agent 1" in dialog.hint.text()
    assert desk.roster.agents["1"].team == "C"


def replace_team(desk, team):
    from resources.roster.commands import EditAgent

    known = desk.roster.agents["1"]
    return EditAgent(replace(known, team=team), known.version)


def test_skills_are_certified_with_level_and_end(acts, desk):
    acts.skills("1")
    dialog = acts.dialog
    line = dialog.lines["loans"]
    assert not line.until.isEnabled()
    line.state.choose(SkillState.CERTIFIED)
    line.level.choose(4)
    line.until.setText("2026-13-01")
    dialog.try_confirm()
    assert "loans" in dialog.hint.text()
    line.until.setText("2026-12-01")
    dialog.lines["cards"].state.choose(None)
    dialog.try_confirm()
    assert desk.roster.agents["1"].skills == (AgentSkill("loans", 4, expires=date(2026, 12, 1)),)


def test_saving_without_a_difference_says_so(acts):
    acts.skills("1")
    acts.dialog.try_confirm()
    assert acts.dialog is None
    assert "Nothing is different" in acts.told[0].what


def test_an_unapproved_absence_needs_the_note_for_personnel(acts, desk):
    acts.absence(_standing(desk, "1"))
    dialog = acts.dialog
    assert (dialog.since.moment(), dialog.until.moment()) == (at(8), at(16))  # the shift
    dialog.choose(AbsenceKind.UNAPPROVED)
    dialog.try_confirm()
    assert "personnel" in dialog.hint.text()
    dialog.note.setPlainText("Rang twice, no answer.")
    dialog.until.date.setText("2026-11-23")  # the shift ends at midnight of the centre, at 16:00 UTC
    dialog.until.time.setText("10:00")
    dialog.try_confirm()
    assert "end after" in dialog.hint.text()
    dialog.until.time.setText("2359")
    dialog.try_confirm()
    (absence,) = desk.roster.absences.values()
    assert (absence.kind, absence.note) == (AbsenceKind.UNAPPROVED, "Rang twice, no answer.")


def _away(acts, desk):
    acts.absence(_standing(desk, "1"))
    acts.dialog.try_confirm()
    (absence,) = desk.roster.absences.values()
    acts.end_absence(absence.id)
    return acts.dialog


def test_somebody_is_back_early(acts, desk):
    dialog = _away(acts, desk)
    assert dialog.end() == desk.journal.now  # what is offered
    dialog.back.time.setText("15:00")
    dialog.try_confirm()
    assert "within the absence" in dialog.hint.text()
    dialog.back.time.setText("17:30")
    dialog.try_confirm()
    assert desk.roster.absences_of("1")[0].end == at(9.5)


def test_somebody_was_never_away(acts, desk):
    dialog = _away(acts, desk)
    dialog.never.click()
    assert not dialog.back.isEnabled()
    dialog.try_confirm()
    assert not desk.roster.absences


def test_one_dialog_at_a_time(acts):
    acts.edit("1")
    first = acts.dialog
    acts.skills("2")
    assert acts.dialog is first
    first.reject()
    assert acts.dialog is None


def test_the_history_of_an_agent_is_what_names_them(desk):
    desk.journal.ask(replace_team(desk, "C"), ADA)
    kinds = {number: [type(one.fact) for one in desk.journal.entries if is_about(one.fact, number)] for number in "12"}
    assert kinds["1"] == [facts.AgentsImported, facts.ShiftsImported, facts.AgentEdited]
    assert kinds["2"] == [facts.AgentsImported]


def test_a_departure_is_excused_with_a_reason(acts, desk):
    acts.excuse(AgentAdherence(desk.roster.agents["1"], shift(1), Adhering.LATE, at(8)))
    dialog = acts.dialog
    dialog.try_confirm()
    assert "why" in dialog.hint.text()
    dialog._reason.setPlainText("Bus strike.")
    dialog.try_confirm()
    (excuse,) = desk.roster.excuses.values()
    assert (excuse.agent, excuse.start, excuse.end, excuse.reason) == ("1", at(8), at(10), "Bus strike.")
