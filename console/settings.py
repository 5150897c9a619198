"""What a desk remembers between starts: one small TOML file, written whole or not at all. Never a secret."""

import json
import os
import tempfile
import tomllib
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import BaseModel, ConfigDict, ValidationError


class Settings(BaseModel):
    """Empty texts mean: not chosen, use the system's."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    theme: str = ""
    language: str = ""
    desk: str = ""  # what this workstation is called in the journal
    person: str = ""  # who was picked last
    centre: str = ""  # the centre file
    anchors: str = ""  # directory for the notes outside the database: another disk or a server
    geometry: str = ""  # the main window, as Qt gives it, base64
    sound: bool = True


class Loaded(NamedTuple):
    """The settings, and why those of the file could not be used, if so."""

    settings: Settings
    trouble: str = ""


def load_settings(file: Path) -> Loaded:
    """Settings from the file. A broken file never stops a start: it is put aside and the defaults are used."""
    try:
        return Loaded(Settings.model_validate(tomllib.loads(file.read_text("utf-8"))))
    except FileNotFoundError:
        return Loaded(Settings())
    except (OSError, ValueError) as fault:
        detail = fault.errors()[0]["msg"] if isinstance(fault, ValidationError) else str(fault)
        return Loaded(Settings(), f"{file}: {detail}")


def save_settings(file: Path, settings: Settings) -> None:
    """Writes beside the file and puts it in its place in one step; a broken one is kept as `.broken`."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if load_settings(file).trouble:
        file.replace(file.with_suffix(".toml.broken"))
    write_whole(file, to_toml(settings.model_dump()))


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
