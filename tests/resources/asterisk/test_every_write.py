"""By type and by encoder: no action carries a control character, an over-long line, a cut character, an empty queue."""

import ast
import re
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import console.links
import resources.feeds
from resources.actions import Action, AddMember, PauseMember, RemoveMember, SetPenalty
from resources.feeds.asterisk.encoder import LINE_BYTES, TEXT_BYTES, EncodingError, encode
from resources.loans.memberships import outward
from tests.resources.loans.lending import AGENT, Ledger, a_floor, figures, member, order

KEYS = {
    "QueueAdd": {"Queue", "Interface", "Penalty", "Paused", "MemberName", "StateInterface", "Reason"},
    "QueueRemove": {"Queue", "Interface"},
    "QueuePenalty": {"Queue", "Interface", "Penalty"},
    "QueuePause": {"Queue", "Interface", "Paused", "Reason"},
}
SMUGGLED = [
    "\r\nAction: QueuePause\r\nQueue: ",
    "\r\n\r\nAction: Reboot\r\n\r\n",
    "\n\n",
    "\0",
    "\x85",
    "\u2028",
    "\ud800",
    "🙂" * 30,
]

hostile = st.lists(
    st.one_of(st.sampled_from(SMUGGLED), st.text(max_size=40), st.sampled_from(["cards", AGENT, "Custom:A1", " "])),
    max_size=4,
).map("".join)
usual = st.sampled_from(["cards", "loans", AGENT, "PJSIP/7", "Custom:A1001", "Zoë", "休息", "é" * 60, "🙂" * 25])
strings = st.one_of(hostile, usual, st.text(max_size=200))
actions: st.SearchStrategy[Action] = st.one_of(
    st.builds(AddMember, strings, strings, strings, st.integers(), strings, st.booleans(), strings),
    st.builds(AddMember, st.just("cards"), st.just(AGENT), strings, st.integers(0, 9), strings, st.booleans(), strings),
    st.builds(RemoveMember, strings, strings),
    st.builds(SetPenalty, strings, strings, st.integers()),
    st.builds(PauseMember, strings, strings, st.booleans(), strings),
    st.builds(PauseMember, st.just("cards"), st.just(AGENT), st.booleans(), strings),
)


def check(action: Action) -> bool:
    """Whether the action could be sent; what would be sent is one message of known lines."""
    try:
        data = encode(action, "a1")
    except EncodingError:
        return False
    assert data.endswith(b"\r\n\r\n")
    lines = data[:-4].split(b"\r\n")
    assert not any(byte < 0x20 or byte == 0x7F for line in lines for byte in line)
    assert all(len(line) <= LINE_BYTES for line in lines)
    pairs = [line.decode("utf-8").split(": ", 1) for line in lines]  # whole characters, or this fails
    said = dict(pairs)
    assert len(said) == len(pairs)
    assert set(said) <= KEYS[said["Action"]] | {"Action", "ActionID"}
    assert (said["Queue"], said["Interface"]) == (action.queue, action.agent)
    assert re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9_.+-]*", said["Queue"])
    for key in ("MemberName", "Reason"):
        assert len(said.get(key, "").encode()) <= TEXT_BYTES
    assert not any(unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") for character in "".join(said.values()))
    return True


@given(actions)
@settings(max_examples=600, deadline=None)
def test_what_is_sent_is_one_message_of_known_lines(action):
    check(action)


@pytest.mark.long
@pytest.mark.timeout(600)
def test_a_hundred_thousand_strings_are_one_message_of_known_lines_or_nothing():
    sent = []

    @given(st.lists(actions, min_size=10, max_size=10))
    @settings(max_examples=100_000 // (10 * 2) + 1, deadline=None)
    def tried(some):
        sent.extend(map(check, some))

    tried()
    assert len(sent) >= 50_000  # actions of at least two strings each
    assert 1000 < sum(sent) < len(sent)


@given(strings, strings)
@settings(max_examples=200, deadline=None)
def test_what_people_type_about_a_loan_never_reaches_the_pbx_and_names_are_made_harmless(reason, name):
    ledger = Ledger()
    seen = a_floor(replace(figures(member("loans")), name=name))
    agent = seen.agents[AGENT]
    ledger.ask(order(seen, reason=reason.strip() or "x"))
    if ledger.loan is None:  # too long
        return
    loan = ledger.lent
    asked = outward(loan, {one.queue: one for one in agent.memberships})
    assert isinstance(asked, AddMember)
    assert check(asked)
    assert asked.reason == ""


def _calls(path: Path, names: set[str]) -> set[str]:
    found = (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call))
    return {
        f"{path.name}: {ast.unparse(node)}"
        for node in found
        if isinstance(node.func, ast.Attribute) and node.func.attr in names
    }


def _modules() -> list[Path]:
    return [path for package in (console.links, resources.feeds) for path in Path(package.__path__[0]).rglob("*.py")]


def test_bytes_leave_for_a_pbx_in_one_place_and_come_from_one_encoder():
    writes = {
        call for path in _modules() for call in _calls(path, {"send", "sendall", "sendto", "write", "writelines"})
    }
    assert writes == {
        "asterisk.py: self._session.send(action, self.now())",  # an action, not bytes
        "asterisk.py: self._clapper.send(b'\\x00')",  # wakes the link's own thread
        "asterisk.py: wire.write(self._session.outgoing())",
        "wire.py: self._socket.send(self._unsent)",
    }
    asks = {call for path in _modules() for call in _calls(path, {"outgoing"})}
    assert asks == {"asterisk.py: self._session.outgoing()", "session.py: self._questions.outgoing()"}


def test_what_is_asked_of_a_pbx_is_made_by_the_encoder_alone():
    for path in _modules():
        tree = ast.parse(path.read_text("utf-8"))
        imported = {
            name.name
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and node.module == "resources.feeds.asterisk.encoder"
            for name in node.names
        }
        assert imported <= {"EncodingError"} or path.name == "questions.py", path
        grown = {
            ast.unparse(node.value)
            for node in ast.walk(tree)
            if isinstance(node, ast.AugAssign) and ast.unparse(node.target) in ("self._out", "self._unsent")
        }
        if path.name == "questions.py":
            assert grown == {"message((pairs[0], ('ActionID', action_id), *pairs[1:]))", "data"}
            made = [ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Assign)]
            assert [line for line in made if line.startswith("data = ")] == [
                "data = encode(action, action_id)", "data = bytes(self._out)",
            ]  # fmt: skip
        elif path.name == "wire.py":
            assert grown == {"data"}
        else:
            assert grown == set(), path
