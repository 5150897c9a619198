"""`watchfloor journal search|export|import`: what they print and return."""

import json

import pytest

from console.acts.outcomes import Done, Request
from console.commands import journal
from console.storage.keys import NoVault
from incidents.commands import ReportIncident, WriteNote
from incidents.kinds import Kind
from tests.console.bench import LIN, START, ids, report


@pytest.fixture
def data(runner, store, tmp_path):
    numbers = ids()
    incident, leak = next(numbers), next(numbers)
    for command in (
        report(incident), WriteNote(incident, "核心系統授權逾時"),
        ReportIncident(leak, Kind.INFORMATION_LEAK, "核心 leak", START, START),
    ):  # fmt: skip
        assert isinstance(runner.run(Request(next(numbers), command, LIN, "desk 7")), Done)
    store.close()
    return tmp_path


def run(data, *words):
    return journal.run([*map(str, words), "--data", str(data)], vault=NoVault())


def test_words_are_found_and_restricted_incidents_left_out(data, capsys):
    assert run(data, "search", "核心", "逾時") == 0
    said = capsys.readouterr().out
    assert "核心系統授權逾時" in said
    assert run(data, "search", "核心", "--json") == 0
    assert [one["kind"] for one in json.loads(capsys.readouterr().out)] == ["note_written"]
    run(data, "search", "leak")
    assert "0 entries found; 1 restricted" in capsys.readouterr().out


def test_a_bundle_is_written_put_on_record_and_unpacked_for_looking(data, capsys, tmp_path):
    file = tmp_path / "log.zip"
    assert run(data, "export", file) == 0
    assert run(data, "search", "exported", "--json") == 0
    assert run(data, "import", file) == 0
    said = capsys.readouterr().out
    assert "4 entries (verified)" in said
    assert "log.zip" in said
    assert len(list((data / "imported").glob("*/journal.jsonl"))) == 1
    assert run(data, "verify") == 0


def test_wrong_use_is_one_plain_sentence(data, capsys, tmp_path):
    assert run(data, "search") == 2
    assert run(data, "import", tmp_path / "none.zip") == 2
    (tmp_path / "x.zip").write_bytes(b"x")
    assert run(data, "import", tmp_path / "x.zip") == 2
    assert run(data, "export", tmp_path / "no" / "x.zip") == 2
    assert "Traceback" not in capsys.readouterr().err
