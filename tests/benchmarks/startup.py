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
GOALS = {"painted": 1.3, "complete": 6.0}
SPLIT = ("PySide6.QtWidgets", "numpy", "pyqtgraph", "sqlalchemy", "pydantic", "ruamel.yaml", "apscheduler", "structlog")


def main() -> None:
    """Print medians, ratios, peak memory and what each library costs to import."""
    with tempfile.TemporaryDirectory() as data:
        _run("probe_console.py", data)  # makes the store and the compiled files
        bare, console = defaultdict(list), defaultdict(list)
        for _ in range(RUNS):
            _add(bare, _run("probe_bare.py"))
            _add(console, _run("probe_console.py", data))
    peer = statistics.median(bare["painted"])
    print(f"bare Qt window painted: {peer:.0f} ms (median of {RUNS})")
    for name, goal in GOALS.items():
        mine = statistics.median(console[name])
        print(f"console {name}: {mine:.0f} ms = {mine / peer:.2f} × bare (goal ≤ {goal})")
    print(f"peak memory: {statistics.median(console['rss']):.0f} MB (goal ≤ 250)")
    for name in SPLIT:
        print(f"import {name}: {_import_ms(name):.0f} ms")


def _run(probe: str, *arguments: str) -> dict[str, float]:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "BEGAN": str(time.monotonic())}
    command = [sys.executable, str(HERE / probe), *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, cwd=HERE.parent.parent)
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
