"""Where data, settings and logs lie."""

from pathlib import Path
from typing import NamedTuple

from platformdirs import user_config_path, user_data_path, user_log_path, user_state_path

APP = "watchfloor"
STORE_FILE = "journal.sqlite3"
MEASURES_FILE = "measures.sqlite3"  # beside it


class Places(NamedTuple):
    """`data` is the store's directory; those of the demo and of a replay are never the real centre's.

    `anchors` is where the log's end is noted outside of it; None: in a directory of the store's own.
    """

    data: Path
    settings: Path
    logs: Path
    anchors: Path | None = None


def places(*, demo: bool = False, replay: bool = False, data: Path | None = None) -> Places:
    """Everything below `data` if it is given, else where the system wants it. Demo and replay have their own."""
    apart = "demo" if demo else "replay" if replay else ""
    if data is not None:
        return Places(data / apart, data / "settings.toml", data / "logs")
    return Places(
        user_data_path(APP, appauthor=False) / (apart or "centre"),
        user_config_path(APP, appauthor=False) / "settings.toml",
        user_log_path(APP, appauthor=False),
        user_state_path(APP, appauthor=False) / "anchors",
    )


def remembered_places(remembered: str, *, demo: bool = False, replay: bool = False, data: Path | None = None) -> Places:
    """The same where a directory was chosen at an earlier start: it holds unless another one is named now.

    The settings never move by their own content: they are what names the directory.
    """
    found = places(demo=demo, replay=replay, data=data or (Path(remembered) if remembered else None))
    return found._replace(settings=places(data=data).settings)


def directory_of(database: str) -> Path:
    """The store's directory in `sqlite:///…/journal.sqlite3`. Raises ValueError with a sentence for anything else."""
    kind, _, rest = database.partition(":///")
    if kind != "sqlite" or Path(rest).name != STORE_FILE:
        raise ValueError(f"{database} is no store that this version can use; write sqlite:///DIRECTORY/{STORE_FILE}")
    return Path(rest).parent
