"""The command line's own words: exit codes and single plain sentences."""

import io
import sys

import pytest

from console import __main__ as program
from console.cli import run


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["--bogus"], "watchfloor: I do not know --bogus. See: watchfloor --help\n"),
        (["--speed", "0"], "watchfloor: argument --speed: a speed is a number above 0 and up to 1000\n"),
        (["--speed", "fast"], "watchfloor: argument --speed: a speed is a number above 0 and up to 1000\n"),
        (["juggle"], None),
    ],
)
def test_wrong_use_is_one_sentence_and_exit_2(argv, said, capsys):
    with pytest.raises(SystemExit) as stopped:
        run(argv)
    assert stopped.value.code == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == 1
    if said is not None:
        assert printed.err == said


def test_help_names_every_command(capsys):
    with pytest.raises(SystemExit) as stopped:
        run(["--help"])
    assert stopped.value.code == 0
    printed = capsys.readouterr().out
    for command in ("trace", "journal", "playbook", "screenshots"):
        assert command in printed


def test_a_terminal_without_a_letter_of_the_answer_gets_the_rest(monkeypatch):
    terminal = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", terminal)
    monkeypatch.setattr(program, "prepare", lambda _: None)
    question = "staffing --model erlang-c --arrivals 1836/h --aht 200 --agents 90"
    monkeypatch.setattr(sys, "argv", ["watchfloor", *question.split()])
    assert program.main() == 0
    terminal.seek(0)
    assert "mean wait of the answered" in terminal.read()
