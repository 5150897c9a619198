"""First painted window and complete live floor, against a bare Qt window started in turn with it."""

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

RUNS = 7
HERE = Path(__file__).parent
TRACE = HERE.parent / "data" / "asterisk" / "a_quiet.queueonly.ami.gz"
GOALS = {"painted": 1.3, "complete": 6.0}
SPLIT = ("PySide6.QtWidgets", "numpy", "pyqtgraph", "sqlalchemy", "pydantic", "ruamel.yaml", "apscheduler", "structlog")


def main() -> None:
    """Print medians, ratios, peak memory and what each library costs to import."""
    with tempfile.TemporaryDirectory() as data:
        ways = {"a PBX (recorded)": (data, str(TRACE)), "the demo": (data,)}
        figures = {name: _interleaved(arguments) for name, arguments in ways.items()}
    for name, (bare, console) in figures.items():
        peer = statistics.median(bare["painted"])
        print(f"on {name}; a bare Qt window is painted after {peer:.0f} ms (medians of {RUNS}, in turn)")
        for milestone, goal in GOALS.items():
            mine = statistics.median(console[milestone])
            print(f"  {milestone}: {mine:.0f} ms = {mine / peer:.2f} × bare (goal ≤ {goal})")
        print(f"  desk open: {statistics.median(console['desk']):.0f} ms")
        print(f"  peak memory: {statistics.median(console['rss']):.0f} MB (goal ≤ 250)")
    print("the demo's complete floor waits for half a simulated day; a PBX states its floor at once")
    for name in SPLIT:
        print(f"import {name}: {_import_ms(name):.0f} ms")


def _interleaved(arguments: tuple[str, ...]) -> tuple[dict[str, list[float]], dict[str, list[float]]]:
    """Figures of the bare window and of the console, started in turn, after one run that does not count."""
    bare, console = defaultdict(list), defaultdict(list)
    _run("probe_console.py", *arguments)  # makes the store and the compiled files
    for _ in range(RUNS):
        _add(bare, _run("probe_bare.py"))
        _add(console, _run("probe_console.py", *arguments))
    return bare, console


def _run(probe: str, *arguments: str) -> dict[str, float]:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "BEGAN": str(time.monotonic())}
    command = [sys.executable, str(HERE / probe), *arguments]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True, cwd=HERE.parent.parent, timeout=60
    )
    return {name: float(value) for name, value in re.findall(r"^(\w+) ([\d.]+)$", done.stdout, re.MULTILINE)}


def _add(all_runs: dict[str, list[float]], one: dict[str, float]) -> None:
    for name, value in one.items():
        all_runs[name].append(value)


def _import_ms(name: str) -> float:
    code = f"import time; t = time.perf_counter(); import {name}; print((time.perf_counter() - t) * 1000)"
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    runs = [
        subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, check=True) for _ in "123"
    ]
    return statistics.median(float(run.stdout) for run in runs)


if __name__ == "__main__":
    main()
