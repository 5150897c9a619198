"""The fast way of reading a message and the slow one that is always right give the same fields."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.feeds.asterisk.framing import END
from resources.feeds.asterisk.messages import FORMS, TEMPLATES, fields, name_of, pick
from tests.resources.asterisk.recordings import recordings

VALUES = st.one_of(
    st.sampled_from([b"", b"0", b"1", b"6", b"retail", b"Local/1001@agents/n", b"1795312293.929820", b": : ", b" x "]),
    st.binary(max_size=12).filter(lambda value: b"\r\n" not in value and not value.endswith(b"\r")),
)


@st.composite
def messages(draw: st.DrawFn) -> tuple[bytes, bytes]:
    """An event as Asterisk would send it, or one that somebody or something has changed."""
    name = draw(st.sampled_from(sorted(FORMS)))
    words = [word for word in FORMS[name][0].split() if word not in ("(", ")?")]
    lines = [
        [word.rstrip("?").encode(), draw(VALUES)] for word in words if not word.endswith("?") or draw(st.booleans())
    ]
    for _ in range(draw(st.integers(0, 2))):
        at = draw(st.integers(0, len(lines)))
        change = draw(st.sampled_from(["repeat", "drop", "alien", "swap"]))
        if change == "repeat":
            lines.insert(at, [draw(st.sampled_from([line[0] for line in lines])), draw(VALUES)])
        elif change == "alien":
            lines.insert(at, [b"ChanVariable(x)", draw(VALUES)])
        elif change == "drop" and at < len(lines):
            del lines[at]
        elif at + 1 < len(lines):
            lines[at], lines[at + 1] = lines[at + 1], lines[at]
    return name.encode(), b"\r\n".join([b"Event: " + name.encode(), *(key + b": " + value for key, value in lines)])


@given(messages())
def test_pattern_and_lines_agree(message):
    name, block = message
    template = TEMPLATES[name]
    assert name_of(block) == name
    assert template.read(block) == pick(block, template.keys)


@pytest.mark.parametrize("recording", recordings(), ids=lambda r: f"{r.folder.parent.name}-{r.name}")
def test_they_agree_on_every_recorded_event_and_the_pattern_takes_nearly_all(recording):
    found = [block for block in recording.data.split(END) if name_of(block) in TEMPLATES]
    slow = 0
    for block in found:
        template = TEMPLATES[name_of(block)]
        slow += template.pattern.fullmatch(block) is None
        assert template.read(block) == pick(block, template.keys)
    assert slow == 0
    assert len(found) > 100


def test_a_caller_s_name_cannot_forge_a_later_field():
    forged = b"CallerIDName: x\r\nUniqueid: forged\r\nQueue: forged"
    block = b"Event: QueueCallerLeave\r\n" + forged + b"\r\nUniqueid: true\r\nQueue: cards"
    assert pick(block, ((b"Uniqueid",), (b"Queue",))) == (b"true", b"cards")


def test_a_passage_reads_the_same_from_the_usual_form_and_from_any_other():
    template = TEMPLATES[b"AgentCalled"]
    block = b"Event: AgentCalled\r\nInterface: PJSIP/1\r\nQueue: forged\r\nX: y\r\nQueue: cards"
    assert template.read(block) == (None, None, b"\r\nQueue: cards\r\nInterface: PJSIP/1")
    assert fields(template.read(block)[2]) == {b"Queue": b"cards", b"Interface": b"PJSIP/1"}


def test_a_value_keeps_its_colons_and_all_but_the_first_space():
    assert fields(b"A:  b: c \r\nB:x\r\nno colon") == {b"A": b" b: c ", b"B": b"x"}
