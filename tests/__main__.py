"""`python3 -m tests [--long] [pytest arguments]`: format, lint, types, import contracts, tests; says what failed."""

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

from console.environment import ROOT, prepare

FIRST = ("console", "journeys")  # about as long as all the others together

CHECKS = {
    "format": ["ruff", "format", "--check", "."],
    "lint": ["ruff", "check", "."],
    "types": ["mypy"],
    "import contracts": ["lint-imports"],
}


def main() -> int:
    """Run everything; 0 when all of it passed."""
    prepare("tests", extras=("dev",))
    arguments = sys.argv[1:]
    long = "--long" in arguments
    arguments = [argument for argument in arguments if argument != "--long"]
    failed = [] if arguments else _static_checks()
    began = time.monotonic()
    selected = [] if long or "-m" in arguments else ["-m", "not long"]
    # the soaks and crash loops of a long run want the machine to themselves
    passed = _pytest(*selected, *arguments) if long or arguments else _side_by_side(*selected)
    print(f"tests: {'passed' if passed else 'FAILED'} in {time.monotonic() - began:.0f} s", flush=True)
    if not passed:
        failed.append("tests")
    print(f"FAILED: {', '.join(failed)}" if failed else "Everything passed.")
    return 1 if failed else 0


def _side_by_side(*selected: str) -> bool:
    """Two halves of the tests at once, one a core; the second half's words follow the first's."""
    others = [path.name for path in sorted((ROOT / "tests").iterdir()) if path.name not in FIRST and _has_tests(path)]
    with ThreadPoolExecutor(max_workers=1) as pool, TemporaryFile("w+", encoding="utf-8") as said:
        second = pool.submit(_pytest, *selected, *(f"tests/{name}" for name in others), output=said)
        first = _pytest(*selected, *(f"tests/{name}" for name in FIRST))
        passed = second.result() and first
        said.seek(0)
        print(said.read(), flush=True)
    return passed


def _has_tests(path: Path) -> bool:
    return path.name.startswith("test_") or any(path.rglob("test_*.py"))


def _pytest(*arguments: str, output: IO[str] | None = None) -> bool:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "pytest", *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, stdout=output, check=False).returncode == 0


def _static_checks() -> list[str]:
    """The names of the checks that failed, each printed with what it said."""
    failed = []
    with ThreadPoolExecutor(max_workers=2) as pool:
        for name, (code, said, took) in zip(CHECKS, pool.map(_check, CHECKS.values()), strict=True):
            print(f"{name}: {'passed' if code == 0 else 'FAILED'} in {took:.0f} s", flush=True)
            if code:
                print(said, flush=True)
                failed.append(name)
    return failed


def _check(command: list[str]) -> tuple[int, str, float]:
    began = time.monotonic()
    program = Path(sys.executable).with_name(command[0])
    done = subprocess.run([program, *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr, time.monotonic() - began


if __name__ == "__main__":
    sys.exit(main())
