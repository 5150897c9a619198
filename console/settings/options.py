"""What the command line says: the global options, the exit codes, and a parser that speaks in one sentence."""

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

EXIT_DONE, EXIT_FAULT_FOUND, EXIT_WRONG_USE = 0, 1, 2
LANGUAGES = ("en", "zh-Hant", "zh-Hans")  # as in widgets.language, which would bring Qt


@dataclass(frozen=True, slots=True)
class Options:
    """What the global options say; `asterisk` is HOST[:PORT]."""

    demo: bool = False
    wipe: bool = False
    seed: int = 1
    speed: float = 1.0
    regulators: tuple[str, ...] = ()
    asterisk: str = ""
    user: str = ""
    tls: bool = False
    fingerprint: str = ""
    trace: Path | None = None
    centre: Path | None = None
    data: Path | None = None
    database: str = ""
    theme: str = ""
    language: str = ""
    self_test: bool = False


class PlainParser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, and ends with 2. Abbreviated options are not taken."""

    def __init__(self, *arguments: object, **settings: object) -> None:
        super().__init__(*arguments, **{"allow_abbrev": False, **settings})  # type: ignore[arg-type]

    def error(self, message: str) -> NoReturn:
        sys.stderr.write(f"{self.prog}: {message}\n")
        raise SystemExit(EXIT_WRONG_USE)
