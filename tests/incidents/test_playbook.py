"""Paths, walks, conditions, durations, languages of a playbook."""

import pytest

from incidents.kinds import Severity
from incidents.playbooks.durations import parse_duration
from incidents.playbooks.fields import Words
from incidents.playbooks.loader import load_playbook
from incidents.playbooks.walks import walks
from incidents.playbooks.when import parse_condition
from incidents.roles import Role
from tests.incidents.desk import PLAYBOOK

SMALL = load_playbook(PLAYBOOK, "small.yaml")


def test_walks_take_every_choice_and_every_repair_loop_once() -> None:
    found = {walk.choices: walk for walk in walks(SMALL)}
    assert set(found) == {
        (("O1", layer), *loop, ("O8", "works"))
        for layer in ("telephony", "business")
        for loop in ((), (("O8", "fails"),))
    } | {(("O1", "nothing"),)}
    assert all(walk.closes for walk in found.values())
    assert found[("O1", "nothing"),].steps == ("C2", "O1", "U1", "U2", "F1", "R1", "R2")


def test_a_choice_on_a_branch_that_was_left_opens_nothing() -> None:
    path = [step.id for step in SMALL.path({"O1": "business", "T1": "x", "O8": "works"})]
    assert path == ["C2", "O1", "O7", "O8", "U1", "U2", "F1", "R1", "R2"]


@pytest.mark.parametrize(
    ("text", "choices", "holds"),
    [
        ("O1=a", {"O1": "a"}, True),
        ("O1=a", {"O1": "b"}, False),
        ("O1=a", {}, False),
        ("O1!=a", {"O1": "b"}, True),
        ("O1!=a", {}, False),
        ("O1=a and O2=b", {"O1": "a"}, False),
        ("O1=a and O2=b", {"O1": "a", "O2": "b"}, True),
        ("O1=a or O2=b and O3=c", {"O1": "a"}, True),
        ("O1=a or O2=b and O3=c", {"O2": "b"}, False),
        ("  O1 = a  or  O2 = b ", {"O2": "b"}, True),
    ],
)
def test_conditions(text: str, choices: dict[str, str], holds: bool) -> None:
    assert parse_condition(text).holds(choices) is holds


@pytest.mark.parametrize(
    "text", ["", "O1", "O1==a", "o1=a", "O1=A", "O1=a and", "(O1=a)", "not O1=a", "O1=a;b", "x" * 401]
)
def test_what_is_no_condition(text: str) -> None:
    with pytest.raises(ValueError, match="condition"):
        parse_condition(text)


@pytest.mark.parametrize(
    ("text", "seconds"), [("45s", 45), ("5m", 300), ("1h30m", 5400), ("3d", 259_200), ("1d1s", 86_401)]
)
def test_durations(text: str, seconds: int) -> None:
    assert parse_duration(text).total_seconds() == seconds


@pytest.mark.parametrize("text", ["", "5", "m", "5 m", "-5m", "5m3h", "0s", "1.5h", "５m", "99999d", "5m\n"])
def test_what_is_no_duration(text: str) -> None:
    with pytest.raises(ValueError, match="duration"):
        parse_duration(text)


def test_a_text_falls_back_to_english() -> None:
    words = Words.model_validate({"en": "Step", "zh-Hant": "步驟"})
    assert (words.pick("zh-Hant"), words.pick("zh-Hans"), words.has("zh-Hans")) == ("步驟", "Step", False)
    assert (words.pick("de"), words.has("de")) == ("Step", False)


def test_a_small_matter_needs_fewer_roles() -> None:
    assert Role.DEPUTY in SMALL.roles_at(Severity.S2)
    assert SMALL.roles_at(Severity.S4) == (Role.DUTY_SUPERVISOR, Role.INCIDENT_COMMANDER, Role.IT_LIAISON)
