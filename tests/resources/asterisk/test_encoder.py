"""Nothing that a person can type becomes a second message, a second line, or an action on all queues."""

import ast
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources.feeds.asterisk
from resources.actions import AddMember, PauseMember, RemoveMember, SetPenalty
from resources.feeds.asterisk.encoder import LINE_BYTES, TEXT_BYTES, EncodingError, encode, message

AGENT = "PJSIP/1001"
FORBIDDEN = [
    "\r",
    "\n",
    "\r\n\r\nAction: QueuePause",
    "\0",
    "\x85",
    "\x1b[2J",
    "\x7f",
    "\u2028",
    "\u2029",
    "\x9f",
    "\ud800",
]


def lines(data: bytes) -> dict[str, str]:
    assert data.endswith(b"\r\n\r\n")
    assert data.count(b"\r\n\r\n") == 1
    found = [line.split(b": ", 1) for line in data[:-4].split(b"\r\n")]
    assert all(len(pair) == 2 for pair in found)
    return {key.decode(): value.decode() for key, value in found}


def test_each_action_becomes_its_message():
    assert lines(encode(AddMember("cards", AGENT, "Zoë", 3, "PJSIP/1001", True, "loan"), "a1")) == {
        "Action": "QueueAdd", "ActionID": "a1", "Queue": "cards", "Interface": AGENT, "Penalty": "3", "Paused": "true",
        "MemberName": "Zoë", "StateInterface": "PJSIP/1001", "Reason": "loan",
    }  # fmt: skip
    assert lines(encode(RemoveMember("cards", AGENT), "a2"))["Action"] == "QueueRemove"
    assert lines(encode(SetPenalty("cards", AGENT, 7), "a3"))["Penalty"] == "7"
    assert lines(encode(PauseMember("cards", AGENT, False), "a4")) == {
        "Action": "QueuePause", "ActionID": "a4", "Queue": "cards", "Interface": AGENT, "Paused": "false",
    }  # fmt: skip


@pytest.mark.parametrize("evil", FORBIDDEN)
def test_characters_that_could_end_a_line_are_refused_by_name(evil):
    for action in (
        PauseMember("cards", AGENT, True, "tea" + evil),
        PauseMember("cards" + evil, AGENT, True),
        PauseMember("cards", AGENT + evil, True),
        AddMember("cards", AGENT, name="Zoë" + evil),
        AddMember("cards", AGENT, device="Custom:A1" + evil),
    ):
        with pytest.raises(EncodingError) as refused:
            encode(action, "a1")
        assert refused.value.character.startswith("U+")
        assert refused.value.field in ("Reason", "Queue", "Interface", "MemberName", "StateInterface")


@pytest.mark.parametrize("queue", ["", " ", "cards retail", "cards,retail", "*", "-", "цветы", "x" * 80, "a/b"])
def test_a_queue_is_never_empty_nor_a_pattern(queue):
    for action in (PauseMember(queue, AGENT, True), RemoveMember(queue, AGENT), SetPenalty(queue, AGENT, 1)):
        with pytest.raises(EncodingError):
            encode(action, "a1")


@pytest.mark.parametrize("agent", ["", "1001", "PJSIP/", "PJSIP/10 01", "Local/1001@agents/n\t", "a" * 200 + "/1"])
def test_an_interface_has_a_technology_and_an_address(agent):
    with pytest.raises(EncodingError):
        encode(RemoveMember("cards", agent), "a1")


@pytest.mark.parametrize("agent", ["Local/1001@agents/n", "PJSIP/alice-2.b", "SIP/trunk_1/1001", "Agent/7"])
def test_interfaces_of_the_field_are_accepted(agent):
    assert lines(encode(RemoveMember("cards", agent), "a1"))["Interface"] == agent


@pytest.mark.parametrize("penalty", [-1, 10_000_000])
def test_penalties_are_bounded(penalty):
    with pytest.raises(EncodingError):
        encode(SetPenalty("cards", AGENT, penalty), "a1")


@given(st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=200))
def test_texts_are_cut_to_79_bytes_at_a_character(text):
    sent = lines(encode(PauseMember("cards", AGENT, True, text), "a1")).get("Reason", "")
    assert len(sent.encode()) <= TEXT_BYTES
    assert text.startswith(sent)
    assert len(text.encode()) <= TEXT_BYTES or len(sent.encode()) > TEXT_BYTES - 4


def test_a_line_too_long_for_asterisk_is_refused():
    with pytest.raises(EncodingError):
        message([("Action", "Login"), ("Secret", "x" * LINE_BYTES)])


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=60))
def test_no_text_makes_a_second_message(queue, agent, reason):
    try:
        data = encode(PauseMember(queue, agent, True, reason), "a1")
    except EncodingError:
        return
    found = lines(data)
    assert set(found) <= {"Action", "ActionID", "Queue", "Interface", "Paused", "Reason"}
    assert found["Queue"] == queue
    assert all(len(line) <= LINE_BYTES for line in data.split(b"\r\n"))


@pytest.mark.long
def test_a_hundred_thousand_strings_make_no_second_message():
    rng = random.Random(3)
    alphabet = [*"abz09 -_/@:.,\r\n\0\x85\u2028\u2029é中🙂\ud800\t\x1b", "\r\n\r\n", "Action: ", "Queue: "]
    sent = 0
    for _ in range(100_000):
        queue, agent, reason = ("".join(rng.choices(alphabet, k=rng.randint(0, 20))) for _ in range(3))
        action = rng.choice([
            PauseMember(queue, AGENT, True, reason), PauseMember("cards", agent, True),
            PauseMember("cards", AGENT, True, reason), AddMember("cards", AGENT, name=reason, device=agent),
            RemoveMember(queue, agent),
        ])  # fmt: skip
        try:
            found = lines(encode(action, "a1"))
        except EncodingError:
            continue
        sent += 1
        assert found["Queue"]
        assert not {"\r", "\n", "\0", "\x85", "\u2028", "\u2029"} & set("".join(found.values()))
    assert sent > 1000


def test_messages_are_made_nowhere_else():
    """No other module of the feed writes a line's end or an `Action: ` into bytes."""
    folder = Path(resources.feeds.asterisk.__file__).parent
    for path in folder.glob("*.py"):
        if path.name in ("encoder.py", "framing.py", "messages.py", "listener.py"):
            continue
        literals = [
            node.value for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Constant)
        ]
        assert not [value for value in literals if isinstance(value, bytes) and b"\r\n" in value], path
        assert not [value for value in literals if isinstance(value, str) and "Action: " in value], path
