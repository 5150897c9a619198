"""Policy sheets: versions, when they hold, and what cannot be signed."""

from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.entry import Entry, Refusal, Who
from resources.policy.commands import STREAM, SignSheet
from resources.policy.decide import LONGEST_REASON, decide
from resources.policy.refusals import PolicyCode
from resources.policy.sheet import LONGEST_NAME, NUMBERS, Terms
from resources.policy.sheets import Sheets
from tests.resources.loans.lending import NOW

WANG = Who("wang", "Wang Hui")
THREE = Terms(support_min=3)


def sign(sheets, command, now=NOW, who=WANG):
    answer = decide(sheets, command, now)
    if isinstance(answer, Refusal):
        return answer
    seq = len(sheets.signed) + 1
    return sheets.apply(Entry(uuid4(), STREAM, seq, seq, who, "desk 4", now, now, now, answer[0]))


def test_a_sheet_has_a_version_an_effective_date_and_its_signer():
    sheets = sign(Sheets(), SignSheet(THREE, "resolution 12", 0))
    one = sheets.in_force(NOW)
    assert (one.version, one.by, one.effective_at, one.terms, one.reason) == (1, WANG, NOW, THREE, "resolution 12")
    assert sheets.in_force(NOW - timedelta(seconds=1)) is None


def test_the_earlier_sheet_holds_until_the_later_one_begins():
    begins = NOW + timedelta(days=9)
    sheets = sign(Sheets(), SignSheet(THREE, "first", 0))
    sheets = sign(sheets, SignSheet(Terms(support_min=2), "second", 1, begins), NOW + timedelta(days=1))
    assert [sheets.in_force(NOW + timedelta(days=days)).version for days in (0, 8, 9, 400)] == [1, 1, 2, 2]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"terms": Terms(support_min=0)}, PolicyCode.SHEET_NUMBER),
        ({"terms": Terms(rings=NUMBERS["rings"].most + 1)}, PolicyCode.SHEET_NUMBER),
        ({"terms": Terms(bank="x" * (LONGEST_NAME + 1))}, PolicyCode.SHEET_NAME_LONG),
        ({"reason": "  "}, PolicyCode.SHEET_REASON),
        ({"reason": "x" * (LONGEST_REASON + 1)}, PolicyCode.SHEET_REASON_LONG),
        ({"effective_at": NOW - timedelta(seconds=1)}, PolicyCode.SHEET_IN_PAST),
        ({"terms": THREE}, PolicyCode.SHEET_SAME),
        ({"seen": 0}, PolicyCode.SHEET_CHANGED),
    ],
)
def test_what_cannot_be_signed(change, code):
    sheets = sign(Sheets(), SignSheet(THREE, "first", 0))
    given_ = {"terms": Terms(support_min=4), "reason": "second", "seen": 1, **change}
    assert sign(sheets, SignSheet(**given_)).code is code


def test_an_empty_first_sheet_says_nothing():
    assert sign(Sheets(), SignSheet(Terms(), "none", 0)).code is PolicyCode.SHEET_EMPTY


@given(st.lists(st.tuples(st.integers(1, 60), st.integers(0, 9), st.integers(0, 3)), max_size=8), st.integers(-3, 40))
def test_what_was_in_force_at_a_moment_never_changes_afterwards(signings, day):
    """A later signature reaches no moment that is over: what an incident ran under stays what it was."""
    sheets, now, asked = Sheets(), NOW, NOW + timedelta(days=day)
    for minutes, ahead, wait in signings:
        now += timedelta(days=wait, seconds=1)
        before = sheets.in_force(asked)
        begins = now + timedelta(days=ahead) if ahead else None
        after = sign(sheets, SignSheet(Terms(support_min=minutes), "r", len(sheets.signed), begins), now)
        if isinstance(after, Refusal):
            assert after.code is PolicyCode.SHEET_SAME
            continue
        sheets = after
        assert asked >= now or sheets.in_force(asked) is before
    assert [one.version for one in sheets.signed] == list(range(1, len(sheets.signed) + 1))
