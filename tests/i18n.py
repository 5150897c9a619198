"""Brings the translations up to date: `python -m tests.i18n` collects new strings and compiles them."""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

from widgets.language import I18N, LANGUAGES, LOCALES

ROOT = Path(__file__).parents[1]
CATALOGUES = {
    language: I18N / f"watchfloor_{language.replace('-', '_')}.ts" for language in LANGUAGES if language != "en"
}
TS = CATALOGUES["zh-Hant"]
QM = TS.with_suffix(".qm")


def sources() -> list[Path]:
    """Every file that can hold visible words."""
    return sorted(path for package in ("widgets", "console") for path in (ROOT / package).rglob("*.py"))


def collect(into: Path) -> None:
    """Let lupdate write all strings of the program into a .ts file, keeping what is translated there."""
    names = [path.relative_to(ROOT).as_posix() for path in sources()]
    told = "-locations", "none", "-no-obsolete", "-target-language", LOCALES[language_of(into)]
    _tool("pyside6-lupdate", *names, "-ts", str(into), *told)


def language_of(ts: Path) -> str:
    """The language that a catalogue's name tells, as zh-Hant."""
    return ts.stem.removeprefix("watchfloor_").replace("_", "-")


def compile_into(path: Path, ts: Path = TS) -> None:
    """Compile a .ts file."""
    _tool("pyside6-lrelease", str(ts), "-qm", str(path), "-silent")


def messages(ts: Path = TS) -> dict[tuple[str, str], str | None]:
    """Context and English words → translation; None where it is unfinished."""
    found: dict[tuple[str, str], str | None] = {}
    for context in ElementTree.parse(ts).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            unfinished = translation is None or translation.get("type") == "unfinished" or not translation.text
            key = context.findtext("name", ""), message.findtext("source", "")
            found[key] = None if unfinished or translation is None else translation.text
    return found


def _tool(name: str, *arguments: str) -> None:
    tool = Path(sys.executable).parent / name
    subprocess.run([str(tool), *arguments], cwd=ROOT, check=True, capture_output=True, timeout=60)


def main() -> int:
    missing = 0
    for language, ts in CATALOGUES.items():
        collect(ts)
        compile_into(ts.with_suffix(".qm"), ts)
        for context, source in sorted(key for key, value in messages(ts).items() if value is None):
            missing += 1
            sys.stdout.write(f"not translated into {language}: {context}: {source}\n")
    return 1 if missing else 0


if __name__ == "__main__":
    raise SystemExit(main())
