"""A quarter of an hour as bytes: what comes back is exactly what went in, or a named damage."""

import zlib
from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from resources.measures.blocks import ABSENT, MEASURED, SILENT, VERSION, Block, DamagedBlock, decode, encode, quarter_of
from resources.measures.sample import FIELDS, SLOTS, Figures

START = 1_763_793_000 // 900 * 900
small, any_size = st.integers(-3, 3), st.integers(-(2**63), 2**63 - 1)
states = hnp.arrays(np.uint8, SLOTS, elements=st.integers(ABSENT, MEASURED))


@st.composite
def blocks(draw):
    known = draw(states)
    values = draw(hnp.arrays(np.int64, (len(FIELDS), SLOTS), elements=draw(st.sampled_from([small, any_size]))))
    values[:, known != MEASURED] = 0
    return Block(draw(st.text(max_size=20)), draw(st.integers(-(2**40), 2**40)) * 900, known, values)


def a_block() -> Block:
    block = Block.empty("cards", START)
    for place in range(100):
        block.put(START // 5 + place, Figures(*range(place, place + len(FIELDS))) if place % 7 else None)
    return block


@settings(max_examples=150, deadline=None)
@given(blocks())
def test_nothing_is_lost(block):
    again = decode(block.queue, block.start, encode(block))
    assert np.array_equal(again.known, block.known)
    assert np.array_equal(again.values, block.values)
    assert (again.queue, again.start) == (block.queue, block.start)


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 255), st.integers(0, 40))
def test_any_flipped_byte_or_lost_end_is_noticed(place, flip, cut):
    data = bytearray(encode(a_block()))
    data[place % len(data)] ^= flip
    with pytest.raises(DamagedBlock) as caught:
        decode("cards", START, bytes(data))
    assert caught.value.queue == "cards"
    assert caught.value.start == START
    if cut:
        with pytest.raises(DamagedBlock):
            decode("cards", START, encode(a_block())[:-cut])


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_break_the_reader(data):
    whole = bytes([VERSION]) + zlib.crc32(data, zlib.crc32(f"{START} cards".encode())).to_bytes(4, "big") + data
    for attempt in (data, whole):
        with suppress(DamagedBlock):
            decode("cards", START, attempt)


@pytest.mark.parametrize(("queue", "start"), [("loans", START), ("cards", START + 900)])
def test_a_block_in_the_wrong_place_is_noticed(queue, start):
    with pytest.raises(DamagedBlock, match="checksum"):
        decode(queue, start, encode(a_block()))


def test_a_bomb_does_not_unfold():
    squeeze = zlib.compressobj(9, wbits=-15)
    body = squeeze.compress(bytes(50_000_000)) + squeeze.flush()
    data = bytes([VERSION]) + zlib.crc32(body, zlib.crc32(f"{START} cards".encode())).to_bytes(4, "big") + body
    assert not decode("cards", START, data).measured  # what lies behind a block's end is not looked at


def test_a_later_version_is_named():
    data = bytes([VERSION + 1]) + encode(a_block())[1:]
    with pytest.raises(DamagedBlock, match="version 2"):
        decode("cards", START, data)


def test_a_later_sample_replaces_an_earlier_one_of_its_slot():
    block, slot = a_block(), START // 5 + 3
    block.put(slot, None)
    assert (block.known[3], block.values[:, 3].any()) == (SILENT, False)
    block.put(slot, Figures(*[9] * len(FIELDS)))
    assert (block.known[3], block.measured) == (MEASURED, 85)
    assert block.sum("offered") == sum(place + 19 for place in range(100) if place % 7 and place != 3) + 9
    assert quarter_of(slot) == START
