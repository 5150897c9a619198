"""What the shape of a rule pack cannot say: every name it uses is one it has, and no clock waits for itself."""

from collections import Counter
from collections.abc import Iterator

from incidents.clocks.pack import SUBMITTED, Duty, RulePack
from incidents.playbooks.flaw import Flaw


def flaws(pack: RulePack) -> Iterator[Flaw]:
    """The faults of a pack, each with its place."""
    criteria = [one.key for grade in pack.grades for one in grade.criteria]
    names = {
        "duty": Counter(duty.id for duty in pack.duties),
        "grade": Counter(grade.key for grade in pack.grades),
        "criterion": Counter(criteria),
    }
    for what, counted in names.items():
        for name, times in counted.items():
            if times > 1:
                yield Flaw(("duties" if what == "duty" else "grades",), f'the {what} "{name}" is there twice', True)
    if "none" in names["grade"]:
        yield Flaw(("grades",), 'the grade "none" is kept for what need not be reported', True)
    for number, duty in enumerate(pack.duties):
        yield from _of_duty(pack, duty, number)


def _of_duty(pack: RulePack, duty: Duty, number: int) -> Iterator[Flaw]:
    here = ("duties", number)
    for place, start in enumerate(duty.starts):
        if start.after.startswith(SUBMITTED) and not _ends(pack, duty, start.after):
            yield Flaw((*here, "starts", place, "after"), f'"{start.after}" names no duty before this one')
    for grade in duty.applies.grades:
        if pack.grade(grade) is None:
            yield Flaw((*here, "applies", "grades"), f'the pack has no grade "{grade}"')
    known = {one.key for grade in pack.grades for one in grade.criteria}
    for criterion in duty.applies.criteria:
        if criterion not in known:
            yield Flaw((*here, "applies", "criteria"), f'the pack has no criterion "{criterion}"')


def _ends(pack: RulePack, duty: Duty, after: str) -> bool:
    """A duty may only wait for one that stands before it: so none waits for itself, by however many others."""
    earlier = pack.duties[: pack.duties.index(duty)]
    return after.removeprefix(SUBMITTED) in {one.id for one in earlier}
