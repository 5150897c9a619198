"""The People page: everybody worst first, found by words and filters, the one under the cursor told beside."""

from dataclasses import replace
from datetime import date
from types import MappingProxyType
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from console.pages.people import AGENTS, RESERVES, SKILLS, TODAY, PeoplePage, exports
from resources.reserves import Reserve
from resources.roster.adherence import Adherence, Adhering, AgentAdherence
from resources.roster.agent import AgentSkill, SkillState
from resources.roster.roster import Roster
from resources.roster.shift import Absence, AbsenceKind
from tests.desk_viewer import HOSTILE, viewer
from tests.resources.roster.rosters import agent, at, roster, shift
from widgets.parts import Label
from widgets.people.agent_filter import Who
from widgets.people.rights import Rights
from widgets.people.skills_view import Training
from widgets.theme import apply_theme


@pytest.fixture
def page(qtbot, qapp):
    apply_theme(qapp, "light", "en")
    made = PeoplePage(viewer())
    qtbot.addWidget(made)
    made.resize(1300, 800)
    made.show_time(at(4).timestamp())
    return made


def named(name, number, *queues, **fields):
    return replace(agent(number, *queues, **fields), name=name)


def _everybody():
    return roster(
        [
            named("Chen Yi-Ting", 1, "cards", team="A"),
            named("Lin Chia-Hao", 2, "loans", "cards", team="B", checked=False),
            named("Wang Mei-Ling", 3, "loans", team="A", active=False),
        ],
        [shift(1, 1, 9)],
    )


def _said(page):
    return "\n".join(label.text() for label in page.agents.detail.findChildren(Label) if label.isVisibleTo(page))


def _names(page):
    rows = page.agents.table.rows
    return [rows.cell(place, 0).text for place in range(rows.rowCount())]


def test_without_a_roster_the_page_says_what_would_fill_it(page):
    page.show_roster(Roster())
    assert "Import…" in page.agents.table.empty_words()


def test_who_needs_somebody_comes_first_and_is_told_beside(page):
    page.show_roster(_everybody())
    assert _names(page) == ["Lin Chia-Hao", "Chen Yi-Ting"]
    assert page.agents.agent == "2"
    assert "background check missing" in _said(page)
    page.agents.choose("1")
    assert "on shift 09:00–17:00" in _said(page)
    assert "20:00–20:30 lunch" in _said(page)


def test_all_words_must_occur_and_filters_narrow(page):
    page.show_roster(_everybody())
    tools = page.agents.tools
    tools.find_field.setText("chen a")
    assert _names(page) == ["Chen Yi-Ting"]
    tools.find_field.setText("chen loans")
    assert _names(page) == []
    assert "fewer words" in page.agents.table.empty_words()
    tools.find_field.clear()
    tools.queues.choose("cards")
    assert _names(page) == ["Lin Chia-Hao", "Chen Yi-Ting"]
    tools.teams.choose("A")
    assert _names(page) == ["Chen Yi-Ting"]
    tools.clear()
    tools.who.choose(Who.LEFT)
    assert _names(page) == ["Wang Mei-Ling"]
    page.agents.choose("1")  # whom the filters hide
    assert page.agents.agent == "1"


def test_the_cursor_stays_on_its_agent_when_the_roster_changes(page):
    page.show_roster(_everybody())
    page.agents.choose("1")
    page.show_roster(roster([agent(1, "cards"), agent(0, "cards", checked=False), agent(2, "loans")], ()))
    assert page.agents.agent == "1"


def test_the_heads_sort_turn_round_and_go_back_to_worst_first(page):
    page.show_roster(_everybody())
    heads = [_names(page)]
    for _ in range(3):
        page.agents.table.sort_wanted.emit("name")
        heads.append(_names(page))
    assert (
        heads
        == [["Lin Chia-Hao", "Chen Yi-Ting"], ["Chen Yi-Ting", "Lin Chia-Hao"]] * 1
        + [["Lin Chia-Hao", "Chen Yi-Ting"]] * 2
    )


def test_buttons_rest_with_the_reason_for_who_may_not(page, qtbot):
    page.show_roster(_everybody())
    assert not page.add.isEnabled()
    page.show_rights(Rights(frozenset(), "An auditor reads."))
    assert page.take_in.toolTip() == "An auditor reads."
    page.show_rights(Rights(frozenset({"edit"}), "An auditor reads."))
    assert page.add.isEnabled()
    assert not page.agents.detail.absence.isEnabled()
    with qtbot.waitSignal(page.agents.detail.edit_wanted) as asked:
        QTest.keyClick(page.agents.table, Qt.Key.Key_Return)
    assert asked.args == ["2"]


def test_the_minute_moves_somebody_out_of_the_shift(page):
    page.show_roster(_everybody())
    page.agents.choose("1")
    page.show_time(at(9.5).timestamp())
    assert "shift over" in _said(page)


def test_names_are_shown_literally(page):
    page.show_roster(roster([named(HOSTILE, 1, "cards", tags=(HOSTILE,))], ()))
    assert "<b>" in _names(page)[0]
    assert "\u202e" not in _names(page)[0] + _said(page)


def test_the_page_keeps_columns_and_view(page, qtbot):
    page.agents.table.setColumnHidden(2, True)
    other = PeoplePage(viewer())
    qtbot.addWidget(other)
    other.restore(page.remember())
    other.restore(b"\xff not what was kept")
    assert other.agents.table.isColumnHidden(2)
    assert other.view == AGENTS


def test_an_export_has_the_heads_and_what_is_shown(page):
    page.show_roster(_everybody())
    page.agents.tools.find_field.setText("chen")
    heads, *rows = page.as_rows()
    assert heads[0] == "Name"
    assert [row[0] for row in rows] == ["Chen Yi-Ting"]


def test_what_is_shown_and_the_whole_roster_can_be_written_to_a_file(page, qtbot):
    page.show_rights(Rights(frozenset({"export"})))
    menu = page.export_menu()
    assert len(menu.actions()) == len(exports())
    with qtbot.waitSignal(page.export_wanted) as asked:
        menu.actions()[2].trigger()
    assert asked.args == ["agents.csv"]


def _thin():
    away = Absence(UUID(int=1), "3", AbsenceKind.LEAVE, at(0), at(40))
    skills = (AgentSkill("cards"), AgentSkill("fraud", 4, expires=date(2026, 12, 1)))
    learning = (AgentSkill("loans", 1, SkillState.LEARNING),)
    agents = [
        *(agent(number, "cards") for number in range(4, 8)),
        agent(2, "fraud", skills=skills),
        agent(3, "fraud", skills=skills),
        agent(9, "loans", skills=learning, new_until=date(2026, 11, 20)),
    ]
    return roster(agents, [shift(number, 1, 9) for number in (2, 3, 4)], [away])


def test_the_skills_name_on_whom_work_hangs_what_ends_and_who_learns(page):
    page.show_roster(_thin())
    page.show_view(SKILLS)
    view = page.shown
    assert _texts(view.thin) == [
        ["loans", "nobody is certified"],
        ["fraud", "only these two: Agent 2, Agent 3 (leave until 11-24)"],
    ]
    assert _texts(view.table)[-1] == ["cards", "6", "0", "0", "6", "0", "0", "0", "2", "0", "0"]
    assert [row[1:] for row in _texts(view.ending)] == [
        ["Agent 2", "fraud", "2026-12-01"],
        ["Agent 3", "fraud", "2026-12-01"],
    ]
    view.months.choose(12)
    assert _texts(view.learning) == [["Agent 9", "loans", "1", "week 2 of 4"]]
    assert "placeholders" in view._learn.note.text()
    view.show_training(Training.of(3, 1))
    assert _texts(view.learning) == [["Agent 9", "loans", "1", "week 1 of 1"]]
    view.learning.opened.emit("9/loans")
    assert (page.view, page.agents.agent) == (AGENTS, "9")


def test_reserves_stand_by_tier_with_queues_and_arrival(page, qtbot):
    other = PeoplePage(
        viewer(), (Reserve("b", "Bo", 2, "", ("cards",), 20), Reserve("a", "Al", 1, "1", ("loans",), 45))
    )
    qtbot.addWidget(other)
    other.show_view(RESERVES)
    rows = _texts(other.shown.table)
    assert [row[0] for row in rows] == ["Al", "Bo"]
    assert rows[1][1:4] == ["2 · back office", "cards", "20 min"]
    page.show_view(RESERVES)
    assert "centre file" in page.shown.table.empty_words()


def _texts(table):
    model = table.rows
    return [[model.cell(row, column).text for column in range(model.columnCount())] for row in range(model.rowCount())]


def _late(page):
    absence = Absence(UUID(int=7), "2", AbsenceKind.UNAPPROVED, at(0), at(20), "Rang twice.")
    plan = roster([agent(1, "cards", team="A"), agent(2, "cards")], [shift(1, 1, 9), shift(2, 1, 9)], [absence])
    page.show_roster(plan)
    page.show_view(TODAY)
    late = AgentAdherence(plan.agents["1"], shift(1, 1, 9), Adhering.LATE, at(1), there=False)
    away = AgentAdherence(plan.agents["2"], shift(2, 1, 9), Adhering.AWAY, there=False)
    page.show_adherence(Adherence(at(4), MappingProxyType({"1": late, "2": away})))
    return page.shown


def test_today_names_who_departs_from_the_plan_and_who_is_away(page):
    view = _late(page)
    assert _texts(view.table)[0][:6] == ["Agent 1", "late", "09:00", "180", "", "09:00–17:00"]
    assert _texts(view.queues) == [["cards", "1", "0", "1", "1", "0"]]
    assert _texts(view.away) == [["Agent 2", "unapproved absence", "11-24 04:00", "Rang twice."]]
    view.matters.choose(Adhering.LEFT_EARLY)
    assert _texts(view.table) == []
    assert "keeps to the plan" in view.table.empty_words()


def test_among_the_agents_who_is_not_there_is_told_since_when(page):
    _late(page)
    page.show_view(AGENTS)
    page.agents.choose("1")
    place = page.agents.table.rows.place("1")
    assert _texts(page.agents.table)[place][2] == "late since 09:00"
    page.show_adherence(Adherence(at(4)))
    assert _texts(page.agents.table)[place][2] == "on shift 09:00–17:00"


def test_today_asks_for_excuses_absences_and_their_end_by_key(page, qtbot):
    view = _late(page)
    assert not view.excuse.isEnabled()
    page.show_rights(Rights(frozenset({"excuse", "absence"})))
    page.show()
    for table, key, signal in (
        (view.table, Qt.Key.Key_X, view.excuse_wanted),
        (view.table, Qt.Key.Key_A, view.absence_wanted),
        (view.away, Qt.Key.Key_E, view.absence_chosen),
    ):
        table.setFocus()
        qtbot.waitUntil(table.hasFocus)
        with qtbot.waitSignal(signal):
            QTest.keyClick(table, key)


def test_the_note_for_personnel_is_copied_as_text(page):
    view = _late(page)
    view.personnel.click()
    words = QGuiApplication.clipboard().text()
    assert "Agent 2 (2)" in words
    assert "Shift: 2026-11-23 09:00–17:00" in words
    assert words.endswith("Rang twice.")


def test_without_a_floor_nobody_is_called_present_or_missing(page):
    page.show_roster(_everybody())
    page.show_view(TODAY)
    assert "not live" in page.shown.table.empty_words()
