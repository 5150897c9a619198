"""Broken playbooks on disk, each with the place of its fault in its first line: refused there, quickly, in one line."""

import re
import time
from pathlib import Path

import pytest

from console.commands.playbook import run
from console.incidents.playbooks import Playbooks
from incidents.kinds import Kind
from incidents.playbooks.shipped import shipped_text

CORPUS = sorted((Path(__file__).parents[1] / "data" / "playbooks").glob("*.yaml"))
EXPECTED = re.compile(r"# (\d+:\d+): (.+)\n")


def test_the_corpus_has_one_of_each() -> None:
    assert {file.stem for file in CORPUS} >= {
        "alias_bomb",
        "cycle",
        "dead_end",
        "duplicate_key",
        "missing_language",
        "tag",
        "unknown_metric",
        "unknown_role",
        "unquoted_time",
    }


@pytest.mark.parametrize("file", CORPUS, ids=lambda file: file.stem)
def test_a_broken_file_is_refused_with_line_and_column(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    expected = EXPECTED.match(file.read_text("utf-8"))
    assert expected is not None
    begun = time.process_time()
    assert run(["check", str(file)]) == 1
    assert time.process_time() - begun < 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines()[0].startswith(f"{file}:{expected[1]}: {expected[2]}")


def test_fifty_megabytes_are_refused_without_being_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    large = tmp_path / "large.yaml"
    with large.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    begun = time.process_time()
    assert run(["check", str(large)]) == 1
    assert time.process_time() - begun < 1
    assert capsys.readouterr().err == f"{large}:1:1: larger than 256 KB\n"


@pytest.mark.parametrize("file", CORPUS, ids=lambda file: file.stem)
def test_none_of_them_replaces_the_playbook_in_force(file: Path, tmp_path: Path) -> None:
    (tmp_path / f"{Kind.SYSTEM_OUTAGE}.yaml").write_bytes(file.read_bytes())
    books = Playbooks(tmp_path)
    assert len(books.look()) == 1
    assert books.text(Kind.SYSTEM_OUTAGE) == shipped_text(Kind.SYSTEM_OUTAGE)
