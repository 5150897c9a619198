"""Makes the two README commands work on a fresh machine: builds `.venv` once, then re-runs the command inside it.

Only the standard library, and syntax that old Pythons can read, so that they can be told what is missing.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LEAST_PYTHON = (3, 11)
IMPORTS = (
    "PySide6",
    "pyqtgraph",
    "numpy",
    "sqlalchemy",
    "alembic",
    "apscheduler",
    "pydantic",
    "ruamel",
    "structlog",
    "keyring",
    "platformdirs",
)
DEVELOPMENT_IMPORTS = ("pytest", "pytestqt", "hypothesis", "ruff", "mypy", "importlinter")
# shared library → Debian package; the second table only for a real window
OFFSCREEN_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libbrotlidec.so.1": "libbrotli1",
}
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def prepare(module: str, extras: tuple[str, ...] = ()) -> None:
    """Return when this process can run `module`; otherwise set up `.venv` and run it there (does not return)."""
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY") and sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault(
        "OPENBLAS_NUM_THREADS", "1"
    )  # our matrices are small: its threads would only hinder the window
    if getattr(sys, "frozen", False):
        return
    if sys.version_info[:2] < LEAST_PYTHON:
        _give_up("Watchfloor needs Python 3.11 or newer; this is {}.{}.".format(*sys.version_info[:2]))
    home = ROOT / ".venv"
    inside = Path(sys.prefix).resolve() == home.resolve()
    wanted = IMPORTS + (DEVELOPMENT_IMPORTS if extras else ())
    if not inside and all(_importable(name) for name in wanted):
        return
    if not _is_stamped(home, extras):
        _install_system_libraries()
        _build(home, extras)
    if not inside:
        _run_again(home, module)


def _importable(name: str) -> bool:
    return importlib.util.find_spec(name) is not None


def _stamp(extras: tuple[str, ...]) -> str:
    digest = hashlib.sha256()
    for name in ("pyproject.toml", "constraints.txt"):
        digest.update((ROOT / name).read_bytes())
    return "{}.{} {} {}".format(sys.version_info[0], sys.version_info[1], "+".join(extras), digest.hexdigest())


def _is_stamped(home: Path, extras: tuple[str, ...]) -> bool:
    """Whether `home` was built from the present files, with at least these extras."""
    try:
        lines = (home / "watchfloor.stamp").read_text().splitlines()
    except OSError:
        return False
    return _stamp(extras) in lines


def _build(home: Path, extras: tuple[str, ...]) -> None:
    print(f"Setting up Watchfloor in {home} (once, about a minute) …", file=sys.stderr, flush=True)
    python = _python_of(home)
    if not python.exists():
        venv.create(home, with_pip=False, clear=home.exists())
    base = getattr(sys, "_base_executable", None) or sys.executable
    target = ".[{}]".format(",".join(extras)) if extras else "."
    pip = [base, "-m", "pip", "--python", str(python), "install", "--quiet", "--disable-pip-version-check"]
    made = subprocess.run([*pip, "-c", "constraints.txt", "-e", target], cwd=ROOT, check=False)  # noqa: S603
    if made.returncode:
        hint = "" if _importable("pip") else " Python's pip is missing: on Debian, apt-get install python3-pip."
        _give_up("The packages could not be installed (see above). Nothing else was changed; run it again." + hint)
    kinds = {_stamp(()), _stamp(extras)}
    (home / "watchfloor.stamp").write_text("\n".join(sorted(kinds)) + "\n")


def _python_of(home: Path) -> Path:
    return home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _run_again(home: Path, module: str) -> None:
    command = [str(_python_of(home)), "-m", module, *sys.argv[1:]]
    if os.name == "nt":  # exec would detach from the terminal there
        sys.exit(subprocess.run(command, check=False).returncode)  # noqa: S603
    os.execv(command[0], command)  # noqa: S606


def _install_system_libraries() -> None:
    """Qt's own needs on a bare Linux: install them as root with apt-get, else print the line to run."""
    if not sys.platform.startswith("linux"):
        return
    needed = dict(OFFSCREEN_LIBRARIES)
    if os.environ.get("QT_QPA_PLATFORM") != "offscreen":
        needed.update(WINDOW_LIBRARIES)
    packages = [package for library, package in needed.items() if not _loads(library)]
    if not packages:
        return
    line = "apt-get install -y --no-install-recommends " + " ".join(packages)
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        _give_up("Qt needs system libraries that are missing here. Run as root (or ask for it):\n  " + line)
    print("Installing what Qt needs: " + " ".join(packages), file=sys.stderr, flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-qq"], [*line.split(), "-qq"]):
        subprocess.run(command, env=quiet, stdout=subprocess.DEVNULL, check=False)  # noqa: S603
    if not all(_loads(library) for library in needed):
        _give_up("Some system libraries could not be installed. Run as root:\n  " + line)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _give_up(why: str) -> None:
    print(why, file=sys.stderr)
    sys.exit(2)
