"""The command line's own words: exit codes and single plain sentences."""

import pytest

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
