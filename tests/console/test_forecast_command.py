"""`watchfloor forecast` as a person and as a program uses it."""

import gzip
import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from console.cli import run
from tests.resources.forecast.records import DATA, rows

BANK = DATA / "bank_2003_15min.csv.gz"


def made(folder: Path, days: int = 28) -> Path:
    file = folder / "history.csv"
    file.write_text("start,queue,contacts\n" + "".join(rows(days, lambda _day, _quarter: 12.0)))
    return file


def test_the_next_days_come_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["forecast", "--history", str(BANK), "--days", "2", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)["forecast"]
    assert len(found) == 2 * 56
    assert found[0]["start"] == "2003-08-25T07:00:00-04:00"
    assert found[-1]["start"] == "2003-08-26T20:45:00-04:00"
    assert set(found[0]) == {"start", "queue", "contacts", "low", "high"}
    assert all(row["low"] <= row["contacts"] <= row["high"] for row in found)


def test_the_backtest_stands_beside_the_naive_forecast(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = made(tmp_path)
    assert run(["forecast", "--history", str(file), "--backtest"]) == 0
    text = capsys.readouterr().out
    assert text.startswith("14 days held out, 2026-03-16 to 2026-03-29")
    assert "naive" in text
    assert run(["forecast", "--history", str(file), "--backtest", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)["backtest"]
    assert found["total"]["ratio"] < 1
    assert found["queues"]["cards"]["days"] == 14
    assert found["held_out"][0] == "2026-03-16"


def test_a_history_that_is_too_short_to_be_tried_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = made(tmp_path, 3)
    assert run(["forecast", "--history", str(file), "--backtest"]) == 0
    assert "too short" in capsys.readouterr().out
    assert run(["forecast", "--history", str(file), "--backtest", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["backtest"]["total"]["wmape"] is None


def test_bad_input_is_one_plain_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cases = {
        "no.csv": None,
        "binary.csv": b"start,queue,contacts\n\xff\xfe\x00,a,1\n",
        "torn.csv.gz": gzip.compress(b"start,queue,contacts\n" * 500)[:40],
        "plain.csv.gz": b"start,queue,contacts\n",
        "empty.csv": b"",
        "nul.csv": b"start,queue,contacts\n\x00\n",
    }
    for name, content in cases.items():
        if content is not None:
            (tmp_path / name).write_bytes(content)
        assert run(["forecast", "--history", str(tmp_path / name)]) == 2, name
        out, err = capsys.readouterr()
        assert out == "", name
        assert err.startswith("watchfloor forecast: cannot read"), name
        assert err.count("\n") == 1, name


def test_the_listing_is_for_a_person(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["forecast", "--history", str(made(tmp_path)), "--days", "1"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["start", "queue", "contacts", "low", "high"]
    assert lines[1].startswith(f"{date(2026, 3, 2) + timedelta(days=28)}T08:00:00+08:00")
