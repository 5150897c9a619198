"""Words for the roster: every fact has its line, in every list of values each has its word."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from resources.roster import facts
from resources.roster.agent import Agent, SkillState
from resources.roster.excuse import Excuse
from resources.roster.roster import Roster
from resources.roster.sheets.shifts import ShiftReader
from resources.roster.sheets.table import AGENT_COLUMNS, Sheet, agents_in, shifts_in
from resources.roster.shift import Absence, AbsenceKind, ActivityKind
from tests import i18n
from tests.desk_viewer import HOSTILE, viewer
from tests.incidents.desk import running
from tests.resources.roster.journal import TODAY
from tests.resources.roster.rosters import agent, at, shift
from widgets.incidents.fact_tags import tag_text
from widgets.incidents.fact_texts import fact_text
from widgets.incidents.names import IncidentNames
from widgets.roster.roster_texts import absence_word, activity_word, agent_field_word, skill_state_word

ONE = (TODAY, uuid4(), "1", "Zoë")
ABSENCE = Absence(uuid4(), "1", AbsenceKind.UNAPPROVED, at(0), at(9), "rung {agent}")
OF_ABSENCE = (ABSENCE.id, "1", "Zoë", AbsenceKind.SICK)
HEAD = facts.RosterImported("plan.csv", "00", 3, 2, 1, 400, (TODAY, date(2026, 11, 24)))

FACTS = [
    (facts.AgentAdded(agent(1, "cards")), "Agent 1 (1) is on the roster"),
    (
        facts.AgentEdited(agent(1, "cards"), ("site", "new_until"), "moved " + HOSTILE),
        "Agent 1, changed on the roster: site, end of induction: moved " + HOSTILE,
    ),
    (
        facts.AbsenceAdded(ABSENCE, "Zoë"),
        "Zoë is away, unapproved absence, from 2026-11-23 08:00 to 2026-11-23 17:00: rung {agent}",
    ),
    (facts.AbsenceEnded(*OF_ABSENCE, at(4)), "Zoë is back from 2026-11-23 12:00 on (sick)"),
    (
        facts.AbsenceWithdrawn(*OF_ABSENCE, at(4), "a mistake"),
        "Zoë is not away from 2026-11-23 12:00 on after all (sick): a mistake",
    ),
    (HEAD, "Roster taken in from plan.csv: 3 new agents, 2 changed, 1 left, 400 shifts of 2 days"),
    (
        replace(HEAD, left_out=7),
        "Roster taken in from plan.csv: 3 new agents, 2 changed, 1 left, 400 shifts of 2 days; 7 bad rows left out",
    ),
    (facts.AgentsImported("plan.csv", (agent(1, "cards"),), ("2",)), "Agents from plan.csv: 1 entered, 1 left"),
    (facts.AbsencesImported("plan.csv", (ABSENCE,)), "Absences from plan.csv: 1 entered"),
    (
        facts.ShiftsImported(TODAY, "plan.csv", (shift(1),), (uuid4(), uuid4())),
        "Shifts of 2026-11-23 from plan.csv: 1 entered, 2 taken out",
    ),
    (facts.ShiftPut(TODAY, shift(1, 0, 8), "Zoë", "swap"), "Zoë is planned on 2026-11-23 from 08:00 to 16:00: swap"),
    (facts.ShiftRemoved(*ONE, at(0), at(8)), "Zoë is no longer planned on 2026-11-23 from 08:00 to 16:00"),
    (
        facts.ActivityMoved(*ONE, uuid4(), ActivityKind.BREAK, at(2), at(3), "surge"),
        "Zoë: break of 10:00 is planned for 11:00: surge",
    ),
    (
        facts.ActivityPostponed(*ONE, uuid4(), ActivityKind.TRAINING, at(2), "Disputes"),
        "Zoë: Disputes of 10:00 is put off to another day",
    ),
    (
        facts.ShiftStretched(*ONE, at(0), at(8), at(0), at(10)),
        "Zoë is planned from 08:00 to 18:00, before from 08:00 to 16:00",
    ),
    (
        facts.AdherenceExcused(TODAY, Excuse(uuid4(), "1", at(0), at(0) + timedelta(minutes=20), "train"), "Zoë"),
        "Zoë is excused from 08:00 to 08:20: train",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("fact", "words"), FACTS, ids=lambda value: getattr(value, "kind", ""))
def test_a_line_of_the_log(fact, words):
    assert fact_text(fact, IncidentNames(running().incident, viewer())) == words
    assert tag_text(fact) == "roster"


def test_every_fact_is_tried():
    assert {type(fact) for fact, _ in FACTS} == set(facts.ROSTER_FACTS)


def test_every_value_has_a_word():
    assert len({activity_word(kind) for kind in ActivityKind}) == len(ActivityKind)
    assert len({absence_word(kind) for kind in AbsenceKind}) == len(AbsenceKind)
    assert len({skill_state_word(state) for state in SkillState}) == len(SkillState)
    told = set(Agent.__dataclass_fields__) - {"id", "version"}
    assert {field for field in told if agent_field_word(field) == field} == {"name", "team", "site", "skills",
        "languages", "mentor", "active", "tags"}  # fmt: skip


@pytest.mark.parametrize("spoken", i18n.CATALOGUES)
def test_a_roster_written_in_the_words_of_the_console_can_be_taken_in(spoken):
    written = i18n.messages(i18n.CATALOGUES[spoken])
    heads = [written["Roster", agent_field_word(field)] for field in AGENT_COLUMNS if field != "number"]
    agents = agents_in(Sheet("", [(1, [written["People", "Personnel number"], *heads])]))
    assert agents is not None
    assert set(agents.columns) == set(AGENT_COLUMNS)

    kinds = list(ActivityKind)
    said = [f"{written['Roster', activity_word(kind)]} {10 + n}:00-{10 + n}:30" for n, kind in enumerate(kinds)]
    head = ["員工編號", "日期", "開始", "結束", "休息與活動"]
    shifts = shifts_in(Sheet("", [(1, head), (2, ["1", "2026-11-24", "08:00", "17:00", "; ".join(said)])]))
    assert shifts is not None
    reader = ShiftReader(shifts, Roster(), ZoneInfo("Asia/Taipei"), agents={"1"}, queues=())
    list(reader.read())
    assert reader.faults == []
    assert [one.kind for one in reader.shifts[0].shift.activities] == kinds
