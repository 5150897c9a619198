"""Conditions and tiers that cannot be read are refused with the line and the column of the fault."""

import pytest

from incidents.playbooks.loader import load_playbook
from incidents.playbooks.playbook import TierKey
from tests.incidents.test_loader import book, fault_of

FIRST = 9  # the line on which the conditions begin


def tier(key: str, condition: str = "") -> str:
    conditions = f", any: [{{text: {{en: t}}, {condition}}}]" if condition else ""
    return f"  - {{tier: {key}, title: {{en: t}}, advice: {{en: a}}{conditions}}}\n"


@pytest.mark.parametrize(
    ("condition", "at", "what"),
    [
        ("metric: happiness, op: '>', value: '1'", "happiness", 'unknown metric "happiness"; known are service_level'),
        ("metric: waiting, op: '>'", "waiting", '"waiting" needs an op and a value'),
        ("metric: waiting, value: '1'", "waiting", '"waiting" needs an op and a value'),
        ("metric: waiting, op: '>', value: goal", "goal", '"waiting" has no goal of its own'),
        ("metric: waiting, op: '>', value: many", "many", 'a value is a number or the word "goal"'),
        ("metric: waiting, op: '>', value: 'nan'", "'nan'", "a value is a number"),
        ("op: '>'", "op:", "op needs a metric"),
        ("metric: callbacks_open, op: '==', value: '0', intervals: '2'", "intervals:", "not counted by intervals"),
        ("metric: waiting, op: '>', value: '2', intervals: '2'", "intervals:", "not counted by intervals"),
        ("metric: arrivals_over_expected, op: '>', value: '2'", "arrivals", "write intervals"),
        (
            "metric: service_level, op: '>', value: '2', intervals: '2', lasting: 5m",
            "lasting:",
            "either lasting or intervals",
        ),
        ("metric: service_level, op: '>', value: '2', intervals: '0'", "'0'", "greater than or equal to 1"),
    ],
)
def test_a_condition_that_says_nothing_is_refused(condition: str, at: str, what: str) -> None:
    line = f"  - {{text: {{en: t}}, {condition}}}"
    fault = fault_of(book(more=f"exit:\n{line}\n"))
    assert (fault.line, fault.column) == (FIRST + 1, line.index(at) + 1)
    assert what in fault.what


@pytest.mark.parametrize(
    ("tiers", "line", "what"),
    [
        (tier("T2", "metric: waiting, op: '>', value: '9'") + tier("T1", "metric: link_down"), 2, "T1 after T2"),
        (tier("T0") + tier("T0"), 2, "T0 after T0"),
        (tier("T1"), 1, "T1 has no condition"),
        (tier("T0", "metric: link_down"), 1, "T0 is where no other tier holds"),
        (tier("T9"), 1, "\"T9\" is none of 'T0', 'T1', 'T2' or 'T3'"),
        (tier("T3", "metric: luck, op: '>', value: '9'"), 1, 'unknown metric "luck"'),
    ],
)
def test_tiers_out_of_order_or_without_a_condition_are_refused(tiers: str, line: int, what: str) -> None:
    fault = fault_of(book(more=f"tiers:\n{tiers}"))
    assert fault.line == FIRST + line
    assert what in fault.what


def test_a_condition_without_a_figure_is_for_people_alone() -> None:
    playbook = load_playbook(book(more="exit:\n  - {text: {en: The building is released}}\n"), "book.yaml")
    assert playbook.exit[0].metric is None


def test_texts_of_tiers_belong_to_the_languages_of_the_playbook() -> None:
    text = book(more="languages: [en, zh-Hant]\n" + "tiers:\n" + tier("T0"))
    fault = fault_of(text.replace("title: {en: Small}", "title: {en: Small, zh-Hant: 小}"))
    assert {each.what for each in (fault, *fault.also)} == {"the text is missing in zh-Hant"}
    assert len({FIRST + 2} & {each.line for each in (fault, *fault.also)}) == 1


def test_a_tier_is_read_with_its_condition() -> None:
    above = tier("T2", "metric: service_level, op: '<', value: goal, intervals: '3'")
    watch, surge = load_playbook(book(more="tiers:\n" + tier("T0") + above), "book.yaml").tiers
    assert (watch.tier, surge.tier) == (TierKey.T0, TierKey.T2)
    assert (surge.any[0].value, surge.any[0].intervals) == ("goal", 3)
