"""Begins the demo anew, on request only. A real centre's log is never wiped by this program."""

from pathlib import Path

from console.settings.places import MEASURES_FILE, STORE_FILE

DATABASES = (STORE_FILE, MEASURES_FILE)
FILES = (
    *(f"{name}{ending}" for name in DATABASES for ending in ("", "-wal", "-shm", "-journal")),
    *("journal.key", "ballast"),
)


def wipe_demo(directory: Path) -> None:
    """Delete the demo's log in `directory`, whose lock the caller holds. Raises ValueError elsewhere, OSError."""
    if directory.name != "demo":
        raise ValueError(f"{directory} is not the demo's")
    for name in FILES:
        (directory / name).unlink(missing_ok=True)
    for anchor in (directory / "anchors").glob("*.anchors"):
        anchor.unlink()
