"""Bytes become messages in whatever pieces they come, and a peer that is no AMI server is noticed in bounded memory."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.feeds.asterisk.framing import BANNER_LIMIT, LINE_LIMIT, MESSAGE_LIMIT, Framer, FramingError

BANNER = b"Asterisk Call Manager/11.0.0\r\n"


def cut_all(pieces: list[bytes]) -> list[bytes]:
    framer = Framer()
    return [block for piece in pieces for block in framer.cut(piece)]


@given(st.lists(st.binary(max_size=30).filter(lambda b: not set(b) & {0, 10, 13})), st.lists(st.integers(0, 400)))
def test_any_chunking_gives_the_same_messages(blocks, cuts):
    data = BANNER + b"".join(block + b"\r\n\r\n" for block in blocks)
    places = sorted({min(cut, len(data)) for cut in cuts} | {0, len(data)})
    pieces = [data[a:b] for a, b in pairwise(places)]
    assert cut_all(pieces) == blocks
    assert cut_all([data[i : i + 1] for i in range(len(data))]) == blocks


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"x" * (BANNER_LIMIT + 1), "banner_too_long"),
        (b"SSH-2.0" + b"\0" * 3, "nul_byte"),
        (BANNER + b"A: " + b"x" * LINE_LIMIT, "line_too_long"),
        (BANNER + b"A: x\r\n" * (MESSAGE_LIMIT // 6 + 2), "message_too_long"),
        (BANNER + b"A: x\r\n" * (MESSAGE_LIMIT // 6 + 2) + b"\r\n", "message_too_long"),
        (BANNER + b"Event: X\r\nName: \0\r\n\r\n", "nul_byte"),
    ],
)
@pytest.mark.parametrize("size", [5, 1000, 1_000_000])
def test_what_has_no_end_is_refused_with_a_reason(data, code, size):
    pieces = [data[start : start + size] for start in range(0, len(data), size)]
    with pytest.raises(FramingError) as refused:
        cut_all(pieces)
    assert refused.value.end.code == code
    assert len(refused.value.end.detail) <= 60


def test_an_endless_line_is_noticed_long_before_it_fills_memory():
    framer = Framer()
    framer.cut(BANNER)
    for number in range(100):
        try:
            framer.cut(b"y" * 4096)
        except FramingError:
            assert number <= 2
            return
    pytest.fail("the line was taken for ever")
