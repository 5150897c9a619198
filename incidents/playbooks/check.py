"""What a playbook can have wrong although its shape is right: references, order, languages, branches that never end."""

from collections.abc import Iterator

from incidents.playbooks.check_conditions import criteria, of_conditions
from incidents.playbooks.fields import Words
from incidents.playbooks.flaw import Flaw
from incidents.playbooks.playbook import Choice, DoneBy, EvidenceType, Phase, Playbook, Step
from incidents.playbooks.walks import MOST_WALKS, TooManyWalksError, Walk, walks
from incidents.playbooks.yaml_tree import Path

ORDER = {phase: number for number, phase in enumerate(Phase)}


def flaws(playbook: Playbook) -> tuple[Flaw, ...]:
    """All that is wrong. Branches are only walked when every reference holds."""
    found = tuple(_of_parts(playbook))
    return found or tuple(_of_branches(playbook))


def _of_parts(playbook: Playbook) -> Iterator[Flaw]:
    yield from _languages(playbook)
    yield from _scripts(playbook)
    yield from of_conditions(playbook)
    yield from _branch(playbook)
    yield from _settled(playbook)
    phase = Phase.REPORT
    earlier: dict[str, Step] = {}
    for index, step in enumerate(playbook.steps):
        at: Path = ("steps", index)
        if step.id in earlier:
            yield Flaw((*at, "id"), f'a second step "{step.id}"')
        if ORDER[step.phase] < ORDER[phase]:
            yield Flaw((*at, "phase"), f'phase "{step.phase}" after "{phase}"')
        phase = step.phase
        yield from _step(playbook, step, at)
        yield from _condition(playbook, step, at, earlier)
        for number, choice in enumerate(step.choices):
            yield from _jumps(playbook, step, choice, (*at, "choices", number), earlier)
        earlier.setdefault(step.id, step)


def _step(playbook: Playbook, step: Step, at: Path) -> Iterator[Flaw]:
    if step.role not in playbook.roles:
        yield Flaw((*at, "role"), f'role "{step.role}" is not among the roles of this playbook')
    if step.limit is not None and step.limit_origin is None:
        yield Flaw((*at, "limit"), "a limit needs its limit_origin: policy, regulation or default")
    if step.repeats == "cadence" and step.done_by is not DoneBy.UPDATE:
        yield Flaw((*at, "repeats"), "only a step done by update repeats with the cadence")
    if step.done_by and (step.choices or step.evidence):
        yield Flaw((*at, "done_by"), "a step done by an act has neither choices nor evidence")
    if step.gate:
        yield from _gate(playbook, step, at)
    if step.repeats and step.choices:
        yield Flaw((*at, "repeats"), "a repeating step has no choices")
    yield from _evidence(step, at)
    for number, key in enumerate(step.scripts):
        if key not in playbook.scripts:
            yield Flaw((*at, "scripts", number), f'unknown script "{key}"')
    yield from _twice([choice.key for choice in step.choices], (*at, "choices"), "choice")


def _evidence(step: Step, at: Path) -> Iterator[Flaw]:
    yield from _twice([evidence.key for evidence in step.evidence], (*at, "evidence"), "evidence")
    for number, evidence in enumerate(step.evidence):
        if (evidence.type is EvidenceType.ENUM) != bool(evidence.options):
            yield Flaw((*at, "evidence", number), "options belong to type enum, and enum needs them")


def _twice(keys: list[str], at: Path, what: str) -> Iterator[Flaw]:
    for number, key in enumerate(keys):
        if key in keys[:number]:
            yield Flaw((*at, number, "key"), f'a second {what} "{key}"')


def _condition(playbook: Playbook, step: Step, at: Path, earlier: dict[str, Step]) -> Iterator[Flaw]:
    for term in step.when.terms if step.when else ():
        asked = earlier.get(term.step)
        if asked is None:
            known = playbook.step(term.step) is not None
            what = f'condition on the later step "{term.step}"' if known else f'unknown step "{term.step}"'
            yield Flaw((*at, "when"), what)
        elif asked.choice(term.choice) is None:
            yield Flaw((*at, "when"), f'step "{term.step}" has no choice "{term.choice}"')


def _jumps(playbook: Playbook, step: Step, choice: Choice, at: Path, earlier: dict[str, Step]) -> Iterator[Flaw]:
    for name, target in (("goto", choice.goto), ("reopens", choice.reopens)):
        if target is not None and playbook.step(target) is None:
            yield Flaw((*at, name), f'unknown step "{target}"')
        elif name == "goto" and target is not None and (target in earlier or target == step.id):
            yield Flaw(
                (*at, name), f'cycle: "{step.id}" goes back to "{target}"; a repair loop is written with reopens'
            )
        elif name == "reopens" and target is not None and target not in earlier:
            yield Flaw((*at, name), f'"{target}" does not come before "{step.id}"')
    if choice.apart is not None and choice.tries == 1:
        yield Flaw((*at, "apart"), "apart is the time between tries: write tries")
    if choice.goto and choice.reopens:
        yield Flaw((*at, "reopens"), "a choice has either goto or reopens")


def _gate(playbook: Playbook, step: Step, at: Path) -> Iterator[Flaw]:
    """Nothing leads past a gate: whoever opens it is a gate as well, and it is on the way."""
    if step.skippable_by or step.repeats:
        yield Flaw((*at, "gate"), "a gate is neither skipped (skippable_by: []) nor does it repeat")
    for term in step.when.terms if step.when else ():
        asked = playbook.step(term.step)
        if asked is not None and not asked.gate:
            yield Flaw((*at, "gate"), f'"{term.step}" opens this gate and is none itself')


def _settled(playbook: Playbook) -> Iterator[Flaw]:
    for number, criterion in enumerate(playbook.exit):
        if criterion.settled is not None and playbook.step(criterion.settled) is None:
            yield Flaw(("exit", number, "settled"), f'unknown step "{criterion.settled}"')


def _branch(playbook: Playbook) -> Iterator[Flaw]:
    step = playbook.step(playbook.branch) if playbook.branch else None
    if playbook.branch and (step is None or not step.choices):
        yield Flaw(("branch",), f'no step "{playbook.branch}" with choices')


def _scripts(playbook: Playbook) -> Iterator[Flaw]:
    used = {key for step in playbook.steps for key in step.scripts}
    for key, script in playbook.scripts.items():
        if key not in used:
            yield Flaw(("scripts", key), f'no step uses the script "{key}"', of_key=True)
        for language in ("en", "zh-Hant", "zh-Hans"):
            length = len(script.text.pick(language)) if script.text.has(language) else 0
            if length > script.max_chars:
                what = f"{length} characters, {script.max_chars} are allowed"
                yield Flaw(("scripts", key, "text", language), what)


def _languages(playbook: Playbook) -> Iterator[Flaw]:
    if "en" not in playbook.languages:
        yield Flaw(("languages",), 'the languages must include "en"')
    for path, words in _words(playbook):
        for language in playbook.languages:
            if not words.pick(language).strip() or not words.has(language):
                yield Flaw(path, f"the text is missing in {language}")


def _words(playbook: Playbook) -> Iterator[tuple[Path, Words]]:
    yield ("title",), playbook.title
    for path, criterion in criteria(playbook):
        yield (*path, "text"), criterion.text
    for number, tier in enumerate(playbook.tiers):
        yield ("tiers", number, "title"), tier.title
        yield ("tiers", number, "advice"), tier.advice
    for key, script in playbook.scripts.items():
        yield ("scripts", key, "title"), script.title
        yield ("scripts", key, "text"), script.text
    for index, step in enumerate(playbook.steps):
        at: Path = ("steps", index)
        yield from (
            (((*at, name), words) for name, words in (("title", step.title), ("why", step.why), ("how", step.how)))
        )
        for number, evidence in enumerate(step.evidence):
            yield (*at, "evidence", number, "title"), evidence.title
        for number, choice in enumerate(step.choices):
            yield (*at, "choices", number, "title"), choice.title


def _of_branches(playbook: Playbook) -> Iterator[Flaw]:
    if all(step.phase is not Phase.CLOSED for step in playbook.steps):
        yield Flaw(("steps", len(playbook.steps) - 1), "dead end: no step in the phase closed")
        return
    try:
        found = walks(playbook)
    except TooManyWalksError:
        yield Flaw(("steps",), f"the choices open more than {MOST_WALKS} branches", of_key=True)
        return
    places = {_blamed(playbook, walk): walk for walk in found if not walk.closes}
    for place, walk in places.items():
        branch = " ".join(f"{step}={choice}" for step, choice in walk.choices)
        yield Flaw(place, f"dead end: {branch} never reaches the phase closed")


def _blamed(playbook: Playbook, walk: Walk) -> Path:
    """The choice that a dead end is blamed on: the last one made. Without a choice every walk is the whole playbook."""
    asked, made = walk.choices[-1]
    index = [step.id for step in playbook.steps].index(asked)
    return ("steps", index, "choices", [choice.key for choice in playbook.steps[index].choices].index(made))
