"""What a desk remembers between starts: one small TOML file, written whole or not at all. Never a secret."""

import json
import os
import tempfile
import tomllib
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, NamedTuple


@dataclass(frozen=True, slots=True)
class Settings:
    """Empty texts mean: not chosen, use the system's. Read before the first paint, so without pydantic."""

    theme: str = ""
    language: str = ""
    desk: str = ""  # what this workstation is called in the journal
    person: str = ""  # who was picked last
    centre: str = ""  # the centre file
    anchors: str = ""  # directory for the notes outside the database: another disk or a server
    feed: str = ""  # what to open without being told: demo or asterisk
    data: str = ""  # where logs and settings of the centre lie
    pbx: str = ""  # host or host:port
    user: str = ""
    tls: bool = True
    fingerprint: str = ""


class Loaded(NamedTuple):
    """The settings, and why those of the file could not be used, if so."""

    settings: Settings
    trouble: str = ""


def load_settings(file: Path) -> Loaded:
    """Settings from the file. A broken file never stops a start: it is put aside and the defaults are used."""
    try:
        return Loaded(_settings(tomllib.loads(file.read_text("utf-8"))))
    except FileNotFoundError:
        return Loaded(Settings())
    except (OSError, ValueError) as fault:
        return Loaded(Settings(), f"{file}: {fault}")


def _settings(values: dict[str, Any]) -> Settings:
    """Settings of another version's file may be more or fewer. Raises ValueError for a value of the wrong type."""
    known = {field.name: type(field.default) for field in fields(Settings)}
    for name, value in values.items():
        if name in known and type(value) is not known[name]:
            raise ValueError(f"{name} should be {'true or false' if known[name] is bool else 'a text'}")
    return Settings(**{name: value for name, value in values.items() if name in known})


def save_settings(file: Path, settings: Settings) -> None:
    """Writes beside the file and puts it in its place in one step; a broken one is kept as `.broken`."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if load_settings(file).trouble:
        file.replace(file.with_suffix(".toml.broken"))
    write_whole(file, to_toml(asdict(settings)))


def write_whole(file: Path, text: str) -> None:
    """The file has the old content or the new one, whenever the power goes."""
    fd, name = tempfile.mkstemp(dir=file.parent, prefix=file.name)
    try:
        with os.fdopen(fd, "w", encoding="utf-8") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def to_toml(values: dict[str, Any]) -> str:
    """Flat values as TOML; JSON's strings are TOML's basic strings, except for the delete character."""
    return "".join(f"{key} = {_literal(value)}\n" for key, value in values.items())


def _literal(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
