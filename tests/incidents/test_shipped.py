"""Every shipped playbook: complete on every branch, in every language, and walkable to the close."""

import re
from functools import cache

import pytest

from incidents import commands as c
from incidents.incident import StepRun, StepState
from incidents.kinds import Kind, State
from incidents.playbooks.check_conditions import criteria
from incidents.playbooks.fields import Words
from incidents.playbooks.loader import load_playbook
from incidents.playbooks.playbook import Evidence, EvidenceType, Playbook, Step
from incidents.playbooks.shipped import shipped_text
from incidents.playbooks.walks import Walk, walks
from tests.incidents.desk import running

HAN = re.compile(r"[\u4e00-\u9fff]")
SIMPLIFIED = re.compile("[们应对务级报组门问间单电话时这没请]")
TRADITIONAL = re.compile("[們應對務級報組門問間單電話時這沒請]")
A_TIME = re.compile(r"\d+\s*(minutes?|hours?|分鐘|分钟|小時|小时|點|点)|\d{1,2}:\d{2}")
SHIPPED = [kind for kind in Kind if shipped_text(kind)]
each = pytest.mark.parametrize("kind", SHIPPED)


@cache
def book(kind: Kind) -> Playbook:
    return load_playbook(shipped_text(kind), f"{kind}.yaml")


def test_every_kind_has_a_shipped_playbook() -> None:
    assert list(Kind) == SHIPPED
    assert all((book(kind).id, book(kind).kind) == (kind, kind) for kind in SHIPPED)


@each
def test_the_common_opening_is_there_and_no_branch_is_longer_than_people_can_keep(kind: Kind) -> None:
    assert {step.id for step in book(kind).steps} >= {f"C{number}" for number in range(1, 13)}
    assert all(walk.closes and 16 <= len(walk.steps) <= 28 for walk in walks(book(kind)))


@each
def test_no_chinese_text_is_missing_or_left_in_english(kind: Kind) -> None:
    for words in every_text(book(kind)):
        assert HAN.search(words.zh_hant), words
        assert not HAN.search(words.en), words
        assert not SIMPLIFIED.search(words.zh_hant), words
        assert HAN.search(words.zh_hans), words
        assert not TRADITIONAL.search(words.zh_hans), words


def every_text(playbook: Playbook) -> list[Words]:
    texts = [words for step in playbook.steps for words in (step.title, step.why, step.how)]
    texts += [one.title for step in playbook.steps for one in (*step.evidence, *step.choices)]
    texts += [words for script in playbook.scripts.values() for words in (script.title, script.text)]
    texts += [words for tier in playbook.tiers for words in (tier.title, tier.advice)]
    return [*texts, playbook.title, *(criterion.text for _, criterion in criteria(playbook))]


@each
def test_steps_say_who_owes_them_and_where_they_come_from(kind: Kind) -> None:
    for step in book(kind).steps:
        assert step.sources, step.id
        assert step.limit is None or step.limit_origin is not None
        timed = step.limit or step.repeats or step.done_by
        assert timed, f"{step.id} has neither a limit nor a rhythm"
    assert {step.origin for step in book(kind).steps} == {"policy", "practice"}


@each
def test_no_script_promises_a_time_and_the_commander_approves_each(kind: Kind) -> None:
    for key, script in book(kind).scripts.items():
        assert script.approve_by == "incident_commander", key
        assert not A_TIME.search(script.text.en), key
        assert not A_TIME.search(script.text.zh_hant + script.text.zh_hans), key


@pytest.mark.parametrize(
    ("kind", "walk"),
    [(kind, walk) for kind in SHIPPED for walk in walks(book(kind))],
    ids=lambda one: "-".join(choice for _, choice in one.choices) if isinstance(one, Walk) else str(one),
)
def test_a_team_walks_the_branch_from_the_activation_to_the_close(kind: Kind, walk: Walk) -> None:
    desk = running(playbook=shipped_text(kind), kind=kind)
    answers = {step: [made for asked, made in walk.choices if asked == step] for step, _ in walk.choices}
    for _ in range(60):
        run = next((run for run in desk.incident.steps if waits(kind, run)), None)
        if run is None:
            break
        step = book(kind).step(run.id)
        assert step is not None
        given = tuple((field.key, value(field)) for field in step.evidence)
        choice = answers[run.id].pop(0) if step.choices else ""
        for again in range(tries(step, choice)):
            desk.wait(minutes=1 if not again else 600).must(c.CompleteStep(desk.incident_id, run.id, choice, given))
    key = desk.incident_id
    desk.must(c.Stabilise(key), c.BeginRecovery(key), c.Resolve(key), c.BeginReview(key))
    desk.must(c.WriteReview(key, "course and impact"), c.Close(key, "dora"))
    assert desk.incident.state is State.CLOSED
    assert tuple(run.id for run in desk.incident.steps if run.id not in left_behind(kind, walk)) == walk.steps
    assert all(run.state is StepState.DONE for run in desk.incident.steps)
    assert not any(answers.values())


def left_behind(kind: Kind, walk: Walk) -> set[str]:
    """Steps of a branch that was walked first and left when a repair loop asked again; what was done stays."""
    again = {step for step, _ in walk.choices if [asked for asked, _ in walk.choices].count(step) > 1}
    asks = {step.id for step in book(kind).steps if step.when and {term.step for term in step.when.terms} & again}
    return asks - set(walk.steps)


def waits(kind: Kind, run: StepRun) -> bool:
    step = book(kind).step(run.id)
    return run.state is StepState.OPEN and step is not None and not step.done_by and not step.repeats


def tries(step: Step, key: str) -> int:
    choice = step.choice(key)
    return choice.tries if choice else 1


def value(field: Evidence) -> str:
    written = {EvidenceType.NUMBER: "12", EvidenceType.TIME: "14:05", EvidenceType.TEXT: "seen"}
    written[EvidenceType.DATE] = "2026-11-24"
    return field.options[0] if field.options else written[field.type]


@each
def test_the_desk_starts_with_what_happened_before_ticked(kind: Kind) -> None:
    desk = running(playbook=shipped_text(kind), kind=kind)
    ticked = [run.id for run in desk.incident.steps if run.state is StepState.DONE]
    assert ticked == ["C1", "C2", "C4", "C5"]  # C3 is a check by a person: no act stands for it
