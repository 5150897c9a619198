"""What the guides show as an example can be used as it stands there."""

import re
from pathlib import Path
from zoneinfo import ZoneInfo

from console.centre.file import parse_centre
from console.planning.sheets.files import read_sheet
from resources.roster.roster import Roster
from resources.roster.sheets.reading import Known
from resources.roster.work_rules import WorkRules

DOCS = Path(__file__).parents[3] / "docs"


def examples(guide: str, language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", (DOCS / guide).read_text(encoding="utf-8"), re.DOTALL)


def test_the_parts_of_the_centre_file_in_its_guide_make_one_centre():
    centre = parse_centre("\n".join(examples("centre.md", "toml")), "the guide")
    assert [reserve.queues for reserve in centre.reserves] == [("cards",)]
    assert centre.work_rules == WorkRules()  # the guide's numbers are the defaults


def test_the_sheets_in_the_roster_guide_are_read_without_a_fault(tmp_path):
    agents, shifts = examples("roster.md", "csv")
    roster = Roster()
    for content in (agents, shifts):
        file = tmp_path / "guide.csv"
        file.write_text(content, encoding="utf-8")
        preview = read_sheet(file, Known(roster, ZoneInfo("Asia/Taipei"), frozenset({"cards", "loans"})))
        assert preview.rows == 2
        assert not preview.faults
        roster = Roster({agent.id: agent for _, agent in preview.agents or ()})
