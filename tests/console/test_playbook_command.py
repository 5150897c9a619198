"""`watchfloor playbook check`: exit codes, faults on stderr, branches on stdout."""

import json
from pathlib import Path

import pytest

from console.commands.playbook import run

SHIPPED = "incidents/playbooks/system_outage.yaml"
ROOT = Path(__file__).parents[2]


def test_a_good_playbook_prints_its_branches(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(ROOT / SHIPPED)]) == 0
    out, err = capsys.readouterr()
    first, *rest = out.splitlines()
    questions, branches = rest[: rest.index("  branches:")], rest[rest.index("  branches:") + 1 :]
    assert first.endswith("(en, zh-Hant, zh-Hans): 34 steps, 36 branches, all reach the close")
    assert len(branches) == 36
    assert branches[1].startswith("  O1=telephony T1=rerouted O4S=app_works O8=fails O8=works: 26 steps: C1 C2 ")
    assert questions[:2] == [
        "  O1 Find out which layer failed?",
        "    O1=telephony: Telephony: calls do not arrive or break off",
    ]
    assert "    O8=fails: It fails: decide on the repair again (sends back to O7)" in questions
    assert err == ""


def test_faults_go_to_stderr_with_their_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text(
        (ROOT / SHIPPED).read_text("utf-8").replace("goto", "go").replace("limit: 5m", "limit: five"), "utf-8"
    )
    assert run(["check", str(bad), str(ROOT / SHIPPED)]) == 1
    out, err = capsys.readouterr()
    assert err.splitlines()[0].startswith(f"{bad}:")
    assert len(err.splitlines()) > 1
    assert "36 branches" in out  # the other file is still checked


@pytest.mark.parametrize(
    ("content", "code", "words"),
    [
        (None, 2, "cannot be read: No such file or directory"),
        (b"a: \xff\n", 2, "cannot be read: byte 4 is no UTF-8"),
        (b"a: 22:30\n", 1, ":1:4: "),
        (b"x" * 300_000, 1, ":1:1: larger than 256 KB"),
    ],
)
def test_exit_codes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes | None, code: int, words: str
) -> None:
    file = tmp_path / "file.yaml"
    if content is not None:
        file.write_bytes(content)
    assert run(["check", str(file)]) == code
    assert words in capsys.readouterr().err


@pytest.mark.parametrize("argv", [[], ["check"], ["walk", "x"], ["check", "--loud", "x"]])
def test_wrong_use_is_one_sentence(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        run(argv)
    assert left.value.code == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_json_is_one_document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text("a: no\n", "utf-8")
    assert run(["check", "--json", str(ROOT / SHIPPED), str(bad)]) == 1
    good, broken = json.loads(capsys.readouterr().out)["playbooks"]
    assert (good["id"], len(good["branches"])) == ("system_outage", 36)
    assert broken["faults"][0]["line"] == 1
