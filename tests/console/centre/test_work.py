"""The limits of working time in a centre file: read, filled up, and faults told with their place."""

import pytest

from console.centre.file import CentreFault, parse_centre
from resources.roster.work_rules import WorkRules

CENTRE = """
name = "Lighthouse"
zone = "Asia/Taipei"
[[queues]]
id = "cards"
[[people]]
id = "lin"
name = "Lin"
post = "supervisor"
"""


def test_a_file_without_limits_has_the_placeholders():
    assert parse_centre(CENTRE, "centre.toml").work_rules == WorkRules()


def test_the_banks_own_limits_are_taken():
    text = f"{CENTRE}[work]\nlongest_day = 600\nbreak_shift = 30\nminute_cost = 8.5\n"
    assert parse_centre(text, "centre.toml").work_rules == WorkRules(600, break_shift=30, minute_cost=8.5)


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("longest_day = 0", "work, longest_day: input should be greater than or equal to 1 (it says 0)"),
        ("longest_brake = 5", "work, longest_brake: is not a setting that I know"),
        ("minute_cost = nan", "work, minute_cost: input should be a finite number (it says nan)"),
        ("longest_stretch = 900", "work: longest_stretch is longer than longest_day"),
        ("shortest_rest = 800", "work: longest_day and shortest_rest do not fit into 24 hours (1440 minutes)"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(line, problem):
    with pytest.raises(CentreFault) as fault:
        parse_centre(f"{CENTRE}[work]\n{line}\n", "centre.toml")
    assert fault.value.problems == (problem,)
