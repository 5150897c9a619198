"""`watchfloor trace`: the document it prints, and one plain sentence for whatever cannot be read."""

import gzip
import json

import pytest

from console.commands.trace import run
from tests.resources.asterisk.recordings import OWN, Recording

AMI = str(OWN / "b_surge.queueonly.ami.gz")
TIMES = str(OWN / "b_surge.queueonly.times.jsonl.gz")
KEYS = {
    "offered", "answered", "abandoned", "exit_timeout", "exit_empty", "exit_key", "withdrawn", "abandoned_at_shutdown",
    "waiting", "talking", "longest_wait_s", "answered_within_target", "target_s", "service_level",
    "service_level_of_answered", "mean_speed_of_answer_s", "mean_talk_s", "members",
}  # fmt: skip


def printed(capsys, *argv: str) -> dict:
    assert run(list(argv)) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return json.loads(out)


def test_the_document_at_the_end(capsys):
    document = printed(capsys, AMI, "--times", TIMES, "--json")
    assert set(document) == {"at", "link", "pbx", "gaps", "queues"}
    assert (document["link"], document["pbx"], document["gaps"]) == ("up", "Asterisk Call Manager/11.0.0", [])
    cards = document["queues"]["cards"]
    assert set(cards) == KEYS
    assert (cards["offered"], cards["answered"], cards["abandoned"], cards["exit_timeout"]) == (128, 71, 55, 2)
    assert (cards["answered_within_target"], cards["target_s"], cards["service_level"]) == (33, 20, 0.2619)
    agent = cards["members"]["Local/1048@agents/n"]
    assert set(agent) == {"name", "state", "paused", "reason", "penalty"}


def test_the_document_at_a_moment(capsys):
    document = printed(capsys, AMI, "--times", TIMES, "--at", "150", "--json")
    assert document["at"] == 150.0
    waiting = [queue for queue in document["queues"].values() if queue["waiting"]]
    assert waiting
    assert all(queue["longest_wait_s"] > 0 for queue in waiting)
    assert document["queues"]["overflow"]["service_level"] is None


def test_without_times_the_counts_are_the_same(capsys):
    timed = printed(capsys, AMI, "--times", TIMES, "--json")
    untimed = printed(capsys, AMI, "--json")
    for queue, figures in timed["queues"].items():
        for key in ("offered", "answered", "abandoned", "exit_timeout", "waiting", "talking", "mean_talk_s"):
            assert untimed["queues"][queue][key] == figures[key]


def test_the_table_names_queues_and_the_moment(capsys):
    assert run([AMI, "--times", TIMES]) == 0
    out = capsys.readouterr().out
    assert "Asterisk Call Manager/11.0.0, 314.0 s after the beginning, link up" in out
    assert "cards" in out
    assert "26.2%" in out


def test_an_unpacked_file_is_read_too(tmp_path, capsys):
    recording = Recording(OWN, "a_quiet.queueonly")
    (tmp_path / "a.ami").write_bytes(recording.data)
    (tmp_path / "a.times.jsonl").write_text(recording.times)
    document = printed(capsys, str(tmp_path / "a.ami"), "--times", str(tmp_path / "a.times.jsonl"), "--json")
    assert document["queues"]["retail"]["offered"] == 65


def test_a_recording_may_begin_after_the_greeting(tmp_path, capsys):
    data = Recording(OWN, "a_quiet.queueonly").data
    (tmp_path / "a.ami").write_bytes(data[data.index(b"Event: QueueCallerJoin") :])
    document = printed(capsys, str(tmp_path / "a.ami"), "--json", "--data", str(tmp_path))
    assert document["queues"]["retail"]["offered"] == 65
    assert document["pbx"] == "recorded without its banner"


def test_silence_in_the_middle_is_stale_and_a_crash_is_down(tmp_path, capsys):
    data = Recording(OWN, "a_quiet.queueonly").data[:20_000]
    (tmp_path / "a.ami").write_bytes(data)
    rows = [
        {"ev": "header", "t0_wall": 1795312290.0}, {"ev": "open", "t": 0, "off": 0}, {"t": 1, "off": 0, "n": 10_000},
        {"t": 20, "off": 10_000, "n": 10_000}, {"ev": "close", "t": 30, "off": 20_000, "why": "eof"},
        {"ev": "refused", "t": 31, "why": "refused"},
    ]  # fmt: skip
    (tmp_path / "t.jsonl").write_text("\n".join(json.dumps(row) for row in rows))
    argv = [str(tmp_path / "a.ami"), "--times", str(tmp_path / "t.jsonl"), "--json"]
    assert printed(capsys, *argv, "--at", "4")["link"] == "up"
    assert printed(capsys, *argv, "--at", "10")["link"] == "stale"
    assert printed(capsys, *argv, "--at", "20")["link"] == "up"
    end = printed(capsys, *argv)
    assert (end["link"], end["at"]) == ("down", 30.0)
    assert end["gaps"] == [{"from": 30.0, "to": None, "why": "connection lost"}]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.ami", b""),
        ("text.ami", b"hello\n" * 50),
        ("noise.ami", bytes(range(256)) * 20),
        ("broken.ami.gz", gzip.compress(b"Asterisk Call Manager/11.0.0\r\n" * 9)[:-12]),
        ("plain.ami.gz", b"Asterisk Call Manager/11.0.0\r\n"),
        ("endless.ami", b"Asterisk Call Manager/11.0.0\r\n" + b"x" * 100_000),
        ("nul.ami", b"Asterisk Call Manager/11.0.0\r\nResponse: \0\r\n\r\n"),
    ],
)
def test_bytes_that_are_no_such_stream_are_refused_in_one_sentence(tmp_path, capsys, name, content):
    (tmp_path / name).write_bytes(content)
    refused(capsys, str(tmp_path / name), "--json")


@pytest.mark.parametrize(
    "times",
    [
        *("", "nonsense", "[1]\n", '{"t": 0, "off": 0, "n": 99999999999}\n', '{"t": -1, "off": 0, "n": 5}\n'),
        *('{"t": "x", "off": 0, "n": 5}\n', '{"t": 1}\n', '{"ev": "header"}\n{"t": 0, "off": 0, "n": 5}\n'),
        '{"ev": "header", "t0_wall": NaN}\n',
    ],
)
def test_times_that_do_not_belong_are_refused_in_one_sentence(tmp_path, capsys, times):
    (tmp_path / "t.jsonl").write_text(times)
    refused(capsys, AMI, "--times", str(tmp_path / "t.jsonl"))


@pytest.mark.parametrize(
    "argv", [[], ["a", "b"], [AMI, "--at", "x"], [AMI, "--at", "-1"], [AMI, "--at", "nan"], ["none.ami"], ["/"]]
)
def test_wrong_use_is_refused_in_one_sentence(capsys, argv):
    refused(capsys, *argv)


def refused(capsys, *argv: str) -> None:
    try:
        code = run(list(argv))
    except SystemExit as stopped:
        code = stopped.code
    assert code == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("watchfloor trace: ")
    assert err.count("\n") == 1
    assert "Traceback" not in err
