"""The shipped playbook: complete on every branch, in both languages, and walkable to the close."""

import re

import pytest

from incidents import commands as c
from incidents.incident import StepRun, StepState
from incidents.kinds import Kind, State
from incidents.loader import load_playbook
from incidents.playbook import Evidence, EvidenceType
from incidents.shipped import shipped_text
from incidents.walks import Walk, walks
from tests.incidents.desk import Desk, running

TEXT = shipped_text(Kind.SYSTEM_OUTAGE)
OUTAGE = load_playbook(TEXT, "system_outage.yaml")
WALKS = walks(OUTAGE)
HAN = re.compile(r"[\u4e00-\u9fff]")
A_TIME = re.compile(r"\d+\s*(minutes?|hours?|分鐘|小時|點)|\d{1,2}:\d{2}")


def test_every_branch_reaches_the_close_in_a_number_of_steps_that_people_can_keep() -> None:
    assert {choice for walk in WALKS for step, choice in walk.choices if step == "O1"} == {
        "telephony",
        "business",
        "workforce",
        "power",
        "attack",
    }
    assert all(walk.closes for walk in WALKS)
    assert all(16 <= len(walk.steps) <= 26 for walk in WALKS)


def test_the_common_opening_and_the_outage_steps_are_all_there() -> None:
    ids = {step.id for step in OUTAGE.steps}
    assert ids >= {f"C{number}" for number in range(1, 13)} | {f"O{number}" for number in range(1, 11)}
    assert {step.id for step in OUTAGE.steps if step.when} == {
        "T1",
        "T2",
        "T3",
        "B1",
        "B2",
        "W1",
        "W2",
        "W3",
        "P1",
        "X1",
    }


def test_no_chinese_text_is_missing_or_left_in_english() -> None:
    texts = [words for step in OUTAGE.steps for words in (step.title, step.why, step.how)]
    texts += [one.title for step in OUTAGE.steps for one in (*step.evidence, *step.choices)]
    texts += [words for script in OUTAGE.scripts.values() for words in (script.title, script.text)]
    texts += [OUTAGE.title, *(criterion.text for criterion in (*OUTAGE.entry, *OUTAGE.exit))]
    for words in texts:
        assert HAN.search(words.zh_hant), words
        assert not HAN.search(words.en), words
    assert not re.search("[们应对务级报组]", TEXT), "simplified characters"


def test_steps_say_who_owes_them_and_where_they_come_from() -> None:
    for step in OUTAGE.steps:
        assert step.sources, step.id
        assert step.limit is None or step.limit_origin is not None
        timed = step.limit or step.repeats or step.done_by
        assert timed, f"{step.id} has neither a limit nor a rhythm"
    assert {step.origin for step in OUTAGE.steps} == {"policy", "practice"}


def test_no_script_promises_a_time_and_none_asks_for_card_data() -> None:
    assert set(OUTAGE.scripts) == {
        "floor_notice",
        "ivr_short",
        "ivr_long",
        "agent_opening",
        "agent_no_data",
        "callback_promise",
        "branch_notice",
        "all_clear",
        "apology",
    }
    for key, script in OUTAGE.scripts.items():
        assert not A_TIME.search(script.text.en), key
        assert not A_TIME.search(script.text.zh_hant), key
    assert OUTAGE.scripts["apology"].legal
    forms = next(step for step in OUTAGE.steps if step.id == "B1")
    assert "Never write card numbers" in forms.how.en
    assert "一律不得記錄卡號" in forms.how.zh_hant


@pytest.mark.parametrize("walk", WALKS, ids=lambda walk: "-".join(choice for _, choice in walk.choices))
def test_a_team_walks_the_branch_from_the_activation_to_the_close(walk: Walk) -> None:
    desk = running(playbook=TEXT)
    answers = {step: [made for asked, made in walk.choices if asked == step] for step, _ in walk.choices}
    for _ in range(60):
        run = next((run for run in desk.incident.steps if waits(run)), None)
        if run is None:
            break
        step = OUTAGE.step(run.id)
        assert step is not None
        given = tuple((field.key, value(field)) for field in step.evidence)
        choice = answers[run.id].pop(0) if step.choices else ""
        desk.wait(minutes=1).must(c.CompleteStep(desk.incident_id, run.id, choice, given))
    key = desk.incident_id
    desk.must(c.Stabilise(key), c.BeginRecovery(key), c.Resolve(key), c.BeginReview(key))
    desk.must(c.WriteReview(key, "course and impact"), c.Close(key, "dora"))
    assert desk.incident.state is State.CLOSED
    assert tuple(run.id for run in desk.incident.steps) == walk.steps
    assert all(run.state is StepState.DONE for run in desk.incident.steps)
    assert not any(answers.values())


def waits(run: StepRun) -> bool:
    step = OUTAGE.step(run.id)
    return run.state is StepState.OPEN and step is not None and not step.done_by and not step.repeats


def value(field: Evidence) -> str:
    written = {EvidenceType.NUMBER: "12", EvidenceType.TIME: "14:05", EvidenceType.TEXT: "seen"}
    return field.options[0] if field.options else written[field.type]


def test_other_kinds_have_no_shipped_playbook_yet() -> None:
    assert [kind for kind in Kind if shipped_text(kind)] == [Kind.SYSTEM_OUTAGE]


def test_the_desk_starts_with_what_happened_before_ticked() -> None:
    desk: Desk = running(playbook=TEXT)
    ticked = [run.id for run in desk.incident.steps if run.state is StepState.DONE]
    assert ticked == ["C1", "C2", "C4", "C5"]  # C3 is a check by a person: no act stands for it
