"""Every value of every enum on screen has its word."""

import pytest

from widgets.texts import PRIORITY_OF, WORDS, word


@pytest.mark.parametrize("value", [value for enum in WORDS for value in enum])
def test_every_value_has_a_word(value):
    assert word(value)


@pytest.mark.parametrize("enum", WORDS)
def test_words_tell_values_apart(enum):
    assert len({word(value) for value in enum}) == len(enum)


def test_severity_and_priority_agree():
    assert [priority.value for priority in PRIORITY_OF.values()] == ["critical", "high", "medium", "low"]
