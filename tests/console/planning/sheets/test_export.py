"""What is written out comes back as the same roster."""

import string
from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from console.exports.sheet import write_csv, write_xlsx
from console.planning.sheets.files import read_sheet
from resources.roster.agent import Agent, AgentSkill, SkillState
from resources.roster.roster import Roster
from resources.roster.sheets.agents import agent_rows
from resources.roster.sheets.reading import Known
from resources.roster.sheets.shifts import shift_rows
from resources.roster.shift import Activity, ActivityKind
from tests.resources.roster.rosters import at, shift

ZONE = ZoneInfo("Asia/Taipei")

names = st.text(string.ascii_letters + "äß美林'=+-@; ", min_size=1, max_size=12).map(str.strip).filter(bool)
plain = st.text(string.ascii_letters + "=-'林", min_size=1, max_size=6)
titles = st.text(string.ascii_letters + "=-'林;\"", max_size=6)
skills = st.lists(
    st.builds(AgentSkill, st.sampled_from(["cards", "loans", "fraud"]), st.integers(1, 5), st.sampled_from(SkillState),
              st.none() | st.dates(date(2020, 1, 1), date(2090, 1, 1))),
    unique_by=lambda skill: skill.queue, max_size=3,
).map(tuple)  # fmt: skip


@st.composite
def rosters(draw):
    agents, shifts = {}, {}
    for number in draw(st.lists(st.integers(1, 99), unique=True, max_size=5)):
        agents[str(number)] = Agent(
            str(number), draw(names), f"SIP/{number}", draw(plain), draw(plain), "", draw(skills),
            tuple(draw(st.lists(plain, unique=True, max_size=2))), "",
            draw(st.none() | st.dates(date(2020, 1, 1), date(2090, 1, 1))), draw(st.booleans()), draw(st.booleans()),
            tuple(draw(st.lists(plain, unique=True, max_size=2))),
        )  # fmt: skip
        begin = at(draw(st.integers(0, 40)) / 2)
        one = replace(
            shift(number, lunch=None),
            start=begin,
            end=begin + timedelta(minutes=draw(st.integers(60, 900) | st.just(1440))),
        )
        lunch = Activity(shift(number).activities[0].id, ActivityKind.LUNCH, begin + timedelta(minutes=30),
                         begin + timedelta(minutes=45), draw(titles))  # fmt: skip
        shifts[one.id] = replace(one, activities=(lunch,)) if draw(st.booleans()) else one
    return Roster(agents, shifts)


@settings(max_examples=40, deadline=None)
@given(rosters(), st.sampled_from(["csv", "xlsx"]))
def test_an_export_comes_back_as_the_same_roster(tmp_path_factory, made, suffix):
    folder = tmp_path_factory.mktemp("out")
    write = write_csv if suffix == "csv" else write_xlsx
    for name, rows in (
        ("agents", agent_rows(made.agents.values())),
        ("shifts", shift_rows(made.shifts.values(), ZONE)),
    ):
        file = folder / f"{name}.{suffix}"
        write(file, rows)
        back = read_sheet(file, Known(made, ZONE))
        assert back.faults == ()
        assert back.people().edited == ()
        assert all(not (come.new or come.changed or come.gone) for come in back.days().values())
        fresh = read_sheet(file, Known(Roster(made.agents), ZONE))
        assert [(s.agent, s.start, s.end, [(a.kind, a.start, a.end, a.title) for a in s.activities])
                for s in sorted((d.shift for d in fresh.shifts), key=lambda s: s.agent)] == [
            (s.agent, s.start, s.end, [(a.kind, a.start, a.end, a.title) for a in s.activities])
            for s in sorted(made.shifts.values(), key=lambda s: s.agent) if name == "shifts"]  # fmt: skip
