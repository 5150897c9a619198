"""`watchfloor playbook check FILE…`: validates playbooks and prints every branch that their choices open."""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from console.settings.options import EXIT_DONE, EXIT_FAULT_FOUND, EXIT_WRONG_USE, PlainParser
from incidents.playbooks.loader import PlaybookFault, load_playbook
from incidents.playbooks.playbook import Choice, Playbook
from incidents.playbooks.walks import Walk, walks
from incidents.playbooks.yaml_tree import LARGEST


def run(argv: Sequence[str]) -> int:
    """Check each file: 0 all are good, 1 a fault was found, 2 a file cannot be read or the call is wrong."""
    options = _parser().parse_args(list(argv))
    code = EXIT_DONE
    checked: list[dict[str, Any]] = []
    for name in options.files:
        result, document = _check(name, quiet=options.json)
        checked.append(document)
        code = max(code, result)
    if options.json:
        print(json.dumps({"playbooks": checked}))
    return code


def _parser() -> PlainParser:
    parser = PlainParser(prog="watchfloor playbook", description=__doc__)
    parser.add_argument("action", choices=["check"])
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--data", help=argparse.SUPPRESS)  # a global option; the check needs no data
    return parser


def _check(name: str, quiet: bool) -> tuple[int, dict[str, Any]]:
    try:
        playbook = load_playbook(_text(Path(name)), name)
    except PlaybookFault as fault:
        faults = (fault, *fault.also)
        sys.stderr.writelines(f"{one}\n" for one in faults)
        found = [{"line": one.line, "column": one.column, "what": one.what} for one in faults]
        return EXIT_FAULT_FOUND, {"file": name, "faults": found}
    except (OSError, ValueError) as error:
        sys.stderr.write(f"{name} cannot be read: {_plainly(error)}\n")
        return EXIT_WRONG_USE, {"file": name, "unreadable": _plainly(error)}
    branches = walks(playbook)
    if not quiet:
        print(_report(name, playbook, branches))
    return EXIT_DONE, _document(name, playbook, branches)


def _text(path: Path) -> str:
    """The file's text; what is too large is not read whole. Raises OSError, or ValueError if it is no UTF-8."""
    with path.open("rb") as file:
        raw = file.read(LARGEST + 1)
    if len(raw) > LARGEST:
        raise PlaybookFault(str(path), 1, 1, f"larger than {LARGEST // 1024} KB")
    return raw.decode("utf-8")


def _plainly(error: OSError | ValueError) -> str:
    if isinstance(error, UnicodeDecodeError):
        return f"byte {error.start + 1} is no UTF-8"
    return (error.strerror or str(error)) if isinstance(error, OSError) else str(error)


def _report(name: str, playbook: Playbook, branches: tuple[Walk, ...]) -> str:
    languages = ", ".join(playbook.languages)
    head = f"{name}: {playbook.id} {playbook.version} ({languages}): {len(playbook.steps)} steps, "
    lines = [f"{head}{len(branches)} branches, all reach the close", *_questions(playbook), "  branches:"]
    for walk in branches:
        choices = " ".join(f"{step}={choice}" for step, choice in walk.choices) or "(no choices)"
        lines.append(f"  {choices}: {len(walk.steps)} steps: {' '.join(walk.steps)}")
    return "\n".join(lines)


def _questions(playbook: Playbook) -> Iterator[str]:
    """The steps that ask, with their answers in words: what the branches below are made of."""
    for step in playbook.steps:
        if step.choices:
            yield f"  {step.id} {step.title.en}?"
            yield from (f"    {_answer(step.id, choice)}" for choice in step.choices)


def _answer(step: str, choice: Choice) -> str:
    jump = f" (leaves out the steps up to {choice.goto})" if choice.goto else ""
    back = f" (sends back to {choice.reopens})" if choice.reopens else ""
    return f"{step}={choice.key}: {choice.title.en}{jump}{back}"


def _document(name: str, playbook: Playbook, branches: tuple[Walk, ...]) -> dict[str, Any]:
    walked = [{"choices": [list(made) for made in walk.choices], "steps": list(walk.steps)} for walk in branches]
    return {"file": name, "id": playbook.id, "version": playbook.version, "branches": walked}
