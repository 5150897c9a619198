"""The collector of cycles rests for as long as anybody needs it to, and works again afterwards."""

import gc

import pytest

from console.collecting import Rest


@pytest.fixture(autouse=True)
def collector():
    yield
    gc.enable()


def test_it_works_again_when_the_last_rest_has_ended():
    first, second = Rest(), Rest()
    first.end()
    first.end()
    assert not gc.isenabled()
    second.end()
    assert gc.isenabled()


def test_what_was_made_meanwhile_is_left_alone():
    with Rest():
        made = [[] for _ in range(1000)]
        before = gc.get_freeze_count()
    assert gc.get_freeze_count() >= before + len(made)


def test_a_collector_that_was_off_stays_off():
    gc.disable()
    Rest().end()
    assert not gc.isenabled()
