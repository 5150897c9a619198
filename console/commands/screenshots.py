"""`watchfloor screenshots`: every page of the demo as a picture, always of the same moment."""

import argparse
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from console.settings.options import EXIT_DONE, LANGUAGES, Options, PlainParser

if TYPE_CHECKING:
    from console.bootstrap import Console

THEMES = ("dark", "light")


def run(argv: list[str]) -> int:
    """Draw the pictures; 0 when done."""
    asked = _parser().parse_args(argv)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from console.demo.still import Still  # brings Qt, which must know the platform first

    asked.directory.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="watchfloor-") as data:
        for language in (asked.language,) if asked.language else LANGUAGES:
            place = Path(data) / language
            still = Still(place, language)
            for theme in (asked.theme,) if asked.theme else THEMES:
                options = Options(demo=True, data=place, theme=theme, language=language)
                with still.console(options) as console:
                    for file in _draw(console, asked.directory, asked.size, f"{theme}-{language}"):
                        sys.stdout.write(f"{file}\n")
    return EXIT_DONE


def _draw(console: "Console", directory: Path, size: tuple[int, int], suffix: str) -> Iterator[Path]:
    from console.demo.still import PAGES, turn_to

    console.window.resize(*size)
    for page in PAGES:
        turn_to(console, page)
        file = directory / f"{_file_of(page)}-{suffix}.png"
        if not console.window.grab().save(str(file)):
            raise OSError(f"{file} cannot be written")
        yield file


def _file_of(page: str) -> str:
    """The first view of a page has the page's name."""
    return page.removesuffix("_queues").replace("_", "-")


def _parser() -> PlainParser:
    parser = PlainParser(prog="watchfloor screenshots", description="Draw every page of the demo to pictures.")
    parser.add_argument("directory", type=Path, metavar="DIR")
    parser.add_argument("--theme", choices=THEMES)
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--size", type=_size, default=(1440, 900), metavar="WxH")
    return parser


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{3,5})x(\d{3,5})", text)
    if not found:
        raise argparse.ArgumentTypeError("a size is written 1440x900")
    return int(found[1]), int(found[2])
